"""Placements of today as a card: those that want a hand, and those that begin next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.placements.queries import PlacementFollowUp, PlacementRow
from smm_desktop.placements.ui.wording import day_text, placement_state_text
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, column, row
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.tones import Tone

_LINES = 2


class PlacementFollowUpPanel(Card):
    """Hidden while there is nothing to say. `placement_wanted` brings an id, `all_wanted` asks for the whole list."""

    placement_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("placements", "On-the-job training")
        super().__init__(title, name="placement_follow_up_card", parent=parent)
        self.wanting = MiniList(name="placements_wanting")
        self.coming = MiniList(name="placements_coming")
        self.add_corner(
            quiet(
                self.tr("All to &follow up"),
                icon="arrow-right",
                name="all_placements_wanting",
                on_click=self.all_wanted.emit,
            )
        )
        self._halves = [
            _half(self.tr("To follow up"), self.wanting),
            _half(self.tr("Begin next"), self.coming),
        ]
        self.body.addLayout(row(*self._halves, gap=SPACE * 2))
        for one in (self.wanting, self.coming):
            one.opened.connect(self.placement_wanted)
        self.hide()

    def show_placements(
        self, wanting: Sequence[PlacementFollowUp], coming: Sequence[PlacementRow], today: date
    ) -> None:
        self.setVisible(bool(wanting or coming))
        self.wanting.set_items([self._wanting(one) for one in wanting[:_LINES]])
        self.coming.set_items([self._coming(one, today) for one in coming[:_LINES]])
        for half, rows in zip(self._halves, (wanting, coming), strict=True):
            half.setVisible(bool(rows))
        self.set_note(self._account(len(wanting), len(coming)))

    def _account(self, wanting: int, coming: int) -> str:
        parts = []
        if wanting:
            parts.append(self.tr("%n placement(s) to follow up", "", wanting))
        if coming:
            parts.append(self.tr("%n placement(s) begin soon", "", coming))
        return " · ".join(parts)

    def _wanting(self, one: PlacementFollowUp) -> MiniItem:
        own = one.placement
        words = [self.tr("%n day(s) without a log", "", one.days_missing)] if one.days_missing else []
        if one.is_over:
            words.append(self.tr("over since {day}").format(day=day_text(own.ends_on)))
        if not one.can_still_pass:
            words.append(self.tr("can no longer pass"))
        tone = Tone.WARN if one.can_still_pass else Tone.BAD
        return MiniItem(own.id, own.teacher, " · ".join(words), own.company, "notebook-pen", tone)

    def _coming(self, own: PlacementRow, today: date) -> MiniItem:
        days = (own.starts_on - today).days
        when = self.tr("in %n day(s)", "", days) if days else self.tr("today")
        note = f"{own.company} · {placement_state_text(own.state)}"
        tone = Tone.INFO if own.is_agreed else Tone.WARN
        return MiniItem(own.id, own.teacher, note, when, "calendar-clock", tone)


def _half(title: str, items: MiniList) -> QWidget:
    holder = QWidget()
    items.setAccessibleDescription(title)
    holder.setLayout(column(Label(title, TextRole.SMALL), items, STRETCH, gap=4))
    return holder
