"""How a center stands with the directorate, in words and badges; what became of packages; alarms; changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.exchange.queries import CenterRow
from smm_desktop.exchange.terms import Alarm, KindChanges, PartyState, RecordChange, SeenState
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_VERY_LATE = 30


def numbers_text(numbers: Sequence[int]) -> str:
    """Return '3, 4, 7', shortened where there are many."""
    shown = ", ".join(map(str, numbers[:4]))
    return f"{shown} …" if len(numbers) > len(numbers[:4]) else shown


def standing_badge(row: CenterRow) -> BadgeValue:
    """The one thing that matters most of a center."""
    if row.forked:
        return BadgeValue(translate("exchange", "Forked"), Tone.BAD)
    if row.awaits_decision:
        return BadgeValue(translate("exchange", "Wants a decision"), Tone.BAD)
    if row.missing or row.held:
        return BadgeValue(translate("exchange", "Gap"), Tone.WARN)
    if row.wants_all:
        return BadgeValue(translate("exchange", "All asked anew"), Tone.INFO)
    if row.applied is None:
        return BadgeValue(translate("exchange", "Nothing yet"), Tone.BAD if row.is_trusted else Tone.NEUTRAL)
    if row.days_late:
        tone = Tone.BAD if row.days_late > _VERY_LATE else Tone.WARN
        return BadgeValue(late_text(row.days_late), tone)
    return BadgeValue(translate("exchange", "In time"), Tone.GOOD)


def late_text(count: int) -> str:
    return translate("exchange", "%n day(s) late", "", count)


def alarm_sentences(row: CenterRow) -> list[tuple[str, Tone]]:
    """Everything that wants attention, a sentence each."""
    found: list[tuple[str, Tone]] = []
    if row.forked:
        text = translate(
            "exchange",
            "Two different packages bear number {numbers}. Call the center: two copies of its records may be in use.",
        )
        found.append((text.format(numbers=numbers_text(row.forked)), Tone.BAD))
    if row.awaits_decision:
        text = translate(
            "exchange",
            "A package of another state of its records waits: the center went back to a backup or copied them.",
        )
        found.append((text, Tone.BAD))
    if row.missing:
        text = translate(
            "exchange", "Package {numbers} never arrived. A receipt lets the center close the gap."
        )
        found.append((text.format(numbers=numbers_text(row.missing)), Tone.WARN))
    if row.held:
        text = translate("exchange", "Package {numbers} is held back until the gap is closed.")
        found.append((text.format(numbers=numbers_text(row.held)), Tone.WARN))
    if row.wants_all:
        text = translate("exchange", "Everything was asked anew; the next receipt tells the center so.")
        found.append((text, Tone.INFO))
    return [*found, *_gentle(row)]


def _gentle(row: CenterRow) -> list[tuple[str, Tone]]:
    found: list[tuple[str, Tone]] = []
    if not row.is_trusted:
        found.append((translate("exchange", "Its keys are not trusted yet: see Keys."), Tone.INFO))
    if row.days_late and row.applied is not None:
        text = _overdue_text(row.days_late)
        found.append((text, Tone.WARN))
    if row.needs_receipt:
        found.append((translate("exchange", "No receipt was written for its last package yet."), Tone.INFO))
    return found


def seen_badge(state: SeenState) -> BadgeValue:
    match state:
        case SeenState.APPLIED:
            return BadgeValue(translate("exchange", "Taken in"), Tone.GOOD)
        case SeenState.HELD:
            return BadgeValue(translate("exchange", "Held"), Tone.WARN)
        case SeenState.FORKED:
            return BadgeValue(translate("exchange", "Forked"), Tone.BAD)
        case SeenState.WITHDRAWN:
            return BadgeValue(translate("exchange", "Withdrawn"), Tone.NEUTRAL)
        case _:
            assert_never(state)


def party_badge(state: PartyState) -> BadgeValue:
    match state:
        case PartyState.TRUSTED:
            return BadgeValue(translate("exchange", "Trusted"), Tone.GOOD)
        case PartyState.REPLACED:
            return BadgeValue(translate("exchange", "Replaced"), Tone.NEUTRAL)
        case PartyState.REVOKED:
            return BadgeValue(translate("exchange", "Revoked"), Tone.BAD)
        case _:
            assert_never(state)


def alarm_text(alarm: Alarm) -> str:
    match alarm:
        case Alarm.RESTORED:
            return translate(
                "exchange",
                "The center went back to a backup, or its records were copied. What is newer here would be removed.",
            )
        case Alarm.OUTDATED:
            return translate(
                "exchange",
                "This state is older than the one taken in: perhaps a leftover of a former computer.",
            )
        case _:
            assert_never(alarm)


def change_text(change: RecordChange) -> str:
    match change:
        case RecordChange.NEW:
            return translate("exchange", "new")
        case RecordChange.CHANGED:
            return translate("exchange", "changed")
        case RecordChange.REMOVED:
            return translate("exchange", "removed")
        case _:
            assert_never(change)


def changes_text(total: KindChanges) -> str:
    """Return '12 new, 3 changed, 1 removed', or that nothing changes."""
    parts = (_new_text(total.new), _changed_text(total.changed), _removed_text(total.removed))
    return ", ".join(filter(None, parts)) or translate("exchange", "nothing changes")


def _overdue_text(count: int) -> str:
    return translate("exchange", "No package since the last report period ended, %n day(s) ago.", "", count)


def _new_text(count: int) -> str:
    return translate("exchange", "%n new", "", count) if count else ""


def _changed_text(count: int) -> str:
    return translate("exchange", "%n changed", "", count) if count else ""


def _removed_text(count: int) -> str:
    return translate("exchange", "%n removed", "", count) if count else ""
