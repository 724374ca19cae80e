"""Texts of strangers that are shown and kept: letters alone, nothing that steers a terminal or cannot be written."""

import unicodedata

_STEERING = frozenset(
    {"Cc", "Cs", "Zl", "Zp"}
)  # control signs, halves of pairs, breaks of lines and paragraphs


def is_plain_text(value: object) -> bool:
    return isinstance(value, str) and _STEERING.isdisjoint(map(unicodedata.category, value))


def plain_text(text: str) -> str:
    """The same with spaces for what does not belong there."""
    return "".join(" " if unicodedata.category(sign) in _STEERING else sign for sign in text)
