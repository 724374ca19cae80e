"""The builder of surveys: outline, what is chosen in it, and how it will look to those who answer."""

from smm_desktop.needs.ui.builder_panel.panel import BuilderPanel

__all__ = ["BuilderPanel"]
