"""Where a protocol stands on a day, and whether it covers the days of a placement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final, Protocol, TypeVar

from smm_desktop.core.contact import tidy
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.rules.companies import refuse_long
from smm_desktop.placements.terms import PlacementReason, ProtocolDraft, ProtocolStanding, ProtocolState

MOST_REMIND_DAYS: Final = 365
_IN_FORCE: Final = frozenset({ProtocolState.VALID, ProtocolState.ENDING})
_LENGTHS: Final = {"number": 60, "scope": 4000}


class Dated(Protocol):
    """Whatever has the days of a protocol; both belong to it."""

    @property
    def starts_on(self) -> date: ...
    @property
    def ends_on(self) -> date: ...
    @property
    def remind_days(self) -> int: ...


Agreed = TypeVar("Agreed", bound=Dated)


def normal_protocol(draft: ProtocolDraft) -> ProtocolDraft:
    refuse_long(draft, _LENGTHS)
    if draft.ends_on < draft.starts_on:
        raise Refusal(
            PlacementReason.PROTOCOL_DATES_REVERSED,
            field="ends_on",
            starts_on=draft.starts_on,
            ends_on=draft.ends_on,
        )
    if not 0 <= draft.remind_days <= MOST_REMIND_DAYS:
        raise Refusal(
            PlacementReason.REMIND_DAYS_OUT_OF_RANGE, field="remind_days", least=0, most=MOST_REMIND_DAYS
        )
    return replace(draft, number=tidy(draft.number), scope=draft.scope.strip())


def protocol_state(protocol: Dated, day: date) -> ProtocolState:
    """Tell where a protocol stands; it is ending from `remind_days` before its last day to that day itself."""
    if day < protocol.starts_on:
        return ProtocolState.COMING
    if day > protocol.ends_on:
        return ProtocolState.EXPIRED
    is_ending = (protocol.ends_on - day).days <= protocol.remind_days
    return ProtocolState.ENDING if is_ending else ProtocolState.VALID


def covering(protocols: Iterable[Agreed], first_day: date, last_day: date) -> Agreed | None:
    """Return the protocol within which all the days lie, the one that ends last; days the wrong way round have none."""
    fitting = (one for one in protocols if one.starts_on <= first_day <= last_day <= one.ends_on)
    return max(fitting, key=lambda one: one.ends_on, default=None)


def latest(protocols: Iterable[Agreed]) -> Agreed | None:
    """Return the protocol that ends last."""
    return max(protocols, key=lambda one: (one.ends_on, one.starts_on), default=None)


def standing(protocols: Sequence[Dated], day: date) -> ProtocolStanding:
    """Tell how a company stands: by the protocols in force if any is, else by one to come, else by the last one.

    A protocol that ends is no matter when another one carries on without a gap.
    """
    states = {protocol_state(one, day) for one in protocols}
    if states & _IN_FORCE:
        is_ending = protocol_state(_carried_on(protocols, day), day) is ProtocolState.ENDING
        return ProtocolStanding.ENDING if is_ending else ProtocolStanding.VALID
    if not states:
        return ProtocolStanding.NONE
    return ProtocolStanding.COMING if ProtocolState.COMING in states else ProtocolStanding.EXPIRED


def _carried_on(protocols: Sequence[Dated], day: date) -> Dated:
    """Return days from the first protocol in force to the last that follows without a gap."""
    in_force = [one for one in protocols if protocol_state(one, day) in _IN_FORCE]
    chain = max(in_force, key=lambda one: one.ends_on)
    for one in sorted(protocols, key=lambda one: one.starts_on):
        if one.ends_on > chain.ends_on and one.starts_on <= chain.ends_on + timedelta(days=1):
            chain = one
    return _Chain(day, chain.ends_on, chain.remind_days)


@dataclass(frozen=True, slots=True)
class _Chain:
    starts_on: date
    ends_on: date
    remind_days: int
