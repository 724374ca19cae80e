"""Handing over: everything since the last receipt goes into a package on a stick, and this database remembers it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, func, select, text
from sqlalchemy.orm import Session

from smm_desktop import __version__
from smm_desktop.core.clock import local
from smm_desktop.core.database.collecting import no_collecting
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.record_lines import stored_lines
from smm_desktop.core.database.record_state import RecordState, carry_forward, whole_state
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.model import SentPackage
from smm_desktop.exchange.queries.readiness import findings
from smm_desktop.exchange.records import KINDS, TOMBSTONE, Section, current_versions
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.service.packing import Parcel, packed, signed, write_package
from smm_desktop.exchange.service.sending import spelt_name
from smm_desktop.exchange.service.writing import require_room
from smm_desktop.exchange.settings import SUFFIX
from smm_desktop.exchange.terms import (
    DIRECTORATE,
    NOTHING_BEFORE,
    Delivery,
    ExchangeReason,
    Finding,
    Manifest,
    PackageKind,
)
from smm_desktop.signing.seals import SenderKey

_BATCH = 2_000


@dataclass(frozen=True, slots=True)
class _Draft:
    """What was read in one consistent state of the database, up to deed `own.head`."""

    own: queries.OwnSide
    recipient: queries.PartyRow
    key: SenderKey
    from_rev: int
    state: RecordState
    findings: tuple[Finding, ...]
    made_at: datetime


class ExportService:
    """The center's side of a hand-over."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = OwnKeys(database)
        self._one_at_a_time = threading.Lock()

    def check(self) -> tuple[Finding, ...]:
        """What should be mended before a hand-over."""
        return self._database.ask(findings, self._database.clock.today())

    def export(self, target: Path, *, actor: str, full: bool = False, progress: Progress = QUIET) -> Delivery:
        """Writes a package into the folder `target` (or to the file, where it ends in .smm).

        Refuses ONLY_CENTER, NO_DIRECTORATE, NO_KEYS and what `writing` refuses. The package's row is kept before the
        file is written: a number never stands for two packages, whatever happens to the file. Until then it can be
        cancelled, and nothing has changed.
        """
        require_room(target.parent if target.suffix == SUFFIX else target, 0)
        with self._one_at_a_time, no_collecting(), self._database.read() as session:
            draft = self._draft(session, full)
            parts = _told(_parts(session.connection(), draft), _size(session.connection(), draft), progress)
            with packed(parts, draft.recipient.recipients, self._database.folder) as parcel:
                session.rollback()  # lets go of the state that was read before the deed is written
                delivery = self._deliver(draft, parcel, target, actor)
        progress.past_return().step(1, 1)
        return delivery

    def _draft(self, session: Session, full: bool) -> _Draft:
        own = queries.own_side(session)
        if own.is_directorate:
            raise Refusal(ExchangeReason.ONLY_CENTER)
        recipient = queries.directorate(session)
        confirmed = queries.confirmed(session, own.instance)
        from_rev = 0 if full or confirmed.wants_all else confirmed.rev
        state = RecordState() if from_rev == 0 else _state_of(session, own)
        clock = self._database.clock
        found = findings(session, clock.today())
        return _Draft(own, recipient, self._keys.senders(session)[0], from_rev, state, found, clock.now())

    def _deliver(self, draft: _Draft, parcel: Parcel, target: Path, actor: str) -> Delivery:
        with self._database.deed("hand_over", actor, reversible=False) as deed:
            last = queries.last_sent(deed.session, draft.own.instance, DIRECTORATE)
            if self._database.instance != draft.own.instance or (last and last.to_rev > draft.own.head):
                raise Refusal(ExchangeReason.ANOTHER_EXPORT)
            manifest = _manifest(draft, parcel, last)
            envelope, digest = signed(manifest, draft.key)
            kept = _sent(manifest, digest, actor)
            deed.session.add(kept)
        path = target if target.suffix == SUFFIX else target / file_name(manifest)
        size, file_digest = write_package(path, envelope, parcel)
        self._note_written(manifest, path, size, file_digest, actor)
        return _delivery(manifest, path, size, file_digest)

    def _note_written(self, manifest: Manifest, path: Path, size: int, digest: bytes, actor: str) -> None:
        mine = select(SentPackage).where(
            SentPackage.instance == manifest.instance,
            SentPackage.recipient == manifest.recipient,
            SentPackage.number == manifest.number,
        )
        with self._database.deed("note_written_package", actor, reversible=False) as deed:
            kept = deed.session.scalars(mine).one()
            kept.written_at, kept.file_name = deed.now, spelt_name(path)
            kept.file_digest, kept.file_size = digest, size


