"""Names, telephone numbers, addresses and languages come into one form, however they are typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.teachers.rules import contact
from smm_desktop.teachers.terms import Employment


@pytest.mark.parametrize(
    "text",
    [
        "05320000001",
        "5320000001",
        "0 (532) 000 00 01",
        "+90 532 000 00 01",
        "90-532-000-00-01",
        "00905320000001",
        "0532.000.00.01",
        "0532/0000001",
        " 0532\u00a0000 00 01 ",
    ],
)
def test_a_telephone_number_becomes_ten_digits(text: str) -> None:
    assert contact.normal_phone(text) == "5320000001"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "123",
        "0132 000 00 01",
        "0532 000 00 0",
        "0532 000 00 011",
        "yok",
        "0532 000 00 01 (ev)",
        "٠٥٣٢٠٠٠٠٠٠١",
    ],
)
def test_what_is_no_telephone_number_is_none(text: str) -> None:
    assert contact.normal_phone(text) is None


def test_ten_digits_are_read_in_groups() -> None:
    assert contact.phone_text("5320000001") == "0532 000 00 01"


@pytest.mark.parametrize("digits", ["", "123"])
def test_other_digits_are_shown_as_they_are(digits: str) -> None:
    assert contact.phone_text(digits) == digits


@settings(max_examples=40, deadline=None)
@given(st.from_regex(r"[2-5][0-9]{9}\Z", fullmatch=True).filter(str.isascii))
def test_a_shown_number_is_read_again(digits: str) -> None:
    assert contact.normal_phone(contact.phone_text(digits)) == digits


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" Ayse@Ornek.Test ", "ayse@ornek.test"),
        ("İSMAİL.IŞ@ORNEK.TEST", None),
        ("ISMAIL@ORNEK.TEST", "ismail@ornek.test"),
        ("İSMAİL@ORNEK.TEST", "ismail@ornek.test"),
        ("a+b_c%d-e@alt.ornek.test", "a+b_c%d-e@alt.ornek.test"),
        ("ayse@ornek", None),
        ("ayse.ornek.test", None),
        ("ayse@ornek..test", None),
        ("a y@ornek.test", None),
        ("a@ornek.test; b@ornek.test", None),
        ("", None),
    ],
)
def test_an_address_comes_in_small_letters(text: str, address: str | None) -> None:
    assert contact.normal_email(text) == address


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AYŞE  NUR", "Ayşe Nur"),
        ("ismail ışık", "İsmail Işık"),
        ("IŞIL", "Işıl"),
        ("İPEK", "İpek"),
        ("ŞAHİN-IŞIK", "Şahin-Işık"),
        (" Ayşe\u00a0\nNur ", "Ayşe Nur"),
        ("Deniz McArthur", "Deniz McArthur"),
        ("", ""),
    ],
)
def test_names_come_in_their_usual_case(text: str, name: str) -> None:
    assert contact.tidy_name(text) == name


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("AYŞE NUR IŞIK", ("Ayşe Nur", "Işık")),
        ("IŞIK, Ayşe Nur", ("Ayşe Nur", "Işık")),
        ("Dr. Ayşe Işık", ("Ayşe", "Işık")),
        ("Prof. Dr. Ayşe Işık", ("Ayşe", "Işık")),
        ("dr. ayşe ışık", ("Ayşe", "Işık")),
        ("sayın öğr. gör. ayşe ışık", ("Ayşe", "Işık")),
        ("drahşan ışık", ("Drahşan", "Işık")),
        ("ÖĞR. GÖR. AYŞE IŞIK", ("Ayşe", "Işık")),
        ("UZM. ÖĞR. AYŞE IŞIK", ("Ayşe", "Işık")),
        ("ARŞ. GÖR. AYŞE IŞIK", ("Ayşe", "Işık")),
        ("Sayın Ayşe Işık", ("Ayşe", "Işık")),
        ("Drita Işık", ("Drita", "Işık")),
        ("Ayşe", ("Ayşe", "")),
        ("", ("", "")),
    ],
)
def test_a_full_name_is_split(text: str, parts: tuple[str, str]) -> None:
    assert contact.split_full_name(text) == parts


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("İngilizce (B2), Almanca", {"en": "B2", "de": ""}),
        ("İNGİLİZCE B1 / ALMANCA a2", {"en": "B1", "de": "A2"}),
        ("ingilizce;fransızca", {"en": "", "fr": ""}),
        ("English C1\nRusça", {"en": "C1", "ru": ""}),
        ("", {}),
    ],
)
def test_languages_are_read_with_their_levels(text: str, known: dict[str, str]) -> None:
    assert contact.parse_languages(text) == (known, ())


def test_words_that_are_no_language_are_named() -> None:
    assert contact.parse_languages("İngilizce, orta düzey") == ({"en": ""}, ("orta düzey",))


@pytest.mark.parametrize(
    ("languages", "fault"),
    [({"en": "B2", "de": ""}, None), ({"xx": ""}, "xx"), ({"en": "B9"}, "en B9"), ({}, None)],
)
def test_unknown_languages_and_levels_are_faults(languages: dict[str, str], fault: str | None) -> None:
    assert contact.languages_fault(languages) == fault


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("KADROLU", Employment.PERMANENT),
        ("sözleşmeli öğretmen", Employment.CONTRACTED),
        ("Ücretli", Employment.HOURLY),
        ("USTA ÖĞRETİCİ", Employment.MASTER_TRAINER),
        ("Ücretsiz izinli", Employment.ON_LEAVE),
        ("EMEKLİ", Employment.RETIRED),
        ("Ayrıldı", Employment.LEFT),
        ("müdür", None),
        ("", None),
    ],
)
def test_employment_is_known_by_its_spellings(text: str, state: Employment | None) -> None:
    assert contact.match_employment(text) is state
