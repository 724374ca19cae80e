"""Teacher lists as the import in the window takes them: its words, its columns, its deeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.plain_lists import plain_list
from smm_desktop.teachers.service import (
    ImportChoices,
    ImportDecisions,
    ImportOutcome,
    ImportPlan,
    ListOutline,
    TeacherList,
    names_people,
)
from smm_desktop.teachers.terms import ImportField
from smm_desktop.teachers.ui.section_panel import Desk, sentence_of
from smm_desktop.teachers.ui.wording import import_field_text, outcome_text
from smm_desktop.widgets.forms import Choice
from smm_desktop.widgets.list_import import Chosen, ImportSource, ImportWords

translate = QCoreApplication.translate


class TeacherListSource(ImportSource):
    """Everything goes to the import's service."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.meanings = [Choice(field, import_field_text(field)) for field in ImportField]
        self.words = ImportWords(
            translate("teachers", "Choose a teacher list"),
            translate("teachers", "&Next: compare with the register"),
            translate("teachers", "Comparing with the register"),
            translate("teachers", "Say which column holds the names."),
        )

    def names_rows(self, mapping: Mapping[int, ImportField]) -> bool:
        return names_people(mapping)

    def open_list(self, path: Path, progress: Progress) -> TeacherList:
        return self._desk.lists.open_list(path, progress=progress)

    def outline(self, opened: TeacherList, chosen: Chosen) -> ListOutline:
        return self._desk.lists.outline(opened, _choices(chosen))

    def plan(self, opened: TeacherList, chosen: Chosen, progress: Progress) -> ImportPlan:
        return self._desk.lists.plan(opened, _choices(chosen), progress=progress)

    def write(self, plan: ImportPlan, decisions: ImportDecisions, progress: Progress) -> ImportOutcome:
        return self._desk.lists.apply_import(plan, decisions, actor=self._desk.actor(), progress=progress)

    def kept(self, captions: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
        name = translate("teachers", "Import of teachers")
        return plain_list(self._desk.clock.now(), name, captions, rows)

    def account(self, outcome: Any) -> str:
        return outcome_text(outcome)

    def sentence(self, refusal: Refusal) -> str:
        return sentence_of(refusal)


def _choices(chosen: Chosen) -> ImportChoices:
    return ImportChoices(chosen.sheet, chosen.header_row, chosen.columns)
