"""What should be mended before a hand-over: each finding with the record that a person goes to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.certificates import queries as certificates
from smm_desktop.exchange.terms import Finding, FindingKind
from smm_desktop.placements import queries as placements
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings


def findings(session: Session, today: date) -> tuple[Finding, ...]:
    return (
        *_identities(session),
        *_clashes(session),
        *_certificates(session),
        *_overfull(session),
        *_closings(session, today),
        *_unfinished_placements(session, today),
        *_offers(session),
        *_placement_clashes(session),
        *_uncovered(session),
    )


def _identities(session: Session) -> Iterator[Finding]:
    for one in teachers.invalid_identities(session):
        yield Finding(FindingKind.IDENTITY_INVALID, "teacher", one.teacher_id, one.name, one.fault.value)


def _clashes(session: Session) -> Iterator[Finding]:
    for one in trainings.clashing_sessions(session):
        detail = f"{one.day.isoformat()} {one.name}"
        yield Finding(FindingKind.SESSIONS_CLASH, "training_session", one.session_id, one.title, detail)


def _certificates(session: Session) -> Iterator[Finding]:
    for one in certificates.without_attendance(session):
        kind = FindingKind.CERTIFICATE_WITHOUT_ATTENDANCE
        yield Finding(kind, "certificate", one.certificate_id, one.holder, one.number)


def _overfull(session: Session) -> Iterator[Finding]:
    for one in trainings.overfull_groups(session):
        detail = f"{one.group}: {one.enrolled}/{one.quota}"
        yield Finding(FindingKind.TRAINING_OVERFULL, "activity_group", one.group_id, one.title, detail)


def _closings(session: Session, today: date) -> Iterator[Finding]:
    for one in trainings.unfinished_closings(session, today):
        detail = one.ends_on.isoformat()
        yield Finding(FindingKind.CLOSING_UNFINISHED, "activity", one.activity_id, one.title, detail)


def _unfinished_placements(session: Session, today: date) -> Iterator[Finding]:
    found = placements.unfinished_placements(session, today)
    names = _whose(session, (one.placement_id for one in found))
    for one in found:
        yield _of_placement(
            FindingKind.PLACEMENT_UNFINISHED, one.placement_id, names, one.code, one.ends_on.isoformat()
        )


def _offers(session: Session) -> Iterator[Finding]:
    found = placements.overfull_offers(session)
    rows = placements.offers_by_id(session, (one.offer_id for one in found))
    for one in found:
        name = f"{rows[one.offer_id].company} · {one.code}" if one.offer_id in rows else one.code
        detail = f"{one.placed}/{one.capacity}"
        yield Finding(FindingKind.OFFER_OVERFULL, "offer", one.offer_id, name, detail)


def _placement_clashes(session: Session) -> Iterator[Finding]:
    found = placements.clashing_placements(session)
    names = _whose(session, (one.placement_id for one in found))
    for one in found:
        detail = f"{one.code}, {one.other_code}"
        yield _of_placement(FindingKind.PLACEMENTS_CLASH, one.placement_id, names, one.code, detail)


def _uncovered(session: Session) -> Iterator[Finding]:
    found = placements.uncovered_placements(session)
    names = _whose(session, (one.placement_id for one in found))
    for one in found:
        yield _of_placement(FindingKind.PLACEMENT_UNCOVERED, one.placement_id, names, one.code, one.company)


def _whose(session: Session, ids: Iterable[UUID]) -> dict[UUID, str]:
    return {own: row.teacher for own, row in placements.placements_by_id(session, ids).items()}


def _of_placement(
    kind: FindingKind, placement_id: UUID, names: dict[UUID, str], code: str, detail: str
) -> Finding:
    name = " · ".join(filter(None, (names.get(placement_id, ""), code)))
    return Finding(kind, "placement", placement_id, name, detail)
