"""Receipts: the directorate says through which package it holds everything and what it remarks; centers take it in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import select
from sqlalchemy.orm import Session

from smm_desktop import __version__
from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.model import ReceivedReceipt, Remark, SentPackage
from smm_desktop.exchange.records import Section, open_package, read_payload
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.service.packing import Parcel, packed, signed, write_package
from smm_desktop.exchange.service.writing import require_room
from smm_desktop.exchange.settings import SUFFIX
from smm_desktop.exchange.terms import (
    DIRECTORATE,
    NOTHING_BEFORE,
    Delivery,
    ExchangeReason,
    Manifest,
    PackageKind,
    ReceiptFacts,
    ReceiptOutcome,
    RemarkState,
    SeenState,
)

REMARK = Section("remark", 1, ("id", "record_kind", "record_id", "text", "author", "made_at"))


class ReceiptService:
    """Both ends of the way back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = OwnKeys(database)

    def write_receipt(self, center: int, folder: Path, *, actor: str, progress: Progress = QUIET) -> Delivery:
        """Writes what stands now. Refuses ONLY_DIRECTORATE, CENTER_UNKNOWN, NO_KEYS and what `writing` refuses."""
        require_room(folder, 0)
        rows = self._database.ask(queries.remarks, center)
        recipient = self._database.ask(self._recipient, center)
        with packed(_parts(rows), recipient.recipients, self._database.folder) as parcel:
            with self._database.deed("write_receipt", actor, reversible=False) as deed:
                manifest = self._manifest(deed, center, parcel)
                envelope, digest = signed(manifest, self._keys.senders(deed.session)[0])
                path = folder / _file_name(manifest)
                deed.session.add(_kept(manifest, digest, actor, path))
            size, file_digest = write_package(path, envelope, parcel, progress)
        counts, made_at = manifest.counts, manifest.made_at
        kind = PackageKind.RECEIPT
        return Delivery(str(path), manifest.number, size, file_digest, 0, 0, counts, 0, made_at, kind, center)

    def _recipient(self, session: Session, center: int) -> queries.PartyRow:
        recipient = queries.party(session, center)
        if not queries.own_side(session).is_directorate:
            raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
        if recipient is None or center == DIRECTORATE:
            raise Refusal(ExchangeReason.CENTER_UNKNOWN, center=center)
        return recipient

    def _manifest(self, deed: Deed, center: int, parcel: Parcel) -> Manifest:
        own = queries.own_side(deed.session)
        last = queries.last_sent(deed.session, own.instance, center)
        return Manifest(
            kind=PackageKind.RECEIPT,
            mode=own.mode,
            sender=own.center,
            sender_name=own.name,
            sender_key=self._keys.senders(deed.session)[0].public,
            recipient=center,
            instance=own.instance,
            instance_since=own.instance_since,
            number=1 if last is None else last.number + 1,
            previous=NOTHING_BEFORE if last is None else last.digest,
            from_rev=0,
            to_rev=own.head,
            versions={REMARK.kind: REMARK.version},
            counts=parcel.counts,
            state={},
            payload=parcel.facts,
            program=__version__,
            made_at=deed.now,
            receipt=_facts(deed.session, center),
        )

    def receive(self, path: Path, *, actor: str) -> ReceiptOutcome:
        """Takes a receipt in. Lost, late, doubled and foreign ones do no harm: they are refused by name."""
        package = open_package(path)
        manifest = package.manifest
        with self._database.deed("receive_receipt", actor, reversible=False) as deed:
            own = queries.own_side(deed.session)
            if own.is_directorate:
                raise Refusal(ExchangeReason.ONLY_CENTER)
            queries.sender_of(deed.session, manifest.sender_key, manifest.sender)
            rules.check_parties(manifest, own=own.center, mode=own.mode, kind=PackageKind.RECEIPT)
            packages = queries.own_packages(deed.session, own.instance, DIRECTORATE)
            rev = rules.accepted_rev(manifest, packages)
            found: dict[UUID, Remark] = {}
            read_payload(
                package, self._keys.readers(deed.session), lambda *part: _take(found, own.center, *part)
            )
            before = queries.confirmed(deed.session, own.instance)
            settled = _replace_remarks(deed, found)
            receipt = _received(manifest, package.digest, own.instance, rev)
            receipt.received_at = deed.now
            deed.session.add(receipt)
        return ReceiptOutcome(
            receipt.accepted_number, rev < before.rev, receipt.wants_all, len(found), settled
        )


