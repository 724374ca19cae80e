"""Written CSV opens in Turkish spreadsheet programs, carries no formula, and comes back as it was."""

from datetime import date
from pathlib import Path

import pytest

from smm_desktop.paper.spreadsheets.csv_writing import csv_bytes
from tests.paper.spreadsheets.builders import only_sheet, written


def test_it_begins_with_the_mark_of_utf_8_and_has_semicolons() -> None:
    assert csv_bytes(["Adı", "Okul"], [["Işık", None]]) == "\ufeffAdı;Okul\r\nIşık;\r\n".encode()


@pytest.mark.parametrize("text", ["=1+1", "+90", "-5", "@x", " =1"])
def test_a_dangerous_text_gets_a_quote_in_front(text: str) -> None:
    assert f"'{text}" in csv_bytes(["a"], [[text]]).decode()


@pytest.mark.parametrize("text", ["=1+1", "+90 532", "a;b", 'a"b', "a\r\nb", "'kısa"])
def test_a_text_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    assert only_sheet(written(tmp_path / "a.csv", csv_bytes(["a", "b"], [["x", text]]))).cell(1, 1) == text


def test_dates_and_numbers_are_written_the_turkish_way() -> None:
    assert csv_bytes(["a"], [[date(1980, 2, 3), -7.5, True]]).decode().endswith("03.02.1980;-7,5;True\r\n")
