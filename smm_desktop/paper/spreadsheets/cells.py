"""What a cell can hold, and how a person reads it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | date | datetime | time | None


@dataclass(frozen=True, slots=True)
class ErrorCell:
    """A calculation that failed: #N/A, #REF!, …"""

    code: str


@dataclass(frozen=True, slots=True)
class FormulaCell:
    """A calculated cell: its text (from "=" on) and what the program that saved it had last calculated."""

    text: str
    cached: Value | ErrorCell


Cell: TypeAlias = Value | FormulaCell | ErrorCell
Row: TypeAlias = tuple[Cell, ...]


def plain(cell: Cell) -> Value:
    """The value alone: of a formula what was last calculated, of an error nothing."""
    value = cell.cached if isinstance(cell, FormulaCell) else cell
    return None if isinstance(value, ErrorCell) else value


def text_of(cell: Cell) -> str:
    """What a person reads in the cell, in one line; an error reads as its code."""
    match cell.cached if isinstance(cell, FormulaCell) else cell:
        case None:
            return ""
        case str() as text:
            return " ".join(text.split())
        case ErrorCell(code):
            return code
        case (datetime() | date() | time()) as moment:
            return _moment_text(moment)
        case other:
            return str(other)


def _moment_text(moment: date | time) -> str:
    if isinstance(moment, time):
        return f"{moment:%H:%M}"
    return f"{moment:%d.%m.%Y %H:%M}" if isinstance(moment, datetime) else f"{moment:%d.%m.%Y}"


def text_value(text: str) -> str | None:
    """A text as it is kept: nothing when blank."""
    return text if text and not text.isspace() else None


def number_value(number: float) -> int | float:
    """Whole numbers as int, so that an identity number never reads 1.0E+10."""
    return int(number) if number.is_integer() and abs(number) < 2**53 else number


def date_value(moment: datetime) -> datetime | date:
    """A moment at midnight is meant as a day."""
    return moment.date() if moment.time() == time() else moment
