"""The section of placements: the list, one beside it, and the deeds on one or many."""

from smm_desktop.placements.ui.placements_panel.panel import PlacementsPanel

__all__ = ["PlacementsPanel"]
