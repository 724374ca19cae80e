"""What a form hands over: catalogue entry, trainer, activity, and where a session moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.trainings.terms.words import TrainingKind


@dataclass(frozen=True, slots=True)
class CatalogueDraft:
    """A catalogue entry as typed. `hours` are lesson hours."""

    code: str
    title: str
    title_en: str = ""
    field_code: str | None = None
    competencies: tuple[str, ...] = ()
    hours: int = 0
    kind: TrainingKind = TrainingKind.COURSE
    has_exam: bool = False


@dataclass(frozen=True, slots=True)
class TrainerDraft:
    """A trainer as typed; `teacher_id` when the trainer is a teacher of the register."""

    name: str
    title: str = ""
    institution: str = ""
    email: str = ""
    phone: str = ""
    teacher_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ActivityDraft:
    """An activity as typed. Empty code, titles and `has_exam` None come from the catalogue entry.

    `quota` is that of the first group, which is made with the activity; later changes go through the group.
    """

    catalogue_id: UUID
    starts_on: date
    ends_on: date
    code: str = ""
    title: str = ""
    title_en: str = ""
    place: str = ""
    has_exam: bool | None = None
    quota: int = 30
    note: str = ""


@dataclass(frozen=True, slots=True)
class SessionMove:
    """How a session shall stand: `starts_at` of its first lesson, the others keep their distances."""

    day: date
    starts_at: int
    room: str = ""
    trainer_id: UUID | None = None
    topic: str = ""
