"""The application's one style sheet, filled from the tokens; set once per theme switch, never by a page."""

from dataclasses import fields
from string import Template

from smm_desktop.core.paths import resource
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.tokens import Tokens

_SIZES = {
    "f_small": 12, "f_body": 13, "f_heading": 15, "f_value": 28, "f_title": 23, "f_display": 17,
    "h_control": 34, "h_small": 28, "h_chip": 30,
}  # fmt: skip


def style_sheet(tokens: Tokens, images: dict[str, str]) -> str:
    """images: url paths of the small pictures (arrow_down, arrow_up, tick, dash) in the theme's colours."""
    values = {field.name: getattr(tokens, field.name).name() for field in fields(Tokens)}
    values |= {name: f"{px(size)}px" for name, size in _SIZES.items()}
    values |= images
    template = resource("style", "window.qss").read_text(encoding="utf-8")
    return Template(template).substitute(values)
