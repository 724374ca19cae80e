"""A timeline of placements as the chart's rows: state as drawing and colour, offers as grounds, clashes in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.queries import OfferRow, PlacementRow, Timeline, TimelineBar, TimelineRow
from smm_desktop.placements.terms import PlacementState
from smm_desktop.placements.ui.wording import day_text, placement_state_text
from smm_desktop.widgets.span_chart import SpanBar, SpanGround, SpanRow
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
Clashes: TypeAlias = Mapping[UUID, tuple[str, ...]]
LOOKS = {
    PlacementState.PROPOSED: (Tone.WARN, "circle-dot"),
    PlacementState.COMPANY_AGREED: (Tone.INFO, "factory"),
    PlacementState.SCHOOL_AGREED: (Tone.INFO, "school"),
    PlacementState.RUNNING: (Tone.ACCENT, "circle-play"),
    PlacementState.DONE: (Tone.GOOD, "circle-check"),
    PlacementState.CANCELLED: (Tone.NEUTRAL, "ban"),
}


def days_text(first: date, last: date) -> str:
    return f"{day_text(first)} – {day_text(last)}"


def company_clash() -> str:
    return translate("placements", "More placed than seats")


def teacher_clash() -> str:
    return translate("placements", "At two places at once")


def clashes_of(shown: Timeline) -> dict[UUID, tuple[str, ...]]:
    """What is wrong with placements, seen from companies and from teachers; those with nothing are left out."""
    found: dict[UUID, tuple[str, ...]] = {}
    for rows, clash in ((shown.companies, company_clash()), (shown.teachers, teacher_clash())):
        for bar in (bar for row in rows for bar in row.bars if bar.has_clash):
            own = bar.placement.id
            found[own] = (*found.get(own, ()), clash)
    return found


def span_rows(rows: Iterable[TimelineRow], clashes: Clashes) -> list[SpanRow]:
    return [_row(row, clashes) for row in rows]


def _row(row: TimelineRow, clashes: Clashes) -> SpanRow:
    warnings = (text for bar in row.bars for text in clashes.get(bar.placement.id, ()))
    return SpanRow(
        row.id,
        row.name,
        row.detail,
        tuple(_bar(bar, clashes) for bar in row.bars),
        tuple(_ground(offer) for offer in row.offers),
        ", ".join(dict.fromkeys(warnings)),
    )


def _bar(bar: TimelineBar, clashes: Clashes) -> SpanBar:
    own = bar.placement
    tone, icon = LOOKS[own.state]
    warning = ", ".join(clashes.get(own.id, ()))
    return SpanBar(
        own.id, own.starts_on, own.ends_on, bar.label, tone, icon, warning, told(own, warning), own.offer_id
    )


def told(own: PlacementRow, warning: str = "") -> str:
    """Everything of a bar in one sentence, for tips and screen readers."""
    parts = (
        warning,
        own.teacher,
        own.company,
        days_text(own.starts_on, own.ends_on),
        placement_state_text(own.state),
        own.code,
    )
    return " · ".join(filter(None, parts))


def _ground(offer: OfferRow) -> SpanGround:
    seats = translate("placements", "{placed} of {capacity} seats used").format(
        placed=offer.placed, capacity=offer.capacity
    )
    brief = f"{offer.placed}/{offer.capacity}"
    label = f"{offer.code}  {brief}  {offer.title}"
    text = " · ".join((offer.title, offer.code, days_text(offer.starts_on, offer.ends_on), seats))
    return SpanGround(offer.id, offer.starts_on, offer.ends_on, label, offer.capacity, text, brief)
