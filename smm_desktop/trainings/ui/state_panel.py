"""The way of an activity from planned to closed, as the buttons in the page's head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.queries import RuleLine
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityRow, CatalogueRow
from smm_desktop.trainings.terms import ActivityState, GapFact, TrainingReason
from smm_desktop.trainings.ui.activity_dialog import ActivityDialog
from smm_desktop.trainings.ui.gaps_dialog import GapsDialog
from smm_desktop.trainings.ui.part_panel import PartPanel
from smm_desktop.trainings.ui.section_panel import Desk
from smm_desktop.trainings.ui.wording import rule_name
from smm_desktop.widgets.buttons import MenuButton, Variant, primary, quiet
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.text_question import ask_text


class StatePanel(PartPanel):
    """Never shown itself; it owns the buttons and what they do."""

    has_groups = False
    left = Signal()
    gap_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "state_panel", parent)
        self.hide()
        self.back = quiet(
            self.tr("&Trainings"), icon="arrow-left", name="leave_activity", shortcut="Alt+Left",
            on_click=self.left.emit,
        )  # fmt: skip
        self.more = MenuButton(self.tr("&More"), name="activity_menu")
        self.edit = self.more.add_item(
            self.tr("Change…"), self._edit, icon="pencil", shortcut="Ctrl+E", name="change_activity"
        )
        self.dismiss = self.more.add_item(
            self.tr("Clear the waiting lists…"), self._ask_dismissal, icon="user-x", name="dismiss_waiting"
        )
        self.reopen = self.more.add_item(
            self.tr("Reopen…"), self._ask_reason, icon="lock-open", name="reopen_activity"
        )
        self.remove = self.more.add_item(
            self.tr("Remove…"), self._ask_removal, icon="trash-2", name="remove_activity"
        )
        self.next = primary("", icon="arrow-right", name="next_step", on_click=self._step)
        self.buttons = (self.back, self.more, self.next)

    @property
    def _activity(self) -> ActivityRow | None:
        return None if self.facts is None else self.facts.activity

    def refresh(self) -> None:
        activity = self._activity
        if activity is None:
            return
        is_closed = activity.state is ActivityState.CLOSED
        self.next.setText(self._next_text(activity.state))
        self.next.set_icon("lock-open" if is_closed else "arrow-right")
        self.next.set_variant(Variant.SECONDARY if is_closed else Variant.PRIMARY)
        self.edit.setEnabled(not is_closed)
        self.dismiss.setEnabled(not is_closed and activity.waiting > 0)
        self.reopen.setEnabled(is_closed)
        self.remove.setEnabled(activity.state is ActivityState.PLANNED)

    def _next_text(self, state: ActivityState) -> str:
        match state:
            case ActivityState.PLANNED:
                return self.tr("&Open training")
            case ActivityState.OPEN:
                return self.tr("Mark as &held")
            case ActivityState.HELD:
                return self.tr("&Close training")
            case ActivityState.CLOSED:
                return self.tr("&Reopen…")
            case _:
                assert_never(state)

    def _step(self) -> None:
        activity = self._activity
        if activity is None:
            return
        match activity.state:
            case ActivityState.PLANNED:
                self._ask_opening(activity)
            case ActivityState.OPEN:
                self._hold(activity)
            case ActivityState.HELD:
                self._close(activity)
            case ActivityState.CLOSED:
                self._ask_reason()
            case _:
                assert_never(activity.state)

    def _ask_opening(self, activity: ActivityRow) -> None:
        rules = self.facts.rules if self.facts is not None else None
        unverified = [rule_name(key) for key in rules.unverified] if rules is not None else []
        text = self.tr("The rule book’s values of today are frozen with it; attendance can be taken.")
        if unverified:
            text = self.tr(
                "The rule book’s values of today are frozen with it. Nobody has confirmed these yet; confirm "
                "them on the Center page first, or go on:"
            )
        ask(
            self.window(),
            self.tr("Open this training?"),
            text,
            self.tr("Open training"),
            lambda: self._open(activity),
            details=unverified,
            name="open_question",
        )

    def _open(self, activity: ActivityRow) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.activities.open_activity(activity.id, actor=actor),
            self._opened,
        )

    def _opened(self, unverified: Sequence[RuleLine]) -> str:
        if not unverified:
            return self.tr("The training is open")
        return self.tr("The training is open, with %n unconfirmed rule(s)", "", len(unverified))

    def _hold(self, activity: ActivityRow) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.activities.hold_activity(activity.id, actor=actor),
            self.tr("The training was held"),
        )

    def _close(self, activity: ActivityRow) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.activities.close_activity(activity.id, actor=actor),
            self.tr("The training is closed"),
            refused=self._show_gaps,
        )

    def _show_gaps(self, refusal: Refusal) -> bool:
        gaps = refusal.values.get("gaps")
        if refusal.term is not TrainingReason.CLOSING_INCOMPLETE or not isinstance(gaps, tuple):
            return False
        dialog = GapsDialog([gap for gap in gaps if isinstance(gap, GapFact)], self.window())
        dialog.gap_chosen.connect(self.gap_chosen)
        dialog.open()
        return True

    def _ask_reason(self) -> None:
        activity = self._activity
        if activity is not None and activity.state is ActivityState.CLOSED:
            ask_text(
                self.window(),
                self.tr("Reopen this training?"),
                self.tr("Why is it reopened?"),
                lambda reason: self._reopen(activity, reason),
                confirm=self.tr("Reopen"),
                multi_line=True,
                note=self.tr("Certificates that were issued stay as they are. The reason is kept."),
                name="reopen_question",
            )

    def _reopen(self, activity: ActivityRow, reason: str) -> None:
        actor = self.desk.actor()
        self.carry_out(
            lambda: self.desk.activities.reopen_activity(activity.id, reason, actor=actor),
            self.tr("The training was reopened"),
        )

    def _ask_dismissal(self) -> None:
        activity = self._activity
        if activity is None:
            return
        actor = self.desk.actor()
        ask(
            self.window(),
            self.tr("Clear the waiting lists?"),
            self.tr("%n person(s) who wait will be taken off the list.", "", activity.waiting),
            self.tr("Clear"),
            lambda: self.carry_out(
                lambda: self.desk.enrolments.dismiss_waiting(activity.id, actor=actor),
                self.tr("The waiting lists are empty"),
            ),
            name="dismiss_question",
        )

    def _ask_removal(self) -> None:
        activity = self._activity
        if activity is None:
            return
        actor = self.desk.actor()
        ask(
            self.window(),
            self.tr("Remove “{title}”?").format(title=activity.title),
            self.tr("Its sessions go with it. A training in which somebody was enrolled stays."),
            self.tr("Remove"),
            lambda: self.carry_out(
                lambda: self.desk.activities.remove_activity(activity.id, actor=actor),
                self.tr("Removed: {title}").format(title=activity.title),
            ),
            danger=True,
            name="remove_activity_question",
        )

    def _edit(self) -> None:
        activity = self._activity
        if activity is not None and activity.state is not ActivityState.CLOSED:
            self.loader.load(
                lambda: self.desk.database.ask(queries.catalogue, with_retired=True),
                lambda entries: self._open_dialog(entries, activity),
            )

    def _open_dialog(self, entries: Sequence[CatalogueRow], activity: ActivityRow) -> None:
        usable = [entry for entry in entries if entry.is_active or entry.id == activity.catalogue_id]
        ActivityDialog(self, usable, activity).open()
