"""What a person corrects of the guesses: sheet, header row, meanings of the columns."""

from pathlib import Path

from openpyxl import Workbook

from smm_desktop.core.database.database import Database
from smm_desktop.teachers.service import ImportChoices, ImportService, ListOutline
from smm_desktop.teachers.terms import ImportField, TeacherReason
from tests.paper.spreadsheets.builders import saved_xlsx
from tests.teachers.builders import (
    PERSON,
    TITLES,
    a_list,
    a_number,
    fields_of,
    imported,
    names,
    planned,
    refusal_of_plan,
)

UNNAMED = ((a_number(), "AYŞE", "IŞIK"), (a_number(2), "VELİ", "KAYA"))
MEANINGS = {0: ImportField.IDENTITY_NUMBER, 1: ImportField.FIRST_NAME, 2: ImportField.LAST_NAME}


def two_sheets(folder: Path) -> Path:
    book = Workbook()
    book.active.title = "Mayıs"
    book.create_sheet("Haziran")
    for sheet, people in (("Mayıs", ("AYŞE", "FATMA")), ("Haziran", ("VELİ",))):
        book[sheet].append(["Adı", "Soyadı"])
        for name in people:
            book[sheet].append([name, "KAYA"])
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


def outlined(database: Database, path: Path, choices: ImportChoices | None = None) -> ListOutline:
    service = ImportService(database)
    return service.outline(service.open_list(path), choices)


def test_another_sheet_is_chosen(database: Database, tmp_path: Path) -> None:
    imported(database, two_sheets(tmp_path), choices=ImportChoices(sheet="Haziran"))
    assert names(database) == ["Veli Kaya"]


def test_all_sheets_are_offered(database: Database, tmp_path: Path) -> None:
    outline = outlined(database, two_sheets(tmp_path))
    assert (outline.sheet, outline.sheets) == ("Mayıs", ("Mayıs", "Haziran"))


def test_a_sheet_that_is_not_in_the_file_is_refused(database: Database, tmp_path: Path) -> None:
    refusal = refusal_of_plan(database, two_sheets(tmp_path), ImportChoices(sheet="Temmuz"))
    assert (refusal.term, refusal.values["sheet"]) == (TeacherReason.SHEET_UNKNOWN, "Temmuz")


def test_a_list_without_a_header_begins_in_its_first_row(database: Database, tmp_path: Path) -> None:
    path = saved_xlsx(tmp_path / "a.xlsx", UNNAMED)
    imported(database, path, choices=ImportChoices(header_row=-1, columns=MEANINGS))
    assert names(database) == ["Ayşe Işık", "Veli Kaya"]


def test_another_header_row_is_chosen(database: Database, tmp_path: Path) -> None:
    rows = (("Adı", "Soyadı"), ("FATMA", "ÖRNEK"), ("Soyadı", "Adı"), ("IŞIK", "AYŞE"))
    path = saved_xlsx(tmp_path / "a.xlsx", rows)
    imported(database, path, choices=ImportChoices(header_row=2))
    assert names(database) == ["Ayşe Işık"]


def test_a_header_nobody_knows_is_chosen_by_hand(database: Database, tmp_path: Path) -> None:
    path = saved_xlsx(tmp_path / "a.xlsx", [("alpha", "beta", "gamma"), *UNNAMED])
    assert refusal_of_plan(database, path).term is TeacherReason.NO_HEADER_FOUND
    plan = planned(database, path, ImportChoices(header_row=0, columns=MEANINGS))
    assert fields_of(plan) == dict(zip(("alpha", "beta", "gamma"), MEANINGS.values(), strict=True))


def test_meanings_that_were_chosen_win_over_the_captions(database: Database, tmp_path: Path) -> None:
    swapped = {0: ImportField.IDENTITY_NUMBER, 2: ImportField.FIRST_NAME, 1: ImportField.LAST_NAME}
    imported(database, a_list(tmp_path, PERSON), choices=ImportChoices(columns=swapped))
    assert names(database) == ["Işık Ayşe"]


def test_a_column_without_a_meaning_is_left_out(database: Database, tmp_path: Path) -> None:
    meanings = {1: ImportField.FIRST_NAME, 2: ImportField.LAST_NAME}
    [row] = planned(database, a_list(tmp_path, PERSON), ImportChoices(columns=meanings)).rows
    assert row.draft.identity_number is None


def test_a_choice_without_names_is_refused(database: Database, tmp_path: Path) -> None:
    choices = ImportChoices(columns={0: ImportField.IDENTITY_NUMBER, 1: ImportField.FIRST_NAME})
    refusal = refusal_of_plan(database, a_list(tmp_path, PERSON), choices)
    assert refusal.term is TeacherReason.NO_NAME_COLUMN


def test_a_chosen_meaning_is_certain(database: Database, tmp_path: Path) -> None:
    path = saved_xlsx(tmp_path / "a.xlsx", UNNAMED)
    columns = outlined(database, path, ImportChoices(header_row=-1, columns=MEANINGS)).columns
    assert [column.score for column in columns] == [1.0, 1.0, 1.0]


def test_samples_of_a_column_are_shown(database: Database, tmp_path: Path) -> None:
    people = ({**PERSON, "Adı": name} for name in ("AYŞE", "AYŞE", "FATMA", "VELİ", "ALİ"))
    outline = outlined(database, a_list(tmp_path, *people))
    assert outline.columns[1].samples == ("AYŞE", "FATMA", "VELİ")


def test_the_first_rows_show_a_merged_title_once(database: Database, tmp_path: Path) -> None:
    path = saved_xlsx(
        tmp_path / "a.xlsx", [(TITLES[0][0],), ("Adı", "Soyadı"), ("AYŞE", "IŞIK")], merged=("A1:B1",)
    )
    assert outlined(database, path).first_rows[0] == (TITLES[0][0], "")


def test_an_outline_counts_the_rows_below_the_header(database: Database, tmp_path: Path) -> None:
    assert outlined(database, a_list(tmp_path, PERSON, PERSON, above=TITLES)).row_count == 2


def test_an_opened_list_is_planned_again_without_the_file(database: Database, tmp_path: Path) -> None:
    path = two_sheets(tmp_path)
    service = ImportService(database)
    opened = service.open_list(path)
    path.unlink()
    assert len(service.plan(opened, ImportChoices(sheet="Haziran")).rows) == 1
