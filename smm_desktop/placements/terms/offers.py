"""What is typed of an offer (kontenjan) and of a request (talep)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.placements.terms.words import Accommodation

WORKING_WEEK = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """Places at a company. No code: one is made. `technologies` are ids, `prerequisites` codes of the catalogue."""

    company_id: UUID
    title: str
    starts_on: date
    ends_on: date
    daily_minutes: int
    capacity: int
    minimum: int = 0
    code: str = ""
    title_en: str = ""
    mentor_id: UUID | None = None
    field_code: str | None = None
    technologies: tuple[UUID, ...] = ()
    competencies: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    weekdays: frozenset[int] = WORKING_WEEK  # Monday is 0
    language: str = "tr"
    accommodation: Accommodation = Accommodation.NONE
    requirements: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What a teacher asks for. No day asked: today. Open ends are None, no provinces: anywhere."""

    teacher_id: UUID
    field_code: str | None = None
    technologies: tuple[UUID, ...] = ()
    asked_on: date | None = None
    free_from: date | None = None
    free_until: date | None = None
    provinces: tuple[int, ...] = ()
    note: str = ""
