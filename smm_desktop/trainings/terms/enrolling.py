"""Small values of enrolment: who was taken, who waits, who was refused and why; what a paste means."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from smm_desktop.trainings.terms.reasons import TrainingReason
from smm_desktop.trainings.terms.words import PasteVerdict


@dataclass(frozen=True, slots=True)
class EnrolledPerson:
    """A person after a deed on the enrolment list."""

    enrolment_id: UUID
    teacher_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class RefusedPerson:
    """Somebody whom a deed left out, with a term and its values to be worded."""

    teacher_id: UUID
    name: str
    reason: TrainingReason
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EnrolOutcome:
    """What came of enrolling a list of people."""

    enrolled: tuple[EnrolledPerson, ...] = ()
    waiting: tuple[EnrolledPerson, ...] = ()
    refused: tuple[RefusedPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class Promotion:
    """Who came off the waiting list, and who was passed over because of a clash."""

    promoted: tuple[EnrolledPerson, ...] = ()
    passed_over: tuple[RefusedPerson, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonChoice:
    """One person that a pasted line may mean."""

    teacher_id: UUID
    name: str
    school: str
    identity_number: str | None


@dataclass(frozen=True, slots=True)
class PasteLine:
    """One pasted line as it was understood. FOUND has one choice, AMBIGUOUS several, NOT_FOUND none."""

    number: int  # line of the pasted text, from 1
    text: str
    verdict: PasteVerdict
    choices: tuple[PersonChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What enrolling from a pasted text would do."""

    group_id: UUID
    lines: tuple[PasteLine, ...]

    def count(self, verdict: PasteVerdict) -> int:
        return sum(line.verdict is verdict for line in self.lines)
