"""Reads what anybody with the data key can read of a database's files: every page, also those that nothing uses."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

_PAGE, _RESERVED, _SALT, _BLOCK = 4096, 80, 16, 16
_LOG_HEADER, _FRAME_HEADER = 32, 24


def pages(folder: Path, key: bytes) -> Iterator[bytes]:
    """Of the file and of its log, decrypted as SQLCipher 4 does."""
    data = (folder / "records.db").read_bytes()
    for at in range(0, len(data), _PAGE):
        yield _opened(data[at : at + _PAGE], key, is_first=at == 0)
    log = folder / "records.db-wal"
    frames = log.read_bytes()[_LOG_HEADER:] if log.exists() else b""
    for at in range(0, len(frames), _FRAME_HEADER + _PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        yield _opened(frames[at + _FRAME_HEADER :][:_PAGE], key, is_first=number == 1)


def _opened(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    vector = page[-_RESERVED:][:_BLOCK]
    cipher = Cipher(AES(key), CBC(vector)).decryptor()
    body = page[_SALT if is_first else 0 : -_RESERVED]
    return cipher.update(body) + cipher.finalize()


def inflated(page: bytes) -> Iterator[bytes]:
    """Everything in a page that begins as zlib streams do."""
    start = page.find(b"\x78\x9c")
    while start >= 0:
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(page[start:])
        start = page.find(b"\x78\x9c", start + 1)


def anywhere(folder: Path, key: bytes, text: bytes) -> int:
    """In how many pages a text stands, packed or not."""
    return sum(text in page or any(text in one for one in inflated(page)) for page in pages(folder, key))
