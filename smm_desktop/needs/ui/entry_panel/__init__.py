"""Typing stacks of paper forms by the number keys: once, or twice without seeing the first time."""

from smm_desktop.needs.ui.entry_panel.typing import Typing

__all__ = ["Typing"]
