"""What arrived from centers: how far each was taken over, what is held, forked or withdrawn."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.exchange.model import AppliedPackage, FullWish, SeenPackage
from smm_desktop.exchange.rules import Seen, Standing
from smm_desktop.exchange.terms import Accepted, SeenState


@dataclass(frozen=True, slots=True)
class AppliedRow:
    """A package that stands here; `rev` is the deed that applied it."""

    digest: bytes
    center: int
    instance: UUID
    instance_since: datetime
    number: int
    from_rev: int
    to_rev: int
    state: dict[str, Any]
    versions: dict[str, int]
    score: int | None
    made_at: datetime
    applied_at: datetime
    rev: int


def _applied_row(stored: AppliedPackage) -> AppliedRow:
    return AppliedRow(
        digest=stored.digest,
        center=stored.center,
        instance=stored.instance,
        instance_since=stored.instance_since,
        number=stored.number,
        from_rev=stored.from_rev,
        to_rev=stored.to_rev,
        state=dict(stored.state),  # type: ignore[call-overload] # JSON: an object
        versions=dict(stored.versions),  # type: ignore[call-overload] # as above
        score=stored.score,
        made_at=stored.made_at,
        applied_at=stored.applied_at,
        rev=stored.rev,
    )


def applied_packages(session: Session, center: int) -> tuple[AppliedRow, ...]:
    """The newest first."""
    found = select(AppliedPackage).where(AppliedPackage.center == center).order_by(AppliedPackage.rev.desc())
    return tuple(map(_applied_row, session.scalars(found)))


def newest_applied(session: Session, center: int) -> AppliedRow | None:
    found = select(AppliedPackage).where(AppliedPackage.center == center)
    stored = session.scalars(found.order_by(AppliedPackage.rev.desc()).limit(1)).first()
    return None if stored is None else _applied_row(stored)


def accepted_of(row: AppliedRow | None) -> Accepted | None:
    return None if row is None else Accepted(row.instance, row.number, row.digest, row.to_rev)


def standing(session: Session, center: int, instance: UUID) -> Standing:
    """All that `rules.judge` needs to know of a package's sender."""
    newest = newest_applied(session, center)
    instances = select(AppliedPackage.instance).where(AppliedPackage.center == center).distinct()
    former = set(session.scalars(instances)) - ({newest.instance} if newest else set())
    seen: dict[int, list[Seen]] = defaultdict(list)
    there = select(SeenPackage).where(SeenPackage.center == center, SeenPackage.instance == instance)
    for one in session.scalars(there.where(SeenPackage.state != SeenState.FORKED)):
        seen[one.number].append(Seen(one.digest, one.previous, one.state is SeenState.WITHDRAWN))
    ready = {number: tuple(ones) for number, ones in seen.items()}
    since = newest.instance_since if newest else None
    return Standing(accepted_of(newest), ready, frozenset(former), since)


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A package that arrived."""

    center: int
    instance: UUID
    number: int
    digest: bytes
    state: SeenState
    made_at: datetime
    first_seen_at: datetime
    file_name: str


def seen_packages(session: Session, center: int, state: SeenState | None = None) -> tuple[SeenRow, ...]:
    found = select(SeenPackage).where(SeenPackage.center == center)
    if state is not None:
        found = found.where(SeenPackage.state == state)
    return tuple(
        SeenRow(
            one.center,
            one.instance,
            one.number,
            one.digest,
            one.state,
            one.made_at,
            one.first_seen_at,
            one.file_name,
        )
        for one in session.scalars(found.order_by(SeenPackage.first_seen_at.desc(), SeenPackage.id.desc()))
    )


def wants_all(session: Session, center: int) -> bool:
    return session.get(FullWish, center) is not None


def centers_seen(session: Session) -> frozenset[int]:
    """Centers of which anything ever arrived."""
    return frozenset(session.scalars(select(SeenPackage.center).distinct()))
