"""The plan names the problem of each row, and the register stays as it was while it is made."""

from pathlib import Path

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import (
    FieldChange,
    ImportField,
    Problem,
    RowProblem,
    RowVerdict,
    TeacherReason,
)
from tests.paper.spreadsheets.builders import saved_xlsx
from tests.teachers.builders import (
    ACTOR,
    NUMBER,
    PERSON,
    TITLES,
    a_draft,
    a_list,
    a_number,
    journal_number,
    named,
    names,
    only_row,
    planned,
    problem_of,
    refusal_of_plan,
    registered,
)

NAME = {caption: PERSON[caption] for caption in ("Adı", "Soyadı")}


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("80010112340", IdentityFault.CHECK_DIGITS_WRONG),
        ("11111111110", IdentityFault.OBVIOUS_FAKE),
        ("01234567890", IdentityFault.STARTS_WITH_ZERO),
        ("1.23457E+10", IdentityFault.NOT_ELEVEN_DIGITS),
    ],
)
def test_a_bad_number_is_refused_by_its_fault(
    database: Database, tmp_path: Path, number: str, fault: IdentityFault
) -> None:
    row = only_row(database, a_list(tmp_path, {**PERSON, NUMBER: number}))
    problem = problem_of(row, RowProblem.IDENTITY_NUMBER_FAULTY)
    assert (row.verdict, problem.fault, problem.found) == (RowVerdict.REFUSED, fault, number)


@pytest.mark.parametrize(
    ("caption", "text", "problem"),
    [
        ("İli", "Atlantis", (RowProblem.PROVINCE_UNKNOWN, ImportField.PROVINCE)),
        ("Alanı", "Simya", (RowProblem.FIELD_UNKNOWN, ImportField.FIELD)),
        ("Dalı", "Altın Yapımı", (RowProblem.BRANCH_UNKNOWN, ImportField.BRANCH)),
        ("E-posta", "ayse@", (RowProblem.EMAIL_FAULTY, ImportField.EMAIL)),
        ("Telefon", "yok", (RowProblem.PHONE_FAULTY, ImportField.PHONE)),
        ("Yabancı Dil", "Klingonca", (RowProblem.LANGUAGE_UNKNOWN, ImportField.LANGUAGES)),
        ("Kadro Durumu", "müdür", (RowProblem.EMPLOYMENT_UNKNOWN, ImportField.EMPLOYMENT)),
    ],
)
def test_an_unknown_word_is_named_and_the_person_still_comes(
    database: Database, tmp_path: Path, caption: str, text: str, problem: tuple[RowProblem, ImportField]
) -> None:
    row = only_row(database, a_list(tmp_path, {**PERSON, caption: text}))
    assert (row.verdict, row.problems) == (RowVerdict.NEW, (Problem(*problem, text),))


def test_everyday_spellings_of_provinces_and_fields_are_known(database: Database, tmp_path: Path) -> None:
    draft = only_row(database, a_list(tmp_path, {**PERSON, "İli": "IĞDIR", "Alanı": "Elk-Elektronik"})).draft
    assert (draft.province_code, draft.field_code) == (76, "elektrik-elektronik-teknolojisi")


def test_a_repeated_number_is_refused_and_names_the_first_row(database: Database, tmp_path: Path) -> None:
    _, again = planned(database, a_list(tmp_path, PERSON, PERSON, above=TITLES)).rows
    assert (again.verdict, problem_of(again, RowProblem.REPEATED_ROW).row_number) == (RowVerdict.REFUSED, 4)


def test_a_person_without_a_number_is_repeated_at_the_same_school(database: Database, tmp_path: Path) -> None:
    path = a_list(tmp_path, {**PERSON, "Okulu": "ÖRNEK MTAL"}, {**NAME, "Okulu": "Örnek MTAL"})
    _, again = planned(database, path).rows
    assert problem_of(again, RowProblem.REPEATED_ROW).row_number == 2


def test_namesakes_at_two_schools_are_two_people(database: Database, tmp_path: Path) -> None:
    path = a_list(tmp_path, {**NAME, "Okulu": "Örnek"}, {**NAME, "Okulu": "Başka"})
    assert planned(database, path).counts[RowVerdict.NEW] == 2


def test_a_refused_row_does_not_make_a_later_one_a_repetition(database: Database, tmp_path: Path) -> None:
    path = a_list(tmp_path, {NUMBER: a_number(), "Adı": "AYŞE", "Soyadı": None}, PERSON)
    assert [row.verdict for row in planned(database, path).rows] == [RowVerdict.REFUSED, RowVerdict.NEW]


