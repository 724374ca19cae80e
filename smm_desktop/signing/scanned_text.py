"""What a scanner or a clipboard may have made of a proof's text, undone.

Hand scanners type as keyboards do: set to US on a PC with the Turkish Q layout, ":" arrives as "Ş" and "/" as "."; with
caps lock on, capitals arrive small. Wrapping breaks lines, and spaces at the end get lost or added.
"""

from __future__ import annotations

from collections.abc import Iterator

TURKISH_Q = str.maketrans(
    {"Ş": ":", "ş": ":", ".": "/", "ç": ".", "Ç": ".", "(": "*", "*": "-", "_": "+", "+": "$"}
)
CAPITALS = str.maketrans("abcdefghijklmnopqrstuvwxyzıİ", "ABCDEFGHIJKLMNOPQRSTUVWXYZII")
BREAKS = str.maketrans("", "", "\r\n\t\v\f\0\ufeff\u200b\u00ad")


def readings(text: str, prefix: str) -> Iterator[str]:
    """The texts that the code may have held, likeliest first; `prefix` ends with a colon."""
    joined = text.translate(BREAKS).lstrip()
    if joined[len(prefix) - 1 : len(prefix)] in {"Ş", "ş"}:
        joined = joined.translate(TURKISH_Q)
    joined = joined.translate(CAPITALS)
    yield joined
    if joined.endswith(" "):
        yield joined.rstrip(" ")
    yield joined + " "
    yield joined + "  "
