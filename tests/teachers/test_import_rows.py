"""Reading and judging one row of a teacher list, without file and database."""

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.teachers.rules.import_rows import Known, applied, changes_of, judge, names_agree
from smm_desktop.teachers.rules.reading_rows import Lookup, ReadRow, read_row
from smm_desktop.teachers.terms import (
    Employment,
    FieldChange,
    ImportField,
    Problem,
    RowProblem,
    RowVerdict,
    TeacherDraft,
)
from tests.teachers.builders import a_draft, a_number

LOOKUP = Lookup(
    province={"ANKARA": 6}.get,
    field={"Metal": "metal"}.get,
    branch=lambda text, field: f"{field}/{text}" if field == "metal" and text == "kaynak" else None,
)
NAME = {ImportField.FIRST_NAME: "AYŞE", ImportField.LAST_NAME: "IŞIK"}
NUMBERED = {**NAME, ImportField.IDENTITY_NUMBER: a_number()}
NOBODY: tuple[Known, ...] = ()


def read(texts: dict[ImportField, str], *formulas: ImportField) -> ReadRow:
    return read_row(5, texts, frozenset(formulas), LOOKUP)


def problems(texts: dict[ImportField, str]) -> tuple[Problem, ...]:
    return read(texts).problems


def known(**changes: object) -> Known:
    return Known(new_id(), a_draft(**changes))


def test_a_good_row_has_no_problem() -> None:
    assert problems(NUMBERED) == ()


def test_names_and_numbers_come_in_the_registers_form() -> None:
    assert read(NUMBERED).draft == TeacherDraft("Ayşe", "Işık", a_number())


def test_a_full_name_is_split() -> None:
    draft = read({ImportField.FULL_NAME: "AYŞE NUR IŞIK"}).draft
    assert (draft.first_name, draft.last_name) == ("Ayşe Nur", "Işık")


def test_first_and_last_name_win_over_the_full_one() -> None:
    assert read({**NAME, ImportField.FULL_NAME: "Başka Biri"}).draft.last_name == "Işık"


def test_a_school_in_capitals_comes_in_the_usual_case() -> None:
    assert read({**NUMBERED, ImportField.SCHOOL: "IĞDIR  ÖRNEK LİSESİ"}).draft.school == "Iğdır Örnek Lisesi"


def test_abbreviations_of_schools_stay_in_capitals() -> None:
    assert read({**NUMBERED, ImportField.SCHOOL: "IĞDIR MTAL"}).draft.school == "Iğdır MTAL"


def test_a_branch_alone_tells_its_field() -> None:
    lookup = Lookup(LOOKUP.province, LOOKUP.field, lambda text, _: f"metal/{text}")
    row = read_row(5, {**NUMBERED, ImportField.BRANCH: "kaynak"}, frozenset(), lookup)
    assert (row.draft.field_code, row.draft.branch_code) == ("metal", "metal/kaynak")


def test_a_school_in_mixed_case_stays() -> None:
    assert read({**NUMBERED, ImportField.SCHOOL: "Örnek MTAL"}).draft.school == "Örnek MTAL"


def test_codes_are_looked_up() -> None:
    more = {ImportField.PROVINCE: "ANKARA", ImportField.FIELD: "Metal", ImportField.BRANCH: "kaynak"}
    draft = read({**NUMBERED, **more}).draft
    assert (draft.province_code, draft.field_code, draft.branch_code) == (6, "metal", "metal/kaynak")


def test_employment_and_languages_are_read() -> None:
    draft = read({**NUMBERED, ImportField.EMPLOYMENT: "EMEKLİ", ImportField.LANGUAGES: "Almanca B1"}).draft
    assert (draft.employment, draft.languages) == (Employment.RETIRED, {"de": "B1"})


def test_an_empty_cell_gives_nothing() -> None:
    given = {ImportField.IDENTITY_NUMBER, ImportField.FIRST_NAME, ImportField.LAST_NAME}
    assert read(NUMBERED).given == given


@pytest.mark.parametrize(
    ("field", "text", "kind"),
    [
        (ImportField.PROVINCE, "Atlantis", RowProblem.PROVINCE_UNKNOWN),
        (ImportField.FIELD, "Simya", RowProblem.FIELD_UNKNOWN),
        (ImportField.BRANCH, "Simya", RowProblem.BRANCH_UNKNOWN),
        (ImportField.EMAIL, "ayse@", RowProblem.EMAIL_FAULTY),
        (ImportField.PHONE, "12", RowProblem.PHONE_FAULTY),
        (ImportField.LANGUAGES, "Klingonca", RowProblem.LANGUAGE_UNKNOWN),
        (ImportField.EMPLOYMENT, "müdür", RowProblem.EMPLOYMENT_UNKNOWN),
    ],
)
def test_a_cell_that_says_nothing_known_is_named_and_left_out(
    field: ImportField, text: str, kind: RowProblem
) -> None:
    row = read({**NUMBERED, field: text})
    assert (row.problems, row.draft) == ((Problem(kind, field, text),), read(NUMBERED).draft)


