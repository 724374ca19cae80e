"""One round as a whole: its people, its forms, the files that came back, the paper that is typed."""

from smm_desktop.needs.ui.round_panel.panel import RoundPanel

__all__ = ["RoundPanel"]
