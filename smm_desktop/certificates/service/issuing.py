"""Issuing certificates in batches, revoking them with a reason, and issuing a corrected one in their place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.model import Certificate, CertificateFile, Revocation
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.rules import snapshot_to_json
from smm_desktop.certificates.service.choosing import IssueOrder, Order, PlacementOrder, batch_of
from smm_desktop.certificates.service.desk import SigningDesk
from smm_desktop.certificates.service.template import Batch, Recipient
from smm_desktop.certificates.terms import (
    CertificateReason,
    CertificateSnapshot,
    CertificateState,
    RevocationReason,
)
from smm_desktop.core import ids, turkish
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.database.types import Uuid16
from smm_desktop.core.progress import QUIET, Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.trust import TrustList

_PORTION = 20


@dataclass(frozen=True, slots=True)
class IssueOutcome:
    """What a batch did. After a cancel the issued ones are whole and stay; `left` were not begun."""

    issued: tuple[UUID, ...]
    left: int
    was_cancelled: bool


class IssueService:
    """Issues and revokes. `remember` gets the center's new trust list after every revocation."""

    def __init__(
        self, database: Database, clock: Clock, remember: Callable[[TrustList], None] = lambda _trust: None
    ) -> None:
        self._database = database
        self._clock = clock
        self._remember = remember

    def issue(self, order: Order, *, actor: str, progress: Progress = QUIET) -> IssueOutcome:
        """Issue certificates to the eligible people of an order, in their name order.

        Written in portions, each one whole and acknowledged before the next begins. Refused when nobody is eligible
        (NOBODY_ELIGIBLE), when one of the named people is not (NOT_ELIGIBLE with `names`), or without signing keys.
        """
        batch = self._database.ask(batch_of, order, self._clock.today())
        chosen, desk = batch.recipients, SigningDesk(self._database, batch.look)
        issued: list[UUID] = []
        try:
            for start in range(0, len(chosen), _PORTION):
                progress.step(start, len(chosen))
                portion = chosen[start : start + _PORTION]
                issued.extend(self._issue_portion(portion, batch, desk, actor))
            progress.step(len(chosen), len(chosen))
        except Cancelled:
            return IssueOutcome(
                tuple(issued), len(chosen) - len(issued), was_cancelled=len(issued) < len(chosen)
            )
        return IssueOutcome(tuple(issued), 0, was_cancelled=False)

    def _issue_portion(
        self, people: Sequence[Recipient], batch: Batch, desk: SigningDesk, actor: str
    ) -> Iterator[UUID]:
        with self._database.deed("issue_certificates", actor, reversible=False) as deed:
            _refuse_certified(deed.session, batch, people)
            first = _next_serial(deed.session, self._database.center_id, batch.year)
            papers = [_paper(person, batch, serial) for serial, person in enumerate(people, first)]
            issued = _write(deed, papers, batch, desk, self._clock.now())
        return iter(issued)

    def revoke(self, certificate_id: UUID, reason: RevocationReason, note: str, *, actor: str) -> None:
        """Take a certificate back for good. `OTHER` needs a note that says why."""
        if reason is RevocationReason.OTHER and not note.strip():
            raise Refusal(CertificateReason.REASON_MISSING)
        with self._database.deed("revoke_certificate", actor, reversible=False) as deed:
            row = _existing(deed.session, certificate_id)
            if row.state is CertificateState.REVOKED:
                raise Refusal(CertificateReason.ALREADY_REVOKED, number=row.number)
            deed.session.add(
                Revocation(
                    certificate_id=certificate_id,
                    reason=reason,
                    note=note.strip(),
                    revoked_at=self._clock.now(),
                    revoked_by=actor,
                )
            )
        self._remember(self._database.ask(queries.own_trust, self._clock.today()))

    def reissue(self, certificate_id: UUID, *, actor: str) -> UUID:
        """Issue a corrected certificate in place of a revoked one, from today's facts of what it is of."""
        old = self._database.ask(_existing, certificate_id)
        if old.state is not CertificateState.REVOKED:
            raise Refusal(CertificateReason.NOT_REVOKED_YET, number=old.number)
        batch = self._database.ask(batch_of, _order_for(old), self._clock.today())
        (person,) = batch.recipients
        desk = SigningDesk(self._database, batch.look)
        with self._database.deed("reissue_certificate", actor, reversible=False) as deed:
            _refuse_certified(deed.session, batch, [person])
            serial = _next_serial(deed.session, self._database.center_id, batch.year)
            paper = _paper(person, batch, serial, replaces_id=old.id)
            (new_id,) = _write(deed, [paper], batch, desk, self._clock.now())
        return new_id