def test_a_missing_number_is_noticed_and_does_not_refuse() -> None:
    row = read(NAME)
    missing = Problem(RowProblem.IDENTITY_NUMBER_MISSING, ImportField.IDENTITY_NUMBER)
    assert (row.problems, row.is_refused) == ((missing,), False)


def test_a_faulty_number_refuses_the_row_and_says_why() -> None:
    row = read({**NAME, ImportField.IDENTITY_NUMBER: "11111111110"})
    [problem] = row.problems
    assert (row.is_refused, problem.found, problem.fault) == (True, "11111111110", IdentityFault.OBVIOUS_FAKE)


@pytest.mark.parametrize(
    "name",
    [{}, {ImportField.FIRST_NAME: "Ayşe"}, {ImportField.FULL_NAME: "Ayşe"}, {ImportField.LAST_NAME: "Işık"}],
)
def test_a_row_without_a_whole_name_is_refused(name: dict[ImportField, str]) -> None:
    row = read({ImportField.IDENTITY_NUMBER: a_number(), **name})
    assert (row.is_refused, row.problems[0].kind) == (True, RowProblem.NAME_MISSING)


def test_an_endless_name_is_refused() -> None:
    row = read({**NUMBERED, ImportField.LAST_NAME: "Işık" * 26})
    assert (row.is_refused, row.problems[0].kind) == (True, RowProblem.NAME_TOO_LONG)


def test_a_long_text_is_cut_and_named() -> None:
    row = read({**NUMBERED, ImportField.DISTRICT: "x" * 101})
    assert (len(row.draft.district), row.problems[0].kind) == (100, RowProblem.TEXT_TOO_LONG)


def test_an_endless_address_is_left_out() -> None:
    row = read({**NUMBERED, ImportField.EMAIL: f"{'a' * 200}@ornek.test"})
    assert (row.draft.email, row.problems[0].kind) == ("", RowProblem.EMAIL_FAULTY)


def test_a_formula_is_named_with_its_last_value() -> None:
    row = read({**NUMBERED, ImportField.SCHOOL: "Örnek"}, ImportField.SCHOOL)
    assert row.problems == (Problem(RowProblem.FORMULA_CELL, ImportField.SCHOOL, "Örnek"),)


def test_an_unknown_field_that_the_branch_tells_is_named_as_such() -> None:
    lookup = Lookup(LOOKUP.province, LOOKUP.field, lambda text, _: f"metal/{text}")
    texts = {**NUMBERED, ImportField.FIELD: "Simya", ImportField.BRANCH: "kaynak"}
    row = read_row(5, texts, frozenset(), lookup)
    noticed = Problem(RowProblem.FIELD_FROM_BRANCH, ImportField.FIELD, "Simya")
    assert (row.draft.field_code, row.problems) == ("metal", (noticed,))


@pytest.mark.parametrize(
    "name", [("Toplam", "1"), ("GENEL", "TOPLAM"), ("TOPLAM", "25 kişi"), ("Yekûn", "öğretmen"), ("1", "2")]
)
def test_a_line_that_sums_up_is_nobody(name: tuple[str, str]) -> None:
    row = read({ImportField.FIRST_NAME: name[0], ImportField.LAST_NAME: name[1]})
    assert (row.is_refused, row.problems[-1].kind) == (True, RowProblem.NOT_A_NAME)


def test_who_has_a_number_may_bear_any_name() -> None:
    assert not read({**NUMBERED, ImportField.FIRST_NAME: "TOPLAM"}).is_refused


def test_a_person_not_seen_before_is_new() -> None:
    assert judge(read(NUMBERED), None, NOBODY, None).verdict is RowVerdict.NEW


def test_a_known_number_with_equal_facts_is_matched() -> None:
    found = judge(read(NUMBERED), known(identity_number=a_number(), school="Örnek"), NOBODY, None)
    assert (found.verdict, found.changes) == (RowVerdict.MATCHED, ())


def test_a_known_number_with_a_new_fact_is_changed() -> None:
    row = read({**NUMBERED, ImportField.DISTRICT: "Merkez"})
    found = judge(row, known(identity_number=a_number(), district="Eski"), NOBODY, None)
    change = FieldChange(ImportField.DISTRICT, "Eski", "Merkez")
    assert (found.verdict, found.changes) == (RowVerdict.CHANGED, (change,))


