"""Receipts: the directorate says through which package it holds everything and what it remarks; centers take it in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries, rules
from smm_desktop.exchange.model import ReceivedReceipt
from smm_desktop.exchange.records import (
    RECEIPT_VERSIONS,
    Package,
    ReceiptContent,
    open_package,
    read_payload,
)
from smm_desktop.exchange.service.learning import introduced, keep_reference, keep_trust, learn_parties
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.service.packing import packed, signed, write_package
from smm_desktop.exchange.service.receipt_content import receipt_content, receipt_facts
from smm_desktop.exchange.service.remarks import replace_remarks
from smm_desktop.exchange.service.sending import (
    delivery_of,
    folder_of,
    next_manifest,
    note_written,
    place_of,
    sent_row,
)
from smm_desktop.exchange.service.writing import require_room
from smm_desktop.exchange.settings import LARGEST_RECEIPT
from smm_desktop.exchange.terms import (
    DIRECTORATE,
    Delivery,
    ExchangeReason,
    Manifest,
    PackageKind,
    ReceiptFacts,
    ReceiptOutcome,
)
from smm_desktop.signing.key_files import KeyFile, KeyFileKind, write_key_file


class ReceiptService:
    """Both ends of the way back."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keys = OwnKeys(database)

    def write_receipt(self, center: int, folder: Path, *, actor: str, progress: Progress = QUIET) -> Delivery:
        """Writes what stands now. Refuses ONLY_DIRECTORATE, CENTER_UNKNOWN, NO_KEYS and what `writing` refuses."""
        require_room(folder_of(folder), 0)
        clock = self._database.clock
        recipient, content = self._database.ask(self._content, center, clock.today())
        with packed(content.parts(), recipient.recipients, self._database.folder) as parcel:
            with self._database.deed("write_receipt", actor, reversible=False) as deed:
                key = self._keys.senders(deed.session)[0]
                facts = receipt_facts(deed.session, center)
                kind, versions = PackageKind.RECEIPT, RECEIPT_VERSIONS
                manifest = next_manifest(deed, kind, center, parcel, key, versions=versions, receipt=facts)
                envelope, digest = signed(manifest, key)
                path = place_of(folder, manifest)
                deed.session.add(sent_row(manifest, digest, actor, path))
            size, file_digest = write_package(path, envelope, parcel, progress)
        note_written(self._database, manifest, size, file_digest, actor=actor)
        return delivery_of(manifest, path, size, file_digest)

    def write_receipts(
        self, centers: Sequence[int], folder: Path, *, actor: str, progress: Progress = QUIET
    ) -> dict[int, Delivery]:
        """One for each center; who stops it, or what refuses one, keeps those that are written."""
        written = {}
        for at, center in enumerate(centers):
            progress.step(at, len(centers))
            written[center] = self.write_receipt(center, folder, actor=actor)
        return written

    def _content(self, session: Session, center: int, today: date) -> tuple[queries.PartyRow, ReceiptContent]:
        recipient = queries.party(session, center)
        if not queries.own_side(session).is_directorate:
            raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
        if recipient is None or center == DIRECTORATE:
            raise Refusal(ExchangeReason.CENTER_UNKNOWN, center=center)
        content = receipt_content(session, center, today)
        file = KeyFile(KeyFileKind.TRUST, self._keys.public(session), self._database.clock.now())
        content.key_file = write_key_file(file, self._keys.senders(session))
        return recipient, content

    def receive(self, path: Path, *, actor: str) -> ReceiptOutcome:
        """Takes a receipt in. Lost, late, doubled and foreign ones do no harm: they are refused by name."""
        package = open_package(path)
        manifest = package.manifest
        with self._database.deed("receive_receipt", actor, reversible=False) as deed:
            own = queries.own_side(deed.session)
            content, file = self._believed(deed.session, own, package)
            rev = rules.accepted_rev(manifest, queries.own_packages(deed.session, own.instance, DIRECTORATE))
            before = queries.confirmed(deed.session, own.instance)
            settled = replace_remarks(deed, own.center, content.remarks)
            receipt = _received(manifest, package.digest, own.instance, rev)
            receipt.received_at = deed.now
            deed.session.add(receipt)
            learnt = learn_parties(deed, own, content.parties, file, vouched_by=manifest.sender_name)
            trusted = keep_trust(deed, own.center, content.trust)
            version = keep_reference(deed, content.reference)
        return ReceiptOutcome(
            accepted=receipt.accepted_number,
            fell_back=rev < before.rev,
            wants_all=receipt.wants_all,
            remarks=len(content.remarks),
            settled=settled,
            keys=learnt,
            trust=trusted,
            reference=version,
        )

    def _believed(
        self, session: Session, own: queries.OwnSide, package: Package
    ) -> tuple[ReceiptContent, KeyFile | None]:
        """What it holds, and the directorate's key file in it; a new key counts where the former one seals it."""
        manifest = package.manifest
        if own.is_directorate:
            raise Refusal(ExchangeReason.ONLY_CENTER)
        unknown = _refused_sender(session, manifest)
        rules.check_parties(manifest, own=own.center, mode=own.mode, kind=PackageKind.RECEIPT)
        if manifest.payload.plain_size > LARGEST_RECEIPT:
            size = manifest.payload.plain_size
            raise Refusal(ExchangeReason.PACKAGE_TOO_LARGE, size=size, largest=LARGEST_RECEIPT)
        content = ReceiptContent()
        try:
            read_payload(package, self._keys.readers(session), content.take)
        except Refusal as refusal:
            raise unknown or refusal from refusal
        file = introduced(session, own, manifest, content.key_file)
        if unknown is not None and file is None:
            raise unknown
        return content, file


def _refused_sender(session: Session, manifest: Manifest) -> Refusal | None:
    """KEY_UNKNOWN may be healed by what the receipt holds; every other refusal is raised."""
    if manifest.sender != DIRECTORATE:
        queries.sender_of(session, manifest.sender_key, manifest.sender)
        raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
    try:
        queries.sender_of(session, manifest.sender_key, manifest.sender)
    except Refusal as refusal:
        if refusal.term is not ExchangeReason.KEY_UNKNOWN:
            raise
        return refusal
    return None


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
