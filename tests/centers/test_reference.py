"""The shipped reference data is whole, and its spellings are understood."""

from collections import Counter

import pytest

from smm_desktop.centers.queries import reference
from smm_desktop.centers.queries.spelling import name_keys
from smm_desktop.centers.terms import FieldKind

BOOK = reference()


def test_fields_are_56_and_3_support_subjects() -> None:
    assert Counter(field.kind for field in BOOK.fields) == {FieldKind.VOCATIONAL: 56, FieldKind.SUPPORT: 3}


def test_pilot_fields_are_25_and_the_support_subjects() -> None:
    assert sum(field.is_pilot for field in BOOK.fields) == 25 + 3


def test_provinces_are_81_by_plate_code() -> None:
    assert [province.code for province in BOOK.provinces] == list(range(1, 82))


def test_every_province_has_its_place_in_2025() -> None:
    ranks = {index.rank for one in BOOK.provinces for index in one.indices if index.year == 2025}
    assert ranks == set(range(1, 82))


def test_centers_are_15_in_six_provinces() -> None:
    assert (len(BOOK.centers), len({center.province_code for center in BOOK.centers})) == (15, 6)


def test_centers_serve_the_pilot_fields_and_no_others() -> None:
    served = {code for center in BOOK.centers for code in center.field_codes}
    assert served == {field.code for field in BOOK.fields if field.is_pilot}


def test_codes_are_ascii_and_unique() -> None:
    codes = [field.code for field in BOOK.fields] + [
        one.code for field in BOOK.fields for one in field.branches
    ]
    assert len(set(codes)) == len(codes)
    assert all(code.isascii() and " " not in code for code in codes)


@pytest.mark.parametrize("field", BOOK.fields, ids=lambda field: field.code)
def test_no_spelling_of_a_field_fits_another(field) -> None:
    keys = name_keys(field.name, *field.aliases)
    strangers = [
        other.code
        for other in BOOK.fields
        if other is not field and name_keys(other.name, *other.aliases) & keys
    ]
    assert strangers == []


def test_every_branch_is_found_by_its_name() -> None:
    branches = [branch for field in BOOK.fields for branch in field.branches]
    assert [BOOK.match_branch(branch.name, branch.code.partition("/")[0]) for branch in branches] == branches


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BİLİŞİM TEKNOLOJİLERİ", "bilisim-teknolojileri"),
        ("bilisim teknolojisi", "bilisim-teknolojileri"),
        ("Bilişim", "bilisim-teknolojileri"),
        ("Bilişim Teknolojileri Alanı", "bilisim-teknolojileri"),
        ("Elektrik Elektronik Teknolojileri", "elektrik-elektronik-teknolojisi"),
        ("ELEKTRIK-ELEKTRONIK", "elektrik-elektronik-teknolojisi"),
        ("Elektrik/Elektronik", "elektrik-elektronik-teknolojisi"),
        ("Gemi Yapım", "gemi-yapimi"),
        ("Uçak Bakım Alanı", "ucak-bakim"),
        ("Mobilya ve İç Mekan Tasarımı", "mobilya-ve-ic-mekan-tasarimi"),
        ("Tesisat Teknolojileri ve İklimlendirme", "tesisat-teknolojisi-ve-iklimlendirme"),
        ("Makina Tekn.", "makine-ve-tasarim-teknolojisi"),
        ("Bilişim Teknolojileri / Ağ İşletmenliği", "bilisim-teknolojileri"),
        ("Gıda Teknolojisi (Gıda Teknolojisi)", "gida-teknolojisi"),
        ("Plastik Sanatlar", "plastik-sanatlar"),
        ("Plastik", "plastik-teknolojisi"),
    ],
)
def test_fields_are_understood(text: str, code: str) -> None:
    found = BOOK.match_field(text)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", "  ", "Teknolojisi", "Uzay Madenciliği", "–", "ve"])
def test_no_field_is_guessed(text: str) -> None:
    assert BOOK.match_field(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("İçel", "Mersin"),
        ("AFYON", "Afyonkarahisar"),
        ("K.Maraş", "Kahramanmaraş"),
        ("Urfa", "Şanlıurfa"),
        ("ş.urfa", "Şanlıurfa"),
        ("Antep", "Gaziantep"),
        ("Izmir", "İzmir"),
        ("IZMIR", "İzmir"),
        ("Hakkari", "Hakkâri"),
        ("ankara ili", "Ankara"),
        ("Kocaeli / Darıca", "Kocaeli"),
        ("06", "Ankara"),
        ("34", "İstanbul"),
    ],
)
def test_provinces_are_understood(text: str, name: str) -> None:
    found = BOOK.match_province(text)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("text", ["", "82", "0", "Londra", "²"])
def test_no_province_is_guessed(text: str) -> None:
    assert BOOK.match_province(text) is None


def test_a_branch_is_read_beside_its_field() -> None:
    found = BOOK.match_branch("Bilişim Teknolojileri - Ağ İşletmenliği")
    assert found is not None
    assert BOOK.field_of_branch(found.code) is BOOK.match_field("Bilişim")


def test_a_branch_of_another_field_does_not_count() -> None:
    assert BOOK.match_branch("Ağ İşletmenliği", "gida-teknolojisi") is None


def test_unknown_codes_give_none() -> None:
    assert (BOOK.field(None), BOOK.branch("x/y"), BOOK.province(None), BOOK.center(99)) == (
        None,
        None,
        None,
        None,
    )


def test_fields_of_a_center() -> None:
    assert [field.name for field in BOOK.fields_of_center(9)] == ["Bilişim Teknolojileri"]


def test_centers_of_a_field() -> None:
    assert [center.number for center in BOOK.centers_of_field("bilisim-teknolojileri")] == [2, 9]


def test_full_name_writes_mtal_out() -> None:
    center = BOOK.center(2)
    assert center is not None
    assert center.full_name == "Gazi Mesleki ve Teknik Anadolu Lisesi"
