"""Gathering what a teacher takes along: the center's own history and certificates, and those brought from before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.core.clock import local
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import TransferContent
from smm_desktop.exchange.terms import EarlierCertificate, EarlierPlacement, EarlierTraining, ExchangeReason
from smm_desktop.placements import queries as placements
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries as trainings

_TAKING_PLACE = frozenset({PlacementState.RUNNING, PlacementState.DONE})


def content_of(session: Session, own: queries.OwnSide, teacher_id: UUID) -> TransferContent:
    """Refuses TEACHER_GONE. The note on the teacher stays: it was written for this center alone."""
    row = teachers.teacher(session, teacher_id)
    if row is None or row.merged_into_id is not None or row.center_id != own.center:
        raise Refusal(ExchangeReason.TEACHER_GONE)
    content = TransferContent([(teacher_id, _without_note(row.draft))])
    content.trainings = [*_trainings(session, own, teacher_id)]
    content.trainings += queries.earlier_trainings(session, teacher_id)
    content.placements = [*_placements(session, own, teacher_id)]
    content.placements += queries.earlier_placements(session, teacher_id)
    content.certificates = [*_certificates(session, teacher_id)]
    own_pdfs = certificates.pdfs_of(session, [one.id for one in content.certificates])
    for one in queries.earlier_certificates(session, teacher_id):
        content.certificates.append(one)
        own_pdfs[one.id] = queries.earlier_certificate_pdf(session, one.id) or b""
    content.pdfs = own_pdfs
    return content


def _without_note(draft: TeacherDraft) -> TeacherDraft:
    return replace(draft, note="")


def _trainings(session: Session, own: queries.OwnSide, teacher_id: UUID) -> Iterator[EarlierTraining]:
    for one in trainings.history_of_teacher(session, teacher_id):
        yield EarlierTraining(
            id=one.enrolment_id,
            center=own.center,
            center_name=own.name,
            code=one.code,
            title=one.title,
            title_en=one.title_en,
            kind=one.kind,
            starts_on=one.starts_on,
            ends_on=one.ends_on,
            hours=one.hours,
            attended_hours=one.attended_hours,
            percent=one.percent,
            state=one.state,
            enrolment_state=one.enrolment_state,
            has_passed=one.has_passed,
            score=one.score,
        )


def _placements(session: Session, own: queries.OwnSide, teacher_id: UUID) -> Iterator[EarlierPlacement]:
    """Those that were under way at least: what was only planned here means nothing elsewhere."""
    found = placements.placement_history(session, teacher_id)
    offers = placements.offers_by_id(session, {one.placement.offer_id for one in found})
    for one in found:
        row, figures = one.placement, one.figures
        if row.state in _TAKING_PLACE and row.center_id == own.center:
            yield EarlierPlacement(
                id=row.id,
                center=own.center,
                center_name=own.name,
                code=row.code,
                title=row.title,
                title_en=row.title_en,
                company=row.company,
                technologies=tuple(name for _, name in offers[row.offer_id].technologies),
                starts_on=row.starts_on,
                ends_on=row.ends_on,
                state=row.state,
                hours=figures.hours,
                percent=figures.percent,
                has_passed=figures.has_passed,
            )


def _certificates(session: Session, teacher_id: UUID) -> Iterator[EarlierCertificate]:
    person = teachers.same_person_ids(session, teacher_id)
    for one in certificates.of_teacher(session, person):
        yield EarlierCertificate(
            id=one.id,
            center=one.center_id,
            center_name=one.snapshot.center_name,
            number=one.number,
            kind=one.kind,
            title=one.snapshot.title,
            issued_at=one.issued_at,
            sha256=one.sha256,
            revoked_on=None if one.revoked_at is None else local(one.revoked_at).date(),
        )
