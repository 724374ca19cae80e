"""The lines above a proposal: what changed it, that it is out of date or applied, or why there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget

from smm_desktop.placements.ui.matching_panel.changes import Changes
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.tones import Tone

_HARDLY = 0.05


class Notices(QWidget):
    """At most one is shown: the newest."""

    def __init__(
        self,
        *,
        on_take_back: Callable[[], object],
        on_match: Callable[[], object],
        on_rulings: Callable[[], object],
        on_undo: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("match_notices")
        self.changed = Banner(
            action=self.tr("&Take back"), on_action=on_take_back, closable=True, name="match_changed"
        )
        self.stale = Banner(
            tone=Tone.WARN, action=self.tr("Match again"), on_action=on_match, name="match_stale"
        )
        self.refused = Banner(
            tone=Tone.BAD, action=self.tr("Pins and bans"), on_action=on_rulings, name="match_refused"
        )
        self.applied = Banner(
            tone=Tone.GOOD, action=self.tr("Undo"), on_action=on_undo, closable=True, name="match_applied"
        )
        self._all = (self.changed, self.stale, self.refused, self.applied)
        self.setLayout(column(*self._all, gap=0))
        self.clear()

    def clear(self) -> None:
        for banner in self._all:
            banner.hide()
        self.hide()

    def show_changes(self, cause: str, changes: Changes, *, may_be_taken_back: bool) -> None:
        if not cause and not changes.moved:
            return
        tone = Tone.INFO
        self._show(
            self.changed, " ".join(filter(None, (_sentence(cause), self._changes_text(changes)))), tone
        )
        button = self.changed.findChild(QAbstractButton, "match_changed_action")
        if button is not None:
            button.setVisible(may_be_taken_back)

    def _changes_text(self, changes: Changes) -> str:
        moved = (
            self.tr("Another place than before for %n teacher(s).", "", len(changes.moved))
            if changes.moved
            else self.tr("Nobody moves.")
        )
        if not changes.is_comparable:
            return moved
        if abs(changes.total) < _HARDLY:
            return f"{self.tr('The total value stays the same.')} {moved}"
        sign = "+" if changes.total > 0 else ""
        total = self.tr("Total value {before} → {after} ({change}).").format(
            before=value_text(changes.before, 1),
            after=value_text(changes.after, 1),
            change=f"{sign}{value_text(changes.total, 1)}",
        )
        return f"{total} {moved}"

    def show_outdated(self) -> None:
        self._show(self.stale, self.tr("Something this proposal rests on was changed since."), Tone.WARN)

    def show_other_choices(self) -> None:
        self._show(
            self.stale, self.tr("This proposal was made with other weights, limits or people."), Tone.WARN
        )

    def show_refused(self, sentence: str) -> None:
        self._show(self.refused, sentence, Tone.BAD)

    def show_applied(self, count: int) -> None:
        text = self.tr(
            "%n placement(s) proposed. Company and school agree next, under “Placements”.", "", count
        )
        self._show(self.applied, text, Tone.GOOD)

    def _show(self, banner: Banner, text: str, tone: Tone) -> None:
        self.clear()
        banner.set_text(text, tone)
        banner.show()
        self.show()


def _sentence(cause: str) -> str:
    return f"{cause}." if cause else ""
