"""The name of a printed sheet and of its pages, short enough for a corner code and safe to copy by hand."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from uuid import UUID

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_SHEET_LENGTH = 8
_MOST_PAGES = 32 * 32 - 1
_FAMILY = "S"
CORNERS = (1, 2, 3, 4)  # top left, top right, bottom right, bottom left


def sheet_name(identity: UUID) -> str:
    """Eight letters from the random end of an id (40 bits)."""
    return _in_base_32(identity.int & (2**40 - 1), _SHEET_LENGTH)


@dataclass(frozen=True, slots=True)
class PageCode:
    """One page of a sheet; pages count from 1."""

    sheet: str
    page: int

    def __post_init__(self) -> None:
        if len(self.sheet) != _SHEET_LENGTH or not set(self.sheet) <= set(_DIGITS):
            raise ValueError(f"{self.sheet!r} is no name of a sheet")
        if not 1 <= self.page <= _MOST_PAGES:
            raise ValueError(f"page {self.page} is out of range")

    @property
    def text(self) -> str:
        """For people: `7K3M-92QX/1`."""
        return f"{self.sheet[:4]}-{self.sheet[4:]}/{self.page}"

    @classmethod
    def read(cls, text: str) -> PageCode | None:
        """From what a person typed; None when it is no code."""
        sheet, _, page = text.strip().translate(_MISTYPED).partition("/")
        try:
            return cls(sheet.replace("-", "").replace(" ", ""), int(page or "1"))
        except ValueError:
            return None


_MISTYPED = str.maketrans("abcdefghjkmnpqrstvwxyzoOiIlLıİ", "ABCDEFGHJKMNPQRSTVWXYZ00111111")


@dataclass(frozen=True, slots=True)
class CornerCode:
    """What a corner's Data Matrix says: the page, which corner it is, and a checksum."""

    page: PageCode
    corner: int

    @property
    def text(self) -> str:
        body = f"{_FAMILY}{self.page.sheet}{_in_base_32(self.page.page, 2)}{self.corner}"
        return body + _checksum(body)

    @classmethod
    def read(cls, text: str) -> CornerCode | None:
        """None for any other code that a photograph may hold."""
        body, check = text[:-2], text[-2:]
        right_length = len(body) == len(_FAMILY) + _SHEET_LENGTH + 3
        if not (
            right_length
            and body.startswith(_FAMILY)
            and set(body) <= set(_DIGITS)
            and _checksum(body) == check
        ):
            return None
        page = _DIGITS.index(body[9]) * 32 + _DIGITS.index(body[10])
        corner = _DIGITS.index(body[11])
        if corner not in CORNERS or page == 0:
            return None
        return cls(PageCode(body[1:9], page), corner)


def _checksum(body: str) -> str:
    return _in_base_32(zlib.crc32(body.encode("ascii")) % 1024, 2)


def _in_base_32(number: int, length: int) -> str:
    places = range(length - 1, -1, -1)
    return "".join(_DIGITS[number >> (5 * place) & 31] for place in places)
