"""Encryption and decryption of a stream by age, for several X25519 recipients, in constant memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import BinaryIO, Protocol

import pyrage

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.reading_keys import ReadingKey
from smm_desktop.signing.terms import SealReason

Sink = Callable[[bytes], object]


class Readable(Protocol):
    """A file, as far as it is read from here."""

    def read(self, size: int, /) -> bytes: ...


class _Source:
    """Chunks as the file that pyrage reads from; what fails meanwhile is kept, since pyrage would rename it."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks: Iterator[bytes] = iter(chunks)
        self._rest = memoryview(b"")
        self.failure: BaseException | None = None

    def read(self, size: int) -> bytes:
        try:
            while not self._rest:
                self._rest = memoryview(next(self._chunks))
        except StopIteration:
            return b""
        except BaseException as error:
            self.failure = error
            raise
        given, self._rest = self._rest[:size], self._rest[size:]
        return bytes(given)


class _Target:
    """Hands on what pyrage writes; what fails meanwhile is kept."""

    def __init__(self, take: Sink) -> None:
        self._take = take
        self.failure: BaseException | None = None

    def write(self, data: bytes) -> int:
        """pyrage asks a second time after a failure: then nothing is handed on."""
        if self.failure is not None:
            raise self.failure
        try:
            self._take(data)
        except BaseException as error:
            self.failure = error
            raise
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""


def encrypt(chunks: Iterable[bytes], target: BinaryIO, recipients: Sequence[str]) -> None:
    """Writes an age file that each of the recipients can open."""
    source, written = _Source(chunks), _Target(target.write)
    try:
        pyrage.encrypt_io(source, written, [pyrage.x25519.Recipient.from_str(one) for one in recipients])
    except pyrage.RecipientError as error:
        raise Refusal(SealReason.RECIPIENT_UNREADABLE) from error
    except Exception as error:  # noqa: BLE001 -- raised again, under the name it had before pyrage met it
        raise source.failure or written.failure or error from None


def decrypt(source: Readable, take: Sink, keys: Sequence[ReadingKey]) -> None:
    """Hands on what an age file holds, piece by piece.

    Refuses NOT_FOR_THESE_KEYS, ENCRYPTION_BROKEN; whatever `take` raises comes through. A damaged end shows only
    after the pieces before it went.
    """
    target = _Target(take)
    identities = [pyrage.x25519.Identity.from_str(key.secret) for key in keys]
    try:
        pyrage.decrypt_io(source, target, identities)
    except pyrage.DecryptError as error:
        raise target.failure or Refusal(SealReason.NOT_FOR_THESE_KEYS) from error
    except Exception as error:
        if target.failure is None and isinstance(error, OSError) and error.errno is None:
            raise Refusal(SealReason.ENCRYPTION_BROKEN) from error
        raise target.failure or error from None
