"""For whom certificates are asked, and who of them gets one: orders of trainings and of placements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CandidateRow, PlacementCandidateRow
from smm_desktop.certificates.service.template import Batch, placement_batch, training_batch
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage, CertificateReason
from smm_desktop.core.refusals import Refusal

Person = TypeVar("Person", CandidateRow, PlacementCandidateRow)


@dataclass(frozen=True, slots=True)
class IssueOrder:
    """For whom of a training certificates are asked; None stands for everybody who is eligible."""

    activity_id: UUID
    kind: CertificateKind
    language: CertificateLanguage = CertificateLanguage.TURKISH
    enrolment_ids: frozenset[UUID] | None = None


@dataclass(frozen=True, slots=True)
class PlacementOrder:
    """For which on-the-job training certificates are asked; None stands for all of it that is eligible."""

    language: CertificateLanguage = CertificateLanguage.TURKISH
    placement_ids: frozenset[UUID] | None = None


Order: TypeAlias = IssueOrder | PlacementOrder


def batch_of(session: Session, order: Order, today: date) -> Batch:
    """Return the eligible people of an order in their name order.

    Refused when nobody is (NOBODY_ELIGIBLE) or one of the named people is not (NOT_ELIGIBLE with `names`).
    """
    match order:
        case IssueOrder(activity_id, kind, language):
            return training_batch(session, activity_id, _of_training(session, order), kind, language, today)
        case PlacementOrder(language):
            return placement_batch(session, _of_placements(session, order), language, today)


def _of_training(session: Session, order: IssueOrder) -> tuple[CandidateRow, ...]:
    """Each person once: merged people may be enrolled twice."""
    people = queries.candidates(session, order.activity_id, order.kind)
    if order.enrolment_ids is not None:
        people = _named(tuple(one for one in people if one.enrolment_id in order.enrolment_ids))
    eligible = {person.teacher_id: person for person in reversed(people) if person.is_eligible}
    return _somebody(tuple(person for person in people if eligible.get(person.teacher_id) is person))


def _of_placements(session: Session, order: PlacementOrder) -> tuple[PlacementCandidateRow, ...]:
    people = queries.placement_candidates(session, order.placement_ids)
    if order.placement_ids is not None:
        people = _named(people)
    return _somebody(tuple(person for person in people if person.is_eligible))


def _named(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Whoever is named must be eligible."""
    others = tuple(person.name for person in people if not person.is_eligible)
    if others:
        raise Refusal(CertificateReason.NOT_ELIGIBLE, names=others)
    return people


def _somebody(people: tuple[Person, ...]) -> tuple[Person, ...]:
    if not people:
        raise Refusal(CertificateReason.NOBODY_ELIGIBLE)
    return people
