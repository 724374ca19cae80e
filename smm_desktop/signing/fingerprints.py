"""The fingerprint of somebody's public keys as six blocks of five digits, to be read out on the telephone."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from hashlib import sha256

BLOCKS = 6
DIGITS = 5
_LABEL = b"smm-desktop fingerprint 1"


def fingerprint(center: int, public: bytes, recipients: Iterable[str]) -> str:
    """About 99 bits of the SHA-256 over the center's number, its Ed25519 key and its recipients in order.

    Digits are read the same in every language, and thirty of them fit one breath a block.
    """
    parts = (_LABEL, str(center).encode(), public, *(one.encode() for one in recipients))
    digest = sha256(b"".join(struct.pack(">I", len(part)) + part for part in parts)).digest()
    number = int.from_bytes(digest) % 10 ** (BLOCKS * DIGITS)
    digits = f"{number:0{BLOCKS * DIGITS}d}"
    return " ".join(digits[at : at + DIGITS] for at in range(0, len(digits), DIGITS))


def same_fingerprint(one: str, other: str) -> bool:
    """Whether two spellings are the same digits, whatever stands between them."""
    return _digits(one) == _digits(other) != ""


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign in "0123456789")
