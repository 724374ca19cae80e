"""The table of packages that were brought: whose, which number, what they would change, whether they may."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.exchange.service import Arrival
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.exchange.ui.merged_table import center_text
from smm_desktop.exchange.ui.wording.standing import changes_text
from smm_desktop.widgets.table import Column, badge_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_HARMLESS = frozenset(
    {ExchangeReason.ALREADY_APPLIED, ExchangeReason.OVERTAKEN, ExchangeReason.WITHDRAWN_BEFORE}
)
_WAITING = frozenset({ExchangeReason.GAP, ExchangeReason.CENTER_RESTORED, ExchangeReason.PLAN_STALE})


def arrival_name(arrival: Arrival) -> str:
    """Whose package it is, as far as it says so."""
    manifest = arrival.manifest
    if manifest is None:
        return arrival.path.name
    return center_text(manifest.sender) if arrival.plan is not None else manifest.sender_name


def arrival_badge(arrival: Arrival) -> BadgeValue:
    if arrival.outcome is not None:
        return BadgeValue(translate("exchange", "Taken in"), Tone.GOOD)
    if arrival.refusal is not None:
        return _refusal_badge(arrival.refusal.term)
    if arrival.covered_by is not None:
        return BadgeValue(translate("exchange", "Not needed"), Tone.NEUTRAL)
    if arrival.plan is not None and arrival.plan.alarms:
        return BadgeValue(translate("exchange", "Wants a decision"), Tone.BAD)
    return BadgeValue(translate("exchange", "Ready"), Tone.ACCENT)


def _refusal_badge(term: object) -> BadgeValue:
    if term is ExchangeReason.ALREADY_APPLIED:
        return BadgeValue(translate("exchange", "Here already"), Tone.NEUTRAL)
    if term in _HARMLESS:
        return BadgeValue(translate("exchange", "Not needed"), Tone.NEUTRAL)
    if term in _WAITING:
        return BadgeValue(translate("exchange", "Waits"), Tone.WARN)
    return BadgeValue(translate("exchange", "Refused"), Tone.BAD)


def is_harmless(arrival: Arrival) -> bool:
    """Whether nothing is wrong with a package that will not be taken in."""
    return arrival.covered_by is not None or (
        arrival.refusal is not None and arrival.refusal.term in _HARMLESS
    )


def _package(arrival: Arrival) -> str:
    manifest = arrival.manifest
    if manifest is None:
        return "–"
    return translate("exchange", "no. {number}").format(number=manifest.number)


def _kind(arrival: Arrival) -> str:
    manifest = arrival.manifest
    if manifest is None:
        return ""
    return translate("exchange", "everything") if manifest.is_full else translate("exchange", "changes")


def _change(arrival: Arrival) -> str:
    return changes_text(arrival.plan.total) if arrival.plan is not None else "–"


def arrival_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "sender",
            translate("exchange", "Package of"),
            arrival_name,
            lambda one: (
                one.path.name if one.manifest is not None else translate("exchange", "no readable package")
            ),
            width=210,
            stretch=3,
            sortable=False,
            tip=lambda one: str(one.path),
        ),
        two_line_column(
            "number", translate("exchange", "Package"), _package, _kind, width=104, sortable=False
        ),
        two_line_column(
            "changes",
            translate("exchange", "Would change"),
            _change,
            _unchanged,
            width=196,
            stretch=1,
            sortable=False,
        ),
        badge_column("state", translate("exchange", "State"), arrival_badge, width=146, sortable=False),
    )


def _unchanged(arrival: Arrival) -> str:
    count = 0 if arrival.plan is None else arrival.plan.total.unchanged
    return translate("exchange", "%n as before", "", count) if count else ""
