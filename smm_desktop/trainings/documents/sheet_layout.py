"""Chooses how an attendance sheet lies on paper: portrait or landscape, cells, column widths, rows a page."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from smm_desktop.paper.fonts import Face, width
from smm_desktop.paper.terms import A4, PageSize
from smm_desktop.trainings.documents.cells import Cell, Grain, cells_of
from smm_desktop.trainings.terms import SheetSnapshot

NAME_SIZE = 12.0
NUMBER_WIDTH = 8.0
GAP = 3.0  # between the signatures and the bubbles
BUBBLE_PITCH = 5.6
LEAST_ROW, MOST_ROW = 8.2, 11.5
HEADER_HEIGHT = 11.5
COUNT_HEIGHT = 9.5
TOP_HEIGHT = 21.5  # title and facts above the table
FOOT_HEIGHT = 14.5  # trainer's signature and instruction below it
_SIDE, _END = 14.0, 27.0  # what the scan frame takes from a page's sides and ends
_LEAST_CELL = 10.6  # millimetres to initial in
_EASY_CELL = 15.0  # wide enough for a full signature
_LEAST_NAME, _MOST_NAME = 41.0, 66.0
_NAME_PADDING = 3.0


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """Lengths in millimetres. `rows` are row numbers from 1 by page; rows after the people are blank."""

    page: PageSize
    grain: Grain
    cells: tuple[Cell, ...]
    name_width: float
    cell_width: float
    row_height: float
    rows: tuple[tuple[int, ...], ...]

    @property
    def left(self) -> float:
        return _SIDE

    @property
    def cells_left(self) -> float:
        return self.left + NUMBER_WIDTH + self.name_width

    @property
    def cells_right(self) -> float:
        return self.cells_left + self.cell_width * len(self.cells)

    @property
    def bubbles_left(self) -> float:
        return self.cells_right + GAP

    @property
    def right(self) -> float:
        return self.bubbles_left + BUBBLE_PITCH * len(self.cells)


def _wanted_name_width(snapshot: SheetSnapshot) -> float:
    """Room for nine names of ten at full size; the longest are shrunk and wrapped."""
    widths = sorted(width(person.name, Face.SANS, NAME_SIZE) for person in snapshot.people)
    usual = widths[int(len(widths) * 0.9)] if widths else _MOST_NAME
    return min(max(usual + _NAME_PADDING, _LEAST_NAME), _MOST_NAME)


def _pages(row_count: int, room: float) -> tuple[tuple[int, ...], ...]:
    """Rows shared evenly among as few pages as hold them."""
    most = max(1, int(room / LEAST_ROW))
    pages = max(1, ceil(row_count / most))
    shares = [row_count // pages + (place < row_count % pages) for place in range(pages)]
    numbers = iter(range(1, row_count + 1))
    return tuple(tuple(next(numbers) for _ in range(share)) for share in shares)


def _candidate(snapshot: SheetSnapshot, page: PageSize, grain: Grain) -> SheetLayout:
    """Names get what the cells leave them above an easy width, and never less than the least."""
    cells = cells_of(snapshot.slots, grain)
    room = page.width - 2 * _SIDE - NUMBER_WIDTH - GAP - BUBBLE_PITCH * len(cells)
    name = min(_wanted_name_width(snapshot), max(room - _EASY_CELL * len(cells), _LEAST_NAME))
    height = page.height - 2 * _END - TOP_HEIGHT - HEADER_HEIGHT - COUNT_HEIGHT - FOOT_HEIGHT
    rows = _pages(len(snapshot.people) + snapshot.blank_rows, height)
    row_height = min(height / len(rows[0]), MOST_ROW)
    return SheetLayout(page, grain, cells, name, (room - name) / len(cells), row_height, rows)


def _better(layout: SheetLayout) -> tuple[int, bool]:
    """Fewer pages first, then cells wide enough for a full signature; portrait when equal."""
    return len(layout.rows), layout.cell_width < _EASY_CELL


def sheet_layout(snapshot: SheetSnapshot) -> SheetLayout:
    """The finest cells that can be signed in, on the paper that needs least of it."""
    for grain in (Grain.LESSON, Grain.HALF_DAY):
        found = [_candidate(snapshot, page, grain) for page in (A4, A4.landscape)]
        fitting = [layout for layout in found if layout.cell_width >= _LEAST_CELL]
        if fitting:
            return min(fitting, key=_better)
    return min((_candidate(snapshot, page, Grain.DAY) for page in (A4, A4.landscape)), key=_better)
