"""How an attendance sheet lies on paper: cells wide enough to sign in, as few pages as hold the people."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smm_desktop.core.ids import new_id
from smm_desktop.paper.terms import A4
from smm_desktop.trainings.documents.cells import Grain, Half, cells_of
from smm_desktop.trainings.documents.sheet_layout import LEAST_ROW, sheet_layout
from smm_desktop.trainings.terms import SheetPerson, SheetSlot
from tests.trainings.builders import MONDAY, sheet

LONG = "Fatma Zehra Nur Karaosmanoğlu Büyükkılıçarslan"


def test_a_short_day_has_a_cell_for_every_lesson() -> None:
    layout = sheet_layout(sheet(people=12, slots=4))
    assert (layout.grain, len(layout.cells), len(layout.rows)) == (Grain.LESSON, 4, 1)


def test_eight_lessons_for_thirty_five_people_take_two_pages() -> None:
    layout = sheet_layout(sheet(people=35, slots=8))
    assert (layout.grain, [len(rows) for rows in layout.rows]) == (Grain.LESSON, [20, 19])


def test_a_week_of_forty_lessons_is_signed_by_half_days() -> None:
    layout = sheet_layout(sheet(people=20, days=5, slots=8))
    assert (layout.grain, len(layout.cells), layout.page) == (Grain.HALF_DAY, 10, A4.landscape)


def test_two_short_days_are_signed_by_lesson() -> None:
    assert sheet_layout(sheet(people=5, days=2, slots=3)).grain is Grain.LESSON


@settings(max_examples=60)
@given(st.integers(0, 90), st.integers(1, 7), st.integers(1, 16), st.booleans())
def test_cells_can_always_be_signed_in(people: int, days: int, slots: int, has_long_names: bool) -> None:
    snapshot = sheet(people=people, days=days, slots=slots)
    if has_long_names:
        rows = tuple(replace(one, name=LONG) for one in snapshot.people)
        snapshot = replace(snapshot, people=rows)
    assert sheet_layout(snapshot).cell_width >= 10.6


@settings(max_examples=60)
@given(st.integers(0, 200), st.integers(1, 7), st.integers(1, 12))
def test_every_row_is_on_one_page_and_tall_enough(people: int, days: int, slots: int) -> None:
    layout = sheet_layout(sheet(people=people, days=days, slots=slots))
    numbers = [number for rows in layout.rows for number in rows]
    assert (numbers, layout.row_height >= LEAST_ROW) == (list(range(1, people + 5)), True)


@settings(max_examples=60)
@given(st.integers(1, 60), st.integers(1, 7), st.integers(1, 16))
def test_everything_stays_between_the_edges(people: int, days: int, slots: int) -> None:
    layout = sheet_layout(sheet(people=people, days=days, slots=slots))
    assert layout.right <= layout.page.width - 14.0 + 0.001


@pytest.mark.parametrize("grain", list(Grain))
def test_every_lesson_is_in_exactly_one_cell(grain: Grain) -> None:
    snapshot = sheet(people=1, days=5, slots=8)
    cells = cells_of(snapshot.slots, grain)
    assert [slot for cell in cells for slot in cell.slots] == list(snapshot.slots)


def test_the_lunch_break_parts_the_halves() -> None:
    starts = (480, 530, 580, 720, 770)
    slots = [SheetSlot(new_id(), MONDAY, start, 40) for start in starts]
    found = [(cell.half, cell.first, cell.last) for cell in cells_of(slots, Grain.HALF_DAY)]
    assert found == [(Half.MORNING, 1, 3), (Half.AFTERNOON, 4, 5)]


def test_an_evening_course_has_one_half() -> None:
    slots = [SheetSlot(new_id(), MONDAY, start, 40) for start in (1080, 1130, 1180)]
    assert [cell.half for cell in cells_of(slots, Grain.HALF_DAY)] == [Half.AFTERNOON]


def test_wide_names_do_not_take_the_room_for_signatures() -> None:
    snapshot = sheet(people=1, slots=6)
    long = replace(snapshot, people=(SheetPerson(new_id(), LONG, ""),) * 18)
    assert sheet_layout(long).cell_width >= 14.9
