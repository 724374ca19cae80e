"""A list of any subject is understood by the captions and contents that a room names, and as a person corrects it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import pytest

from smm_desktop.paper.spreadsheets.list_rows import list_rows
from smm_desktop.paper.spreadsheets.lists import ListChoices, ListOutline, ListReader, OpenedList
from smm_desktop.paper.spreadsheets.reading import read_workbook
from tests.paper.spreadsheets.builders import Plain, saved_xlsx


class Part(StrEnum):
    """What a list of parts can hold."""

    NAME = "name"
    WEIGHT = "weight"
    CODE = "code"


READER = ListReader(
    Part,
    {Part.NAME: ("Parça", "Ad"), Part.WEIGHT: ("Ağırlık",), Part.CODE: ("Kod",)},
    (Part.CODE, lambda text: text.startswith("P-")),
)
ROWS: tuple[tuple[Plain, ...], ...] = (
    ("Parça", "Ağırlık", "Sıra"),
    ("Vida", "3", "P-1"),
    ("Somun", "2", "P-2"),
)


def opened(folder: Path, *rows: tuple[Plain, ...]) -> OpenedList:
    path = saved_xlsx(folder / "list.xlsx", rows or ROWS)
    return OpenedList(path, read_workbook(path))


def outlined(found: OpenedList, choices: ListChoices[Part] | None = None) -> ListOutline[Part]:
    sheet = found.sheet(None)
    assert sheet is not None
    return READER.outline(found, sheet, choices or ListChoices())


def test_columns_are_known_by_caption_and_by_content(tmp_path: Path) -> None:
    assert outlined(opened(tmp_path)).mapping == {0: Part.NAME, 1: Part.WEIGHT, 2: Part.CODE}


def test_what_a_person_chose_is_certain(tmp_path: Path) -> None:
    columns = outlined(opened(tmp_path), ListChoices(columns={2: Part.NAME})).columns
    assert [(column.field, column.score) for column in columns] == [
        (None, 0.0),
        (None, 0.0),
        (Part.NAME, 1.0),
    ]


@pytest.mark.parametrize(("header_row", "count"), [(None, 2), (-1, 3), (1, 1)])
def test_the_header_can_be_chosen(tmp_path: Path, header_row: int | None, count: int) -> None:
    assert outlined(opened(tmp_path), ListChoices(header_row=header_row)).row_count == count


def test_a_sheet_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert opened(tmp_path).sheet("Yok") is None


def test_rows_come_as_texts_with_their_numbers(tmp_path: Path) -> None:
    found = opened(tmp_path)
    sheet = found.workbook.main_sheet
    rows = [(row.number, dict(row.texts)) for row in list_rows(sheet, 0, {0: Part.NAME, 1: Part.WEIGHT})]
    assert rows == [
        (2, {Part.NAME: "Vida", Part.WEIGHT: "3"}),
        (3, {Part.NAME: "Somun", Part.WEIGHT: "2"}),
    ]


def test_a_header_that_comes_again_is_no_entry(tmp_path: Path) -> None:
    found = opened(tmp_path, *ROWS, ROWS[0], ("Pul", "1", "P-3"))
    sheet = found.workbook.main_sheet
    mapping = {0: Part.NAME, 1: Part.WEIGHT, 2: Part.CODE}
    assert [row.texts[Part.NAME] for row in list_rows(sheet, 0, mapping)] == ["Vida", "Somun", "Pul"]
