"""Frozen facts for paper: an attendance sheet and a training card as they will be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.trainings.terms.words import ActivityState, SheetSpan


@dataclass(frozen=True, slots=True)
class SheetSlot:
    """One lesson on a sheet; `starts_at` is minutes after midnight."""

    id: UUID
    day: date
    starts_at: int
    minutes: int

    @property
    def ends_at(self) -> int:
        return self.starts_at + self.minutes


@dataclass(frozen=True, slots=True)
class SheetPerson:
    """One row of a sheet."""

    enrolment_id: UUID
    name: str
    school: str


@dataclass(frozen=True, slots=True)
class SheetSnapshot:
    """Everything that an attendance sheet says. `id` gives the code on the paper."""

    id: UUID
    created: datetime
    letterhead: LetterheadSnapshot
    title: str
    title_en: str
    activity_code: str
    group_name: str
    place: str
    rooms: tuple[str, ...]
    trainers: tuple[str, ...]
    span: SheetSpan
    slots: tuple[SheetSlot, ...]
    people: tuple[SheetPerson, ...]
    blank_rows: int

    @property
    def first_day(self) -> date:
        return self.slots[0].day

    @property
    def last_day(self) -> date:
        return self.slots[-1].day


@dataclass(frozen=True, slots=True)
class CardTraining:
    """One training on a teacher's card. `attended_hours` are lesson hours to one decimal."""

    title: str
    title_en: str
    code: str
    field: str
    starts_on: date
    ends_on: date
    hours: int
    attended_hours: float
    percent: int
    state: ActivityState
    has_passed: bool
    score: int | None


@dataclass(frozen=True, slots=True)
class CardLine:
    """A line that a higher room adds to the card, such as a certificate."""

    day: date
    title: str
    detail: str = ""


class CardResult(StrEnum):
    """How something on the card stands."""

    PLANNED = "planned"  # planlandı
    RUNNING = "running"  # sürüyor
    PASSED = "passed"  # devamı yeterli
    FAILED = "failed"  # devamı yetersiz


@dataclass(frozen=True, slots=True)
class CardPlacement:
    """On-the-job training as a higher room tells the card of it. `hours` are hours worked, not lesson hours."""

    title: str
    title_en: str
    company: str
    code: str
    starts_on: date
    ends_on: date
    hours: int
    percent: int
    result: CardResult


@dataclass(frozen=True, slots=True)
class PlacedHistory:
    """On-the-job training of one person, the newest first, and its hours by year; apart from lesson hours."""

    rows: tuple[CardPlacement, ...] = ()
    hours_by_year: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class CardSnapshot:
    """Everything that a teacher's training card says."""

    created: datetime
    letterhead: LetterheadSnapshot
    name: str
    masked_identity: str
    school: str
    place: str
    field: str
    subject: str
    trainings: tuple[CardTraining, ...]
    hours_by_year: tuple[tuple[int, float], ...] = ()
    extra: tuple[CardLine, ...] = ()
    extra_title: str = ""
    placed: PlacedHistory = PlacedHistory()
