"""Bars on paper, drawn as vectors: a name, a bar, its number; as many lines as there are values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.paper.colours import INK, MUTED, NAVY, RULE, WHITE
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.terms import Align

_PITCH, _BAR, _NAME, _NUMBER = 5.6, 3.4, 62.0, 16.0
_SIZE = 8.2
_LEAST = 0.4
_FILL = NAVY.mixed(WHITE, 0.25)


@dataclass(frozen=True, slots=True)
class PaperBar:
    """`text` is the number as it is written beside the bar."""

    name: str
    value: float
    text: str


def draw_bars(flow: Flow, title: str, bars: Sequence[PaperBar]) -> None:
    """Longest bar across the room that is left; a chart that does not fit goes on over the page."""
    largest = max((bar.value for bar in bars), default=0)
    if not largest:
        return
    flow.need(_PITCH * min(len(bars), 4) + 8)
    flow.page.text(flow.left, flow.y + 3.2, title, Face.SANS_SEMIBOLD, 8.8, colour=MUTED)
    flow.space(6.0)
    left = flow.left + _NAME + 3
    room = flow.width - _NAME - 3 - _NUMBER
    for bar in bars:
        if flow.need(_PITCH):
            flow.space(2.0)
        middle = flow.y + _PITCH / 2
        flow.page.boxed(
            flow.left, flow.y, _NAME, _PITCH, bar.name, Face.SANS, _SIZE, max_lines=1, align=Align.RIGHT
        )
        flow.page.line(left, flow.y, left, flow.y + _PITCH, colour=RULE, weight=0.2)
        long = room * bar.value / largest
        if long > _LEAST:
            flow.page.rect(left, middle - _BAR / 2, long, _BAR, fill=_FILL)
        flow.page.text(left + long + 1.6, middle + 1.05, bar.text, Face.SANS_SEMIBOLD, _SIZE, colour=INK)
        flow.space(_PITCH)
    flow.space(4.0)
