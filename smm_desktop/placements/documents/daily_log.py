"""The attendance and daily log sheet: a row for every planned day, read again by its code and corner marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from math import ceil

from smm_desktop.paper.colours import MUTED, NAVY, RULE, WHITE, ZEBRA
from smm_desktop.paper.dates import day_name
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.forms import draw_bubble, draw_digit_boxes, draw_signature_cell, draw_writing_line
from smm_desktop.paper.page import Page
from smm_desktop.paper.scan_sheet import ScanFrame
from smm_desktop.paper.sheet_geometry import Mark
from smm_desktop.paper.terms import Align
from smm_desktop.paper.wording import Wording, load_wording
from smm_desktop.placements.documents.scan_page import CONTENT_HEIGHT, Subject, scan_paper
from smm_desktop.placements.documents.words import DrawnPaper

_DOCUMENT = "placement_daily_log"
_TITLES, _FOOT = 9.5, 30.0
_LEAST_ROW, _MOST_ROW = 8.6, 14.0
_MOST_ROWS = int((CONTENT_HEIGHT - _TITLES - _FOOT) / _LEAST_ROW)
_DIGIT, _DIGIT_HIGH, _GAP = 4.6, 6.2, 3.0
_TITLE_FILL = NAVY.mixed(WHITE, 0.91)
_WIDTHS = {"number": 7.0, "day": 23.0, "time": 24.0, "work": 0.0, "teacher": 22.0, "mentor": 22.0}
_ABSENT = 10.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """Left edges and widths in millimetres; the bubbles stand apart at the right."""

    left: dict[str, float]
    wide: dict[str, float]
    right: float
    bubble: float

    @classmethod
    def within(cls, frame: ScanFrame) -> _Columns:
        right = frame.right - _ABSENT - _GAP
        wide = dict(_WIDTHS)
        wide["work"] = right - frame.left - sum(_WIDTHS.values())
        left, x = {}, frame.left
        for key, width in wide.items():
            left[key] = x
            x += width
        return cls(left, wide, right, right + _GAP + _ABSENT / 2)


def daily_log(subject: Subject) -> DrawnPaper:
    """As many pages as the days need, shared evenly; rows are numbered through."""
    words, days = load_wording(_DOCUMENT, subject.language), subject.placement.days
    rows = [str(number) for number in range(1, len(days) + 1)]
    meaning = {"rows": {number: day.isoformat() for number, day in zip(rows, days, strict=True)}}
    pages = list(_shared_out(days))
    drawings = [
        partial(_draw_page, words=words, days=chunk, first=first, is_last=place == len(pages) - 1)
        for place, (first, chunk) in enumerate(pages)
    ]
    return scan_paper(subject, words.text("heading"), drawings, meaning)


def _shared_out(days: Sequence[date]) -> Iterator[tuple[int, Sequence[date]]]:
    """The number of the first row and the days of each page; one page even when there is no day."""
    count = max(1, ceil(len(days) / _MOST_ROWS))
    least, longer = divmod(len(days), count)
    start = 0
    for place in range(count):
        end = start + least + (place < longer)
        yield start + 1, days[start:end]
        start = end


def _draw_page(
    page: Page,
    frame: ScanFrame,
    top: float,
    *,
    words: Wording,
    days: Sequence[date],
    first: int,
    is_last: bool,
) -> list[Mark]:
    columns = _Columns.within(frame)
    high = min((CONTENT_HEIGHT - _TITLES - _FOOT) / max(len(days), 1), _MOST_ROW)
    _draw_titles(page, columns, words, top)
    marks: list[Mark] = []
    y = top + _TITLES
    for place, day in enumerate(days):
        if place % 2:
            page.rect(frame.left, y, columns.right - frame.left, high, fill=ZEBRA)
        marks += _draw_row(page, columns, words, (first + place, day), y=y, high=high)
        y += high
    _draw_lines(page, columns, top, y, len(days))
    marks += _draw_sums(page, columns, words, y + 1.6) if is_last else []
    return [*marks, *_draw_signers(page, frame, words, min(y + 14.0, frame.bottom - 16.5))]


def _draw_titles(page: Page, columns: _Columns, words: Wording, top: float) -> None:
    left = columns.left["number"]
    page.rect(left, top, columns.right - left, _TITLES, fill=_TITLE_FILL)
    for key, x in columns.left.items():
        page.boxed(
            x + 0.8, top, columns.wide[key] - 1.6, _TITLES - (3.2 if key == "time" else 0.0),
            words.text(f"column.{key}"), Face.SANS_SEMIBOLD, 8.0, align=Align.CENTER, colour=NAVY,
        )  # fmt: skip
    middle = columns.left["time"] + columns.wide["time"] / 2
    note = words.text("column.time_note")
    page.text(middle, top + _TITLES - 1.8, note, Face.SANS, 6.5, align=Align.CENTER, colour=MUTED)
    page.text(
        columns.bubble, top + 6.0, words.text("absent"), Face.SANS_BOLD, 8.5, align=Align.CENTER, colour=NAVY
    )


def _draw_row(
    page: Page, columns: _Columns, words: Wording, entry: tuple[int, date], *, y: float, high: float
) -> list[Mark]:
    number, day = entry
    left, wide = columns.left, columns.wide
    page.boxed(
        left["number"],
        y,
        wide["number"] - 1.4,
        high,
        str(number),
        Face.SANS,
        9.0,
        align=Align.RIGHT,
        colour=MUTED,
    )
    middle = y + high / 2
    page.text(left["day"] + 1.6, middle - 0.3, f"{day:%d.%m.%Y}", Face.SANS_SEMIBOLD, 9.5)
    page.text(left["day"] + 1.6, middle + 2.9, day_name(day, words.language), Face.SANS, 7.0, colour=MUTED)
    return [
        *_draw_time(page, left["time"], wide["time"], middle, number),
        draw_writing_line(
            page, left["work"] + 1.5, y + high - 1.6, wide["work"] - 3.0, key=f"work/{number}", height=high - 2.2
        ),
        *(
            draw_signature_cell(page, left[who], y, wide[who], high, key=f"{who}/{number}")
            for who in ("teacher", "mentor")
        ),
        draw_bubble(page, columns.bubble, middle, key=f"absent/{number}"),
    ]  # fmt: skip


def _draw_time(page: Page, left: float, wide: float, middle: float, number: int) -> list[Mark]:
    """Two boxes for the hours, two for the minutes, a colon between."""
    pair, colon = 2 * _DIGIT + 0.8, 2.0
    start = left + (wide - 2 * pair - colon) / 2
    top = middle - _DIGIT_HIGH / 2
    page.text(
        start + pair + colon / 2, middle + 1.2, ":", Face.SANS_BOLD, 10.0, align=Align.CENTER, colour=MUTED
    )
    return [
        draw_digit_boxes(page, x, top, key=f"{key}/{number}", count=2, width=_DIGIT, height=_DIGIT_HIGH)
        for key, x in (("hours", start), ("minutes", start + pair + colon))
    ]


def _draw_lines(page: Page, columns: _Columns, top: float, bottom: float, rows: int) -> None:
    left, start = columns.left["number"], top + _TITLES
    for place in range(1, rows):
        y = start + (bottom - start) * place / rows
        page.line(left, y, columns.right, y, weight=0.15, colour=RULE)
    for x in (*columns.left.values(), columns.right):
        page.line(x, top, x, bottom, weight=0.15, colour=RULE)
    for y in (top, start, bottom):
        page.line(left, y, columns.right, y, weight=0.35, colour=NAVY)
        page.line(columns.bubble - 4.5, y, columns.bubble + 4.5, y, weight=0.35, colour=NAVY)


def _draw_sums(page: Page, columns: _Columns, words: Wording, y: float) -> list[Mark]:
    """On the last page: all hours under the times, the days absent at the right."""
    left, high = columns.left, 7.0
    x = left["time"] + 1.5
    label = words.text("total_time")
    page.boxed(
        left["number"], y, x - left["number"] - 2.0, high, label, Face.SANS_SEMIBOLD, 8.5, align=Align.RIGHT
    )
    total = draw_digit_boxes(page, x, y, key="total_hours", count=3, width=_DIGIT + 0.6, height=high)
    boxes = columns.bubble + _ABSENT / 2 - (2 * (_DIGIT + 0.6) + 0.8)
    room = boxes - left["teacher"] - 2.0
    days = words.text("absent_days")
    page.boxed(left["teacher"], y, room, high, days, Face.SANS_SEMIBOLD, 8.5, align=Align.RIGHT)
    absent = draw_digit_boxes(page, boxes, y, key="absent_days", count=2, width=_DIGIT + 0.6, height=high)
    return [total, absent]


def _draw_signers(page: Page, frame: ScanFrame, words: Wording, top: float) -> list[Mark]:
    """Mentor and company under every page, and how to fill it in."""
    half = frame.width / 2
    marks = []
    for place, key in enumerate(("mentor", "approval")):
        x = frame.left + half * place
        page.text(x, top, words.text(key), Face.SANS, 7.0, colour=MUTED)
        marks.append(draw_writing_line(page, x, top + 8.2, half - 4.0, key=f"{key}_signs"))
    instruction = words.text("instruction")
    page.fitted(
        frame.left,
        top + 11.8,
        frame.width,
        instruction,
        Face.SANS,
        7.0,
        min_size=6.0,
        max_lines=3,
        colour=MUTED,
    )
    return marks
