"""What forms hand over: frames and competencies, rounds and members, needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.needs.terms.words import NeedPriority


@dataclass(frozen=True, slots=True)
class CompetencyDraft:
    """A competency as typed; an empty `code` is made. `level` 1 to 8 as in the qualifications frame, None if unsaid."""

    text: str
    group: str = ""
    code: str = ""
    text_en: str = ""
    group_en: str = ""
    description: str = ""
    level: int | None = None


@dataclass(frozen=True, slots=True)
class FrameDraft:
    """A competency frame as typed. `code` stays the same over its versions."""

    code: str
    title: str
    field_code: str
    title_en: str = ""
    competencies: tuple[CompetencyDraft, ...] = ()
    is_example: bool = False


@dataclass(frozen=True, slots=True)
class MemberDraft:
    """Somebody a round asks: a teacher of the register, or a company by name."""

    teacher_id: UUID | None = None
    name: str = ""
    organisation: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Target:
    """The stored filter by which a round's teachers were chosen; frozen into a list when it opens."""

    text: str = ""
    field_code: str | None = None
    province_code: int | None = None


@dataclass(frozen=True, slots=True)
class RoundDraft:
    """A round as typed. `companies` are asked when the instrument is for companies, `target` otherwise."""

    instrument_id: UUID
    title: str
    starts_on: date
    ends_on: date
    target: Target = Target()
    companies: tuple[MemberDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedDraft:
    """A need as typed. `figures` are those of the ranking it came from (named numbers), kept as they were."""

    competency_id: UUID
    group: str = ""
    priority: NeedPriority = NeedPriority.MEDIUM
    reason: str = ""
    round_id: UUID | None = None
    figures: Mapping[str, float] | None = None
