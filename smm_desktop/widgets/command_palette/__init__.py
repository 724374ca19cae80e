"""Ctrl+K: one field that finds pages, people and actions."""

from smm_desktop.widgets.command_palette.items import PaletteItem
from smm_desktop.widgets.command_palette.palette import CommandPalette

__all__ = ["CommandPalette", "PaletteItem"]
