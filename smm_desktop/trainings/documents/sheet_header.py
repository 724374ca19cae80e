"""Draws the header row of an attendance sheet: lessons with their hours, days above halves, and the YOK block."""

from __future__ import annotations

from itertools import groupby

from smm_desktop.paper.colours import MUTED, NAVY, WHITE
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align
from smm_desktop.paper.wording import Wording
from smm_desktop.trainings.documents import sheet_words
from smm_desktop.trainings.documents.cells import Cell, Grain
from smm_desktop.trainings.documents.sheet_layout import (
    BUBBLE_PITCH,
    HEADER_HEIGHT,
    NUMBER_WIDTH,
    SheetLayout,
)

_FILL = NAVY.mixed(WHITE, 0.91)
_NARROW = 14.0
_THIRD = HEADER_HEIGHT / 3
_PADDING = 0.75


class _Header:
    """One header on one page."""

    def __init__(self, page: Page, layout: SheetLayout, words: Wording, top: float) -> None:
        self._page = page
        self._layout = layout
        self._words = words
        self._top = top

    def draw(self) -> None:
        layout, left = self._layout, self._layout.left
        for start, end in ((left, layout.cells_right), (layout.bubbles_left, layout.right)):
            self._page.rect(start, self._top, end - start, HEADER_HEIGHT, fill=_FILL)
        self._title(left, 0, NUMBER_WIDTH, HEADER_HEIGHT, self._words.text("column.number"))
        name = self._words.text("column.name")
        self._title(
            left + NUMBER_WIDTH + 1.2, 0, layout.name_width - 3, HEADER_HEIGHT, name, 9.5, align=Align.LEFT
        )
        for place, cell in enumerate(layout.cells):
            self._draw_cell(layout.cells_left + layout.cell_width * place, cell)
        self._draw_bubbles()
        if layout.grain is Grain.HALF_DAY:
            self._draw_days()

    def _draw_cell(self, x: float, cell: Cell) -> None:
        wide = self._layout.cell_width
        title = sheet_words.cell_title(cell, self._layout.grain, wide, self._words)
        if self._layout.grain is Grain.HALF_DAY:
            self._title(x, _THIRD, wide, _THIRD, title, 8.0)
            self._hours(x, 2 * _THIRD - 0.3, wide, _THIRD, cell)
        elif wide < _NARROW:
            self._title(x, 0.5, wide, 4.4, title, 8.5)
            self._hours(x, 4.6, wide, 6.2, cell, max_lines=2)
        else:
            self._title(x, 0.8, wide, 5.4, title)
            self._hours(x, 5.9, wide, 4.4, cell)

    def _draw_days(self) -> None:
        """The day once above its halves, by the signatures and by the bubbles."""
        layout, place = self._layout, 0
        for _, group in groupby(layout.cells, key=lambda cell: cell.day):
            cells = tuple(group)
            x, wide = layout.cells_left + layout.cell_width * place, layout.cell_width * len(cells)
            self._title(x, 0.3, wide, _THIRD, sheet_words.day_title(cells[0], self._words))
            x, wide = layout.bubbles_left + BUBBLE_PITCH * place, BUBBLE_PITCH * len(cells)
            self._title(x, _THIRD, wide, _THIRD, sheet_words.day_short(cells[0], self._words), 7.5)
            place += len(cells)

    def _draw_bubbles(self) -> None:
        layout = self._layout
        wide = layout.right - layout.bubbles_left
        is_half = layout.grain is Grain.HALF_DAY
        self._title(
            layout.bubbles_left, 0.3, wide, _THIRD if is_half else 5.2, self._words.text("absent"), 8.5
        )
        y = 2 * _THIRD - 0.2 if is_half else 5.6
        for place, cell in enumerate(layout.cells):
            short = sheet_words.bubble_title(cell, layout.grain, self._words)
            self._title(layout.bubbles_left + BUBBLE_PITCH * place, y, BUBBLE_PITCH, _THIRD + 0.2, short, 8.0)

    def _title(  # noqa: PLR0917  a box, what stands in it, and its size
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        text: str,
        size: float = 9.0,
        *,
        align: Align = Align.CENTER,
    ) -> None:
        self._page.boxed(
            x + _PADDING,
            self._top + y,
            wide - 2 * _PADDING,
            high,
            text,
            Face.SANS_SEMIBOLD,
            size,
            min_size=5.5,
            max_lines=2,
            align=align,
            colour=NAVY,
        )

    def _hours(self, x: float, y: float, wide: float, high: float, cell: Cell, *, max_lines: int = 1) -> None:
        text = sheet_words.hours_of(cell, self._words, " " if max_lines > 1 else "")
        self._page.boxed(
            x + 0.4,
            self._top + y,
            wide - 0.8,
            high,
            text,
            Face.SANS,
            7.2,
            min_size=5.4,
            max_lines=max_lines,
            align=Align.CENTER,
            colour=MUTED,
        )


def draw_header(page: Page, layout: SheetLayout, words: Wording, top: float) -> None:
    _Header(page, layout, words, top).draw()
