"""Invented teachers and their lists.

`files/list.xls` was made once with xlwt from `LIST_ROWS`: two title rows in merged cells, a column without contents.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import head
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherFilter, TeacherRow
from smm_desktop.teachers.rules.identity import generate_identity_number
from smm_desktop.teachers.rules.import_rows import PlannedRow
from smm_desktop.teachers.service import (
    ImportChoices,
    ImportDecisions,
    ImportOutcome,
    ImportPlan,
    ImportService,
    TeacherService,
)
from smm_desktop.teachers.terms import ImportField, Problem, RowProblem, TeacherDraft
from tests.paper.spreadsheets.builders import Plain, saved_xlsx

ACTOR = "Deneme Koordinatörü"
FILES = Path(__file__).parent / "files"
NUMBER = "T.C. Kimlik No"
PERSON: Mapping[str, Plain] = {NUMBER: generate_identity_number(1), "Adı": "AYŞE", "Soyadı": "IŞIK"}
TITLES: tuple[tuple[Plain, ...], ...] = (
    ("ÖRNEK İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜ",),
    ("KURSA KATILACAK ÖĞRETMENLER",),
)
LIST_ROWS: tuple[tuple[Plain, ...], ...] = (
    *TITLES,
    ("S.NO", "T.C. KİMLİK NO", "ADI SOYADI", "", "OKULU", "İLİ"),
    (1, generate_identity_number(1), "AYŞE NUR IŞIK", None, "ÖRNEK MTAL", "ÇANKIRI"),
    (2, generate_identity_number(2), "İSMAİL ÇINAR", None, "DENEME MTAL", "IĞDIR"),
)


def a_number(seed: int = 1) -> str:
    return generate_identity_number(seed)


def a_draft(**changes: object) -> TeacherDraft:
    """Ayşe Işık, of whom nothing else is known."""
    return replace(TeacherDraft("Ayşe", "Işık"), **changes)  # type: ignore[arg-type]  # tests give what the fields take


def named(*names: str) -> list[TeacherDraft]:
    """One draft a name; the last word is the last name."""
    parts = (name.rpartition(" ") for name in names)
    return [TeacherDraft(first, last) for first, _, last in parts]


def registered(database: Database, *drafts: TeacherDraft) -> list[UUID]:
    """Take the drafts in by one deed."""
    service = TeacherService(database)
    with database.deed("register_teachers", ACTOR) as deed:
        return [service.register_within(deed, draft) for draft in drafts]


def stored(database: Database, teacher_id: UUID) -> TeacherRow:
    row = database.ask(queries.teacher, teacher_id)
    assert row is not None
    return row


def names(database: Database, chosen: TeacherFilter | None = None) -> list[str]:
    """The names of the listed people in the list's order."""
    ids = database.ask(queries.teacher_ids, chosen or TeacherFilter())
    rows = database.ask(queries.teachers_by_id, ids)
    return [rows[one].full_name for one in ids]


def journal_number(database: Database) -> int:
    return database.ask(head).number


def a_list(
    folder: Path, *people: Mapping[str, Plain], above: Sequence[Sequence[Plain]] = (), name: str = "list.xlsx"
) -> Path:
    """A workbook with one row a person; the captions are their keys, `above` stands over the header."""
    captions = tuple(dict.fromkeys(caption for person in people for caption in person))
    rows = [[person.get(caption) for caption in captions] for person in people]
    return saved_xlsx(folder / name, [*above, captions, *rows])


def planned(database: Database, path: Path, choices: ImportChoices | None = None) -> ImportPlan:
    return ImportService(database).plan_import(path, choices)


def only_row(database: Database, path: Path) -> PlannedRow:
    (row,) = planned(database, path).rows
    return row


def imported(
    database: Database,
    path: Path,
    decisions: ImportDecisions | None = None,
    choices: ImportChoices | None = None,
) -> ImportOutcome:
    return ImportService(database).apply_import(planned(database, path, choices), decisions, actor=ACTOR)


def problem_of(row: PlannedRow, kind: RowProblem) -> Problem:
    (found,) = (problem for problem in row.problems if problem.kind is kind)
    return found


def fields_of(plan: ImportPlan) -> dict[str, ImportField | None]:
    """What each column is taken for, by its caption."""
    return {column.caption: column.field for column in plan.columns}


def refusal_of_plan(database: Database, path: Path, choices: ImportChoices | None = None) -> Refusal:
    with pytest.raises(Refusal) as caught:
        planned(database, path, choices)
    return caught.value
