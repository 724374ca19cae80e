"""The attendance sheet as a spreadsheet: the same people and cells, and no live formula."""

from dataclasses import replace
from pathlib import Path

from smm_desktop.core.ids import new_id
from smm_desktop.paper.spreadsheets.cells import FormulaCell, text_of
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.spreadsheets.workbook import Sheet
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings.documents.sheet_workbook import attendance_sheet_xlsx
from smm_desktop.trainings.terms import SheetPerson, SheetSnapshot
from tests.trainings.builders import sheet


def written(tmp_path: Path, snapshot: SheetSnapshot) -> Sheet:
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(attendance_sheet_xlsx(snapshot, DocumentLanguage.TURKISH))
    return read_workbook(path).main_sheet


def texts(found: Sheet) -> list[list[str]]:
    return [[text_of(cell) for cell in row] for row in found.rows]


def test_people_and_blank_rows_are_numbered(tmp_path: Path) -> None:
    rows = texts(written(tmp_path, sheet(people=2)))
    numbers = [row[0] for row in rows if row and row[0].isdigit()]
    assert numbers == ["1", "2", "3", "4", "5", "6"]


def test_names_and_schools_stand_beside_each_other(tmp_path: Path) -> None:
    rows = texts(written(tmp_path, sheet(people=4)))
    assert ["4", "Işıl Yılmaz", "Örnek 4 MTAL"] in [row[:3] for row in rows]


def test_the_header_has_lessons_with_hours_and_absences(tmp_path: Path) -> None:
    rows = texts(written(tmp_path, sheet(people=1, slots=2)))
    header = next(row for row in rows if row[0] == "No")
    assert header[3:] == ["1. ders 08.00–08.40", "2. ders 08.50–09.30", "YOK 1", "YOK 2"]


def test_a_week_is_signed_by_half_days(tmp_path: Path) -> None:
    rows = texts(written(tmp_path, sheet(people=1, days=5, slots=8)))
    header = next(row for row in rows if row[0] == "No")
    assert (header[3], header[-1]) == ("Pzt 16.11 ÖÖ 08.00–11.10", "YOK Cum ÖS")


def test_a_name_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    snapshot = replace(sheet(), people=(SheetPerson(new_id(), "=1+1", "@okul"),))
    cells = [cell for row in written(tmp_path, snapshot).rows for cell in row]
    assert not any(isinstance(cell, FormulaCell) for cell in cells)


def test_the_same_facts_give_the_same_file() -> None:
    snapshot, language = sheet(), DocumentLanguage.TURKISH
    assert attendance_sheet_xlsx(snapshot, language) == attendance_sheet_xlsx(snapshot, language)