def _facts(session: Session, center: int) -> ReceiptFacts:
    accepted = queries.accepted_of(queries.newest_applied(session, center))

    def numbers(state: SeenState) -> tuple[int, ...]:
        rows = queries.seen_packages(session, center, state)
        return tuple(sorted({row.number for row in rows if accepted and row.instance == accepted.instance}))

    held = tuple(one for one in numbers(SeenState.HELD) if accepted and one > accepted.number)
    return ReceiptFacts(accepted, queries.wants_all(session, center), held, numbers(SeenState.FORKED))


def _parts(rows: Sequence[queries.RemarkRow]) -> Iterator[tuple[Section, list[list[bytes]]]]:
    yield (
        REMARK,
        [
            [
                orjson.dumps(
                    [row.id.hex, row.record_kind, row.record_id.hex, row.text, row.author, row.made_at]
                )
                for row in rows
            ]
        ],
    )


def _file_name(manifest: Manifest) -> str:
    day = local(manifest.made_at).strftime("%Y-%m-%d")
    short = manifest.instance.hex[-4:]
    return f"smm-receipt-{manifest.recipient:02d}-{day}-{manifest.number:04d}-{short}{SUFFIX}"


def _kept(manifest: Manifest, digest: bytes, actor: str, path: Path) -> SentPackage:
    plain: dict[str, Any] = {
        name: getattr(manifest, name)
        for name in ("kind", "instance", "recipient", "number", "from_rev", "to_rev", "made_at")
    }
    shaped = {name: dict(getattr(manifest, name)) for name in ("state", "versions", "counts")}
    return SentPackage(**plain, **shaped, digest=digest, made_by=actor, file_name=path.name)


def _take(found: dict[UUID, Remark], center: int, section: Section, lines: list[bytes]) -> None:
    if section != REMARK:
        raise Refusal(ExchangeReason.NEWER_RECORDS, kind=section.kind, found=section.version)
    try:
        for line in lines:
            remark = _remark_of(orjson.loads(line), center)
            found[remark.id] = remark
    except (ValueError, TypeError) as error:
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=section.kind, field="") from error


def _remark_of(values: Any, center: int) -> Remark:
    remark_id, record_kind, record_id, text, author, made_at = values
    if not all(isinstance(one, str) for one in values):
        raise TypeError(str)
    return Remark(
        id=UUID(hex=remark_id),
        center=center,
        record_kind=record_kind,
        record_id=UUID(hex=record_id),
        text=text,
        author=author,
        state=RemarkState.OPEN,
        made_at=datetime.fromisoformat(made_at),
    )


def _replace_remarks(deed: Deed, found: dict[UUID, Remark]) -> int:
    """A receipt names all remarks that stand: the others are settled. Gives how many were."""
    settled = 0
    for remark in deed.session.scalars(select(Remark).where(Remark.state == RemarkState.OPEN)):
        if remark.id not in found:
            remark.state, remark.settled_at = RemarkState.SETTLED, deed.now
            settled += 1
    for remark in found.values():
        deed.session.merge(remark)
    return settled


def _received(manifest: Manifest, digest: bytes, instance: UUID, rev: int) -> ReceivedReceipt:
    facts = manifest.receipt or ReceiptFacts(None)
    return ReceivedReceipt(
        sender_instance=manifest.instance,
        sender_since=manifest.instance_since,
        number=manifest.number,
        digest=digest,
        instance=instance,
        accepted_number=facts.accepted.number if facts.accepted else 0,
        accepted_rev=rev,
        wants_all=facts.wants_all,
        made_at=manifest.made_at,
    )
