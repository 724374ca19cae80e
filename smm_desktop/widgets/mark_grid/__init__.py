"""The keyboard grid of people by slots, for attendance and whatever else is marked by one key."""

from smm_desktop.widgets.mark_grid.grid import MarkGrid
from smm_desktop.widgets.mark_grid.legend import MarkLegend
from smm_desktop.widgets.mark_grid.values import (
    Advance,
    CellChange,
    Detail,
    GridPerson,
    Mark,
    MarkChoice,
    MarkCode,
    Slot,
    SummaryCell,
    SummaryColumn,
)

__all__ = [
    "Advance",
    "CellChange",
    "Detail",
    "GridPerson",
    "Mark",
    "MarkChoice",
    "MarkCode",
    "MarkGrid",
    "MarkLegend",
    "Slot",
    "SummaryCell",
    "SummaryColumn",
]
