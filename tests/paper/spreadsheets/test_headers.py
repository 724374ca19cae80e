"""The header is found where people put it, and its columns under the names people give them."""

import pytest

from smm_desktop.paper.spreadsheets.cells import Cell
from smm_desktop.paper.spreadsheets.headers import HeaderGuess, guess_header

ALIASES = {
    "number": ["T.C. Kimlik No", "TCKN", "TC Kimlik Numarası"],
    "name": ["Adı Soyadı", "Ad Soyad"],
    "first": ["Adı", "İsim"],
    "last": ["Soyadı"],
    "school": ["Okul", "Görev Yaptığı Okul", "Kurum Adı", "Görev Yeri"],
    "province": ["İl"],
    "district": ["İlçe"],
    "subject": ["Branş"],
    "phone": ["Telefon", "Cep Telefonu"],
    "mail": ["E-posta"],
    "birth": ["Doğum Tarihi"],
}


def guessed(*rows: tuple[Cell, ...]) -> HeaderGuess:
    guess = guess_header(rows, ALIASES)
    assert guess is not None
    return guess


@pytest.mark.parametrize(
    ("caption", "key"),
    [
        ("T.C. Kimlik No", "number"),
        ("T.C. KİMLİK\nNO", "number"),
        ("TCKN", "number"),
        ("tc kimlik numarasi", "number"),
        ("T.C.Kimlik No (11 hane)", "number"),
        ("ADI   SOYADI", "name"),
        ("Soyadı Adı", "name"),
        ("Öğretmenin Adı Soyadı", "name"),
        ("ADI SOYADI *", "name"),
        ("Görev Yaptığı Okul", "school"),
        ("GÖREV YAPTIĞI OKUL / KURUM", "school"),
        ("Gorev Yaptıgı Okul", "school"),
        ("Okulu", "school"),
        ("İLİ", "province"),
        ("İlçesi", "district"),
        ("BRANŞI", "subject"),
        ("Telefn", "phone"),
        ("E-Posta", "mail"),
        ("Doğum Tarihi (GG.AA.YYYY)", "birth"),
    ],
)
def test_a_spelling_is_understood(caption: str, key: str) -> None:
    assert guessed((caption,)).columns == {0: key}


@pytest.mark.parametrize(
    "caption", ["Baba Adı", "Okul Türü", "Sıra No", "Açıklama", "Kayıt Tarihi", "Ünvan", "x" * 200]
)
def test_another_caption_is_not_mistaken(caption: str) -> None:
    assert guessed(("TCKN", caption)).columns == {0: "number"}


def test_the_header_is_found_below_titles() -> None:
    guess = guessed(
        ("T.C.",) * 4, ("ÖĞRETMEN LİSTESİ",), (), ("S.No", "TCKN", "Adı Soyadı"), (1, "1", "Ayşe")
    )
    assert (guess.first_row, guess.last_row, guess.data_row) == (3, 3, 4)


def test_any_order_of_columns_will_do() -> None:
    guess = guessed(("Branş", "", "Soyadı", "Adı", "TCKN"))
    assert [guess.column_of(key) for key in ("number", "first", "last", "subject", "mail")] == [
        4,
        3,
        2,
        0,
        None,
    ]


def test_every_key_is_given_once_and_to_the_surest_column() -> None:
    assert guessed(("Telefonu", "Cep Telefonu", "Telefon", "TCKN")).column_of("phone") in {1, 2}


def test_a_merged_caption_goes_to_its_first_column() -> None:
    assert guessed(("TCKN", "Okul", "Okul")).columns == {0: "number", 1: "school"}


def test_two_rows_make_one_header() -> None:
    guess = guessed(
        ("TCKN", "Adı Soyadı", "İletişim", "İletişim"),
        (None, None, "Telefon", "E-posta"),
        ("1", "A", "0", "x"),
    )
    assert (guess.first_row, guess.last_row, len(guess.columns)) == (0, 1, 4)
    assert guess.captions == ("TCKN", "Adı Soyadı", "İletişim Telefon", "İletişim E-posta")


def test_groups_above_the_header_do_not_mislead() -> None:
    guess = guessed(("Kimlik", "Kimlik", "Kimlik"), ("TCKN", "Adı", "Soyadı"), ("1", "Ayşe", "Kaya"))
    assert (guess.columns, guess.data_row) == ({0: "number", 1: "first", 2: "last"}, 2)


def test_the_first_row_of_people_is_no_part_of_the_header() -> None:
    assert guessed(("TCKN", "Adı Soyadı", "Okul"), (10000000146, "Okul Ali", None)).data_row == 1


def test_a_header_that_is_repeated_counts_the_first_time() -> None:
    assert guessed(("TCKN", "Okul"), ("1", "x"), ("TCKN", "Okul")).last_row == 0


def test_confidence_falls_with_columns_not_understood() -> None:
    sure, less = guessed(("TCKN", "Okul")), guessed(("TCKN", "Okul", "Boy", "Kilo"))
    assert (sure.confidence, less.confidence < sure.confidence) == (1, True)


@pytest.mark.parametrize("rows", [[], [()], [("Ahmet", "Mehmet")], [(1, 2, 3)], [("x" * 500,)]])
def test_rows_without_a_header_are_no_guess(rows: list[tuple[Cell, ...]]) -> None:
    assert guess_header(rows, ALIASES) is None


def test_only_the_first_rows_are_looked_at() -> None:
    assert guess_header([("x",)] * 30 + [("TCKN",)], ALIASES) is None
