"""What a caller says about a sheet to be written: its columns and how it is printed."""

from dataclasses import dataclass
from enum import StrEnum


class ColumnKind(StrEnum):
    TEXT = "text"  # numbers in it stay as written: identity and telephone numbers
    WRAPPED = "wrapped"
    INTEGER = "integer"
    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"
    DATETIME = "datetime"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in characters; `choices` become a drop-down list, and nothing else may be typed."""

    caption: str
    kind: ColumnKind = ColumnKind.TEXT
    width: float | None = None
    choices: tuple[str, ...] = ()
    centered: bool = False


@dataclass(frozen=True, slots=True)
class PageSetup:
    """A4 always. `footer` may hold &P (page) and &N (pages)."""

    landscape: bool = True
    repeat_header: bool = True
    fit_width: bool = True
    footer: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A caption over the next `columns` columns, in a row above the header."""

    caption: str
    columns: int
