"""Lists of companies as the import in the window takes them: its words, its columns, its deeds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.plain_lists import plain_list
from smm_desktop.placements.service import (
    CompanyDecisions,
    CompanyImportOutcome,
    CompanyList,
    CompanyListChoices,
    CompanyListOutline,
    CompanyPlan,
)
from smm_desktop.placements.terms import CompanyColumn
from smm_desktop.placements.ui.section_panel import Desk
from smm_desktop.placements.ui.wording.company_import import company_column_text, import_outcome_text
from smm_desktop.widgets.forms import Choice
from smm_desktop.widgets.list_import import Chosen, ImportSource, ImportWords

translate = QCoreApplication.translate


class CompanyListSource(ImportSource):
    """Everything goes to the import's service; `numbered` runs a deed and keeps its number for undo."""

    file_key = "import_companies"

    def __init__(self, desk: Desk, numbered: Callable[[Callable[[], Any]], tuple[Any, int | None]]) -> None:
        self._desk, self._numbered = desk, numbered
        self.number: int | None = None
        self.meanings = [Choice(column, company_column_text(column)) for column in CompanyColumn]
        self.words = ImportWords(
            translate("placements", "Choose a list of companies"),
            translate("placements", "&Next: compare with the companies"),
            translate("placements", "Comparing with the companies"),
            translate("placements", "Say which column holds the companies’ names."),
        )

    def names_rows(self, mapping: Mapping[int, CompanyColumn]) -> bool:
        return CompanyColumn.NAME in mapping.values()

    def open_list(self, path: Path, progress: Progress) -> CompanyList:
        return self._desk.company_import.open_list(path, progress=progress)

    def outline(self, opened: CompanyList, chosen: Chosen) -> CompanyListOutline:
        return self._desk.company_import.outline(opened, _choices(chosen))

    def plan(self, opened: CompanyList, chosen: Chosen, progress: Progress) -> CompanyPlan:
        return self._desk.company_import.plan(opened, _choices(chosen), progress=progress)

    def write(self, plan: CompanyPlan, decisions: CompanyDecisions, progress: Progress) -> Any:
        service, actor = self._desk.company_import, self._desk.actor()
        outcome, self.number = self._numbered(
            lambda: service.apply_import(plan, decisions, actor=actor, progress=progress)
        )
        return outcome

    def kept(self, captions: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
        name = translate("placements", "Import of companies")
        return plain_list(self._desk.clock.now(), name, captions, rows)

    def account(self, outcome: CompanyImportOutcome) -> str:
        return import_outcome_text(outcome)

    def sentence(self, refusal: Refusal) -> str:
        return self._desk.sentence(refusal)


def _choices(chosen: Chosen) -> CompanyListChoices:
    return CompanyListChoices(chosen.sheet, chosen.header_row, chosen.columns)
