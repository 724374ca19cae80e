"""Written workbooks: guarded cells, dates and numbers as such, and a sheet that prints well."""

from collections.abc import Sequence
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.paper.spreadsheets.cells import Value
from smm_desktop.paper.spreadsheets.layout import Column, ColumnKind, Group, PageSetup
from smm_desktop.paper.spreadsheets.writing import XlsxWriter
from tests.paper.spreadsheets.builders import only_sheet, written

CREATED = datetime.fromisoformat("2026-11-23T09:00:00+03:00")
NAMES = (Column("T.C. Kimlik No"), Column("Adı Soyadı", width=26))
DANGEROUS = ["=1+1", '=HYPERLINK("http://x")', "+90 532", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "\uff1d1"]


def content(rows: Sequence[Sequence[Value]] = (), columns: Sequence[Column] = NAMES, **more: Any) -> bytes:
    writer = XlsxWriter(created=CREATED)
    writer.sheet("Liste", columns, **more).add_all(rows)
    return writer.to_bytes()


def opened(data: bytes) -> Any:
    """openpyxl is untyped."""
    return openpyxl.load_workbook(BytesIO(data))["Liste"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_a_dangerous_text_is_a_quoted_string(text: str) -> None:
    cell = opened(content([[text]]))["A2"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


@pytest.mark.parametrize("text", ["Ayşe", "10000000146", "a=b", "5-6"])
def test_a_harmless_text_is_not_quoted(text: str) -> None:
    cell = opened(content([[text]]))["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", False)


def test_a_text_that_looks_like_an_error_stays_a_text() -> None:
    assert opened(content([["#N/A"]]))["A2"].data_type == "s"


@pytest.mark.parametrize("where", [{"titles": ["=1+1"]}, {"groups": [Group("=1+1", 2)]}])
def test_titles_and_groups_are_guarded_too(where: dict[str, Any]) -> None:
    cell = opened(content(**where))["A1"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_captions_and_choices_are_guarded_too() -> None:
    data = content(columns=[Column("=1+1", choices=("=2+2", "b"))])
    choice = openpyxl.load_workbook(BytesIO(data))["_lists"]["A1"]
    assert [cell.data_type for cell in (opened(data)["A1"], choice)] == ["s", "s"]


def test_characters_that_no_sheet_may_hold_are_dropped() -> None:
    assert opened(content([["Ay\x00ş\ud800e"]]))["A2"].value == "Ayşe"


def test_an_identity_number_in_a_text_column_stays_text() -> None:
    assert opened(content([[10000000146]]))["A2"].value == "10000000146"


@pytest.mark.parametrize(
    ("kind", "value", "shown_as"),
    [
        (ColumnKind.INTEGER, 5, "0"),
        (ColumnKind.NUMBER, 7.5, "#,##0.00"),
        (ColumnKind.PERCENT, 0.5, "0%"),
        (ColumnKind.DATE, date(1980, 2, 3), "dd.mm.yyyy"),
        (ColumnKind.TIME, time(9, 30), "hh:mm"),
        (ColumnKind.TEXT, "x", "@"),
    ],
)
def test_a_value_has_its_kinds_format_and_comes_back(
    tmp_path: Path, kind: ColumnKind, value: Value, shown_as: str
) -> None:
    data = content([[value]], [Column("c", kind)])
    read = only_sheet(written(tmp_path / "a.xlsx", data))
    assert (read.cell(1, 0), opened(data)["A2"].number_format) == (value, shown_as)


def test_a_date_in_a_text_column_spoils_no_other_cell(tmp_path: Path) -> None:
    read = only_sheet(written(tmp_path / "a.xlsx", content([[date(1980, 2, 3)], [29254]])))
    assert [row[0] for row in read.rows[1:]] == ["03.02.1980", "29254"]


def test_the_same_content_and_time_give_the_same_bytes() -> None:
    assert content([["1", "Ayşe"]], titles=["Liste"]) == content([["1", "Ayşe"]], titles=["Liste"])


def test_titles_are_merged_above_the_header() -> None:
    sheet = opened(content(titles=["T.C.", "LİSTE"]))
    merged = [str(one) for one in sheet.merged_cells.ranges]
    assert (sorted(merged, key=str), sheet["B3"].value) == (["A1:B1", "A2:B2"], "Adı Soyadı")


def test_a_group_spans_its_columns() -> None:
    sheet = opened(content(groups=[Group("Kimlik", 2)]))
    assert ([str(one) for one in sheet.merged_cells.ranges], sheet["A2"].value) == (
        ["A1:B1"],
        "T.C. Kimlik No",
    )


def test_the_header_stays_in_sight_and_on_every_page() -> None:
    sheet = opened(content(titles=["x"]))
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A3", "$2:$2")


def test_it_prints_on_a4_in_the_width_of_the_page() -> None:
    sheet = opened(content(page=PageSetup(landscape=False, footer="&P / &N")))
    setup = sheet.page_setup
    assert (setup.paperSize, setup.orientation, setup.fitToWidth, setup.fitToHeight) == (9, "portrait", 1, 0)
    assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.oddFooter.center.text) == (True, "&P / &N")


def test_choices_become_a_drop_down_list() -> None:
    (listed,) = opened(
        content(columns=[Column("Durum", choices=("Var", "Yok"))])
    ).data_validations.dataValidation
    assert (listed.formula1, str(listed.sqref), listed.showErrorMessage) == (
        "_lists!$A$1:$A$2",
        "A2:A1001",
        True,
    )


def test_bordered_empty_cells_are_there_to_be_written_in() -> None:
    writer = XlsxWriter(created=CREATED)
    writer.sheet("Liste", NAMES).add([], bordered=True, height=30)
    sheet = opened(writer.to_bytes())
    assert (sheet["B2"].border.left.style, sheet.row_dimensions[2].height) == ("thin", 30)


def test_a_note_runs_over_all_columns() -> None:
    writer = XlsxWriter(created=CREATED)
    writer.sheet("Liste", NAMES).add_note("Açıklama")
    assert str(opened(writer.to_bytes()).merged_cells) == "A2:B2"


def test_filter_buttons_cover_the_rows() -> None:
    writer = XlsxWriter(created=CREATED)
    sheet = writer.sheet("Liste", NAMES)
    sheet.add_all([["1", "a"], ["2", "b"]])
    sheet.filter_columns()
    assert opened(writer.to_bytes()).auto_filter.ref == "A1:B3"


@pytest.mark.parametrize(("name", "allowed"), [("A/B [1]: *", "A B  1"), ("", "1"), ("ş" * 40, "ş" * 31)])
def test_a_sheets_name_is_made_allowed(name: str, allowed: str) -> None:
    writer = XlsxWriter(created=CREATED)
    writer.sheet(name, NAMES)
    assert openpyxl.load_workbook(BytesIO(writer.to_bytes())).sheetnames == [allowed]


def test_writing_many_rows_can_be_stopped() -> None:
    with XlsxWriter(created=CREATED) as writer, pytest.raises(Cancelled):
        writer.sheet("Liste", NAMES).add_all([["1", "a"]], Progress(is_cancelled=lambda: True))


def test_stopped_work_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with XlsxWriter(created=CREATED) as writer:
        writer.sheet("Liste", NAMES).add(["1", "a"])
    assert not list(tmp_path.iterdir())
