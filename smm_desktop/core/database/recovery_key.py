"""The recovery key as people keep it: blocks of five letters and digits, each with its own check letter.

Crockford's base 32, which has no I, L, O and U; what is typed for them is understood.
"""

import secrets
from dataclasses import dataclass
from typing import Self

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans({"O": "0", "I": "1", "L": "1"})
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)}
_BLOCK_COUNT = 10
_PAYLOAD_LETTERS = 4
_BLOCK_BITS = 5 * _PAYLOAD_LETTERS
_BITS = _BLOCK_COUNT * _BLOCK_BITS
_BYTES = _BITS // 8
_FIELD = 0b100101
_TOP = 31


def _check_letter(block: int, payload: str) -> str:
    """Over the field of 32 elements (x^5 + x^2 + 1): finds every wrong letter, every swap, every misplaced block."""
    value = 0
    for letter in payload:
        value = (value ^ _VALUES[letter]) << 1
        value ^= _FIELD if value > _TOP else 0
    return _LETTERS[value ^ block + 1]


def _read_letters(text: str) -> str:
    """Only what can be part of a key, in capitals; ASCII letters of a Turkish keyboard included."""
    capitals = turkish.upper(text).replace("İ", "I").translate(_MISREAD)
    return "".join(letter for letter in capitals if not letter.isspace() and letter not in "-–_.")


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """200 random bits that open the keyring when every password is lost."""

    secret: bytes

    @classmethod
    def make(cls) -> Self:
        return cls(secrets.token_bytes(_BYTES))

    @property
    def text(self) -> str:
        """Ten blocks joined by hyphens; the last letter of each block proves the others."""
        bits = int.from_bytes(self.secret)
        blocks = []
        for block in range(_BLOCK_COUNT):
            value = bits >> (_BITS - _BLOCK_BITS * (block + 1)) & (1 << _BLOCK_BITS) - 1
            payload = "".join(_LETTERS[value >> shift & 31] for shift in (15, 10, 5, 0))
            blocks.append(payload + _check_letter(block, payload))
        return "-".join(blocks)

    @classmethod
    def read(cls, text: str) -> Self:
        """Understands small letters, O for 0, I and L for 1, and any spacing; names the first wrong block."""
        letters = _read_letters(text)
        size = _PAYLOAD_LETTERS + 1
        blocks = [letters[at : at + size] for at in range(0, len(letters), size)]
        bits = 0
        for place, block in enumerate(blocks[:_BLOCK_COUNT]):
            bits = bits << _BLOCK_BITS | _block_value(place, block)
        if len(letters) != size * _BLOCK_COUNT:
            raise Refusal(CoreReason.RECOVERY_KEY_MISTYPED, block=0)
        return cls(bits.to_bytes(_BYTES))


def _block_value(place: int, block: str) -> int:
    payload, check = block[:_PAYLOAD_LETTERS], block[_PAYLOAD_LETTERS:]
    if any(letter not in _VALUES for letter in block) or check != _check_letter(place, payload):
        raise Refusal(CoreReason.RECOVERY_KEY_MISTYPED, block=place + 1)
    value = 0
    for letter in payload:
        value = value << 5 | _VALUES[letter]
    return value
