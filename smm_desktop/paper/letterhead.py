"""The head and foot of official papers: T.C., ministry, institution in Turkish capitals, logos, page x of y."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desktop.core.turkish import upper
from smm_desktop.paper.colours import MUTED, NAVY, RULE
from smm_desktop.paper.fonts import MM_PER_POINT, Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import load_wording

_MOST_LOGOS = 2
_GAP = 4.0


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: `lines` stand above the institution (the ministry, the governor's office) as they should read.

    Turkish papers print it all in capitals; others as it is given.
    """

    lines: tuple[str, ...]
    institution: str
    logos: tuple[bytes, ...] = ()
    contact: str = ""
    state: str = "T.C."
    language: DocumentLanguage = DocumentLanguage.TURKISH

    def __post_init__(self) -> None:
        if len(self.logos) > _MOST_LOGOS:
            raise ValueError("a letterhead has at most two logos")

    def printed(self, text: str) -> str:
        return upper(text) if self.language is DocumentLanguage.TURKISH else text


def draw_letterhead(
    page: Page,
    letterhead: Letterhead,
    *,
    left: float = 18.0,
    right: float | None = None,
    top: float = 11.0,
    compact: bool = False,
) -> float:
    """Between `left` and `right` from `top` downwards; gives the y below it. `compact`: small, no rule."""
    right = page.width - 18.0 if right is None else right
    size, leading = (9.0, 1.22) if compact else (11.5, 1.28)
    lines = [letterhead.state, *(letterhead.printed(line) for line in letterhead.lines)]
    step = size * leading * MM_PER_POINT
    logo = (len(lines) + 1) * step + (0.0 if compact else 3.0)
    room = right - left - 2 * (logo + _GAP if letterhead.logos else 0.0)
    y = top + size * 0.8 * MM_PER_POINT + (0.0 if compact else 1.5)
    start = (left + right - room) / 2
    for line in lines:
        page.fitted(start, y, room, line, Face.SERIF, size, align=Align.CENTER)
        y += step
    name = letterhead.printed(letterhead.institution)
    y = page.fitted(
        start, y, room, name, Face.SERIF_BOLD, size, min_size=size - 2.5, max_lines=2, align=Align.CENTER
    )
    _draw_logos(page, letterhead.logos, left=left, right=right, top=top, size=logo)
    low = max(y + 1.5, top + (logo if letterhead.logos else 0.0))
    return low + 1.5 if compact else _draw_rule(page, letterhead, left, right, low + 1.5)


def draw_footer(
    page: Page,
    number: int,
    total: int,
    language: DocumentLanguage,
    *,
    left: float = 18.0,
    right: float | None = None,
    note: str = "",
    code: str = "",
    baseline: float | None = None,
) -> None:
    """Note at the left, the sheet's code in the middle, page x of y at the right."""
    right = page.width - 18.0 if right is None else right
    y = page.height - 10.0 if baseline is None else baseline
    words = load_wording("letterhead", language)
    page.line(left, y - 4.2, right, y - 4.2, colour=RULE, weight=0.15)
    middle = (left + right) / 2
    if note:
        room = middle - left - 16.0 if code else (right - left) * 0.8
        page.fitted(left, y, room, note, Face.SANS, 7.5, max_lines=2, colour=MUTED)
    if code:
        page.text(middle, y, words.text("code", code=code), Face.SANS, 7.5, align=Align.CENTER, colour=MUTED)
    text = words.text("page", number=number, total=total)
    page.text(right, y, text, Face.SANS, 7.5, align=Align.RIGHT, colour=MUTED)


def _draw_logos(
    page: Page, logos: tuple[bytes, ...], *, left: float, right: float, top: float, size: float
) -> None:
    for logo, x in zip(logos, (left, right - size), strict=False):
        page.image(logo, x, top, size, size)


def _draw_rule(page: Page, letterhead: Letterhead, left: float, right: float, y: float) -> float:
    if letterhead.contact:
        page.fitted(
            left, y + 1.8, right - left, letterhead.contact, Face.SANS, 7.5, align=Align.CENTER, colour=MUTED
        )
        y += 4.0
    page.line(left, y, right, y, colour=NAVY, weight=0.45)
    page.line(left, y + 0.8, right, y + 0.8, colour=NAVY, weight=0.12)
    return y + 6.0
