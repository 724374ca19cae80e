"""What the panel beside the rows of a list of companies shows of one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.core import turkish
from smm_desktop.placements import queries
from smm_desktop.placements.queries import CompanyDetail
from smm_desktop.placements.rules.judging_companies import KnownCompany, PlannedCompany, changes_of
from smm_desktop.placements.rules.reading_companies import REFUSING
from smm_desktop.placements.terms import CompanyChange, CompanyProblem, RowNotice
from smm_desktop.placements.ui.company_import_panel.decisions import RowDecisions
from smm_desktop.placements.ui.company_import_panel.values import row_values, shown_value
from smm_desktop.placements.ui.company_table import place_text
from smm_desktop.placements.ui.section_panel import Desk
from smm_desktop.placements.ui.wording.company_import import company_column_text, notice_text
from smm_desktop.teachers.terms import RowVerdict
from smm_desktop.widgets.forms import Choice
from smm_desktop.widgets.list_import import DecisionButton, Remark, RowDetail, ShownChange, Weight
from smm_desktop.widgets.list_import.row_detail import Decide

translate = QCoreApplication.translate
_HINTS = frozenset({CompanyProblem.FORMULA_CELL, CompanyProblem.TECHNOLOGY_UNKNOWN})
_UNCOMPARED = frozenset({RowVerdict.NEW, RowVerdict.REFUSED})


class CompanyRowDetail(RowDetail):
    """A row of the plan; the company it is compared with is read when it is shown."""

    def __init__(self, desk: Desk, decisions: RowDecisions, decide: Decide) -> None:
        buttons = (
            DecisionButton(translate("placements", "&Same company: update"), "check"),
            DecisionButton(translate("placements", "An&other company: add"), "plus"),
            DecisionButton(translate("placements", "&Leave out"), "x"),
        )
        super().__init__(decisions, decide, buttons)
        self._desk = desk

    def name_of(self, planned: PlannedCompany) -> str:
        return planned.draft.name or "–"

    def remarks_of(self, planned: PlannedCompany) -> Sequence[Remark]:
        return [Remark(notice_text(one), _weight(one, planned)) for one in planned.notices]

    def candidates_of(self, planned: PlannedCompany) -> Sequence[Choice]:
        found = (self._known(one) for one in planned.candidates)
        return [Choice(one.row.id, _described(one)) for one in found if one is not None]

    def _known(self, company_id: UUID) -> CompanyDetail | None:
        desk = self._desk
        return desk.database.ask(queries.company, company_id, desk.clock.today())

    def changes_of(self, planned: PlannedCompany) -> Sequence[ShownChange] | None:
        if planned.verdict in _UNCOMPARED:
            return None
        chosen = self._decisions.chosen(planned)
        if planned.verdict is not RowVerdict.DOUBTFUL or chosen is None:
            return self._shown(planned.changes)
        known = self._known(chosen)
        return None if known is None else self._shown(changes_of(_as_known(known), planned.read))

    def _shown(self, changes: Iterable[CompanyChange]) -> list[ShownChange]:
        names = self._technologies()
        return [
            ShownChange(
                company_column_text(one.column),
                shown_value(one.column, one.before, names),
                shown_value(one.column, one.after, names),
            )
            for one in changes
        ]

    def _technologies(self) -> dict[UUID, str]:
        rows = self._desk.database.ask(queries.technologies, with_retired=True)
        return {row.id: row.name for row in rows}

    def values_of(self, planned: PlannedCompany) -> Sequence[tuple[str, str]]:
        return row_values(planned, self._technologies())


def _weight(notice: RowNotice, planned: PlannedCompany) -> Weight:
    is_refused = planned.verdict is RowVerdict.REFUSED
    if notice.kind in REFUSING or (is_refused and notice.kind is CompanyProblem.REPEATED_ROW):
        return Weight.FAULT
    return Weight.HINT if notice.kind in _HINTS else Weight.DOUBT


def _described(known: CompanyDetail) -> str:
    return " · ".join(filter(None, (known.row.name, place_text(known.row), known.row.draft.tax_number)))


def _as_known(detail: CompanyDetail) -> KnownCompany:
    contacts = {turkish.fold(one.name): (one.id, one.draft) for one in detail.contacts}
    return KnownCompany(
        detail.row.id, detail.row.draft, frozenset(one.id for one in detail.technologies), contacts
    )
