"""Remarks of the directorate on records of a center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop.exchange.model import Remark
from smm_desktop.exchange.terms import RemarkState


@dataclass(frozen=True, slots=True)
class RemarkRow:
    """What is said of one record."""

    id: UUID
    center: int
    record_kind: str
    record_id: UUID
    text: str
    author: str
    state: RemarkState
    made_at: datetime
    settled_at: datetime | None


def remark_row(stored: Remark) -> RemarkRow:
    return RemarkRow(**{name: getattr(stored, name) for name in RemarkRow.__slots__})


def remarks(
    session: Session, center: int | None = None, state: RemarkState | None = RemarkState.OPEN
) -> tuple[RemarkRow, ...]:
    """The newest first."""
    found = select(Remark).order_by(Remark.made_at.desc(), Remark.id.desc())
    if center is not None:
        found = found.where(Remark.center == center)
    if state is not None:
        found = found.where(Remark.state == state)
    return tuple(map(remark_row, session.scalars(found)))


def remarks_on(session: Session, record_id: UUID) -> tuple[RemarkRow, ...]:
    """Open remarks on one record, for the page where it stands."""
    found = select(Remark).where(Remark.record_id == record_id, Remark.state == RemarkState.OPEN)
    return tuple(map(remark_row, session.scalars(found.order_by(Remark.made_at.desc()))))
