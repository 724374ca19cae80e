"""Draws one page of an attendance sheet and tells where every mark stands on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.core.clock import local
from smm_desktop.paper.colours import FAINT, INK, MUTED, NAVY, RULE, WHITE, ZEBRA
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.forms import draw_bubble, draw_digit_boxes, draw_signature_cell, draw_writing_line
from smm_desktop.paper.letterhead import Letterhead, draw_footer, draw_letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.scan_sheet import ScanFrame
from smm_desktop.paper.sheet_geometry import Mark
from smm_desktop.paper.terms import Align
from smm_desktop.paper.typesetting import fit
from smm_desktop.paper.wording import Wording
from smm_desktop.trainings.documents import sheet_words
from smm_desktop.trainings.documents.sheet_header import draw_header
from smm_desktop.trainings.documents.sheet_layout import (
    BUBBLE_PITCH,
    COUNT_HEIGHT,
    HEADER_HEIGHT,
    NAME_SIZE,
    NUMBER_WIDTH,
    TOP_HEIGHT,
    SheetLayout,
)
from smm_desktop.trainings.terms import SheetPerson, SheetSnapshot

_HEADER_FILL = NAVY.mixed(WHITE, 0.91)
_STRONG = 0.35
_THIN = 0.15
_DAY_LINE = 4.6
_LEAST_NAME_SIZE = 9.0  # smaller, and the name takes two lines
_DIGIT = 5.4
_TWO_LINES = 8.2  # what a name and a school need


@dataclass(frozen=True, slots=True)
class SheetPage:
    """What one page is drawn from; `numbers` are its rows."""

    page: Page
    frame: ScanFrame
    snapshot: SheetSnapshot
    layout: SheetLayout
    words: Wording
    letterhead: Letterhead
    numbers: Sequence[int]

    @property
    def table_top(self) -> float:
        return self.frame.top + TOP_HEIGHT

    @property
    def rows_top(self) -> float:
        return self.table_top + HEADER_HEIGHT

    @property
    def rows_bottom(self) -> float:
        return self.rows_top + self.layout.row_height * len(self.numbers)

    def cell_left(self, place: int) -> float:
        return self.layout.cells_left + self.layout.cell_width * place

    def bubble_middle(self, place: int) -> float:
        return self.layout.bubbles_left + BUBBLE_PITCH * (place + 0.5)

    def draw(self) -> tuple[Mark, ...]:
        self._draw_head()
        draw_header(self.page, self.layout, self.words, self.table_top)
        marks = [mark for place, number in enumerate(self.numbers) for mark in self._draw_row(place, number)]
        self._draw_lines()
        return (*marks, *self._draw_count(), *self._draw_trainers())

    def draw_foot(self, number: int, total: int) -> None:
        frame = self.frame
        note = self.words.text("note", moment=f"{local(self.snapshot.created):%d.%m.%Y %H.%M}")
        draw_footer(
            self.page,
            number,
            total,
            self.words.language,
            left=frame.band_left,
            right=frame.band_right,
            note=note,
            code=frame.code.text,
            baseline=self.page.height - frame.edge - 2,
        )

    def _draw_head(self) -> None:
        page, frame = self.page, self.frame
        draw_letterhead(
            page, self.letterhead, left=frame.band_left, right=frame.band_right, top=frame.edge, compact=True
        )
        heading, title = self.words.text("heading"), self._title()
        page.text(frame.left, frame.top + 2.2, heading, Face.SANS_BOLD, 8.5, colour=NAVY, spacing=0.4)
        page.text(
            frame.right,
            frame.top + 2.2,
            frame.code.text,
            Face.SANS_SEMIBOLD,
            9.0,
            align=Align.RIGHT,
            colour=NAVY,
        )
        page.boxed(frame.left, frame.top + 3.2, frame.width, 8.4, title, Face.SERIF_BOLD, 15.0, min_size=9.0)
        self._draw_facts(frame.top + 12.6)

    def _title(self) -> str:
        return sheet_words.sheet_title(self.snapshot, self.words.language)

    def _draw_facts(self, y: float) -> None:
        facts = sheet_words.facts_of(self.snapshot, self.words.language)
        shares = (0.17, 0.07, 0.25, 0.2, 0.22, 0.09)
        x = self.frame.left
        for (label, value), share in zip(facts, shares, strict=True):
            wide = self.frame.width * share
            self.page.fitted(x, y + 1.8, wide - 3, label, Face.SANS, 7.0, colour=MUTED)
            self.page.boxed(
                x, y + 2.3, wide - 3, 5.6, value, Face.SANS_SEMIBOLD, 10.0, min_size=6.5, max_lines=2
            )
            x += wide

    def _draw_row(self, place: int, number: int) -> list[Mark]:
        page, layout = self.page, self.layout
        high = layout.row_height
        top = self.rows_top + high * place
        if place % 2:
            page.rect(layout.left, top, layout.cells_right - layout.left, high, fill=ZEBRA)
        page.boxed(
            layout.left,
            top,
            NUMBER_WIDTH - 1.6,
            high,
            str(number),
            Face.SANS,
            10.0,
            align=Align.RIGHT,
            colour=MUTED,
        )
        marks = self._draw_name(number, top)
        for index, cell in enumerate(layout.cells):
            left = self.cell_left(index)
            marks.append(
                draw_signature_cell(page, left, top, layout.cell_width, high, key=f"sign/{number}/{cell.key}")
            )
            middle = top + high / 2
            marks.append(
                draw_bubble(page, self.bubble_middle(index), middle, key=f"absent/{number}/{cell.key}")
            )
        return marks

    def _draw_name(self, number: int, top: float) -> list[Mark]:
        """Twelve points, shrunk and then wrapped; the school small below where it has room."""
        people = self.snapshot.people
        left = self.layout.left + NUMBER_WIDTH + 1.6
        wide, high = self.layout.name_width - 2.6, self.layout.row_height
        if number > len(people):
            return [
                draw_writing_line(
                    self.page, left, top + high - 1.9, wide - 1.0, key=f"name/{number}", height=high - 2.4
                )
            ]
        self._draw_person(people[number - 1], left, top, wide)
        return []

    def _draw_person(self, person: SheetPerson, left: float, top: float, wide: float) -> None:
        page, high = self.page, self.layout.row_height
        one_line = fit(person.name, Face.SANS_SEMIBOLD, NAME_SIZE, wide, min_size=_LEAST_NAME_SIZE)
        if "…" in one_line.lines[-1]:
            page.boxed(
                left,
                top + 0.4,
                wide,
                high - 0.8,
                person.name,
                Face.SANS_SEMIBOLD,
                10.5,
                min_size=5.0,
                max_lines=3,
            )
            return
        spare = max(high - _TWO_LINES, 0.0)
        base = top + (4.0 + spare * 0.45 if person.school else high / 2 + 1.55)
        page.text(left, base, one_line.lines[0], Face.SANS_SEMIBOLD, one_line.size)
        if person.school:
            page.fitted(
                left,
                base + 3.1 + spare * 0.1,
                wide,
                person.school,
                Face.SANS,
                6.6,
                min_size=5.4,
                colour=MUTED,
            )

    def _draw_lines(self) -> None:
        """The lines that hold the table together; around the bubbles only faint ones."""
        page, layout = self.page, self.layout
        bottom, left, right = self.rows_bottom, layout.left, layout.cells_right
        for place in range(len(self.numbers) + 1):
            y = self.rows_top + layout.row_height * place
            page.line(left, y, layout.cells_left, y, weight=_THIN, colour=RULE)
            page.line(layout.bubbles_left, y, layout.right, y, weight=0.1, colour=RULE)
        for x in (left, left + NUMBER_WIDTH, layout.cells_left, right):
            page.line(x, self.table_top, x, bottom, weight=_THIN, colour=RULE)
        for y in (self.table_top, self.rows_top, bottom):
            page.line(left, y, right, y, weight=_STRONG, colour=NAVY)
            page.line(layout.bubbles_left, y, layout.right, y, weight=_STRONG, colour=NAVY)
        self._draw_day_lines(bottom)

    def _draw_day_lines(self, bottom: float) -> None:
        """A stronger line wherever a new day begins."""
        cells = self.layout.cells
        for place in range(1, len(cells)):
            if cells[place].day != cells[place - 1].day:
                x = self.cell_left(place)
                self.page.line(x, self.table_top, x, bottom, weight=_STRONG, colour=NAVY)
                between = self.layout.bubbles_left + BUBBLE_PITCH * place
                self.page.line(between, self.table_top, between, bottom, weight=0.2, colour=FAINT)

    def _draw_count(self) -> list[Mark]:
        """Two boxes under every column for the hand-written number of its absentees."""
        top, layout = self.rows_bottom + 1.2, self.layout
        label = self.words.text("count")
        self.page.boxed(
            layout.left, top, NUMBER_WIDTH + layout.name_width - 2.4, 7.0, label, Face.SANS_SEMIBOLD, 9.5,
            align=Align.RIGHT, colour=INK,
        )  # fmt: skip
        width = min(_DIGIT, (layout.cell_width - 2.0) / 2)
        return [
            draw_digit_boxes(
                self.page,
                self.cell_left(place) + (layout.cell_width - 2 * width - 0.8) / 2,
                top,
                key=f"count/{cell.key}",
                count=2,
                width=width,
                height=7.0,
            )
            for place, cell in enumerate(layout.cells)
        ]

    def _draw_trainers(self) -> list[Mark]:
        """A signature line for every trainer of the sheet, and how to fill it in."""
        top, left = self.rows_bottom + COUNT_HEIGHT + 0.3, self.layout.left
        wide = self.frame.right - left
        names = self.snapshot.trainers or ("",)
        share = wide / max(len(names), 2)
        marks = []
        for place, name in enumerate(names):
            marks += self._draw_trainer(name, place + 1, left + share * place, top, share)
        self.page.fitted(
            left, top + 11.6, wide, self.words.text("instruction"), Face.SANS, 7.0, max_lines=2, colour=MUTED
        )
        return marks

    def _draw_trainer(self, name: str, number: int, x: float, top: float, share: float) -> list[Mark]:
        """The trainer's name, or a line to write it on, and the signature line beside it."""
        page, left, marks = self.page, x + share * 0.48, []
        caption = self.words.text("trainer" if name else "trainer_blank")
        page.fitted(x, top + 2.4, share * 0.45, caption, Face.SANS, 7.0, colour=MUTED)
        page.text(left, top + 2.4, self.words.text("signature"), Face.SANS, 7.0, colour=MUTED)
        if name:
            page.boxed(
                x, top + 2.8, share * 0.45, 6.4, name, Face.SANS_SEMIBOLD, 10.0, min_size=7.0, max_lines=2
            )
        else:
            marks.append(draw_writing_line(page, x, top + 8.0, share * 0.42, key=f"trainer_name/{number}"))
        marks.append(draw_writing_line(page, left, top + 8.0, share * 0.44, key=f"trainer/{number}"))
        return marks