def _order_for(old: CertificateRow) -> Order:
    language = old.snapshot.language
    if old.placement_id is not None:
        return PlacementOrder(language, frozenset({old.placement_id}))
    if old.activity_id is None or old.enrolment_id is None:
        raise ValueError("a certificate is of an enrolment or of a placement")
    return IssueOrder(old.activity_id, old.kind, language, frozenset({old.enrolment_id}))


@dataclass(frozen=True, slots=True)
class _Paper:
    person: Recipient
    snapshot: CertificateSnapshot
    serial: int
    replaces_id: UUID | None = None


def _paper(person: Recipient, batch: Batch, serial: int, replaces_id: UUID | None = None) -> _Paper:
    return _Paper(person, person.snapshot(batch.year, serial), serial, replaces_id)


def _refuse_certified(session: Session, batch: Batch, people: Sequence[Recipient]) -> None:
    """Refuse when somebody got the same certificate since the batch was put together."""
    revoked = select(Revocation.certificate_id)
    source = func.coalesce(Certificate.enrolment_id, Certificate.placement_id, type_=Uuid16())
    asked = [person.enrolment_id or person.placement_id for person in people]
    statement = select(source).where(
        or_(Certificate.enrolment_id.in_(asked), Certificate.placement_id.in_(asked)),
        Certificate.kind == batch.kind,
        Certificate.id.not_in(revoked),
    )
    already = set(session.scalars(statement))
    if already:
        names = tuple(
            person.name for person in people if (person.enrolment_id or person.placement_id) in already
        )
        raise Refusal(CertificateReason.NOT_ELIGIBLE, names=names)


def _next_serial(session: Session, center_id: int, year: int) -> int:
    statement = select(func.max(Certificate.serial))
    newest = session.scalar(statement.where(Certificate.center_id == center_id, Certificate.year == year))
    return (newest or 0) + 1


def _write(
    deed: Deed, papers: Sequence[_Paper], batch: Batch, desk: SigningDesk, now: datetime
) -> tuple[UUID, ...]:
    certificates: list[dict[str, object]] = []
    files: list[dict[str, Any]] = []
    for paper in papers:
        signed = desk.make(paper.snapshot, now)
        row = _columns(paper, batch, now, deed.actor)
        certificates.append({**row, "proof": signed.proof, "sha256": hashlib.sha256(signed.pdf).digest()})
        files.append({"certificate_id": row["id"], "pdf": signed.pdf})
    deed.insert_many(Certificate, certificates)
    deed.insert_many(CertificateFile, files)
    return tuple(file["certificate_id"] for file in files)


def _columns(paper: _Paper, batch: Batch, now: datetime, actor: str) -> dict[str, object]:
    snapshot, person = paper.snapshot, paper.person
    return {
        "id": ids.new_id(),
        "number": snapshot.number,
        "kind": snapshot.kind,
        "year": batch.year,
        "serial": paper.serial,
        "enrolment_id": person.enrolment_id,
        "teacher_id": person.teacher_id,
        "activity_id": person.activity_id,
        "placement_id": person.placement_id,
        "sort_key": turkish.sort_key(snapshot.holder),
        "folded": turkish.fold(_searched(snapshot)),
        "snapshot": snapshot_to_json(snapshot),
        "issued_at": now,
        "issued_by": actor,
        "replaces_id": paper.replaces_id,
    }


def _searched(snapshot: CertificateSnapshot) -> str:
    return " ".join(filter(None, (snapshot.holder, snapshot.title, snapshot.number, snapshot.company)))


def _existing(session: Session, certificate_id: UUID) -> CertificateRow:
    row = queries.certificate(session, certificate_id)
    if row is None:
        raise Refusal(CertificateReason.CERTIFICATE_UNKNOWN)
    return row
