"""The register as a workbook: masked numbers, guarded cells, the list's own order."""

import tempfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.paper.spreadsheets.cells import text_of
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.service import exported_list
from smm_desktop.teachers.terms import Employment, RowVerdict, TeacherSort
from tests.teachers.builders import a_draft, a_number, named, planned, registered

HOSTILE = ["=cmd|'/C calc'!A0", "+1+1", "-1", "@SUM(A1)", " =1", "\t=1"]


@pytest.fixture
def written_list(database: Database, clock: FixedClock, tmp_path: Path):
    """Writes the register's workbook and gives its path."""

    def write(chosen: TeacherFilter | None = None, sort=(TeacherSort.NAME, False), **more: object) -> Path:
        language = more.pop("language", DocumentLanguage.TURKISH)
        content = database.ask(
            exported_list, chosen or TeacherFilter(), sort, clock.now(), language=language, **more
        )
        path = tmp_path / "register.xlsx"
        path.write_bytes(content)
        return path

    return write


def cells(path: Path) -> list[list[str]]:
    return [[text_of(cell) for cell in row] for row in read_workbook(path).main_sheet.rows if row]


def test_writing_that_is_stopped_leaves_nothing_behind(
    database: Database, written_list, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(database, a_draft())
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    with pytest.raises(Cancelled):
        written_list(progress=Progress(is_cancelled=lambda: True))
    assert list(scratch.iterdir()) == []


def test_numbers_are_masked_unless_asked_for(database: Database, written_list) -> None:
    registered(database, a_draft(identity_number="10000000146"))
    shown = [cells(written_list(masked=masked))[-1][0] for masked in (True, False)]
    assert shown == ["100******46", "10000000146"]


def test_a_masked_list_holds_the_number_nowhere(database: Database, written_list) -> None:
    registered(database, a_draft(identity_number="10000000146"))
    assert not any("10000000146" in cell for row in cells(written_list()) for cell in row)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_that_looks_like_a_formula_stays_a_text(database: Database, written_list, text: str) -> None:
    registered(database, a_draft(school=text))
    sheet = load_workbook(written_list()).active
    [cell] = [cell for row in sheet for cell in row if cell.column == 4 and text.strip() in str(cell.value)]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_facts_stand_by_their_names(database: Database, written_list) -> None:
    field = "elektrik-elektronik-teknolojisi"
    person = a_draft(
        school="Örnek MTAL",
        province_code=76,
        field_code=field,
        branch_code=f"{field}/asansor-sistemleri",
        phone="5320000001",
        employment=Employment.HOURLY,
    )
    registered(database, person)
    row = cells(written_list())[-1]
    shown = ["Iğdır", "Elektrik-Elektronik Teknolojisi", "Asansör Sistemleri", "0532 000 00 01", "Ücretli"]
    assert [cell for cell in row if cell in shown] == shown


def test_people_stand_in_the_lists_order(database: Database, written_list) -> None:
    registered(database, *named("Zehra Kaya", "Çağrı Kaya", "Cem Kaya"))
    rows = cells(written_list(sort=(TeacherSort.NAME, True)))[-3:]
    assert [row[1] for row in rows] == ["Zehra", "Çağrı", "Cem"]


def test_only_the_chosen_people_stand_in_it(database: Database, written_list) -> None:
    registered(database, *named("Zehra Kaya", "Işıl Şahin"))
    written = cells(written_list(TeacherFilter("ışıl")))
    assert (written[-1][1], written[-2][1]) == ("Işıl", "Adı")


def test_the_captions_come_in_the_lists_language(database: Database, written_list) -> None:
    registered(database, a_draft())
    captions = cells(written_list(language=DocumentLanguage.ENGLISH))[-2]
    assert "Adı" not in captions


def test_a_written_list_is_read_again(database: Database, written_list) -> None:
    registered(database, a_draft(identity_number=a_number(), school="Örnek MTAL", province_code=76))
    [row] = planned(database, written_list(masked=False)).rows
    assert (row.verdict, row.problems) == (RowVerdict.MATCHED, ())


def test_the_same_register_gives_the_same_file(database: Database, written_list) -> None:
    registered(database, a_draft())
    assert written_list().read_bytes() == written_list().read_bytes()
