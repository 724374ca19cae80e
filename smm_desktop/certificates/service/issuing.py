"""Issuing certificates in batches, revoking them with a reason, and issuing a corrected one in their place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.model import Certificate, CertificateFile, Revocation
from smm_desktop.certificates.queries import CandidateRow, CertificateRow
from smm_desktop.certificates.rules import snapshot_to_json
from smm_desktop.certificates.service.desk import SigningDesk
from smm_desktop.certificates.service.template import BatchTemplate, template_of
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateReason,
    CertificateSnapshot,
    CertificateState,
    RevocationReason,
)
from smm_desktop.core import ids, turkish
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.progress import QUIET, Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.trust import TrustList

_PORTION = 20


@dataclass(frozen=True, slots=True)
class IssueOrder:
    """For whom certificates are asked; None stands for everybody who is eligible."""

    activity_id: UUID
    kind: CertificateKind
    language: CertificateLanguage = CertificateLanguage.TURKISH
    enrolment_ids: frozenset[UUID] | None = None


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

    def issue(self, order: IssueOrder, *, actor: str, progress: Progress = QUIET) -> IssueOutcome:
        """Issue certificates to the eligible people of an order, in their name order.

        Written in portions, each one whole and acknowledged before the next begins. Refused when nobody is eligible
        (NOBODY_ELIGIBLE), when one of the named people is not (NOT_ELIGIBLE with `names`), or without signing keys.
        """
        chosen = self._database.ask(_chosen, order)
        template = self._database.ask(
            template_of, order.activity_id, order.kind, order.language, self._clock.today()
        )
        desk = SigningDesk(self._database, template.look)
        issued: list[UUID] = []
        try:
            for start in range(0, len(chosen), _PORTION):
                progress.step(start, len(chosen))
                portion = chosen[start : start + _PORTION]
                issued.extend(self._issue_portion(portion, template, desk, actor))
            progress.step(len(chosen), len(chosen))
        except Cancelled:
            return IssueOutcome(
                tuple(issued), len(chosen) - len(issued), was_cancelled=len(issued) < len(chosen)
            )
        return IssueOutcome(tuple(issued), 0, was_cancelled=False)

    def _issue_portion(
        self, people: Sequence[CandidateRow], template: BatchTemplate, desk: SigningDesk, actor: str
    ) -> Iterator[UUID]:
        with self._database.deed("issue_certificates", actor, reversible=False) as deed:
            _refuse_certified(deed.session, template, people)
            first = _next_serial(deed.session, self._database.center_id, template.year)
            papers = [_paper(person, template, serial) for serial, person in enumerate(people, first)]
            issued = _write(deed, papers, template, desk, self._clock.now())
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
        """Issue a corrected certificate in place of a revoked one, from today's facts of person and activity."""
        old = self._database.ask(_existing, certificate_id)
        if old.state is not CertificateState.REVOKED:
            raise Refusal(CertificateReason.NOT_REVOKED_YET, number=old.number)
        order = IssueOrder(old.activity_id, old.kind, old.snapshot.language, frozenset({old.enrolment_id}))
        (person,) = self._database.ask(_chosen, order)
        template = self._database.ask(
            template_of, old.activity_id, old.kind, order.language, self._clock.today()
        )
        desk = SigningDesk(self._database, template.look)
        with self._database.deed("reissue_certificate", actor, reversible=False) as deed:
            _refuse_certified(deed.session, template, [person])
            serial = _next_serial(deed.session, self._database.center_id, template.year)
            paper = _paper(person, template, serial, replaces_id=old.id)
            (new_id,) = _write(deed, [paper], template, desk, self._clock.now())
        return new_id


@dataclass(frozen=True, slots=True)
class _Paper:
    enrolment_id: UUID
    teacher_id: UUID
    snapshot: CertificateSnapshot
    serial: int
    replaces_id: UUID | None = None


def _paper(
    person: CandidateRow, template: BatchTemplate, serial: int, replaces_id: UUID | None = None
) -> _Paper:
    planned = person.figures.planned if person.figures is not None else 0
    snapshot = template.snapshot(person.name, serial, planned)
    return _Paper(person.enrolment_id, person.teacher_id, snapshot, serial, replaces_id)


def _chosen(session: Session, order: IssueOrder) -> tuple[CandidateRow, ...]:
    """Return whom an order means, each person once: merged people may be enrolled twice."""
    people = queries.candidates(session, order.activity_id, order.kind)
    if order.enrolment_ids is not None:
        people = tuple(person for person in people if person.enrolment_id in order.enrolment_ids)
        others = tuple(person.name for person in people if not person.is_eligible)
        if others:
            raise Refusal(CertificateReason.NOT_ELIGIBLE, names=others)
    eligible = {person.teacher_id: person for person in reversed(people) if person.is_eligible}
    if not eligible:
        raise Refusal(CertificateReason.NOBODY_ELIGIBLE)
    return tuple(person for person in people if eligible.get(person.teacher_id) is person)


def _refuse_certified(session: Session, template: BatchTemplate, people: Sequence[CandidateRow]) -> None:
    """Refuse when somebody got the same certificate since the batch was put together."""
    revoked = select(Revocation.certificate_id)
    asked = [person.enrolment_id for person in people]
    statement = select(Certificate.enrolment_id).where(
        Certificate.enrolment_id.in_(asked), Certificate.kind == template.kind, Certificate.id.not_in(revoked)
    )
    already = set(session.scalars(statement))
    if already:
        names = tuple(person.name for person in people if person.enrolment_id in already)
        raise Refusal(CertificateReason.NOT_ELIGIBLE, names=names)


def _next_serial(session: Session, center_id: int, year: int) -> int:
    statement = select(func.max(Certificate.serial))
    newest = session.scalar(statement.where(Certificate.center_id == center_id, Certificate.year == year))
    return (newest or 0) + 1


def _write(
    deed: Deed, papers: Sequence[_Paper], template: BatchTemplate, desk: SigningDesk, now: datetime
) -> tuple[UUID, ...]:
    certificates: list[dict[str, object]] = []
    files: list[dict[str, Any]] = []
    for paper in papers:
        signed = desk.make(paper.snapshot, now)
        row = _columns(paper, template, now, deed.actor)
        certificates.append({**row, "proof": signed.proof, "sha256": hashlib.sha256(signed.pdf).digest()})
        files.append({"certificate_id": row["id"], "pdf": signed.pdf})
    deed.insert_many(Certificate, certificates)
    deed.insert_many(CertificateFile, files)
    return tuple(file["certificate_id"] for file in files)


def _columns(paper: _Paper, template: BatchTemplate, now: datetime, actor: str) -> dict[str, object]:
    snapshot = paper.snapshot
    return {
        "id": ids.new_id(),
        "number": snapshot.number,
        "kind": snapshot.kind,
        "year": template.year,
        "serial": paper.serial,
        "enrolment_id": paper.enrolment_id,
        "teacher_id": paper.teacher_id,
        "activity_id": template.activity_id,
        "sort_key": turkish.sort_key(snapshot.holder),
        "folded": turkish.fold(f"{snapshot.holder} {snapshot.title} {snapshot.number}"),
        "snapshot": snapshot_to_json(snapshot),
        "issued_at": now,
        "issued_by": actor,
        "replaces_id": paper.replaces_id,
    }


def _existing(session: Session, certificate_id: UUID) -> CertificateRow:
    row = queries.certificate(session, certificate_id)
    if row is None:
        raise Refusal(CertificateReason.CERTIFICATE_UNKNOWN)
    return row
