"""Lists as they come: titles above the header, merged cells, any order, two-row headers, every file format."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from smm_desktop.core.database.database import Database
from smm_desktop.teachers.terms import ImportField, RowVerdict
from tests.paper.spreadsheets.builders import raw_ods, raw_xlsx, saved_xlsx, written
from tests.teachers.builders import (
    FILES,
    LIST_ROWS,
    NUMBER,
    PERSON,
    TITLES,
    a_list,
    a_number,
    fields_of,
    only_row,
    planned,
)

NEWCOMERS = [
    ("Ayşe Nur", "Işık", a_number(1), "Örnek MTAL", 18),
    ("İsmail", "Çınar", a_number(2), "Deneme MTAL", 76),
]


def people(database: Database, path: Path) -> list[tuple[object, ...]]:
    """What a plan would take in: name, number, school, province."""
    drafts = [row.draft for row in planned(database, path).rows if row.verdict is RowVerdict.NEW]
    return [
        (one.first_name, one.last_name, one.identity_number, one.school, one.province_code) for one in drafts
    ]


def text_list(separator: str) -> str:
    lines = (separator.join("" if cell is None else str(cell) for cell in row) for row in LIST_ROWS)
    return "\r\n".join(lines) + "\r\n"


def page_list() -> str:
    rows = ("".join(f"<td>{'' if cell is None else cell}</td>" for cell in row) for row in LIST_ROWS)
    return f"<html><meta charset='utf-8'><table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table></html>"


def ods_tables() -> str:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = ("".join(cell.format("" if one is None else one) for one in row) for row in LIST_ROWS)
    lines = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    return f'<table:table table:name="Liste">{lines}</table:table>'


def test_a_workbook_with_titles_in_merged_cells(database: Database, tmp_path: Path) -> None:
    path = saved_xlsx(tmp_path / "a.xlsx", LIST_ROWS, merged=("A1:F1", "A2:F2"))
    assert people(database, path) == NEWCOMERS


def test_an_old_workbook(database: Database) -> None:
    assert people(database, FILES / "list.xls") == NEWCOMERS


def test_a_web_page_that_passes_as_an_old_workbook(database: Database, tmp_path: Path) -> None:
    assert people(database, written(tmp_path / "a.xls", page_list())) == NEWCOMERS


def test_an_open_document(database: Database, tmp_path: Path) -> None:
    assert people(database, raw_ods(tmp_path / "a.ods", ods_tables())) == NEWCOMERS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1254", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_text_file(database: Database, tmp_path: Path, separator: str, encoding: str) -> None:
    path = written(tmp_path / "a.csv", text_list(separator), encoding)
    assert people(database, path) == NEWCOMERS


def test_a_file_with_the_wrong_ending_is_read_as_what_it_is(database: Database, tmp_path: Path) -> None:
    saved_xlsx(tmp_path / "a.xlsx", LIST_ROWS).rename(tmp_path / "a.csv")
    assert people(database, tmp_path / "a.csv") == NEWCOMERS


def test_the_header_is_found_below_the_titles(database: Database, tmp_path: Path) -> None:
    assert planned(database, a_list(tmp_path, PERSON, above=TITLES)).header_row == 2


def test_rows_are_numbered_as_in_the_spreadsheet(database: Database, tmp_path: Path) -> None:
    assert only_row(database, a_list(tmp_path, PERSON, above=TITLES)).row_number == 4


def test_columns_come_in_any_order(database: Database, tmp_path: Path) -> None:
    turned = {caption: PERSON[caption] for caption in ("Soyadı", NUMBER, "Adı")}
    draft = only_row(database, a_list(tmp_path, turned)).draft
    assert (draft.first_name, draft.last_name, draft.identity_number) == ("Ayşe", "Işık", a_number())


@pytest.mark.parametrize(
    ("caption", "meaning"),
    [
        ("TC KİMLİK NUMARASI", ImportField.IDENTITY_NUMBER),
        ("tckn", ImportField.IDENTITY_NUMBER),
        ("ÖĞRETMENİN ADI SOYADI", ImportField.FULL_NAME),
        ("GÖREV YAPTIĞI OKUL", ImportField.SCHOOL),
        ("İLİ", ImportField.PROVINCE),
        ("ILCESI", ImportField.DISTRICT),
        ("Alanı", ImportField.FIELD),
        ("DALI", ImportField.BRANCH),
        ("Branşı", ImportField.SUBJECT),
        ("E-POSTA ADRESİ", ImportField.EMAIL),
        ("CEP TELEFONU", ImportField.PHONE),
        ("Bildiği Yabancı Diller", ImportField.LANGUAGES),
        ("KADRO DURUMU", ImportField.EMPLOYMENT),
        ("Açıklama", ImportField.NOTE),
        ("Sıra No", None),
        ("Ayakkabı numarası", None),
    ],
)
def test_captions_are_known_in_any_spelling(
    database: Database, tmp_path: Path, caption: str, meaning: ImportField | None
) -> None:
    path = a_list(tmp_path, {"Adı": "Ayşe", "Soyadı": "Işık", "Okul tipi": "x", caption: "x"})
    assert fields_of(planned(database, path))[caption] is meaning


def test_a_header_of_two_rows(database: Database, tmp_path: Path) -> None:
    rows = (
        ("S.No", "Kimlik Bilgileri", None, None, "Görev Yeri", None),
        (None, "T.C. Kimlik No", "Adı", "Soyadı", "İli", "Okulu"),
        (1, a_number(1), "AYŞE NUR", "IŞIK", "ÇANKIRI", "ÖRNEK MTAL"),
        (2, a_number(2), "İSMAİL", "ÇINAR", "IĞDIR", "DENEME MTAL"),
    )
    path = saved_xlsx(tmp_path / "a.xlsx", rows, merged=("A1:A2", "B1:D1", "E1:F1"))
    assert people(database, path) == NEWCOMERS


def test_merged_cells_below_the_header_speak_for_all_their_rows(database: Database, tmp_path: Path) -> None:
    people = (
        {**PERSON, NUMBER: a_number(seed), "Okulu": school} for seed, school in ((1, "ÖRNEK MTAL"), (2, None))
    )
    book = load_workbook(a_list(tmp_path, *people))
    book.active.merge_cells("D2:D3")
    book.save(tmp_path / "merged.xlsx")
    schools = [row.draft.school for row in planned(database, tmp_path / "merged.xlsx").rows]
    assert schools == ["Örnek MTAL", "Örnek MTAL"]


@pytest.mark.parametrize(
    "cell", [int(a_number()), float(a_number()), a_number(), f" {a_number()} ", f"{a_number()}.0"]
)
def test_a_number_is_read_however_it_is_stored(database: Database, tmp_path: Path, cell: str | float) -> None:
    assert only_row(database, a_list(tmp_path, {**PERSON, NUMBER: cell})).draft.identity_number == a_number()


@pytest.mark.parametrize("cell", [5320000001, "5320000001", "0532 000 00 01"])
def test_a_telephone_is_read_however_it_is_stored(
    database: Database, tmp_path: Path, cell: str | int
) -> None:
    assert only_row(database, a_list(tmp_path, {**PERSON, "Telefon": cell})).draft.phone == "5320000001"


def test_an_empty_column_and_empty_rows_do_no_harm(database: Database, tmp_path: Path) -> None:
    rows = (
        ("Adı", None, "Soyadı"),
        (None, None, None),
        ("AYŞE", None, "IŞIK"),
        (None, None, " "),
        ("VELİ", "", "KAYA"),
    )
    plan = planned(database, saved_xlsx(tmp_path / "a.xlsx", rows))
    assert [(row.row_number, row.draft.last_name) for row in plan.rows] == [(3, "Işık"), (5, "Kaya")]


def test_a_header_that_comes_again_speaks_of_nobody(database: Database, tmp_path: Path) -> None:
    again = {caption: caption for caption in PERSON}
    path = a_list(tmp_path, PERSON, again, {**PERSON, NUMBER: a_number(2)})
    assert [row.row_number for row in planned(database, path).rows] == [2, 4]


def test_the_column_of_numbers_is_known_by_what_stands_in_it(database: Database, tmp_path: Path) -> None:
    path = a_list(tmp_path, {"Adı": "AYŞE", "Soyadı": "IŞIK", "Sicil": a_number()})
    assert fields_of(planned(database, path))["Sicil"] is ImportField.IDENTITY_NUMBER


def test_a_formula_gives_its_last_value(database: Database, tmp_path: Path) -> None:
    text = '<c t="inlineStr"><is><t>{}</t></is></c>'
    header = "".join(map(text.format, ("Adı", "Soyadı", "Okulu")))
    formula = '<c t="str"><f>CONCATENATE("ÖRNEK"," MTAL")</f><v>ÖRNEK MTAL</v></c>'
    person = "".join(map(text.format, ("AYŞE", "IŞIK"))) + formula
    path = raw_xlsx(tmp_path / "a.xlsx", f"<row>{header}</row><row>{person}</row>")
    assert only_row(database, path).draft.school == "Örnek MTAL"


def test_the_fullest_sheet_is_taken(database: Database, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Açıklama sayfası"])
    people = book.create_sheet("Liste")
    for row in LIST_ROWS:
        people.append(row)
    book.save(tmp_path / "a.xlsx")
    assert planned(database, tmp_path / "a.xlsx").sheet == "Liste"
