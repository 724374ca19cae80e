"""Who a list shows, in which order, and how many: Turkish letters, prefixes, filters, sorts, counts."""

from collections.abc import Callable
from itertools import count

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.terms import Employment, TeacherDraft, TeacherSort
from tests.teachers.builders import a_draft, a_number, named, names, registered

FIELD = "elektrik-elektronik-teknolojisi"
SCHOOLS = ("Çınar", "Cumhuriyet", "", "Zafer", "İnönü", "Işık")


def found(database: Database, text: str) -> list[str]:
    return names(database, TeacherFilter(text=text))


def sorted_by(database: Database, sort: TeacherSort, *, descending: bool = False) -> list[TeacherDraft]:
    ids = database.ask(queries.teacher_ids, TeacherFilter(), sort, descending=descending)
    rows = database.ask(queries.teachers_by_id, ids)
    return [rows[one].draft for one in ids]


def in_schools(database: Database, *schools: str) -> None:
    registered(database, *(a_draft(school=school) for school in schools))


@pytest.mark.parametrize("text", ["ışıl", "IŞIL", "Işıl", "isil", "ISIL", "İŞİL", "ışı", "ş ı ış"])
def test_turkish_letters_are_found_however_they_are_typed(database: Database, text: str) -> None:
    registered(database, *named("Işıl Şahin Irmak", "Veli Kaya"))
    assert found(database, text) == ["Işıl Şahin Irmak"]


@pytest.mark.parametrize("text", ["is", "ışık ism", "İSMAİL I", "  ismail  "])
def test_beginnings_of_words_are_enough_in_any_order(database: Database, text: str) -> None:
    registered(database, *named("İsmail Işık", "Veli Kaya"))
    assert found(database, text) == ["İsmail Işık"]


@pytest.mark.parametrize("text", ["smail", "ismail kaya", "ismailışık", "ismail OR veli", "NOT veli"])
def test_what_begins_no_word_of_anybody_finds_nobody(database: Database, text: str) -> None:
    registered(database, *named("İsmail Işık", "Veli Kaya"))
    assert found(database, text) == []


@pytest.mark.parametrize("text", ["", "  ", "%", "'\"*()"])
def test_a_text_without_letters_asks_for_everybody(database: Database, text: str) -> None:
    registered(database, *named("İsmail Işık", "Veli Kaya"))
    assert found(database, text) == ["İsmail Işık", "Veli Kaya"]


@pytest.mark.parametrize(
    "text",
    ["örnek", "çankaya", "ankara", "elektrik", "fizik", "ayse@ornek", "5320000001", "0532 000"],
)
def test_people_are_found_by_what_is_known_of_them(database: Database, text: str) -> None:
    everything = a_draft(
        school="Örnek MTAL",
        district="Çankaya",
        province_code=6,
        field_code=FIELD,
        subject="Fizik",
        email="ayse@ornek.test",
        phone="5320000001",
    )
    registered(database, everything, a_draft(first_name="Veli"))
    assert found(database, text) == ["Ayşe Işık"]


@pytest.mark.parametrize(
    "text",
    ["+90 532 000 00 01", "+90 (532) 000", "(+90) 532", "0090 532 000 00 01", "90 532 000 00 01", "+90532"],
)
def test_a_telephone_is_found_with_its_country_code(database: Database, text: str) -> None:
    registered(database, a_draft(phone="5320000001"), a_draft(first_name="Veli", phone="5330000001"))
    assert found(database, text) == ["Ayşe Işık"]


@pytest.mark.parametrize("length", [2, 5, 11])
def test_a_number_that_begins_like_a_country_code_stays_one(database: Database, length: int) -> None:
    number = next(one for one in map(a_number, count()) if one.startswith("905"))
    registered(database, a_draft(identity_number=number))
    assert found(database, number[:length]) == ["Ayşe Işık"]


@pytest.mark.parametrize("length", [3, 7, 11])
def test_a_person_is_found_by_the_beginning_of_the_number(database: Database, length: int) -> None:
    registered(database, a_draft(identity_number=a_number(1)), a_draft(identity_number=a_number(2)))
    assert len(found(database, a_number(1)[:length])) == 1


@pytest.mark.parametrize(
    "chosen",
    [
        TeacherFilter(field_code=FIELD),
        TeacherFilter(province_code=76),
        TeacherFilter(employment=Employment.RETIRED),
        TeacherFilter(without_identity=True),
        TeacherFilter(text="ayşe", field_code=FIELD, province_code=76, employment=Employment.RETIRED),
    ],
)
def test_a_filter_leaves_the_others_out(database: Database, chosen: TeacherFilter) -> None:
    asked = a_draft(field_code=FIELD, province_code=76, employment=Employment.RETIRED)
    other = a_draft(first_name="Veli", identity_number=a_number(), field_code="adalet", province_code=6)
    registered(database, asked, other)
    assert names(database, chosen) == ["Ayşe Işık"]