def test_a_known_number_with_another_name_is_doubtful() -> None:
    one = known(first_name="Veli", last_name="Kaya", identity_number=a_number())
    found = judge(read(NUMBERED), one, NOBODY, None)
    differs = Problem(RowProblem.NAME_DIFFERS, ImportField.FULL_NAME, "Veli Kaya")
    assert (found.verdict, found.problems, found.candidates) == (RowVerdict.DOUBTFUL, (differs,), (one.id,))


def test_a_namesake_is_doubtful_and_all_namesakes_are_candidates() -> None:
    people = (known(), known())
    found = judge(read(NAME), None, people, None)
    assert (found.verdict, found.candidates) == (RowVerdict.DOUBTFUL, tuple(one.id for one in people))


def test_a_namesake_at_the_same_school_is_the_same_person() -> None:
    there, elsewhere = known(school="Örnek MTAL"), known(school="Başka MTAL")
    found = judge(read({**NUMBERED, ImportField.SCHOOL: "ÖRNEK MTAL"}), None, (elsewhere, there), None)
    assert (found.verdict, found.teacher_id) == (RowVerdict.CHANGED, there.id)


def test_a_namesake_at_the_same_school_with_another_telephone_is_doubtful() -> None:
    row = read({**NAME, ImportField.SCHOOL: "Örnek", ImportField.PHONE: "0532 000 00 01"})
    found = judge(row, None, (known(school="Örnek", phone="5320000002"),), None)
    assert found.verdict is RowVerdict.DOUBTFUL


def test_two_namesakes_at_the_same_school_are_doubtful() -> None:
    row = read({**NAME, ImportField.SCHOOL: "Örnek"})
    assert (
        judge(row, None, (known(school="Örnek"), known(school="Örnek")), None).verdict is RowVerdict.DOUBTFUL
    )


def test_the_number_decides_before_the_name() -> None:
    numbered = known(identity_number=a_number())
    assert judge(read(NUMBERED), numbered, (known(),), None).teacher_id == numbered.id


def test_a_repeated_row_is_refused_and_names_the_first() -> None:
    found = judge(read(NUMBERED), None, NOBODY, 4)
    assert (found.verdict, found.problems[-1].row_number) == (RowVerdict.REFUSED, 4)


def test_a_row_of_the_list_never_empties_a_field() -> None:
    draft = a_draft(identity_number=a_number(), school="Örnek", phone="5320000001", note="x")
    assert changes_of(draft, read(NUMBERED)) == ()


@pytest.mark.parametrize("first", ["AYSE", "ayşe", "Ayse"])
def test_spelling_alone_is_no_change(first: str) -> None:
    draft = a_draft(identity_number=a_number())
    assert changes_of(draft, read({**NUMBERED, ImportField.FIRST_NAME: first})) == ()


def test_swapped_first_and_last_name_are_no_change() -> None:
    draft = a_draft(first_name="Nur Ayşe", identity_number=a_number())
    assert (
        changes_of(
            draft, read({**NUMBERED, ImportField.FIRST_NAME: "Nur", ImportField.LAST_NAME: "Ayşe Işık"})
        )
        == ()
    )


def test_languages_add_up_and_keep_their_levels() -> None:
    draft = a_draft(identity_number=a_number(), languages={"en": "B2"})
    [change] = changes_of(draft, read({**NUMBERED, ImportField.LANGUAGES: "İngilizce, Almanca A1"}))
    assert change.after == {"en": "B2", "de": "A1"}


def test_a_branch_of_another_field_does_not_outlive_a_new_field() -> None:
    draft = a_draft(identity_number=a_number(), field_code="adalet", branch_code="adalet/zabit-katipligi")
    changed = applied(draft, changes_of(draft, read({**NUMBERED, ImportField.FIELD: "Metal"})))
    assert (changed.field_code, changed.branch_code) == ("metal", None)


def test_applied_changes_give_what_the_row_says() -> None:
    row = read({**NUMBERED, ImportField.PHONE: "0532 000 00 01"})
    draft = a_draft(school="Örnek")
    wanted = a_draft(school="Örnek", identity_number=a_number(), phone="5320000001")
    assert applied(draft, changes_of(draft, row)) == wanted


@pytest.mark.parametrize(
    ("first", "last", "agree"),
    [
        ("AYŞE", "IŞIK", True),
        ("Ayşe", "Yeni", True),  # a changed surname
        ("Ayse", "Isik", True),
        ("Ayşe Nur", "Işık", True),
        ("Işık", "Ayşe", True),
        ("Veli", "Kaya", False),
        ("Fatma", "Işık", False),
    ],
)
def test_two_spellings_of_one_name_agree(first: str, last: str, agree: bool) -> None:
    assert names_agree(a_draft(), a_draft(first_name=first, last_name=last)) is agree
