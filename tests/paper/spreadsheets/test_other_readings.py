"""Open documents, old workbooks, web pages and XML that pass as workbooks."""

from datetime import date, time
from pathlib import Path

import pytest

from smm_desktop.paper.spreadsheets.cells import ErrorCell, FormulaCell
from smm_desktop.paper.spreadsheets.reading import open_workbook, read_workbook
from smm_desktop.paper.spreadsheets.terms import FileKind
from smm_desktop.paper.spreadsheets.workbook import SheetName
from tests.paper.spreadsheets.builders import FILES, only_sheet, raw_ods, refusal_of, written

PAGE = (
    "<html><head><title>x</title><style>td{{}}</style></head><body><table><tr><th>S.No<th>Adı&nbsp;Soyadı</th>"
    "<tr><td>1</td><td>IŞIK <b>ŞAHİN</b></td></tr></table><table><tr><td>Çınar<br>MTAL &amp; x{}</table>"
)
BOOK_2003 = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="A"><Table><Row ss:Index="2"><Cell><Data ss:Type="Number">10000000146</Data></Cell>
<Cell ss:Index="3" ss:Formula="=RC[-2]"><Data ss:Type="Number">1</Data></Cell>
<Cell><Data ss:Type="DateTime">1980-02-03T00:00:00.000</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">IŞIK
</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row></Table>
</Worksheet><Worksheet ss:Name="B"><Table><Row><Cell><Data ss:Type="String">b</Data></Cell></Row></Table></Worksheet>
</Workbook>"""


def ods_row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def ods_cell(text: str, **attributes: str) -> str:
    written_as = " ".join(
        f'{key.replace("__", ":").replace("_", "-")}="{value}"' for key, value in attributes.items()
    )
    return f"<table:table-cell {written_as}><text:p>{text}</text:p></table:table-cell>"


def ods_sheet(tmp_path: Path, *rows: str) -> Path:
    return raw_ods(tmp_path / "a.ods", f'<table:table table:name="A">{"".join(rows)}</table:table>')


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (ods_cell("IŞIK <text:span>ŞAHİN</text:span>"), "IŞIK ŞAHİN"),
        (ods_cell("a<text:s text:c='2'/>b<text:line-break/>c"), "a  b\nc"),
        (ods_cell("1,00", office__value_type="float", office__value="10000000146"), 10000000146),
        (ods_cell("x", office__value_type="date", office__date_value="1980-02-03"), date(1980, 2, 3)),
        (ods_cell("x", office__value_type="time", office__time_value="PT09H30M00S"), time(9, 30)),
        (ods_cell("DOĞRU", office__value_type="boolean", office__boolean_value="true"), True),
        (
            ods_cell("2", office__value_type="float", office__value="2", table__formula="of:=[.A1]"),
            FormulaCell("=[.A1]", 2),
        ),
    ],
)
def test_a_cell_of_an_open_document(tmp_path: Path, cell: str, value: object) -> None:
    assert only_sheet(ods_sheet(tmp_path, ods_row(cell))).rows == ((value,),)


def test_a_comment_is_no_text_of_its_cell(tmp_path: Path) -> None:
    comment = "<office:annotation><text:p>not</text:p></office:annotation>"
    cell = f"<table:table-cell>{comment}<text:p>Ayşe</text:p><text:p>Kaya</text:p></table:table-cell>"
    assert only_sheet(ods_sheet(tmp_path, ods_row(cell))).rows == (("Ayşe\nKaya",),)


def test_repeats_of_an_open_document_are_counted(tmp_path: Path) -> None:
    gap = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    row = ods_row(
        '<table:table-cell table:number-columns-repeated="2"/>',
        ods_cell("x", table__number_columns_repeated="2"),
    )
    end = gap.replace('"2"', '"1048570"').replace("cell/", 'cell table:number-columns-repeated="16384"/')
    assert only_sheet(ods_sheet(tmp_path, gap, row, end)).rows == ((), (), (None, None, "x", "x"))


def test_sheets_of_an_open_document_are_read_in_any_order(tmp_path: Path) -> None:
    style = '<style:style style:name="t2"><style:table-properties table:display="false"/></style:style>'
    tables = "".join(
        f'<table:table table:name="{name}" table:style-name="t{number}">{ods_row(ods_cell(name))}</table:table>'
        for number, name in enumerate("ABC")
    )
    with open_workbook(raw_ods(tmp_path / "a.ods", tables, styles=style)) as reader:
        read = [tuple(reader.rows(index)) for index in (2, 0, 1)]
        assert (reader.sheets[2], read) == (SheetName("C", hidden=True), [(("C",),), (("A",),), (("B",),)])


def test_an_old_workbook_is_read_with_its_merged_cells_and_dates() -> None:
    read = read_workbook(FILES / "teachers.xls")
    assert read.kind is FileKind.XLS
    assert read.sheets[0].rows[3:] == (
        (10000000146, "IŞIK ŞAHİN", "Çınar MTAL", date(1980, 2, 3), time(9, 30), True),
        ("10000000146", None, "Çınar MTAL", None, None, 7.5),
    )


def test_a_hidden_sheet_of_an_old_workbook_is_marked() -> None:
    assert [sheet.hidden for sheet in read_workbook(FILES / "teachers.xls").sheets] == [False, True]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1254"])
def test_a_web_page_is_read_table_by_table(tmp_path: Path, encoding: str) -> None:
    read = read_workbook(written(tmp_path / "a.xls", PAGE.format(""), encoding))
    assert (read.kind, read.sheets[0].rows) == (
        FileKind.HTML_TABLE,
        (("S.No", "Adı Soyadı"), ("1", "IŞIK ŞAHİN"), ("Çınar\nMTAL & x",)),
    )


def test_a_giant_cell_of_a_web_page_is_refused(tmp_path: Path) -> None:
    assert refusal_of(written(tmp_path / "a.xls", PAGE.format("x" * 40_000))).values["row"] == 3


def test_an_xml_workbook_of_2003_is_read(tmp_path: Path) -> None:
    read = read_workbook(written(tmp_path / "a.xls", BOOK_2003))
    formula = FormulaCell("=RC[-2]", 1)
    assert (read.kind, read.sheets[1].rows) == (FileKind.XML_2003, (("b",),))
    assert read.sheets[0].rows == (
        (),
        (10000000146, None, formula, date(1980, 2, 3), "IŞIK\n", "IŞIK\n", ErrorCell("#N/A"), True),
    )
