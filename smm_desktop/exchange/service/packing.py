"""From lines to a file: compresses and encrypts them aside, states them in a signed manifest, writes the whole."""

from __future__ import annotations

import tempfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, cast

from smm_desktop.core.files import refusal_of
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import (
    STATEMENT,
    Section,
    Tally,
    compressed,
    write_container,
    write_manifest,
)
from smm_desktop.exchange.service.writing import require_room, write_verified
from smm_desktop.exchange.settings import LARGEST_PACKAGE
from smm_desktop.exchange.terms import ExchangeReason, Manifest, PayloadFacts
from smm_desktop.signing.age_files import encrypt
from smm_desktop.signing.seals import SenderKey, seal

_IN_MEMORY = 64_000_000  # larger payloads wait, encrypted, in a nameless file
_AROUND = 1_000  # bytes of the ZIP file besides its members, generously


@dataclass(frozen=True, slots=True)
class Parcel:
    """An encrypted payload, ready to be put into a package."""

    file: BinaryIO
    facts: PayloadFacts
    crc: int
    counts: dict[str, int]


class _Measured:
    """Counts what is written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size, self.crc, self.hash = 0, 0, sha256()

    def write(self, data: bytes) -> int:
        self.size += len(data)
        self.crc = zlib.crc32(data, self.crc)
        self.hash.update(data)
        return self._file.write(data)


Parts = Iterable[tuple[Section, Iterable[Sequence[bytes]]]]


@contextmanager
def packed(parts: Parts, recipients: Sequence[str], folder: Path | None) -> Iterator[Parcel]:
    """Nothing unencrypted touches a disk."""
    tally = Tally()
    with tempfile.SpooledTemporaryFile(
        max_size=_IN_MEMORY, dir=None if folder is None else str(folder)
    ) as spool:
        measured = _Measured(cast("BinaryIO", spool))
        try:
            encrypt(compressed(parts, tally), cast("BinaryIO", measured), recipients)
        except OSError as error:
            raise refusal_of(error, folder or Path(tempfile.gettempdir())) from error
        facts = PayloadFacts(measured.size, measured.hash.digest(), tally.size, tally.digest())
        yield Parcel(cast("BinaryIO", spool), facts, measured.crc, dict(tally.counts))


def signed(manifest: Manifest, key: SenderKey) -> tuple[bytes, bytes]:
    """The manifest's envelope, and the digest by which it is known."""
    statement = write_manifest(manifest)
    return seal(STATEMENT, statement, [key]), sha256(statement).digest()


def write_package(
    path: Path, envelope: bytes, parcel: Parcel, progress: Progress = QUIET
) -> tuple[int, bytes]:
    """Writes and verifies the file; its size and SHA-256. Refuses PACKAGE_TOO_LARGE and what `writing` refuses."""
    size = len(envelope) + parcel.facts.size + _AROUND
    if size > LARGEST_PACKAGE:
        raise Refusal(ExchangeReason.PACKAGE_TOO_LARGE, size=size, largest=LARGEST_PACKAGE)
    require_room(path.parent, size)
    parcel.file.seek(0)

    def write(target: BinaryIO) -> None:
        write_container(target, envelope, parcel.file, parcel.facts.size, parcel.crc)

    digest = write_verified(path, write, progress)
    return path.stat().st_size, digest
