"""The catalogue of trainings and the trainers, as lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.trainings.model import Activity, CatalogueEntry, Trainer, TrainingSession
from smm_desktop.trainings.terms import TrainingKind


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """A training that can be offered. `hours` are lesson hours; `activity_count` tells how often it was."""

    id: UUID
    code: str
    title: str
    title_en: str
    field_code: str | None
    field: str
    competencies: tuple[str, ...]
    hours: int
    kind: TrainingKind
    has_exam: bool
    is_active: bool
    activity_count: int
    rev: int


@dataclass(frozen=True, slots=True)
class TrainerRow:
    """Who teaches, with the number of sessions."""

    id: UUID
    name: str
    title: str
    institution: str
    email: str
    phone: str
    teacher_id: UUID | None
    session_count: int
    rev: int


def field_name(code: str | None) -> str:
    field = reference().field(code)
    return "" if field is None else field.name


def _catalogue_row(entry: CatalogueEntry, activities: int) -> CatalogueRow:
    competencies = entry.competencies if isinstance(entry.competencies, list) else []
    return CatalogueRow(
        id=entry.id,
        code=entry.code,
        title=entry.title,
        title_en=entry.title_en,
        field_code=entry.field_code,
        field=field_name(entry.field_code),
        competencies=tuple(str(text) for text in competencies),
        hours=entry.hours,
        kind=entry.kind,
        has_exam=entry.has_exam,
        is_active=entry.is_active,
        activity_count=activities,
        rev=entry.rev,
    )


def holds(text: str, *places: str) -> bool:
    """Whether every typed word begins a word of one of the places."""
    words = f" {turkish.fold(' '.join(places))}"
    return all(f" {word}" in words for word in turkish.fold(text).split())


def catalogue(session: Session, *, text: str = "", with_retired: bool = False) -> tuple[CatalogueRow, ...]:
    """The catalogue in Turkish order of titles."""
    counts = dict(
        session.execute(select(Activity.catalogue_id, func.count()).group_by(Activity.catalogue_id)).all()
    )
    statement = select(CatalogueEntry).order_by(CatalogueEntry.sort_key, CatalogueEntry.id)
    if not with_retired:
        statement = statement.where(CatalogueEntry.is_active)
    rows = (_catalogue_row(entry, counts.get(entry.id, 0)) for entry in session.scalars(statement))
    return tuple(row for row in rows if holds(text, row.title, row.code, row.field))


def catalogue_entry(session: Session, entry_id: UUID) -> CatalogueRow | None:
    entry = session.get(CatalogueEntry, entry_id)
    if entry is None:
        return None
    used = select(func.count()).where(Activity.catalogue_id == entry_id)
    return _catalogue_row(entry, session.scalar(used) or 0)


def _trainer_row(trainer: Trainer, sessions: int) -> TrainerRow:
    return TrainerRow(
        id=trainer.id,
        name=trainer.name,
        title=trainer.title,
        institution=trainer.institution,
        email=trainer.email,
        phone=trainer.phone,
        teacher_id=trainer.teacher_id,
        session_count=sessions,
        rev=trainer.rev,
    )


def trainers(session: Session, *, text: str = "") -> tuple[TrainerRow, ...]:
    """The trainers in Turkish order of names."""
    taught = select(TrainingSession.trainer_id, func.count()).group_by(TrainingSession.trainer_id)
    counts = dict(session.execute(taught).all())
    people: Sequence[Trainer] = session.scalars(select(Trainer).order_by(Trainer.sort_key, Trainer.id)).all()
    rows = (_trainer_row(person, counts.get(person.id, 0)) for person in people)
    return tuple(row for row in rows if holds(text, row.name, row.institution, row.title))


def trainer(session: Session, trainer_id: UUID) -> TrainerRow | None:
    person = session.get(Trainer, trainer_id)
    if person is None:
        return None
    taught = select(func.count()).where(TrainingSession.trainer_id == trainer_id)
    return _trainer_row(person, session.scalar(taught) or 0)
