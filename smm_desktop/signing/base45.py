"""Base45 (RFC 9285): bytes as the letters that a QR code packs best. Strict, and quick enough for a batch."""

from __future__ import annotations

LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
PAIRS = [LETTERS[value % 45] + LETTERS[value // 45] for value in range(45 * 45)]
VALUES = {letter: value for value, letter in enumerate(LETTERS)}
SQUARE, WORD, BYTE = 45 * 45, 0x10000, 0x100


def encode_base45(data: bytes) -> str:
    words = (data[at] << 8 | data[at + 1] for at in range(0, len(data) - 1, 2))
    text = "".join([PAIRS[word % SQUARE] + LETTERS[word // SQUARE] for word in words])
    return text + PAIRS[data[-1]] if len(data) % 2 else text


def decode_base45(text: str) -> bytes:
    """Raises ValueError for anything that `encode_base45` does not write."""
    values = [VALUES.get(letter, -1) for letter in text]
    if -1 in values:
        raise ValueError(text)
    return b"".join(_decode_group(values[at : at + 3]) for at in range(0, len(values), 3))


def _decode_group(values: list[int]) -> bytes:
    if len(values) == 1:
        raise ValueError(values)
    size, limit = (2, WORD) if len(values) == 3 else (1, BYTE)  # noqa: PLR2004 - three letters hold two bytes
    number = sum(value * 45**place for place, value in enumerate(values))
    if number >= limit:
        raise ValueError(values)
    return number.to_bytes(size, "big")