def test_a_row_without_a_name_is_refused(database: Database, tmp_path: Path) -> None:
    _, row = planned(database, a_list(tmp_path, PERSON, {NUMBER: a_number(2)})).rows
    assert (row.verdict, problem_of(row, RowProblem.NAME_MISSING).row_number) == (RowVerdict.REFUSED, None)


def test_a_missing_number_is_said(database: Database, tmp_path: Path) -> None:
    row = only_row(database, a_list(tmp_path, NAME))
    assert [problem.kind for problem in row.problems] == [RowProblem.IDENTITY_NUMBER_MISSING]


def test_a_formula_without_a_last_value_is_named(database: Database, tmp_path: Path) -> None:
    row = only_row(database, a_list(tmp_path, {**PERSON, "Okulu": '=CONCATENATE("ÖRNEK"," MTAL")'}))
    assert (problem_of(row, RowProblem.FORMULA_CELL).field, row.draft.school) == (ImportField.SCHOOL, "")


def test_a_known_number_under_another_name_is_doubtful(database: Database, tmp_path: Path) -> None:
    [veli] = registered(database, a_draft(first_name="Veli", last_name="Kaya", identity_number=a_number()))
    row = only_row(database, a_list(tmp_path, PERSON))
    differs = problem_of(row, RowProblem.NAME_DIFFERS)
    assert (row.verdict, row.teacher_id, differs.found) == (RowVerdict.DOUBTFUL, veli, "Veli Kaya")


@pytest.mark.parametrize("person", [PERSON, NAME])
def test_a_namesake_of_the_register_is_doubtful(
    database: Database, tmp_path: Path, person: dict[str, str]
) -> None:
    people = registered(database, a_draft(school="Örnek"), a_draft(school="Başka"))
    row = only_row(database, a_list(tmp_path, person))
    assert (row.verdict, set(row.candidates)) == (RowVerdict.DOUBTFUL, set(people))


def test_a_namesake_with_another_number_is_somebody_else(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft(identity_number=a_number(2)))
    assert only_row(database, a_list(tmp_path, PERSON)).verdict is RowVerdict.NEW


def test_a_known_person_in_capitals_is_matched(database: Database, tmp_path: Path) -> None:
    [ayse] = registered(database, a_draft(identity_number=a_number(), school="Örnek MTAL"))
    row = only_row(database, a_list(tmp_path, {**PERSON, "Okulu": "ÖRNEK MTAL"}))
    assert (row.verdict, row.teacher_id, row.changes) == (RowVerdict.MATCHED, ayse, ())


def test_what_would_change_is_said(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft(identity_number=a_number(), phone="5320000001"))
    row = only_row(database, a_list(tmp_path, {**PERSON, "Telefon": "0532 000 00 02"}))
    change = FieldChange(ImportField.PHONE, "5320000001", "5320000002")
    assert (row.verdict, row.changes) == (RowVerdict.CHANGED, (change,))


def test_merged_people_are_not_matched(database: Database, tmp_path: Path) -> None:
    one, other = registered(database, *named("Veli Kaya", "Ayşe Işık"))
    TeacherService(database).merge(one, other, actor=ACTOR)
    assert only_row(database, a_list(tmp_path, PERSON)).verdict is RowVerdict.NEW


def test_a_plan_counts_its_verdicts(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft(identity_number=a_number()))
    path = a_list(
        tmp_path, PERSON, {**PERSON, NUMBER: a_number(2)}, {**PERSON, NUMBER: "12345678901"}, PERSON
    )
    counts = {verdict: count for verdict, count in planned(database, path).counts.items() if count}
    assert counts == {RowVerdict.MATCHED: 1, RowVerdict.NEW: 1, RowVerdict.REFUSED: 2}


def test_planning_writes_nothing(database: Database, tmp_path: Path) -> None:
    planned(database, a_list(tmp_path, PERSON))
    assert (journal_number(database), names(database)) == (0, [])


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([("yalnız", "birkaç"), ("söz", "burada")], TeacherReason.NO_HEADER_FOUND),
        ([("T.C. Kimlik No", "Okulu", "İli"), (a_number(), "Örnek", "Ankara")], TeacherReason.NO_NAME_COLUMN),
        ([("T.C. Kimlik No", "Adı", "Soyadı")], TeacherReason.NOTHING_TO_IMPORT),
    ],
)
def test_a_list_that_cannot_be_planned_says_why(
    database: Database, tmp_path: Path, rows: list[tuple[str, ...]], reason: TeacherReason
) -> None:
    refusal = refusal_of_plan(database, saved_xlsx(tmp_path / "a.xlsx", rows))
    assert (refusal.term, refusal.values) == (reason, {"file": "a.xlsx", "sheet": "Sheet"})
