"""Which placements the chips leave in the list, and in which order it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from smm_desktop.core import turkish
from smm_desktop.placements.queries import PlacementRow
from smm_desktop.placements.terms import PlacementFigures, PlacementState

_AGREED = frozenset({PlacementState.COMPANY_AGREED, PlacementState.SCHOOL_AGREED})
_STATES = tuple(PlacementState)


class PlacementView(StrEnum):
    """Either word or both is agreed; a late one wants a hand: days without a line, or over and not finished."""

    ALL = "all"
    PROPOSED = "proposed"
    AGREED = "agreed"
    RUNNING = "running"
    LATE = "late"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PlacementLine:
    """A placement in the list, with what its log adds up to."""

    row: PlacementRow
    figures: PlacementFigures
    is_late: bool

    @property
    def id(self) -> Any:
        return self.row.id


def is_late(row: PlacementRow, figures: PlacementFigures, wanting: Iterable[Any], today: date) -> bool:
    """A running one by what follows up on it; one that was to begin and did not."""
    if row.state is PlacementState.RUNNING:
        return row.id in set(wanting) or not figures.can_still_pass
    return row.state in {PlacementState.PROPOSED, *_AGREED} and row.starts_on < today


def is_in_view(line: PlacementLine, view: PlacementView) -> bool:
    match view:
        case PlacementView.ALL:
            return True
        case PlacementView.AGREED:
            return line.row.state in _AGREED
        case PlacementView.LATE:
            return line.is_late
        case _:
            return line.row.state.value == view.value


def count_views(lines: Sequence[PlacementLine]) -> dict[PlacementView, int]:
    return {view: sum(is_in_view(line, view) for line in lines) for view in PlacementView}


def in_order(lines: Sequence[PlacementLine], key: str, *, descending: bool) -> list[PlacementLine]:
    """By a column; of the same worth in Turkish order of names."""
    found = turkish.sorted_by(lines, key=lambda line: _text(line, key))
    if key in _NUMBERS:
        found.sort(key=_NUMBERS[key])
    return found[::-1] if descending else found


def _text(line: PlacementLine, key: str) -> str:
    row = line.row
    return f"{row.company} {row.teacher}" if key == "company" else f"{row.teacher} {row.code}"


_NUMBERS: dict[str, Callable[[PlacementLine], Any]] = {
    "days": lambda line: line.row.starts_on,
    "state": lambda line: _STATES.index(line.row.state),
    "percent": lambda line: (line.figures.percent, line.figures.worked_minutes),
}
