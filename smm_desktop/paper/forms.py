"""Places for a hand: bubbles, tick boxes, digit boxes, lines and signature cells; each gives the mark it left."""

from __future__ import annotations

from smm_desktop.paper.colours import FAINT, INK, MUTED, RULE, WHITE
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.sheet_geometry import Mark, MarkKind
from smm_desktop.paper.terms import Align

_DIGIT_GAP = 0.8


def draw_bubble(page: Page, x: float, y: float, *, key: str, radius: float = 1.9) -> Mark:
    """An empty circle around (x, y) to be filled in."""
    page.circle(x, y, radius, stroke=INK, fill=WHITE, weight=0.22)
    return Mark(MarkKind.BUBBLE, key, x - radius, y - radius, 2 * radius, 2 * radius)


def draw_tick_box(page: Page, x: float, y: float, *, key: str, size: float = 3.6) -> Mark:
    """An empty square around (x, y) to be ticked."""
    left, top = x - size / 2, y - size / 2
    page.rect(left, top, size, size, stroke=INK, fill=WHITE, weight=0.25, radius=0.4)
    return Mark(MarkKind.TICK_BOX, key, left, top, size, size)


def draw_digit_boxes(
    page: Page, x: float, y: float, *, key: str, count: int, width: float = 6.0, height: float = 8.0
) -> Mark:
    """A row of boxes from its top left corner, one hand-written digit each."""
    for place in range(count):
        left = x + place * (width + _DIGIT_GAP)
        page.rect(left, y, width, height, stroke=MUTED, fill=WHITE, weight=0.22, radius=0.6)
    return Mark(MarkKind.DIGITS, key, x, y, count * (width + _DIGIT_GAP) - _DIGIT_GAP, height)


def draw_writing_line(page: Page, x: float, y: float, width: float, *, key: str, height: float = 7.0) -> Mark:
    """A line at y to write on; the mark is the room above it."""
    page.line(x, y, x + width, y, weight=0.2, colour=FAINT)
    return Mark(MarkKind.WRITING, key, x, y - height, width, height)


def draw_signature_cell(
    page: Page, x: float, y: float, width: float, height: float, *, key: str, caption: str = ""
) -> Mark:
    """A framed cell from its top left corner; the caption stands small at its foot."""
    page.rect(x, y, width, height, stroke=RULE, weight=0.18)
    if caption:
        page.text(x + width / 2, y + height - 1.0, caption, Face.SANS, 5.5, align=Align.CENTER, colour=FAINT)
    return Mark(MarkKind.SIGNATURE, key, x, y, width, height)
