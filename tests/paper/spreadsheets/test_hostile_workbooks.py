"""Files made to harm get one refusal: nothing crashes, hangs or eats the memory."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.spreadsheets.limits import MEGABYTE, ReadLimits
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason as Reason
from tests.paper.spreadsheets.builders import (
    only_sheet,
    raw_ods,
    raw_xlsx,
    refusal_of,
    written,
    xlsx_parts,
    zipped,
)

LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
ELSEWHERE = '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">'
QUADRATIC = f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]>'
CELL = '<row><c t="inlineStr"><is><t>&a;</t></is></c></row>'
FILLED = "<row><c><v>1</v></c></row>"


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, ELSEWHERE, QUADRATIC])
def test_a_sheet_with_a_dtd_is_refused(tmp_path: Path, head: str) -> None:
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", CELL, head=head)).term is Reason.FORBIDDEN_XML


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml"]
)
def test_a_dtd_in_any_other_part_is_refused(tmp_path: Path, part: str) -> None:
    parts = xlsx_parts('<row><c t="s"><v>0</v></c></row>')
    parts[part] = LAUGHS + str(parts.get(part, "<sst><si><t>x</t></si></sst>"))
    assert refusal_of(zipped(tmp_path / "a.xlsx", parts)).term is Reason.FORBIDDEN_XML


def test_a_dtd_in_other_letters_is_refused(tmp_path: Path) -> None:
    parts = xlsx_parts(CELL, head='<?xml version="1.0" encoding="UTF-16"?>' + LAUGHS)
    parts["xl/worksheets/sheet1.xml"] = str(parts["xl/worksheets/sheet1.xml"]).encode("utf-16")
    assert refusal_of(zipped(tmp_path / "a.xlsx", parts)).term is Reason.FORBIDDEN_XML


def test_an_open_document_with_entities_is_refused(tmp_path: Path) -> None:
    assert refusal_of(raw_ods(tmp_path / "a.ods", "&c;", head=LAUGHS)).term is Reason.FORBIDDEN_XML


def test_an_xml_workbook_with_entities_is_refused(tmp_path: Path) -> None:
    page = f'<?xml version="1.0"?>{LAUGHS}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
    assert refusal_of(written(tmp_path / "a.xls", page)).term is Reason.FORBIDDEN_XML


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    parts = xlsx_parts(FILLED) | {"xl/media/image1.png": bytes(60 * MEGABYTE)}
    refusal = refusal_of(zipped(tmp_path / "a.xlsx", parts), ReadLimits(unpacked_bytes=50 * MEGABYTE))
    assert (refusal.term, refusal.values["megabytes"]) == (Reason.UNPACKS_TOO_LARGE, 60)


def test_a_part_that_is_all_air_is_refused(tmp_path: Path) -> None:
    parts = xlsx_parts(FILLED + " " * (20 * MEGABYTE))
    assert refusal_of(zipped(tmp_path / "a.xlsx", parts)).term is Reason.UNPACKS_TOO_LARGE


def test_a_bomb_that_lies_about_its_size_gives_no_more_than_it_says(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", xlsx_parts(FILLED + " " * (20 * MEGABYTE)))
    with ZipFile(path) as file:
        size = file.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(path.read_bytes().replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    assert refusal_of(path).term is Reason.FILE_DAMAGED


def test_endlessly_many_members_are_refused(tmp_path: Path) -> None:
    parts = xlsx_parts(FILLED) | {f"x{number}": b"" for number in range(50)}
    refusal = refusal_of(zipped(tmp_path / "a.xlsx", parts), ReadLimits(parts=40))
    assert (refusal.term, refusal.values["limit"]) == (Reason.TOO_MANY_PARTS, 40)


@pytest.mark.parametrize("name", ["../evil.xml", "xl/../../evil.xml", "C:/evil.xml", "XL/Workbook.xml"])
def test_members_that_lead_elsewhere_or_hide_each_other_are_refused(tmp_path: Path, name: str) -> None:
    parts = xlsx_parts(FILLED) | {name: b"x"}
    assert refusal_of(zipped(tmp_path / "a.xlsx", parts)).term is Reason.UNSAFE_PARTS


def test_a_far_cell_is_refused(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", rows)).term is Reason.TOO_MANY_COLUMNS


def test_a_far_row_is_refused(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", rows)).term is Reason.TOO_MANY_ROWS


def test_far_cells_without_a_value_do_no_harm(tmp_path: Path) -> None:
    rows = FILLED + '<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert only_sheet(raw_xlsx(tmp_path / "a.xlsx", rows)).rows == ((1,),)


def test_a_million_columns_are_refused(tmp_path: Path) -> None:
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", f"<row>{'<c><v>1</v></c>' * 1_000_000}</row>")).term in {
        Reason.TOO_MANY_COLUMNS,
        Reason.UNPACKS_TOO_LARGE,
    }


def test_too_many_cells_in_all_are_refused(tmp_path: Path) -> None:
    path = raw_xlsx(tmp_path / "a.xlsx", FILLED * 60, sheets=2)  # type: ignore[arg-type]  # a number of sheets
    assert refusal_of(path, ReadLimits(cells=100)).term is Reason.TOO_MANY_CELLS


def test_too_many_sheets_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.xlsx", xlsx_parts(FILLED, sheets=65))
    assert refusal_of(path).values == {"file": "a.xlsx", "count": 65, "limit": 64}


@pytest.mark.parametrize(
    "cell", ['<c t="inlineStr"><is><t>{}</t></is></c>', '<c t="str"><v>{}</v></c>', "<c><f>{}</f></c>"]
)
def test_a_giant_cell_is_refused_with_its_row(tmp_path: Path, cell: str) -> None:
    refusal = refusal_of(raw_xlsx(tmp_path / "a.xlsx", f"<row>{cell.format('x' * 40_000)}</row>"))
    assert (refusal.term, refusal.values["row"]) == (Reason.CELL_TOO_LONG, 1)


def test_a_giant_shared_text_is_refused(tmp_path: Path) -> None:
    parts = xlsx_parts('<row><c t="s"><v>0</v></c></row>')
    parts["xl/sharedStrings.xml"] = f"<sst><si>{'<r><t>abc</t></r>' * 20_000}</si></sst>"
    refusal = refusal_of(zipped(tmp_path / "a.xlsx", parts))
    assert (refusal.term, refusal.values["sheet"]) == (Reason.CELL_TOO_LONG, "S1")


def test_an_endless_attribute_is_refused(tmp_path: Path) -> None:
    path = raw_xlsx(tmp_path / "a.xlsx", f'<row><c r="{"A" * 3 * MEGABYTE}"><v>1</v></c></row>')
    assert refusal_of(path, ReadLimits(ratio=10_000)).term is Reason.FILE_DAMAGED


def test_endless_depth_is_refused(tmp_path: Path) -> None:
    assert refusal_of(raw_xlsx(tmp_path / "a.xlsx", "<a>" * 500_000)).term is Reason.FILE_DAMAGED


def test_a_repeated_row_of_an_open_document_is_refused(tmp_path: Path) -> None:
    table = (
        '<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell>'
        "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert refusal_of(raw_ods(tmp_path / "a.ods", table)).term is Reason.TOO_MANY_ROWS


def test_a_repeated_cell_of_an_open_document_is_refused(tmp_path: Path) -> None:
    table = (
        '<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999">'
        "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert refusal_of(raw_ods(tmp_path / "a.ods", table)).term is Reason.TOO_MANY_COLUMNS


@pytest.mark.parametrize(
    "page", ["<table>" * 30_000, "<table><tr>" + "<td" * 200_000, "<table><!--" + "<!--" * 200_000]
)
def test_a_web_page_made_to_be_slow_ends(tmp_path: Path, page: str) -> None:
    with pytest.raises(Refusal):
        read_workbook(written(tmp_path / "a.xls", page))


def test_overlapping_ranges_without_end_do_no_harm(tmp_path: Path) -> None:
    merged = '<mergeCell ref="A1:XFD1048576"/>' * 50_000
    path = raw_xlsx(tmp_path / "a.xlsx", FILLED * 200, tail=f"<mergeCells>{merged}</mergeCells>")
    assert len(only_sheet(path).rows) == 200


def test_a_nested_archive_is_not_opened(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", {"x": b"y"})
    with ZipFile(tmp_path / "a.xlsx", "w", ZIP_DEFLATED) as file:
        file.write(inner, "inner.zip")
    assert refusal_of(tmp_path / "a.xlsx").term is Reason.NOT_A_SPREADSHEET
