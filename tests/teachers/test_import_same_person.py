"""Several rows of a list about one person: told by number or name, and never two numbers for one teacher."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.service import ImportDecisions
from smm_desktop.teachers.terms import RowDecision, RowProblem, RowVerdict, TeacherReason
from tests.paper.spreadsheets.builders import Plain
from tests.teachers.builders import (
    NUMBER,
    PERSON,
    a_draft,
    a_list,
    a_number,
    imported,
    journal_number,
    names,
    planned,
    problem_of,
    registered,
    stored,
)

AT_SCHOOL = {**PERSON, "Okulu": "ÖRNEK MTAL"}
SAME, OTHER = RowDecision.SAME_PERSON, RowDecision.NEW_PERSON


def two_numbers(folder: Path, person: Mapping[str, Plain] = PERSON) -> Path:
    """Two rows of one name with two numbers."""
    return a_list(folder, *({**person, NUMBER: a_number(seed)} for seed in (1, 2)))


@pytest.mark.parametrize("unnumbered", [0, 1])
def test_a_row_without_number_is_the_numbered_persons_in_any_order(
    database: Database, tmp_path: Path, unnumbered: int
) -> None:
    people = [AT_SCHOOL, AT_SCHOOL]
    people[unnumbered] = {**AT_SCHOOL, NUMBER: None}
    rows = planned(database, a_list(tmp_path, *people)).rows
    assert rows[1 - unnumbered].verdict is RowVerdict.NEW
    assert problem_of(rows[unnumbered], RowProblem.REPEATED_ROW).row_number == 3 - unnumbered


def test_a_faulty_number_does_not_speak_for_the_row_without_one(database: Database, tmp_path: Path) -> None:
    path = a_list(tmp_path, {**AT_SCHOOL, NUMBER: None}, {**AT_SCHOOL, NUMBER: "12345678901"})
    assert [row.verdict for row in planned(database, path).rows] == [RowVerdict.NEW, RowVerdict.REFUSED]


def test_rows_decided_to_be_one_person_may_not_differ_in_number(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft())
    with pytest.raises(Refusal) as caught:
        imported(database, two_numbers(tmp_path), ImportDecisions({2: SAME, 3: SAME}))
    refusal = caught.value
    assert (refusal.term, refusal.values["rows"]) == (TeacherReason.IMPORT_NUMBERS_CLASH, "2, 3")


def test_a_clash_writes_nothing(database: Database, tmp_path: Path) -> None:
    [ayse] = registered(database, a_draft())
    before = journal_number(database)
    with pytest.raises(Refusal):
        imported(database, two_numbers(tmp_path), ImportDecisions({2: SAME, 3: SAME}))
    assert (journal_number(database), stored(database, ayse).identity_number) == (before, None)


def test_a_clash_is_solved_by_saying_that_one_is_somebody_else(database: Database, tmp_path: Path) -> None:
    [ayse] = registered(database, a_draft())
    imported(database, two_numbers(tmp_path), ImportDecisions({2: SAME, 3: OTHER}))
    assert (len(names(database)), stored(database, ayse).identity_number) == (2, a_number(1))


def test_two_numbers_for_one_teacher_make_sure_rows_doubtful(database: Database, tmp_path: Path) -> None:
    [ayse] = registered(database, a_draft(school="Örnek MTAL"))
    rows = planned(database, two_numbers(tmp_path, AT_SCHOOL)).rows
    assert [(row.verdict, row.candidates) for row in rows] == [(RowVerdict.DOUBTFUL, (ayse,))] * 2
