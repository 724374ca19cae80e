"""What papers of placements are asked for, and the frozen facts that they say."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.placements.terms.placing import FinalReport, PlacementFigures
from smm_desktop.placements.terms.words import Evaluator, PaperKind, PlacementState
from smm_desktop.teachers.terms import ExcuseCode


@dataclass(frozen=True, slots=True)
class PaperWish:
    """Which papers of which placements. `letter_number` empty: room to write it; `letter_day` None: today."""

    placement_ids: tuple[UUID, ...]
    kinds: frozenset[PaperKind]
    language: str = "tr"  # a DocumentLanguage
    with_calendar: bool = False
    letter_number: str = ""
    letter_day: date | None = None


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs for the center."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What every paper has in common: who writes, when, and who signs."""

    created: datetime
    day: date
    number: str
    letterhead: LetterheadSnapshot
    center: str
    principal: Signer
    coordinator: Signer


@dataclass(frozen=True, slots=True)
class ProtocolSnapshot:
    """The protocol that a placement rests on."""

    number: str
    scope: str
    signed_on: date | None
    starts_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class ContactSnapshot:
    """Somebody at the company."""

    name: str
    title: str
    phone: str = ""
    email: str = ""
    certificate: str = ""


@dataclass(frozen=True, slots=True)
class CompanySnapshot:
    """A company as letters and summaries name it; `place` is district and province."""

    id: UUID
    name: str
    place: str
    address: str
    phone: str
    email: str
    sector: str
    fields: tuple[str, ...]
    technologies: tuple[str, ...]
    safety: str
    representatives: tuple[ContactSnapshot, ...]
    mentors: tuple[ContactSnapshot, ...]


@dataclass(frozen=True, slots=True)
class PlacementSnapshot:
    """One placement as papers name it; `days` are the planned days of work."""

    id: UUID
    code: str
    sequence: int
    teacher_id: UUID
    teacher: str
    school: str
    school_district: str
    school_province: str
    field: str
    title: str
    title_en: str
    company: CompanySnapshot
    protocol: ProtocolSnapshot | None
    mentor: str
    starts_on: date
    ends_on: date
    days: tuple[date, ...]
    daily_minutes: int
    hour_minutes: int
    state: PlacementState
    is_company_agreed: bool
    is_school_agreed: bool

    @property
    def hours(self) -> int:
        """Planned, in hours of the rule book."""
        return len(self.days) * self.daily_minutes // self.hour_minutes


@dataclass(frozen=True, slots=True)
class LogLine:
    """A day of the log as the final report prints it; minutes None: nothing was written."""

    day: date
    minutes: int | None
    work: str
    excuse: ExcuseCode | None


@dataclass(frozen=True, slots=True)
class EvaluationSnapshot:
    """What one side said of the placement, its marks in the form's order."""

    evaluator: Evaluator
    marks: tuple[tuple[str, int], ...]
    words: str
    evaluated_on: date
    mean: float


@dataclass(frozen=True, slots=True)
class OutcomeSnapshot:
    """What came of a placement so far."""

    figures: PlacementFigures
    minimum_percent: int
    log: tuple[LogLine, ...] = ()
    evaluations: tuple[EvaluationSnapshot, ...] = ()
    report: FinalReport = field(default_factory=FinalReport)
