"""The keyboard grid of a daily log: a month of paper typed in, a line for each day."""

from smm_desktop.placements.ui.log_grid.grid import LogGrid

__all__ = ["LogGrid"]
