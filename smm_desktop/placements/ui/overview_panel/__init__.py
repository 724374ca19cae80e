"""The overview of placements: who is where and when, and which field's technologies are offered, wanted and missing."""

from smm_desktop.placements.ui.overview_panel.panel import OverviewPanel

__all__ = ["OverviewPanel"]