def test_names_come_in_turkish_alphabetical_order(database: Database) -> None:
    people = [
        "Zehra A",
        "İpek A",
        "Işıl A",
        "Çağrı A",
        "Cem A",
        "Şule A",
        "Sena A",
        "Ömer A",
        "Ozan A",
        "Ünal A",
    ]
    registered(database, *named(*people))
    order = ["Cem", "Çağrı", "Işıl", "İpek", "Ozan", "Ömer", "Sena", "Şule", "Ünal", "Zehra"]
    assert names(database) == [f"{name} A" for name in order]


def test_found_people_come_in_the_same_order(database: Database) -> None:
    registered(database, *named("İpek Örnek", "Işıl Örnek", "Çağrı Örnek", "Cem Örnek"))
    assert found(database, "örnek") == ["Cem Örnek", "Çağrı Örnek", "Işıl Örnek", "İpek Örnek"]


def test_schools_are_sorted_in_turkish_order_blanks_last(database: Database) -> None:
    in_schools(database, *SCHOOLS)
    order = [draft.school for draft in sorted_by(database, TeacherSort.SCHOOL)]
    assert order == ["Cumhuriyet", "Çınar", "Işık", "İnönü", "Zafer", ""]


def test_blanks_come_last_in_the_other_direction_too(database: Database) -> None:
    in_schools(database, *SCHOOLS)
    order = [draft.school for draft in sorted_by(database, TeacherSort.SCHOOL, descending=True)]
    assert order == ["Zafer", "İnönü", "Işık", "Çınar", "Cumhuriyet", ""]


def test_provinces_are_sorted_by_name_not_by_code(database: Database) -> None:
    registered(database, *(a_draft(province_code=code) for code in (34, 76, 6, 18, None)))
    order = [draft.province_code for draft in sorted_by(database, TeacherSort.PROVINCE)]
    assert order == [6, 18, 76, 34, None]  # Ankara, Çankırı, Iğdır, İstanbul


def test_employment_is_sorted_in_its_own_order(database: Database) -> None:
    states = (Employment.RETIRED, Employment.PERMANENT, Employment.LEFT, Employment.HOURLY)
    registered(database, *(a_draft(employment=state) for state in states))
    order = [draft.employment for draft in sorted_by(database, TeacherSort.EMPLOYMENT)]
    assert order == [Employment.PERMANENT, Employment.HOURLY, Employment.RETIRED, Employment.LEFT]


def test_equal_entries_are_sorted_by_name(database: Database) -> None:
    registered(database, *(a_draft(first_name=name, school="Örnek") for name in ("Zehra", "Çağrı", "Cem")))
    order = [draft.first_name for draft in sorted_by(database, TeacherSort.SCHOOL)]
    assert order == ["Cem", "Çağrı", "Zehra"]


@pytest.mark.parametrize("sort", TeacherSort)
def test_every_sort_shows_everybody_once(database: Database, sort: TeacherSort) -> None:
    ids = registered(database, *(a_draft(school=school) for school in SCHOOLS))
    listed = database.ask(queries.teacher_ids, TeacherFilter(), sort)
    assert set(listed) == set(ids)
    assert len(listed) == len(ids)


def test_a_limit_gives_the_first(database: Database) -> None:
    ids = registered(database, *named("Zehra A", "Çağrı A", "Cem A"))
    first = database.ask(queries.teacher_ids, TeacherFilter(), limit=2)
    assert list(first) == [ids[2], ids[1]]


def test_find_gives_the_first_rows_of_a_text(database: Database) -> None:
    registered(database, *named("Zehra Işık", "Çağrı Işık", "Veli Kaya"))
    assert [row.full_name for row in database.ask(queries.find, "ışık", limit=1)] == ["Çağrı Işık"]


def test_teachers_are_counted_as_they_are_listed(database: Database) -> None:
    registered(database, *named("Işıl Işık", "Veli Kaya"))
    counts = (database.ask(queries.teacher_count), database.ask(queries.teacher_count, TeacherFilter("ışık")))
    assert counts == (2, 1)


@pytest.mark.parametrize(
    ("query", "field"),
    [(queries.schools, "school"), (queries.districts, "district"), (queries.subjects, "subject")],
)
def test_words_in_use_come_once_in_turkish_order(
    database: Database, query: Callable[..., object], field: str
) -> None:
    registered(database, *(a_draft(**{field: word}) for word in ("İnönü", "Çınar", "Cem", "Işık", "Cem", "")))
    assert database.ask(query) == ("Cem", "Çınar", "Işık", "İnönü")


def test_the_known_of_many_numbers_are_asked_at_once(database: Database) -> None:
    ids = registered(database, *(a_draft(identity_number=a_number(seed)) for seed in range(3)))
    known = database.ask(queries.known_by_identity, [a_number(seed) for seed in range(1200)])
    assert {number: one.id for number, one in known.items()} == {
        a_number(seed): ids[seed] for seed in range(3)
    }
