"""What a person reads in a cell, and which sheet of a workbook is meant."""

from datetime import date, datetime, time

import pytest

from smm_desktop.paper.spreadsheets.cells import Cell, ErrorCell, FormulaCell, Value, plain, text_of
from smm_desktop.paper.spreadsheets.terms import FileKind
from smm_desktop.paper.spreadsheets.workbook import Sheet, Workbook


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  Işık\n Şahin\u00a0", "Işık Şahin"),
        (10000000146, "10000000146"),
        (date(1980, 2, 3), "03.02.1980"),
        (datetime.fromisoformat("1980-02-03T09:30"), "03.02.1980 09:30"),
        (time(9, 5), "09:05"),
        (FormulaCell("=A1", "Ayşe"), "Ayşe"),
        (ErrorCell("#N/A"), "#N/A"),
    ],
)
def test_a_cell_reads_as_a_person_reads_it(cell: Cell, text: str) -> None:
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("cell", "value"),
    [(5, 5), (FormulaCell("=1", 1), 1), (FormulaCell("=1", None), None), (ErrorCell("#N/A"), None)],
)
def test_the_plain_value_of_a_cell(cell: Cell, value: Value) -> None:
    assert plain(cell) == value


def test_a_cell_outside_of_the_sheet_is_nothing() -> None:
    sheet = Sheet("A", (("x",),))
    assert [sheet.cell(0, 0), sheet.cell(0, 9), sheet.cell(9, 0), sheet.cell(-1, 0)] == [
        "x",
        None,
        None,
        None,
    ]


def test_the_main_sheet_is_the_fullest_that_can_be_seen() -> None:
    few, many = Sheet("few", ((1,),)), Sheet("many", ((1,), (), (2,)))
    hidden = Sheet("hidden", ((1,),) * 9, hidden=True)
    assert Workbook(FileKind.XLSX, (few, hidden, many)).main_sheet is many
