"""What was added to a PDF after the signed revision: objects and cross-reference tables, and nothing between them.

A parser sees only what the tables name; other programs find more. So every byte must be accounted for.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field

LARGEST_ADDITION = 2_000_000
LARGEST_STREAM = 8_000_000
OBJECT = re.compile(rb"\s{0,4}(\d{1,10}) \d{1,5} obj\b")
TABLE = re.compile(
    rb"\s{0,4}xref\s{1,4}(?:\d{1,10} \d{1,10}\s{1,3}(?:\d{10} \d{5} [nf][ \r\n]{2})*)+(?=trailer)"
)
ENDING = re.compile(
    rb"\s{0,4}(?:trailer(?:(?!obj|stream|%).){1,4000}?)?startxref\s{1,4}\d{1,12}\s{1,4}%%EOF[\r\n]{0,2}",
    re.DOTALL,
)
STREAM = re.compile(rb"stream\r?\n")
CHAINED_FILTERS = re.compile(rb"/Filter\s*\[[^\]]*/[^\]]*/")
END_OF_OBJECT = b"endobj"


@dataclass
class Addition:
    """How many revisions were added, and the numbers of the objects that lie in them."""

    revisions: int = 0
    objects: set[int] = field(default_factory=set)


def read_addition(data: bytes) -> Addition | None:
    """Nothing, when there is anything but whole revisions, or more than they could be expected to need."""
    if len(data) > LARGEST_ADDITION or not _unpacks_small(data):
        return None
    addition, place = Addition(), 0
    while place < len(data):
        step = _object(data, place, addition) or _ending(data, place, addition)
        if not step:
            return None
        place = step
    return addition


def _object(data: bytes, place: int, addition: Addition) -> int:
    """Where the object that begins here ends; 0 when none does."""
    begins = OBJECT.match(data, place)
    end = data.find(END_OF_OBJECT, begins.end()) if begins else -1
    if begins is None or end < 0:
        return 0
    addition.objects.add(int(begins[1]))
    return end + len(END_OF_OBJECT)


def _ending(data: bytes, place: int, addition: Addition) -> int:
    """Where the revision that ends with what begins here is over; 0 when it does not end here."""
    table = TABLE.match(data, place)
    ends = ENDING.match(data, table.end() if table else place)
    if ends is None:
        return 0
    addition.revisions += 1
    return ends.end()


def _unpacks_small(data: bytes) -> bool:
    """Whether reading it costs no more than its size lets expect (no compressed bombs)."""
    if CHAINED_FILTERS.search(data):
        return False
    return all(_stream_is_small(data[found.end() :]) for found in STREAM.finditer(data))


def _stream_is_small(data: bytes) -> bool:
    unpacker = zlib.decompressobj()
    try:
        unpacker.decompress(data, LARGEST_STREAM)
    except zlib.error:
        return True
    return not unpacker.unconsumed_tail
