"""Who moved between centers, and the history that came along: frozen, readable, and counted nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from smm_desktop.exchange.model import BroughtCertificate, BroughtPlacement, BroughtTraining, TeacherMove
from smm_desktop.exchange.records.transfers import read_certificate, read_placement, read_training
from smm_desktop.exchange.rules import TakenTransfer
from smm_desktop.exchange.terms import EarlierCertificate, EarlierPlacement, EarlierTraining, MoveDirection
from smm_desktop.teachers.queries import same_person_ids

Brought = TypeVar("Brought", BroughtTraining, BroughtPlacement, BroughtCertificate)


@dataclass(frozen=True, slots=True)
class MoveRow:
    """One move; `center` is the other center, `moved_at` when the file was made."""

    direction: MoveDirection
    center: int
    center_name: str
    teacher_id: UUID
    moved_at: datetime
    noted_at: datetime


def _move_row(stored: TeacherMove) -> MoveRow:
    return MoveRow(**{name: getattr(stored, name) for name in MoveRow.__slots__})


def _moves() -> Select[TeacherMove]:
    return select(TeacherMove).order_by(TeacherMove.noted_at.desc(), TeacherMove.rev.desc())


def moves_of(session: Session, teacher_id: UUID) -> tuple[MoveRow, ...]:
    """The newest first, those of merged entries too."""
    ids = same_person_ids(session, teacher_id)
    return tuple(map(_move_row, session.scalars(_moves().where(TeacherMove.teacher_id.in_(ids)))))


def teachers_moved(session: Session) -> dict[UUID, MoveRow]:
    """The newest move of everybody who ever moved."""
    newest: dict[UUID, MoveRow] = {}
    for one in session.scalars(_moves()):
        newest.setdefault(one.teacher_id, _move_row(one))
    return newest


def taken_transfers(session: Session, center: int) -> tuple[TakenTransfer, ...]:
    """All that `rules.judge_transfer` needs to know of a sender."""
    came = _moves().where(TeacherMove.center == center, TeacherMove.direction == MoveDirection.IN)
    return tuple(
        TakenTransfer(one.digest, one.instance, one.number, one.origin_id, one.moved_at)
        for one in session.scalars(came)
    )


def taken_over_as(session: Session, center: int, origin_id: UUID) -> UUID | None:
    """Who a teacher of another center became here."""
    came = _moves().where(TeacherMove.center == center, TeacherMove.origin_id == origin_id)
    stored = session.scalars(came.limit(1)).first()
    return None if stored is None else stored.teacher_id


def _brought(session: Session, table: type[Brought], teacher_id: UUID) -> Iterable[Brought]:
    ids: Iterable[Any] = same_person_ids(session, teacher_id)
    return session.scalars(select(table).where(table.teacher_id.in_(ids)))


def earlier_trainings(session: Session, teacher_id: UUID) -> tuple[EarlierTraining, ...]:
    """What a person attended at other centers, the newest first."""
    rows = _brought(session, BroughtTraining, teacher_id)
    found = [read_training(one.line) for one in rows]
    return tuple(sorted(found, key=lambda one: (one.starts_on, one.id), reverse=True))


def earlier_placements(session: Session, teacher_id: UUID) -> tuple[EarlierPlacement, ...]:
    """On-the-job training under other centers, the newest first."""
    rows = _brought(session, BroughtPlacement, teacher_id)
    found = [read_placement(one.line) for one in rows]
    return tuple(sorted(found, key=lambda one: (one.starts_on, one.id), reverse=True))


def earlier_certificates(session: Session, teacher_id: UUID) -> tuple[EarlierCertificate, ...]:
    """What a person was certified elsewhere, the newest first."""
    rows = _brought(session, BroughtCertificate, teacher_id)
    found = [read_certificate(one.line) for one in rows]
    return tuple(sorted(found, key=lambda one: (one.issued_at, one.id), reverse=True))


def earlier_certificate_pdf(session: Session, certificate_id: UUID) -> bytes | None:
    """The signed PDF exactly as the other center issued it."""
    return session.scalar(select(BroughtCertificate.pdf).where(BroughtCertificate.id == certificate_id))
