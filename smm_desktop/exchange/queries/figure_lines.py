"""The lines of all figures: what a key is called, and in which order the lines stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, TypeAlias, TypeVar

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import Breakdown
from smm_desktop.core import turkish

Key: TypeAlias = int | str | None


class _Named(Protocol):
    @property
    def name(self) -> str: ...


Line = TypeVar("Line", bound=_Named)


def line_name_of(by: Breakdown, key: Key) -> str:
    """Return a center's, province's or field's name; empty for months and for what is of no field."""
    book = centers.reference()
    match by:
        case Breakdown.CENTER if isinstance(key, int):
            center = book.center(key)
            return center.school if center else str(key)
        case Breakdown.PROVINCE if isinstance(key, int):
            province = book.province(key)
            return province.name if province else ""
        case Breakdown.FIELD if isinstance(key, str):
            field = book.field(key)
            return field.name if field else key
        case _:
            return ""


def ordered_lines(by: Breakdown, lines: Mapping[Key, Line]) -> tuple[Line, ...]:
    """Centers and months by their number, provinces and fields by the alphabet, what has no name last."""
    if by in {Breakdown.CENTER, Breakdown.MONTH}:
        keys = sorted(lines, key=lambda key: key if isinstance(key, int) else 0)
        return tuple(lines[key] for key in keys)
    named = turkish.sorted_by((one for one in lines.values() if one.name), key=lambda one: one.name)
    return (*named, *(one for one in lines.values() if not one.name))
