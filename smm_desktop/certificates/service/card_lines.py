"""What a person's training card gets from above the trainings: certificates, and on-the-job training."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.terms import CertificateState
from smm_desktop.placements import queries as placements
from smm_desktop.placements.queries import PlacementHistoryRow
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings.terms import CardLine, CardPlacement, CardResult, PlacedHistory


def card_lines(session: Session, teacher_id: UUID) -> tuple[CardLine, ...]:
    """Return the certificates that count, newest first, whichever entry of the person they were issued to."""
    person = teachers.same_person_ids(session, teacher_id)
    issued = queries.of_teacher(session, person)
    return tuple(_line(row) for row in issued if row.state is CertificateState.VALID)


def _line(row: CertificateRow) -> CardLine:
    says = row.snapshot
    document = CertificateWords(says.kind, says.language).title
    return CardLine(says.issued_on, f"{document}: {says.title}", row.number)


def placed_history(session: Session, teacher_id: UUID) -> PlacedHistory:
    """Return what a person did at companies, the newest first, whichever entry of the person it stands under."""
    rows = placements.placement_history(session, teacher_id)
    hours = placements.placement_hours_per_year(session, teacher_id)
    return PlacedHistory(tuple(map(_placed, rows)), tuple(hours.items()))


def _placed(one: PlacementHistoryRow) -> CardPlacement:
    row, figures = one.placement, one.figures
    return CardPlacement(
        row.title,
        row.title_en,
        row.company,
        row.code,
        row.starts_on,
        row.ends_on,
        figures.hours,
        figures.percent,
        _result(row.state, has_passed=figures.has_passed),
    )


def _result(state: PlacementState, *, has_passed: bool) -> CardResult:
    match state:
        case PlacementState.DONE:
            return CardResult.PASSED if has_passed else CardResult.FAILED
        case PlacementState.RUNNING:
            return CardResult.RUNNING
        case _:
            return CardResult.PLANNED
