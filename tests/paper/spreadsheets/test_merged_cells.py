"""Merged ranges read as if every cell held the first one's value."""

from pathlib import Path

from smm_desktop.paper.spreadsheets.workbook import MergedRange
from tests.paper.spreadsheets.builders import only_sheet, raw_ods, raw_xlsx, saved_xlsx, written


def test_a_merged_school_stands_in_every_row(tmp_path: Path) -> None:
    rows = [["Ayşe", "Çınar MTAL"], ["Işık", None], ["Ömer", None], ["Can", "Gül MTAL"]]
    sheet = only_sheet(saved_xlsx(tmp_path / "a.xlsx", rows, merged=["B1:B3"]))
    assert [row[1] for row in sheet.rows] == ["Çınar MTAL"] * 3 + ["Gül MTAL"]


def test_a_merged_title_stands_over_every_column(tmp_path: Path) -> None:
    sheet = only_sheet(saved_xlsx(tmp_path / "a.xlsx", [["LİSTE"], ["a", "b", "c"]], merged=["A1:C1"]))
    assert (sheet.rows[0], sheet.merged) == (("LİSTE",) * 3, (MergedRange(0, 0, 0, 2),))


def test_rows_without_cells_of_their_own_stay_empty(tmp_path: Path) -> None:
    sheet = only_sheet(saved_xlsx(tmp_path / "a.xlsx", [["LİSTE"], [], [], ["a"]], merged=["A1:B3"]))
    assert sheet.rows == (("LİSTE", "LİSTE"), (), (), ("a",))


def test_a_range_over_the_whole_sheet_costs_nothing(tmp_path: Path) -> None:
    tail = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    sheet = only_sheet(raw_xlsx(tmp_path / "a.xlsx", "<row><c><v>1</v></c></row>", tail=tail))
    assert (len(sheet.rows), sheet.width) == (1, 1024)


def test_nonsense_ranges_are_left_out(tmp_path: Path) -> None:
    tail = '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="x"/><mergeCell ref="A0:A9"/></mergeCells>'
    sheet = only_sheet(raw_xlsx(tmp_path / "a.xlsx", "<row><c><v>1</v></c></row>", tail=tail))
    assert (sheet.rows, sheet.merged) == (((1,),), ())


def test_an_open_document_spans_columns_and_rows(tmp_path: Path) -> None:
    table = (
        '<table:table table:name="A"><table:table-row><table:table-cell table:number-columns-spanned="2" '
        'table:number-rows-spanned="2"><text:p>x</text:p></table:table-cell><table:covered-table-cell/>'
        "</table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated='2'/>"
        "<table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert only_sheet(raw_ods(tmp_path / "a.ods", table)).rows == (("x", "x"), ("x", "x", "y"))


def test_a_web_page_spans_columns_and_rows(tmp_path: Path) -> None:
    page = "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>"
    sheet = only_sheet(written(tmp_path / "a.xls", page))
    assert sheet.rows == (("a", "b", "b"), ("a", "c", "d"), ("e",))
