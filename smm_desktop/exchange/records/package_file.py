"""A package as a file: opened and checked against its own signed manifest, and its payload read with a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records.container import Opened, RepackedError, open_container, pieces
from smm_desktop.exchange.records.manifest_json import STATEMENT, read_manifest
from smm_desktop.exchange.records.payload import LineReader, Take
from smm_desktop.exchange.terms import ExchangeReason, Manifest
from smm_desktop.signing.age_files import decrypt
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.seals import Envelope, read_envelope
from smm_desktop.signing.terms import SealReason


@dataclass(frozen=True, slots=True)
class Package:
    """A file that holds by its own account: the key in the manifest signed it, the payload is the one it means."""

    path: Path
    size: int
    manifest: Manifest
    digest: bytes
    key: str
    opened: Opened = field(repr=False)


def open_package(path: Path) -> Package:
    """Refuses what does not hold, each fault by its name. Whether the key is to be believed, others must say."""
    try:
        opened = open_container(path)
    except RepackedError as repacked:
        _, manifest = _signed_manifest(repacked.manifest)
        if repacked.payload_digest != manifest.payload.digest:
            raise Refusal(ExchangeReason.PAYLOAD_CHANGED) from repacked
        raise Refusal(ExchangeReason.REPACKED) from repacked
    envelope, manifest = _signed_manifest(opened.manifest)
    if opened.payload_size != manifest.payload.size or _digest_of(opened) != manifest.payload.digest:
        raise Refusal(ExchangeReason.PAYLOAD_CHANGED)
    size = path.stat().st_size
    return Package(path, size, manifest, envelope.digest, envelope.signatures[0][0], opened)


def _signed_manifest(data: bytes) -> tuple[Envelope, Manifest]:
    try:
        envelope = read_envelope(data)
    except Refusal as refusal:
        raise Refusal(ExchangeReason.MANIFEST_UNREADABLE) from refusal
    if envelope.kind != STATEMENT:
        raise Refusal(ExchangeReason.MANIFEST_UNREADABLE)
    manifest = read_manifest(envelope.statement)
    if len(envelope.signatures) != 1 or not envelope.is_signed_by(manifest.sender_key):
        raise Refusal(ExchangeReason.MANIFEST_CHANGED)
    return envelope, manifest


def _digest_of(opened: Opened) -> bytes:
    digest = sha256()
    with opened.path.open("rb") as file:
        file.seek(opened.payload_at)
        for piece in pieces(file, opened.payload_size):
            digest.update(piece)
    return digest.digest()


class _Window:
    """The payload inside the file, as a file of its own."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._left = file, size

    def read(self, size: int) -> bytes:
        piece = self._file.read(min(size, self._left))
        self._left -= len(piece)
        return piece


def read_payload(package: Package, keys: Sequence[ReadingKey], take: Take) -> None:
    """Hands on the lines of a package, batch by batch; what was taken counts only when this returns.

    Refuses CANNOT_OPEN, PAYLOAD_UNREADABLE.
    """
    reader = LineReader(package.manifest.payload, package.manifest.counts, take)
    with package.path.open("rb") as file:
        file.seek(package.opened.payload_at)
        try:
            decrypt(_Window(file, package.opened.payload_size), reader.feed, keys)
        except Refusal as refusal:
            raise _renamed(refusal) from refusal
    reader.finish()


def _renamed(refusal: Refusal) -> Refusal:
    match refusal.term:
        case SealReason.NOT_FOR_THESE_KEYS:
            return Refusal(ExchangeReason.CANNOT_OPEN)
        case SealReason.ENCRYPTION_BROKEN:
            return Refusal(ExchangeReason.PAYLOAD_UNREADABLE)
        case _:
            return refusal
