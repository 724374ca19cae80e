"""Lines in the middle of a certificate, one and many."""

from __future__ import annotations

from smm_desktop.paper.colours import Colour
from smm_desktop.paper.fonts import MM_PER_POINT, Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align
from smm_desktop.paper.typesetting import Fitted

MIDDLE = 297 / 2


def draw_middle(page: Page, y: float, text: str, face: Face, size: float, *, colour: Colour) -> None:
    page.text(MIDDLE, y, text, face, size, align=Align.CENTER, colour=colour)


def height_of(lines: Fitted, leading: float) -> float:
    return len(lines.lines) * lines.size * leading * MM_PER_POINT


def draw_lines(page: Page, top: float, lines: Fitted, face: Face, *, leading: float, colour: Colour) -> float:
    """Draw lines in a room that begins at `top`; gives where it ends."""
    step = lines.size * leading * MM_PER_POINT
    for number, line in enumerate(lines.lines):
        draw_middle(page, top + step * (number + 0.75), line, face, lines.size, colour=colour)
    return top + step * len(lines.lines)