def file_name(manifest: Manifest) -> str:
    """Names sender, day, number and instance, so that a folder of packages is easy to read."""
    day = local(manifest.made_at).strftime("%Y-%m-%d")
    short = manifest.instance.hex[-4:]
    return f"smm-{manifest.sender:02d}-{day}-{manifest.number:04d}-{short}{SUFFIX}"


def _state_of(session: Session, own: queries.OwnSide) -> RecordState:
    """The state of everything, from that of the last package and the deeds since where this is enough."""
    connection = session.connection()
    last = queries.last_sent(session, own.instance, DIRECTORATE)
    if last is not None and last.versions == current_versions():
        state = RecordState.from_json(last.state)
        if carry_forward(connection, KINDS, own.center, state, last.to_rev):
            return state
    return whole_state(connection, KINDS, own.center)


def _condition(draft: _Draft) -> str:
    since = f" AND rev > {draft.from_rev:d}" if draft.from_rev else ""
    return f"center_id = {draft.own.center:d}{since}"


def _size(connection: Connection, draft: _Draft) -> int:
    """How many rows will go."""
    where = text(_condition(draft))
    return sum(
        connection.scalar(select(func.count()).select_from(kind.table).where(where)) or 0 for kind in KINDS
    )


Parts = Iterator[tuple[Section, Iterator[Sequence[bytes]]]]


def _told(parts: Parts, total: int, progress: Progress) -> Parts:
    """The same parts; tells of each batch, and can be stopped before each."""
    done = 0

    def told(batches: Iterator[Sequence[bytes]]) -> Iterator[Sequence[bytes]]:
        nonlocal done
        for lines in batches:
            done += len(lines)
            progress.step(min(done, total), total + 1)
            yield lines

    for section, batches in parts:
        yield section, told(batches)


def _parts(connection: Connection, draft: _Draft) -> Parts:
    """All kinds in ladder order, tombstones last. A full package names no tombstones: what it lacks is gone."""
    is_full = draft.from_rev == 0
    for kind in KINDS:
        lines = stored_lines(connection, kind, _condition(draft), batch=_BATCH)
        counted = _counted(draft.state, kind.name, lines) if is_full else lines
        yield Section(kind.name, kind.version, kind.fields), counted
    if not is_full:
        yield Section(TOMBSTONE, 1, ("kind", "id")), _tombstones(connection, draft)


def _counted(state: RecordState, kind: str, batches: Iterator[list[bytes]]) -> Iterator[list[bytes]]:
    for lines in batches:
        state.add(kind, lines)
        yield lines


def _tombstones(connection: Connection, draft: _Draft) -> Iterator[list[bytes]]:
    names = {kind.table.name: kind.name for kind in KINDS}
    gone = (
        select(Tombstone.table_name, Tombstone.row_id)
        .where(Tombstone.rev > draft.from_rev, Tombstone.center_id == draft.own.center)
        .order_by(Tombstone.rev)
    )
    lines: list[bytes] = []
    for table, row_id in connection.execute(gone):
        if table in names:
            lines.append(b'["%b","%b"]' % (names[table].encode(), row_id.hex.encode()))
    yield lines


def _manifest(draft: _Draft, parcel: Parcel, last: queries.SentRow | None) -> Manifest:
    own = draft.own
    return Manifest(
        kind=PackageKind.RECORDS,
        mode=own.mode,
        sender=own.center,
        sender_name=own.name,
        sender_key=draft.key.public,
        recipient=DIRECTORATE,
        instance=own.instance,
        instance_since=own.instance_since,
        number=1 if last is None else last.number + 1,
        previous=NOTHING_BEFORE if last is None else last.digest,
        from_rev=draft.from_rev,
        to_rev=own.head,
        versions=current_versions(),
        counts=parcel.counts,
        state=draft.state.to_json(),
        payload=parcel.facts,
        program=__version__,
        made_at=draft.made_at,
        score=rules.score(draft.findings),
        findings=rules.counted(draft.findings),
    )


def _sent(manifest: Manifest, digest: bytes, actor: str) -> SentPackage:
    plain: dict[str, Any] = {
        name: getattr(manifest, name)
        for name in ("kind", "instance", "recipient", "number", "from_rev", "to_rev", "score", "made_at")
    }
    shaped = {name: dict(getattr(manifest, name)) for name in ("state", "versions", "counts")}
    return SentPackage(**plain, **shaped, digest=digest, made_by=actor)


def _delivery(manifest: Manifest, path: Path, size: int, digest: bytes) -> Delivery:
    return Delivery(
        path=str(path),
        number=manifest.number,
        size=size,
        digest=digest,
        from_rev=manifest.from_rev,
        to_rev=manifest.to_rev,
        counts=manifest.counts,
        score=manifest.score or 0,
        made_at=manifest.made_at,
    )
