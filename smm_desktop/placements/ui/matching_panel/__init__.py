"""The section that finds who goes where, explains it, and applies it."""

from smm_desktop.placements.ui.matching_panel.panel import MatchingPanel

__all__ = ["MatchingPanel"]
