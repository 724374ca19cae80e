"""Issued certificates: the list with its filters, one row, its PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import Session

from smm_desktop.certificates.model import Certificate, CertificateFile, Revocation
from smm_desktop.certificates.rules.snapshots import snapshot_from_json
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateSnapshot,
    CertificateSort,
    CertificateState,
    RevocationReason,
)
from smm_desktop.core import turkish
from smm_desktop.core.database.search import matching

T = TypeVar("T")
_AT_ONCE = 500
_SNAPSHOT = 7  # its place in a row


@dataclass(frozen=True, slots=True)
class CertificateFilter:
    """Which certificates a list shows; None and "" ask for no restriction."""

    text: str = ""
    kind: CertificateKind | None = None
    state: CertificateState | None = None
    year: int | None = None
    activity_id: UUID | None = None
    placement_id: UUID | None = None
    center: int | None = None


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A certificate as the screens show it, with its revocation if there is one."""

    id: UUID
    number: str
    kind: CertificateKind
    enrolment_id: UUID | None
    teacher_id: UUID
    activity_id: UUID | None
    placement_id: UUID | None
    snapshot: CertificateSnapshot
    proof: str
    sha256: bytes
    issued_at: datetime
    issued_by: str
    replaces_id: UUID | None
    revoked_at: datetime | None
    revocation: RevocationReason | None
    revocation_note: str
    center_id: int = 0

    @property
    def state(self) -> CertificateState:
        return CertificateState.VALID if self.revoked_at is None else CertificateState.REVOKED


def _rows() -> Select[*tuple[Any, ...]]:
    return select(
        Certificate.id,
        Certificate.number,
        Certificate.kind,
        Certificate.enrolment_id,
        Certificate.teacher_id,
        Certificate.activity_id,
        Certificate.placement_id,
        Certificate.snapshot,
        Certificate.proof,
        Certificate.sha256,
        Certificate.issued_at,
        Certificate.issued_by,
        Certificate.replaces_id,
        Revocation.revoked_at,
        Revocation.reason,
        func.coalesce(Revocation.note, ""),
        Certificate.center_id,
    ).outerjoin(Revocation, Revocation.certificate_id == Certificate.id)


def _row(row: Row[*tuple[Any, ...]]) -> CertificateRow:
    values = list(row)
    values[_SNAPSHOT] = snapshot_from_json(cast("dict[str, Any]", values[_SNAPSHOT]))
    return CertificateRow(*values)


def _state(state: CertificateState) -> ColumnElement[bool]:
    revoked = select(Revocation.certificate_id)
    chosen = Certificate.id.in_(revoked)
    return chosen if state is CertificateState.REVOKED else ~chosen


def _conditions(chosen: CertificateFilter) -> Iterator[ColumnElement[bool]]:
    if chosen.text.strip():
        yield matching(Certificate, chosen.text)
    if chosen.kind is not None:
        yield Certificate.kind == chosen.kind
    if chosen.state is not None:
        yield _state(chosen.state)
    if chosen.year is not None:
        yield Certificate.year == chosen.year
    if chosen.activity_id is not None:
        yield Certificate.activity_id == chosen.activity_id
    if chosen.placement_id is not None:
        yield Certificate.placement_id == chosen.placement_id
    if chosen.center is not None:
        yield Certificate.center_id == chosen.center


def certificate_ids(
    session: Session,
    chosen: CertificateFilter,
    sort: CertificateSort = CertificateSort.ISSUED,
    *,
    descending: bool = True,
) -> Sequence[UUID]:
    """Return the ids of the matching certificates; unasked, the newest number comes first."""
    columns: list[ColumnElement[Any]] = [Certificate.year.expression, Certificate.serial.expression]
    if sort is CertificateSort.HOLDER:
        columns.insert(0, Certificate.sort_key.expression)
    order = [column.desc() if descending else column.asc() for column in columns]
    return session.scalars(select(Certificate.id).where(*_conditions(chosen)).order_by(*order)).all()


def certificates_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, CertificateRow]:
    found: dict[UUID, CertificateRow] = {}
    for portion in _portions(ids):
        for row in session.execute(_rows().where(Certificate.id.in_(portion))):
            found[row.id] = _row(row)
    return found


def _portions(values: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(values)
    while portion := list(islice(iterator, _AT_ONCE)):
        yield portion


def certificate(session: Session, certificate_id: UUID) -> CertificateRow | None:
    row = session.execute(_rows().where(Certificate.id == certificate_id)).first()
    return _row(row) if row else None


def by_number(session: Session, number: str) -> CertificateRow | None:
    row = session.execute(_rows().where(Certificate.number == number)).first()
    return _row(row) if row else None


def by_digest(session: Session, sha256: bytes) -> CertificateRow | None:
    """Return the certificate whose signed PDF has this digest."""
    row = session.execute(_rows().where(Certificate.sha256 == sha256)).first()
    return _row(row) if row else None


def of_teacher(session: Session, person_ids: Iterable[UUID]) -> tuple[CertificateRow, ...]:
    """Return the certificates of a person, newest first; `person_ids` are all entries merged into one person."""
    chosen = (
        _rows().where(Certificate.teacher_id.in_(tuple(person_ids))).order_by(Certificate.issued_at.desc())
    )
    return tuple(map(_row, session.execute(chosen)))


def of_activity(session: Session, activity_id: UUID) -> tuple[CertificateRow, ...]:
    """Return an activity's certificates in the holders' name order."""
    chosen = _rows().where(Certificate.activity_id == activity_id)
    return tuple(map(_row, session.execute(chosen.order_by(Certificate.sort_key, Certificate.serial))))


def of_placements(session: Session, placement_ids: Iterable[UUID]) -> tuple[CertificateRow, ...]:
    """Return the certificates of placements in the holders' name order."""
    found: list[CertificateRow] = []
    for portion in _portions(placement_ids):
        found += map(_row, session.execute(_rows().where(Certificate.placement_id.in_(portion))))
    return tuple(turkish.sorted_by(found, key=lambda row: f"{row.snapshot.holder} {row.number}"))


def pdf_of(session: Session, certificate_id: UUID) -> bytes | None:
    """Return the signed PDF exactly as issued."""
    return session.scalar(select(CertificateFile.pdf).where(CertificateFile.certificate_id == certificate_id))


def pdfs_of(session: Session, ids: Iterable[UUID]) -> dict[UUID, bytes]:
    """Return the signed PDFs of a few certificates at once."""
    statement = select(CertificateFile.certificate_id, CertificateFile.pdf)
    found = session.execute(statement.where(CertificateFile.certificate_id.in_(tuple(ids))))
    return {row.certificate_id: row.pdf for row in found}


def state_counts(session: Session, chosen: CertificateFilter) -> dict[CertificateState, int]:
    """Count the filter's certificates by state, whatever state the filter itself asks for."""
    counts = {}
    for state in CertificateState:
        asked = replace(chosen, state=state)
        statement = select(func.count()).select_from(Certificate).where(*_conditions(asked))
        counts[state] = session.scalar(statement) or 0
    return counts


def years(session: Session) -> tuple[int, ...]:
    """Return the years in which certificates were issued, newest first."""
    return tuple(session.scalars(select(Certificate.year).distinct().order_by(Certificate.year.desc())))
