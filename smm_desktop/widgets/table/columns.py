"""Column specs: how one value of a row is read, sized and drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Any

from PySide6.QtCore import Qt

from smm_desktop.widgets.numbers import grouped, percent
from smm_desktop.widgets.tones import BadgeValue, Tone

# A row is any frozen value of a room; a table never looks into it except through its columns.
Row = Any


class Align(Enum):
    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTER = Qt.AlignmentFlag.AlignHCenter


class Kind(StrEnum):
    TEXT = "text"
    SOFT = "soft"
    NUMBER = "number"
    TWO_LINES = "two_lines"
    PERSON = "person"
    BADGE = "badge"
    PROGRESS = "progress"
    CHECK = "check"


@dataclass(frozen=True)
class Column:
    key: str
    title: str
    text: Callable[[Row], str]
    width: int = 150
    stretch: int = 0
    align: Align = Align.LEFT
    sortable: bool = True
    kind: Kind = Kind.TEXT
    second: Callable[[Row], str] | None = None
    tone: Callable[[Row], Tone] | None = None
    fraction: Callable[[Row], float | None] | None = None
    tip: Callable[[Row], str] | None = None

    def plain(self, row: Row) -> str:
        """The whole cell as text: for copying and for screen readers."""
        second = self.second(row) if self.second is not None else ""
        return f"{self.text(row)}, {second}" if second else self.text(row)


def text_column(
    key: str,
    title: str,
    text: Callable[[Row], str],
    *,
    width: int = 150,
    stretch: int = 0,
    soft: bool = False,
    sortable: bool = True,
    align: Align = Align.LEFT,
    tone: Callable[[Row], Tone] | None = None,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    kind = Kind.SOFT if soft else Kind.TEXT
    return Column(key, title, text, width, stretch, align, sortable, kind, tone=tone, tip=tip)


def number_column(
    key: str,
    title: str,
    number: Callable[[Row], int | None],
    *,
    width: int = 80,
    sortable: bool = True,
    tone: Callable[[Row], Tone] | None = None,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    """None is shown as nothing."""

    def text(row: Row) -> str:
        value = number(row)
        return "" if value is None else grouped(value)

    return Column(key, title, text, width, 0, Align.RIGHT, sortable, Kind.NUMBER, tone=tone, tip=tip)


def two_line_column(
    key: str,
    title: str,
    text: Callable[[Row], str],
    second: Callable[[Row], str],
    *,
    width: int = 170,
    stretch: int = 0,
    sortable: bool = True,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    return Column(
        key, title, text, width, stretch, Align.LEFT, sortable, Kind.TWO_LINES, second=second, tip=tip
    )


def person_column(
    key: str,
    title: str,
    text: Callable[[Row], str],
    second: Callable[[Row], str],
    *,
    width: int = 220,
    stretch: int = 1,
    sortable: bool = True,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    """An avatar beside the name, a quiet line below it."""
    return Column(key, title, text, width, stretch, Align.LEFT, sortable, Kind.PERSON, second=second, tip=tip)


def badge_column(
    key: str,
    title: str,
    badge: Callable[[Row], BadgeValue | None],
    *,
    width: int = 110,
    sortable: bool = True,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    def text(row: Row) -> str:
        value = badge(row)
        return "" if value is None else value.text

    def tone(row: Row) -> Tone:
        value = badge(row)
        return Tone.NEUTRAL if value is None else value.tone

    return Column(key, title, text, width, 0, Align.LEFT, sortable, Kind.BADGE, tone=tone, tip=tip)


def progress_column(
    key: str,
    title: str,
    fraction: Callable[[Row], float | None],
    text: Callable[[Row], str] | None = None,
    tone: Callable[[Row], Tone] | None = None,
    *,
    width: int = 140,
    sortable: bool = True,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    """Without a text of its own it shows the percentage; None draws nothing."""

    def share(row: Row) -> str:
        value = fraction(row)
        return "" if value is None else percent(value)

    shown = text or share
    return Column(
        key,
        title,
        shown,
        width,
        0,
        Align.LEFT,
        sortable,
        Kind.PROGRESS,
        tone=tone,
        fraction=fraction,
        tip=tip,
    )


def date_column(
    key: str,
    title: str,
    day: Callable[[Row], date | None],
    *,
    width: int = 105,
    sortable: bool = True,
    tip: Callable[[Row], str] | None = None,
) -> Column:
    def text(row: Row) -> str:
        value = day(row)
        return "" if value is None else f"{value:%d.%m.%Y}"

    return Column(key, title, text, width, 0, Align.LEFT, sortable, Kind.SOFT, tip=tip)
