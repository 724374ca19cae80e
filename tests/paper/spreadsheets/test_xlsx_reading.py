"""What .xlsx files hold comes out as a person would read it."""

from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest

from smm_desktop.paper.spreadsheets.cells import ErrorCell, FormulaCell
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.spreadsheets.terms import FileKind
from tests.paper.spreadsheets.builders import Plain, only_sheet, raw_xlsx, saved_xlsx, xlsx_parts, zipped


@pytest.mark.parametrize(
    "value",
    [
        "IŞIK ŞAHİN",
        "10000000146",
        10000000146,
        7.5,
        True,
        date(1980, 2, 3),
        datetime.fromisoformat("1980-02-03T09:30"),
        time(9, 30),
    ],
)
def test_a_value_comes_back_as_it_was(tmp_path: Path, value: Plain) -> None:
    assert only_sheet(saved_xlsx(tmp_path / "a.xlsx", [[value]])).rows == ((value,),)


def test_the_kind_is_told(tmp_path: Path) -> None:
    assert read_workbook(saved_xlsx(tmp_path / "a.csv", [["x"]])).kind is FileKind.XLSX


def test_rows_keep_their_numbers(tmp_path: Path) -> None:
    rows = '<row r="3"><c r="B3"><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>'
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows == ((), (), (None, 1), (), (2,))


def test_rows_and_cells_without_references_follow_each_other(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows == ((1, 2), (3,))


def test_blank_texts_and_trailing_blanks_are_nothing(tmp_path: Path) -> None:
    assert only_sheet(saved_xlsx(tmp_path / "a.xlsx", [["a", "  ", "b", " ", ""], ["", " "]])).rows == (
        ("a", None, "b"),
    )


def test_a_whole_number_written_as_a_fraction_is_whole(tmp_path: Path) -> None:
    rows = "<row><c><v>1.0000000146E10</v></c><c><v>10000000146.0</v></c></row>"
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows == ((10000000146, 10000000146),)


def test_a_formula_comes_with_its_last_result(tmp_path: Path) -> None:
    rows = '<row><c t="str"><f>A2&amp;"x"</f><v>Ayşe</v></c><c><f>1+1</f><v>2</v></c><c><f>3</f></c></row>'
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows[0] == (
        FormulaCell('=A2&"x"', "Ayşe"),
        FormulaCell("=1+1", 2),
        FormulaCell("=3", None),
    )


def test_cells_that_share_a_formula_all_say_so(tmp_path: Path) -> None:
    rows = '<row><c><f t="shared" si="0">B1</f><v>1</v></c><c><f t="shared" si="0"/><v>2</v></c></row>'
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows[0][1] == FormulaCell("=B1", 2)


def test_an_error_is_no_text(tmp_path: Path) -> None:
    rows = '<row><c t="e"><v>#N/A</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows[0] == (
        ErrorCell("#N/A"),
        FormulaCell("=1/0", ErrorCell("#DIV/0!")),
    )


def test_shared_texts_are_looked_up_without_reading_hints(tmp_path: Path) -> None:
    parts = xlsx_parts('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>')
    parts["xl/sharedStrings.xml"] = (
        "<sst><si><r><t>IŞIK </t></r><r><t>ŞAHİN</t></r><rPh><t>no</t></rPh></si><si><t>a_x000D_\nb</t></si></sst>"
    )
    assert only_sheet(zipped(tmp_path / "a.xlsx", parts)).rows == (("a\nb", "IŞIK ŞAHİN"),)


def test_a_wrong_dimension_changes_nothing(tmp_path: Path) -> None:
    parts = xlsx_parts('<row r="2"><c r="C2"><v>1</v></c></row>')
    sheet = str(parts["xl/worksheets/sheet1.xml"])
    parts["xl/worksheets/sheet1.xml"] = sheet.replace("<sheetData>", '<dimension ref="A1:A1"/><sheetData>')
    assert only_sheet(zipped(tmp_path / "a.xlsx", parts)).rows == ((), (None, None, 1))


def test_other_prefixes_cases_and_slashes_do_not_matter(tmp_path: Path) -> None:
    parts = {
        name.replace("/", "\\").replace("xl", "XL"): str(part)
        .replace("<row", "<x:row")
        .replace("</row", "</x:row")
        .replace("xmlns=", "xmlns:x='u' xmlns=")
        for name, part in xlsx_parts("<row><c><v>7</v></c></row>").items()
    }
    assert only_sheet(zipped(tmp_path / "a.xlsx", parts)).rows == ((7,),)


def test_hidden_sheets_are_marked_and_never_the_main_one(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["x"])
    hidden = book.create_sheet("Listeler")
    hidden.sheet_state = "hidden"
    for number in range(5):
        hidden.append([number])
    book.save(tmp_path / "a.xlsx")
    read = read_workbook(tmp_path / "a.xlsx")
    assert ([sheet.hidden for sheet in read.sheets], read.main_sheet.rows) == ([False, True], (("x",),))


def test_dates_since_1904_are_understood(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.MAC_EPOCH
    book.active.append([date(1980, 2, 3)])
    book.save(tmp_path / "a.xlsx")
    assert only_sheet(tmp_path / "a.xlsx").rows == ((date(1980, 2, 3),),)


def test_a_date_beyond_the_calendar_stays_a_number(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append([99999999])
    book.active["A1"].number_format = "dd.mm.yyyy"
    book.save(tmp_path / "a.xlsx")
    assert only_sheet(tmp_path / "a.xlsx").rows == ((99999999,),)


def test_styles_that_strict_readers_refuse_do_no_harm(tmp_path: Path) -> None:
    parts = xlsx_parts('<row><c s="1"><v>29254</v></c></row>')
    parts["xl/styles.xml"] = (
        '<styleSheet><fills><fill><odd/></fill></fills><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    )
    assert only_sheet(zipped(tmp_path / "a.xlsx", parts)).rows == ((date(1980, 2, 3),),)


def test_every_value_is_the_one_that_openpyxl_reads(tmp_path: Path) -> None:
    rows: list[list[Plain]] = [[f"Ad {n}", n, n / 7, None, n % 2 == 0, f"{n:011}"] for n in range(300)]
    path = saved_xlsx(tmp_path / "a.xlsx", rows)
    expected = tuple(openpyxl.load_workbook(path).active.iter_rows(values_only=True))
    assert only_sheet(path).rows == expected
