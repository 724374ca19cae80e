"""Distinguished Encoding Rules, as little of them as a signature needs: writing, and reading one level at a time."""

from __future__ import annotations

from dataclasses import dataclass

INTEGER, OCTETS, NULL, OBJECT, SEQUENCE, SET = 0x02, 0x04, 0x05, 0x06, 0x30, 0x31
LONG_FORM = 0x80


class NotDer(ValueError):
    """The bytes are no definite-length encoding of what was asked for."""


@dataclass(frozen=True, slots=True)
class Element:
    """One encoded value: its tag, its content, and itself as it stood in the input."""

    tag: int
    content: bytes
    whole: bytes


def encode(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    length = len(content)
    if length < LONG_FORM:
        return bytes((tag, length)) + content
    size = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes((tag, LONG_FORM | len(size))) + size + content


def encode_integer(value: int) -> bytes:
    return encode(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def encode_set(tag: int, items: list[bytes]) -> bytes:
    """A SET OF, in the order that DER asks for."""
    return encode(tag, *sorted(items))


def encode_object(dotted: str) -> bytes:
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    return encode(OBJECT, *(_base128(arc) for arc in (first * 40 + second, *rest)))


def _base128(arc: int) -> bytes:
    digits = [arc & 0x7F]
    while arc := arc >> 7:
        digits.append(arc & 0x7F | 0x80)
    return bytes(reversed(digits))


def read_elements(data: bytes, limit: int = 64) -> list[Element]:
    """The values that stand one after the other in `data`, which they must fill exactly."""
    found: list[Element] = []
    position = 0
    while position < len(data):
        element = read_first(data[position:])
        found.append(element)
        position += len(element.whole)
        if len(found) > limit:
            raise NotDer
    return found


def read_first(data: bytes) -> Element:
    """The value at the start of `data`; what follows it is not looked at."""
    if len(data) < 2:  # noqa: PLR2004 - a tag and a length
        raise NotDer
    length, start = data[1], 2
    if length >= LONG_FORM:
        start += length - LONG_FORM
        size = data[2:start]
        if not 1 <= len(size) <= 4 or len(size) != length - LONG_FORM:  # noqa: PLR2004 - at most 4 GB
            raise NotDer
        length = int.from_bytes(size, "big")
    end = start + length
    if end > len(data):
        raise NotDer
    return Element(data[0], data[start:end], data[:end])


def children(element: Element, tag: int) -> list[Element]:
    """What a constructed value of this tag holds."""
    if element.tag != tag:
        raise NotDer
    return read_elements(element.content)
