"""What can be done to one or many placements: agreed, begun, finished, cancelled, opened again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.rules.states import AGREEING, OPEN
from smm_desktop.placements.terms import PlacementGapFact, PlacementReason, PlacementRules, PlacementState
from smm_desktop.placements.ui.placement_agree_dialog import AgreeDialog
from smm_desktop.placements.ui.placement_gaps_dialog import PlacementGapsDialog
from smm_desktop.placements.ui.wording.placements import rule_text
from smm_desktop.widgets.dialogs import ask, tell
from smm_desktop.widgets.text_question import ask_text

if TYPE_CHECKING:
    from smm_desktop.placements.ui.section_panel import SectionPanel


class PlacementDeeds(QObject):
    """Works through its section; those that a deed does not fit are left out and counted."""

    gap_chosen = Signal(object, object)  # the placement's row, and the gap to go to

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section)
        self._section = section

    def agree(self, rows: Sequence[PlacementRow], side: PlacementState) -> None:
        fitting = [row for row in rows if row.state in AGREEING]
        if not fitting:
            self._tell_none(self.tr("Company and school agree before a placement starts."))
            return
        AgreeDialog(self._section, fitting, side, len(rows) - len(fitting)).open()

    def agree_company(self, rows: Sequence[PlacementRow]) -> None:
        self.agree(rows, PlacementState.COMPANY_AGREED)

    def agree_school(self, rows: Sequence[PlacementRow]) -> None:
        self.agree(rows, PlacementState.SCHOOL_AGREED)

    def start(self, rows: Sequence[PlacementRow], rules: PlacementRules | None) -> None:
        """Asks once for all of them, with the rules that nobody has confirmed yet."""
        fitting = [row for row in rows if row.state in AGREEING and row.is_agreed]
        if not fitting:
            self._tell_none(self.tr("A placement starts when company and school have agreed."))
            return
        unverified = [rule_text(key) for key in rules.unverified] if rules is not None else []
        text = self.tr("The rule book’s values of today are frozen with it, and days can be logged.")
        if unverified:
            text += " " + self.tr("Nobody has confirmed these values yet:")
        left = len(rows) - len(fitting)
        if left:
            text = self.tr("%n of those chosen cannot start yet and are left out.", "", left) + " " + text
        ask(
            self._section,
            self._start_title(fitting),
            text,
            self.tr("Start"),
            lambda: self._start(fitting),
            details=unverified,
            name="start_question",
        )

    def _start_title(self, rows: Sequence[PlacementRow]) -> str:
        if len(rows) == 1:
            return self.tr("Start the placement of {name}?").format(name=rows[0].teacher)
        return self.tr("Start %n placement(s)?", "", len(rows))

    def _start(self, rows: Sequence[PlacementRow]) -> None:
        desk, ids = self._section.desk, [row.id for row in rows]
        service, actor = desk.placements, desk.actor()
        self._section.carry_out(
            lambda: service.start(ids, actor=actor), self.tr("Started: %n placement(s)", "", len(ids))
        )

    def finish(self, row: PlacementRow) -> None:
        service, actor = self._section.desk.placements, self._section.desk.actor()
        self._section.carry_out(
            lambda: service.finish(row.id, actor=actor),
            self.tr("Finished: {code}").format(code=row.code),
            refused=lambda refusal: self._show_gaps(row, refusal),
        )

    def _show_gaps(self, row: PlacementRow, refusal: Refusal) -> bool:
        gaps = refusal.values.get("gaps")
        if refusal.term is not PlacementReason.FINISH_INCOMPLETE or not isinstance(gaps, tuple):
            return False
        missing = [gap for gap in gaps if isinstance(gap, PlacementGapFact)]
        dialog = PlacementGapsDialog(row.code, missing, self._section)
        dialog.gap_chosen.connect(lambda gap: self.gap_chosen.emit(row, gap))
        dialog.open()
        return True

    def cancel(self, row: PlacementRow) -> None:
        if row.state not in OPEN:
            self._tell_none(self.tr("Only a placement that is not finished can be cancelled."))
            return
        ask_text(
            self._section,
            self.tr("Cancel the placement of {name}?").format(name=row.teacher),
            self.tr("&Why is it cancelled?"),
            lambda reason: self._cancel(row, reason),
            confirm=self.tr("Cancel the placement"),
            multi_line=True,
            danger=True,
            note=self.tr(
                "The place is free again, and the teacher’s request waits again from the day it was asked."
            ),
            name="cancel_placement_question",
        )

    def _cancel(self, row: PlacementRow, reason: str) -> None:
        service, actor = self._section.desk.placements, self._section.desk.actor()
        self._section.carry_out(
            lambda: service.cancel(row.id, reason, actor=actor),
            self.tr("Cancelled: {code}").format(code=row.code),
        )

    def reopen(self, row: PlacementRow) -> None:
        if row.state is not PlacementState.DONE:
            self._tell_none(self.tr("Only a finished placement can be reopened."))
            return
        ask_text(
            self._section,
            self.tr("Reopen the placement of {name}?").format(name=row.teacher),
            self.tr("&Why is it reopened?"),
            lambda reason: self._reopen(row, reason),
            confirm=self.tr("Reopen"),
            multi_line=True,
            note=self.tr("Certificates that were issued stay as they are. The reason is kept."),
            name="reopen_placement_question",
        )

    def _reopen(self, row: PlacementRow, reason: str) -> None:
        service, actor = self._section.desk.placements, self._section.desk.actor()
        self._section.carry_out(
            lambda: service.reopen(row.id, reason, actor=actor),
            self.tr("Reopened: {code}").format(code=row.code),
        )

    def _tell_none(self, sentence: str) -> None:
        tell(self._section, self.tr("Nothing was done"), sentence, name="placement_notice")
