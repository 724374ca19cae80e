"""Where in the bytes of a PDF signatures lie, found without believing anything else that the file says."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_PLACES = 40
BYTE_RANGE = re.compile(
    rb"/ByteRange\s{0,9}\[\s{0,9}0\s{1,9}(\d{1,10})\s{1,9}(\d{1,10})\s{1,9}(\d{1,10})\s{0,99}\]"
)
MARKS = (b"/ByteRange", b"/DocMDP", b"ETSI.CAdES.detached")
CANONICAL_HEX = re.compile(rb"<((?:[0-9A-F]{2})+)>")


@dataclass(frozen=True)
class SignaturePlace:
    """`begin` and `end` of the room for the signature with its angle brackets, and where the signed revision ends."""

    begin: int
    end: int
    revision_end: int

    def container(self, pdf: bytes) -> bytes | None:
        """The room's content, if it is written in capital hexadecimal digits and nothing else."""
        found = CANONICAL_HEX.fullmatch(pdf, self.begin, self.end)
        return bytes.fromhex(found[1].decode()) if found else None


def find_places(pdf: bytes) -> list[SignaturePlace]:
    """Every sound place, the earliest revision first: two ranges from the first byte on, that leave out one string."""
    places: list[SignaturePlace] = []
    for number, found in enumerate(BYTE_RANGE.finditer(pdf)):
        if number == MOST_PLACES:
            break
        begin, end, rest = (int(digits) for digits in found.groups())
        brackets = pdf[begin : begin + 1] + pdf[end - 1 : end]
        if begin < end - 1 and end + rest <= len(pdf) and brackets == b"<>":
            places.append(SignaturePlace(begin, end, end + rest))
    return sorted(places, key=lambda place: place.revision_end)


def has_marks_of_signing(pdf: bytes) -> bool:
    """Whether it was once signed, as far as traces tell."""
    return any(mark in pdf for mark in MARKS)
