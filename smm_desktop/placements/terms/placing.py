"""The small values of a placement: its frozen rules, its log and figures, evaluations and the final report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from smm_desktop.placements.terms.words import Evaluator
from smm_desktop.teachers.terms import ExcuseCode


@dataclass(frozen=True, slots=True)
class PlacementRules:
    """The rule book's values as they stood when a placement began; `hour_minutes`: the length of an hour."""

    minimum_percent: int
    hour_minutes: int
    number_pattern: str
    unverified: tuple[str, ...] = ()  # keys that nobody had confirmed by then

    def to_json(self) -> dict[str, object]:
        return {**asdict(self), "unverified": list(self.unverified)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        return cls(
            int(stored["minimum_percent"]),
            int(stored["hour_minutes"]),
            str(stored["number_pattern"]),
            tuple(str(key) for key in stored.get("unverified", ())),
        )


@dataclass(frozen=True, slots=True)
class PlacementDraft:
    """A placement by hand: who goes to which offer. What is None is taken from the offer."""

    teacher_id: UUID
    offer_id: UUID
    starts_on: date | None = None
    ends_on: date | None = None
    mentor_id: UUID | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class DayFact:
    """What a day's line in the log says; no minutes and no excuse is an absence."""

    minutes: int
    excuse: ExcuseCode | None = None


@dataclass(frozen=True, slots=True)
class DayChange:
    """A wish for a line of the log; minutes None clears it."""

    day: date
    minutes: int | None
    work: str = ""
    excuse: ExcuseCode | None = None


@dataclass(frozen=True, slots=True)
class PlacementFigures:
    """What the log adds up to. Days and minutes; percents are whole and rounded down; `hours` count on certificates."""

    planned_days: int
    planned_minutes: int
    recorded_days: int
    worked_days: int
    absent_days: int
    excused_days: int
    worked_minutes: int
    reachable_minutes: int
    percent: int
    percent_reachable: int
    hours: int
    has_passed: bool
    can_still_pass: bool

    @property
    def missing_days(self) -> int:
        return self.planned_days - self.recorded_days


class MentorItem(StrEnum):
    """What a mentor marks from 1 to 5."""

    ATTENDANCE = "attendance"  # devam ve dakiklik
    SAFETY = "safety"  # iş sağlığı ve güvenliğine uyma
    KNOWLEDGE = "knowledge"  # alan bilgisini işte kullanma
    SKILL = "skill"  # makine ve araçları kullanma becerisi
    QUALITY = "quality"  # işin niteliği ve özeni
    INITIATIVE = "initiative"  # sorumluluk ve girişim
    TEAMWORK = "teamwork"  # iş birliği ve iletişim
    LEARNING = "learning"  # yeni teknolojiyi öğrenme isteği
    TRANSFER = "transfer"  # öğrendiğini aktarabilme


class TeacherItem(StrEnum):
    """What a teacher marks from 1 to 5."""

    RELEVANCE = "relevance"  # eğitimin alana uygunluğu
    TECHNOLOGY = "technology"  # teknolojinin güncelliği
    PRACTICE = "practice"  # uygulama olanağı
    MENTORING = "mentoring"  # usta öğreticinin ilgisi
    SAFETY = "safety"  # güvenlik önlemleri ve bilgilendirme
    ORGANISATION = "organisation"  # programın düzeni
    CONDITIONS = "conditions"  # çalışma koşulları, ulaşım, konaklama
    GAIN = "gain"  # mesleki kazanım
    CLASSROOM = "classroom"  # derslerde kullanılabilirlik
    RECOMMENDATION = "recommendation"  # meslektaşlara önerme


@dataclass(frozen=True, slots=True)
class EvaluationDraft:
    """A filled-in form: a mark of 1 to 5 for every item of the evaluator's form, and free words."""

    evaluator: Evaluator
    marks: Mapping[str, int] = field(default_factory=dict)
    words: str = ""
    evaluated_on: date | None = None  # None: today


@dataclass(frozen=True, slots=True)
class FinalReport:
    """The parts of a final report (sonuç raporu)."""

    work: str = ""  # yapılan çalışmalar
    gained: str = ""  # kazanımlar
    at_school: str = ""  # okula nasıl taşınacak
    suggestions: str = ""  # öneriler

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, one.name) for one in fields(self))

    def to_json(self) -> dict[str, str]:
        return {one.name: str(getattr(self, one.name)) for one in fields(self)}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        return cls(**{one.name: str(stored.get(one.name, "")) for one in fields(cls)})


class PlacementGap(StrEnum):
    """What is missing before a placement can be finished."""

    DAYS_AHEAD = "days_ahead"  # henüz gelmemiş günler var
    LOG_MISSING = "log_missing"  # günlükte boş günler var
    MENTOR_EVALUATION_MISSING = "mentor_evaluation_missing"  # usta öğretici değerlendirmesi yok
    TEACHER_EVALUATION_MISSING = "teacher_evaluation_missing"  # öğretmen değerlendirmesi yok
    REPORT_MISSING = "report_missing"  # sonuç raporu yok


@dataclass(frozen=True, slots=True)
class PlacementGapFact:
    """One gap, with the days it names."""

    gap: PlacementGap
    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class PlacementChange:
    """New dates, hours, mentor and note of a placement."""

    starts_on: date
    ends_on: date
    weekdays: frozenset[int]
    daily_minutes: int
    mentor_id: UUID | None = None
    note: str = ""
