"""Who could take part in the training that meets a need: the facts, and the proposal with its grounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from smm_desktop.needs.terms.words import PassedOver


@dataclass(frozen=True, slots=True)
class Candidate:
    """`gap` is should-be less is, None where the answers have no names; `last_trained` the end of the last training."""

    teacher_id: UUID
    name: str
    school: str
    gap: float | None = None
    meets_prerequisites: bool = True
    last_trained: date | None = None


@dataclass(frozen=True, slots=True)
class Proposed:
    """Somebody proposed, in order."""

    candidate: Candidate
    place: int


@dataclass(frozen=True, slots=True)
class NotProposed:
    """Somebody passed over, and why."""

    candidate: Candidate
    why: PassedOver


@dataclass(frozen=True, slots=True)
class Proposal:
    """`share` is the most that one school gets while others wait."""

    proposed: tuple[Proposed, ...]
    passed_over: tuple[NotProposed, ...]
    share: int
