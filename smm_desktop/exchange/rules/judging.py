"""Whether a package may be applied, from what it says and what is known of its sender: every way out has a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import (
    NOTHING_BEFORE,
    Accepted,
    Alarm,
    DataMode,
    ExchangeReason,
    Manifest,
    PackageKind,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A package of an instance that arrived before."""

    digest: bytes
    previous: bytes
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a center: through which package it was taken over, what else arrived from that instance.

    `seen` is of the instance in question; a number may have been seen with several digests. `former` instances were
    applied once and given up for a later one; `since` is when the instance applied last began.
    """

    applied: Accepted | None = None
    seen: Mapping[int, tuple[Seen, ...]] = field(default_factory=dict)
    former: frozenset[UUID] = frozenset()
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """It may be applied; alarms want a person's word, missing numbers never came and are covered by this one."""

    alarms: frozenset[Alarm] = frozenset()
    missing: tuple[int, ...] = ()


def check_parties(manifest: Manifest, *, own: int, mode: DataMode, kind: PackageKind) -> None:
    """Refuses what is not meant for this database."""
    if manifest.recipient != own:
        raise Refusal(ExchangeReason.WRONG_RECIPIENT, recipient=manifest.recipient)
    if manifest.kind is not kind:
        raise Refusal(ExchangeReason.KIND_UNEXPECTED, kind=manifest.kind)
    if manifest.mode is not mode:
        into_real = manifest.mode is DataMode.TEST
        raise Refusal(ExchangeReason.TEST_INTO_REAL if into_real else ExchangeReason.REAL_INTO_TEST)


def judge(manifest: Manifest, digest: bytes, standing: Standing) -> Judgement:
    """Refuses FORK, ALREADY_APPLIED, WITHDRAWN_BEFORE, OVERTAKEN, ROLLBACK, GAP, INSTANCE_SUPERSEDED."""
    _refuse_fork(manifest, digest, standing.seen)
    applied = standing.applied
    if applied is not None and applied.digest == digest:
        raise Refusal(ExchangeReason.ALREADY_APPLIED, number=manifest.number)
    if any(one.digest == digest and one.is_withdrawn for one in standing.seen.get(manifest.number, ())):
        raise Refusal(ExchangeReason.WITHDRAWN_BEFORE, number=manifest.number)
    if applied is None or applied.instance != manifest.instance:
        return _judge_new_instance(manifest, standing)
    _refuse_old(manifest, applied)
    if manifest.from_rev > applied.to_rev:
        raise Refusal(ExchangeReason.GAP, number=manifest.number, applied=applied.number)
    between = range(applied.number + 1, manifest.number)
    return Judgement(missing=tuple(number for number in between if number not in standing.seen))


def _refuse_fork(manifest: Manifest, digest: bytes, seen: Mapping[int, tuple[Seen, ...]]) -> None:
    """The same number with other bytes, or a chain that does not join what arrived before and after."""
    number = manifest.number
    other_bytes = any(one.digest != digest for one in seen.get(number, ()))
    before = [one.digest for one in seen.get(number - 1, ())]
    after = [one.previous for one in seen.get(number + 1, ())]
    joins_before = manifest.previous in before if before else True
    joins_after = digest in after if after else True
    begins = (manifest.previous == NOTHING_BEFORE) == (number == 1)
    if other_bytes or not (joins_before and joins_after and begins):
        raise Refusal(ExchangeReason.FORK, number=number)


def _judge_new_instance(manifest: Manifest, standing: Standing) -> Judgement:
    if manifest.instance in standing.former:
        raise Refusal(ExchangeReason.INSTANCE_SUPERSEDED)
    if not manifest.is_full:
        raise Refusal(ExchangeReason.GAP, number=manifest.number, applied=0)
    missing = tuple(number for number in range(1, manifest.number) if number not in standing.seen)
    return Judgement(_alarms(manifest, standing), missing)


def _alarms(manifest: Manifest, standing: Standing) -> frozenset[Alarm]:
    """A file may be late, and a clock may be wrong: only a person can say which state of a center is the true one."""
    if standing.applied is None:
        return frozenset()
    is_older = standing.since is not None and manifest.instance_since < standing.since
    return frozenset({Alarm.RESTORED, Alarm.OUTDATED} if is_older else {Alarm.RESTORED})


def _refuse_old(manifest: Manifest, applied: Accepted) -> None:
    if manifest.number <= applied.number:
        raise Refusal(ExchangeReason.OVERTAKEN, number=manifest.number, applied=applied.number)
    if manifest.to_rev < applied.to_rev:
        raise Refusal(ExchangeReason.ROLLBACK, number=manifest.number)
