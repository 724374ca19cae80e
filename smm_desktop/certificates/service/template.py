"""What a batch of certificates is made from: for each recipient a snapshot that lacks only the number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import CenterReason
from smm_desktop.certificates.documents import CertificateLook
from smm_desktop.certificates.queries import CandidateRow, PlacementCandidateRow
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateSnapshot,
    SignerLine,
)
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import queries as placements
from smm_desktop.placements.queries import OfferRow
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import ActivityRow
from smm_desktop.trainings.terms import TrainingReason


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person's certificate before it is numbered: of an enrolment in an activity, or of a placement."""

    teacher_id: UUID
    blank: CertificateSnapshot
    pattern: str
    enrolment_id: UUID | None = None
    activity_id: UUID | None = None
    placement_id: UUID | None = None

    @property
    def name(self) -> str:
        return self.blank.holder

    def snapshot(self, year: int, serial: int) -> CertificateSnapshot:
        number = centers.certificate_number(self.pattern, self.blank.center_number, year, serial)
        return replace(self.blank, number=number)


@dataclass(frozen=True, slots=True)
class Batch:
    """Recipients of one kind of certificate in one wording."""

    kind: CertificateKind
    year: int
    look: CertificateLook
    recipients: tuple[Recipient, ...]


def training_batch(  # noqa: PLR0917 -- an order in its parts, and when
    session: Session,
    activity_id: UUID,
    people: tuple[CandidateRow, ...],
    kind: CertificateKind,
    language: CertificateLanguage,
    today: date,
) -> Batch:
    """Read what the people of one training share; hours are those of a person's own group.

    Refused for an unknown activity or before the center is set up.
    """
    activity = trainings.activity(session, activity_id)
    if activity is None:
        raise Refusal(TrainingReason.ACTIVITY_UNKNOWN)
    look, empty = _blank(session, kind, language, today)
    rules = activity.rules or trainings.rules_of(session, activity_id)
    of_training = _of_training(empty, activity)

    def recipient(person: CandidateRow) -> Recipient:
        planned = person.figures.planned if person.figures is not None else 0
        blank = replace(of_training, holder=person.name, hours=planned // rules.lesson_minutes)
        return Recipient(
            person.teacher_id, blank, rules.number_pattern, person.enrolment_id, activity_id=activity_id
        )

    return Batch(kind, today.year, look, tuple(map(recipient, people)))


def _of_training(empty: CertificateSnapshot, activity: ActivityRow) -> CertificateSnapshot:
    return replace(
        empty,
        title=activity.title,
        title_en=activity.title_en,
        field=activity.field,
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        place=activity.place,
    )


def placement_batch(
    session: Session, people: tuple[PlacementCandidateRow, ...], language: CertificateLanguage, today: date
) -> Batch:
    """Read what each placement's certificate says; every placement has a company, days and rules of its own."""
    look, empty = _blank(session, CertificateKind.ON_THE_JOB, language, today)
    offers = placements.offers_by_id(session, {person.placement.offer_id for person in people})
    fill = _placement_filler(empty, offers)
    current = placements.current_rules(session, today)
    recipients = tuple(
        Recipient(
            person.placement.teacher_id,
            fill(person),
            (person.placement.rules or current).number_pattern,
            placement_id=person.id,
        )
        for person in people
    )
    return Batch(CertificateKind.ON_THE_JOB, today.year, look, recipients)


def _placement_filler(
    empty: CertificateSnapshot, offers: dict[UUID, OfferRow]
) -> Callable[[PlacementCandidateRow], CertificateSnapshot]:
    def fill(person: PlacementCandidateRow) -> CertificateSnapshot:
        row, offer = person.placement, offers[person.placement.offer_id]
        return replace(
            empty,
            holder=row.teacher,
            title=row.title,
            title_en=row.title_en,
            field=row.field,
            hours=person.figures.hours,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            place=", ".join(part for part in (row.company_district, row.company_province) if part),
            company=row.company,
            learnt=(*(name for _, name in offer.technologies), *offer.competencies),
        )

    return fill


def _blank(
    session: Session, kind: CertificateKind, language: CertificateLanguage, today: date
) -> tuple[CertificateLook, CertificateSnapshot]:
    """Return what the center alone decides."""
    profile = centers.profile(session)
    if profile is None or profile.center_number is None:
        raise Refusal(CenterReason.NOT_SET_UP)
    letterhead = centers.letterhead_snapshot(session)
    blank = CertificateSnapshot(
        number="",
        kind=kind,
        language=language,
        holder="",
        title="",
        title_en="",
        field="",
        hours=0,
        starts_on=today,
        ends_on=today,
        place="",
        center_number=profile.center_number,
        center_name=profile.name,
        province=profile.province_name,
        lines=tuple(letterhead.lines),
        signers=tuple(SignerLine(signer.name, signer.title) for signer in centers.signers(session, today)),
        issued_on=today,
    )
    look = CertificateLook(
        kind, language, profile.name, profile.province_name, letterhead, is_test=profile.is_test
    )
    return look, blank
