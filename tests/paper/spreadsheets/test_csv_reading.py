"""Separated texts in every encoding and with every delimiter that Turkish programs write."""

from pathlib import Path

import pytest

from smm_desktop.paper.spreadsheets.cells import FormulaCell
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason as Reason
from tests.paper.spreadsheets.builders import only_sheet, refusal_of, written

NAMES = "Adı Soyadı;Okul\nIŞIK ŞAHİN ÇĞÖÜ;“Gül” MTAL\n"
PLAIN = "Adı Soyadı;Okul\nIŞIK ŞAHİN ÇĞÖÜ;Gül MTAL\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1254"])
def test_turkish_letters_survive(tmp_path: Path, encoding: str) -> None:
    rows = only_sheet(written(tmp_path / "a.csv", NAMES, encoding)).rows
    assert rows == (("Adı Soyadı", "Okul"), ("IŞIK ŞAHİN ÇĞÖÜ", "“Gül” MTAL"))


def test_the_iso_encoding_is_read_too(tmp_path: Path) -> None:
    rows = only_sheet(written(tmp_path / "a.csv", PLAIN + "\x81;\x9d", "iso8859_9")).rows
    assert rows[1] == ("IŞIK ŞAHİN ÇĞÖÜ", "Gül MTAL")


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found_below_rows_without_one(tmp_path: Path, delimiter: str) -> None:
    text = f"ÖĞRETMEN LİSTESİ\n\nAd{delimiter}Okul{delimiter}İl\nAyşe{delimiter}Gül{delimiter}Van\n"
    assert only_sheet(written(tmp_path / "a.txt", text)).rows[2:] == (
        ("Ad", "Okul", "İl"),
        ("Ayşe", "Gül", "Van"),
    )


def test_commas_inside_cells_do_not_mislead(tmp_path: Path) -> None:
    text = "Ad;Puan\n" + "Kaya, Ayşe, Dr.;7,5\n" * 9
    assert only_sheet(written(tmp_path / "a.csv", text)).rows[1] == ("Kaya, Ayşe, Dr.", "7,5")


def test_a_declared_delimiter_counts_and_keeps_row_numbers(tmp_path: Path) -> None:
    assert only_sheet(written(tmp_path / "a.csv", "sep=|\na;b|c\n")).rows == ((), ("a;b", "c"))


def test_a_quoted_cell_keeps_its_line_breaks(tmp_path: Path) -> None:
    text = 'Ad;Adres\r\nAyşe;"Gül Sok.\r\nNo: ""5"""\r\n'
    assert only_sheet(written(tmp_path / "a.csv", text)).rows[1] == ("Ayşe", 'Gül Sok.\r\nNo: "5"')


def test_one_column_needs_no_delimiter(tmp_path: Path) -> None:
    assert only_sheet(written(tmp_path / "a.txt", "TCKN\n10000000146\n")).rows == (
        ("TCKN",),
        ("10000000146",),
    )


def test_a_number_kept_as_text_by_a_formula_is_that_text(tmp_path: Path) -> None:
    assert only_sheet(written(tmp_path / "a.csv", 'a;="05321234567"\n')).rows == (("a", "05321234567"),)


def test_any_other_formula_is_marked(tmp_path: Path) -> None:
    assert only_sheet(written(tmp_path / "a.csv", "a;=1+1\n")).rows == (("a", FormulaCell("=1+1", None)),)


def test_a_giant_cell_is_refused(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.csv", f"a;{'x' * 40_000}\n")).term is Reason.CELL_TOO_LONG


def test_a_quote_that_never_ends_is_refused(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.csv", 'a;"b\n' + "x;y\n" * 50_000)).term is Reason.CELL_TOO_LONG


def test_a_million_columns_are_refused(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.csv", "a;" * 1_000_000)).term is Reason.TOO_MANY_COLUMNS


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.csv", "a\n" * 500_001)).term is Reason.TOO_MANY_ROWS


def test_only_blank_lines_are_no_rows(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.csv", " \n;;\n\n")).term is Reason.NO_ROWS
