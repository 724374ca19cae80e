"""Full names, languages and states come into one form, however lists write them."""

import pytest

from smm_desktop.teachers.rules import contact
from smm_desktop.teachers.terms import Employment


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
