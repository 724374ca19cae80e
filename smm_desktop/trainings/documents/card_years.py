"""The training card's hours by year: lesson hours, and beside them hours of on-the-job training."""

from __future__ import annotations

from smm_desktop.paper.colours import GOLD, MUTED, NAVY, WHITE, Colour
from smm_desktop.paper.flow import Flow
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.terms import Align, DocumentLanguage
from smm_desktop.paper.wording import Wording
from smm_desktop.trainings.terms import CardSnapshot

_ROOM, _FOOT = 26.0, 8.0
_YEARS = 12
_BAR, _HALF, _BESIDE = 9.0, 6.4, 3.5
_TRAINED, _PLACED = NAVY.mixed(WHITE, 0.25), GOLD.mixed(WHITE, 0.1)


def hours_text(hours: float, language: DocumentLanguage) -> str:
    """`12`, `7,5` in Turkish and `7.5` in English."""
    text = f"{hours:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language is DocumentLanguage.TURKISH else text


def draw_years(flow: Flow, card: CardSnapshot, words: Wording) -> None:
    """The newest twelve years, each with its hours above and the year below."""
    trained, placed = dict(card.hours_by_year), dict(card.placed.hours_by_year)
    years = sorted({*trained, *placed})[-_YEARS:]
    flow.heading(words.text("placed.years" if placed else "heading.years"))
    flow.need(_ROOM + _FOOT)
    chart = _Chart(flow, max((*trained.values(), *placed.values())) or 1, words.language)
    pitch = min(flow.width / _YEARS, 18.0)
    for place, year in enumerate(years):
        middle = flow.left + pitch * place + pitch / 2
        if placed:
            chart.draw_half(middle - _BESIDE, trained.get(year, 0), _TRAINED)
            chart.draw_half(middle + _BESIDE, placed.get(year, 0), _PLACED)
        else:
            chart.draw(middle, trained[year], _TRAINED, _BAR, 9.0)
        flow.page.text(middle, chart.low + 4.4, str(year), Face.SANS, 8.5, align=Align.CENTER, colour=MUTED)
    flow.page.line(flow.left, chart.low, flow.left + pitch * max(len(years), 4), chart.low, weight=0.2)
    flow.space(_ROOM + _FOOT)
    if placed:
        flow.space(1.5)
        _draw_legend(flow, words)


class _Chart:
    """Bars on one foot; `most` hours fill the room."""

    def __init__(self, flow: Flow, most: float, language: DocumentLanguage) -> None:
        self._page, self._most, self._language = flow.page, most, language
        self.low = flow.y + _ROOM

    def draw(self, middle: float, hours: float, colour: Colour, width: float, size: float) -> None:
        high = max(0.4, (_ROOM - 7) * hours / self._most)
        self._page.rect(middle - width / 2, self.low - high, width, high, fill=colour, radius=0.8)
        text = hours_text(hours, self._language)
        self._page.text(middle, self.low - high - 1.4, text, Face.SANS_SEMIBOLD, size, align=Align.CENTER)

    def draw_half(self, middle: float, hours: float, colour: Colour) -> None:
        """One of two; a year without such hours has none."""
        if hours:
            self.draw(middle, hours, colour, _HALF, 7.6)


def _draw_legend(flow: Flow, words: Wording) -> None:
    x = flow.left
    for key, colour, room in (("placed.trained", _TRAINED, 32.0), ("placed.worked", _PLACED, 0.0)):
        flow.page.rect(x, flow.y - 2.2, 3.0, 3.0, fill=colour, radius=0.4)
        flow.page.text(x + 4.4, flow.y + 0.3, words.text(key), Face.SANS, 8.5, colour=MUTED)
        x += room
    flow.space(5.0)
