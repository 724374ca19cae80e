"""The typefaces of paper: which files, which letters they have, how wide a text is, and its glyphs with kerning."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from smm_desktop.core.paths import resource

MM_PER_POINT = 25.4 / 72


class Face(StrEnum):
    """A typeface in one weight; the value is its PostScript name and its file's name."""

    SERIF = "SourceSerifPro-Regular"
    SERIF_ITALIC = "SourceSerifPro-It"
    SERIF_SEMIBOLD = "SourceSerifPro-Semibold"
    SERIF_BOLD = "SourceSerifPro-Bold"
    SANS = "SourceSansPro-Regular"
    SANS_ITALIC = "SourceSansPro-It"
    SANS_SEMIBOLD = "SourceSansPro-Semibold"
    SANS_BOLD = "SourceSansPro-Bold"
    FALLBACK = "DejaVuSans"


_FOLDERS = {"SourceSerifPro": "source-serif-pro", "SourceSansPro": "source-sans-pro", "DejaVuSans": "dejavu"}
_NO_GLYPH = "\u25a1"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face, ready for a `TJ` operator: `operand` is its array; lengths are in em."""

    face: Face
    operand: str
    letters: tuple[tuple[int, str], ...]
    width: float
    glyph_count: int


class _Advances(dict[int, int]):
    """Every glyph's own advance in the font's units, asked for once."""

    def __init__(self, font: Any) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, glyph: int) -> int:
        advance: int = self._font.get_glyph_h_advance(glyph)
        self[glyph] = advance
        return advance


@dataclass(frozen=True, slots=True)
class LoadedFont:
    """A face as HarfBuzz holds it."""

    face: Any
    font: Any
    unit: int
    letters: frozenset[int]
    advances: Mapping[int, int]


def font_file(face: Face) -> Path:
    return resource("fonts", _FOLDERS[face.partition("-")[0]], f"{face}.ttf")


@cache
def loaded(face: Face) -> LoadedFont:
    import uharfbuzz as hb  # noqa: PLC0415  first use only: keeps the start of the program light

    holder = hb.Face(hb.Blob(font_file(face).read_bytes()))
    font = hb.Font(holder)
    return LoadedFont(holder, font, holder.upem, frozenset(holder.unicodes), _Advances(font))


def clean(text: str) -> str:
    """Composed letters, control characters and line ends turned into spaces."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return composed
    kept = (" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in composed)
    return "".join(kept)


def missing_letters(text: str, face: Face) -> frozenset[str]:
    """The letters that the face itself lacks; they are drawn with the fallback face."""
    has = loaded(face).letters
    return frozenset(letter for letter in clean(text) if ord(letter) not in has)


@lru_cache(maxsize=16384)
def runs(text: str, face: Face) -> tuple[Run, ...]:
    """The text as runs of glyphs; what the face lacks comes from the fallback, at last as a hollow square."""
    return tuple(_shape(part, chosen) for chosen, part in _parts(clean(text), face))


def em_width(text: str, face: Face) -> float:
    return sum(run.width for run in runs(text, face))


def width(text: str, face: Face, size: float) -> float:
    """Millimetres that the text takes at `size` points."""
    return em_width(text, face) * size * MM_PER_POINT


def _parts(text: str, face: Face) -> Iterator[tuple[Face, str]]:
    has = loaded(face).letters
    if has.issuperset(map(ord, text)):
        if text:
            yield face, text
        return
    fallback = loaded(Face.FALLBACK).letters
    drawn = [letter if ord(letter) in has or ord(letter) in fallback else _NO_GLYPH for letter in text]
    for own, letters in groupby(drawn, key=lambda letter: ord(letter) in has):
        yield face if own else Face.FALLBACK, "".join(letters)


def _shape(text: str, face: Face) -> Run:
    import uharfbuzz as hb  # noqa: PLC0415  as above

    source = loaded(face)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = "tr"
    hb.shape(source.font, buffer, {"liga": False, "clig": False, "kern": True})
    glyphs = [info.codepoint for info in buffer.glyph_infos]
    letters = {info.codepoint: text[info.cluster] for info in buffer.glyph_infos}
    advances = [position.x_advance for position in buffer.glyph_positions]
    operand = _operand(source, glyphs, advances)
    return Run(face, operand, tuple(letters.items()), sum(advances) / source.unit, len(glyphs))


def glyph_width(source: LoadedFont, glyph: int) -> int:
    """Thousandths of an em, as the document's width table says them."""
    return round(source.advances[glyph] * 1000 / source.unit)


def _operand(source: LoadedFont, glyphs: list[int], advances: list[int]) -> str:
    """All glyphs in hexadecimal, parted where a pair is kerned."""
    codes, nominal = struct.pack(f">{len(glyphs)}H", *glyphs).hex(), source.advances
    pairs = enumerate(zip(glyphs, advances, strict=True), start=1)
    kerned = [
        (place * 4, nominal[glyph] - advance)
        for place, (glyph, advance) in pairs
        if nominal[glyph] != advance
    ]
    pieces, done = [], 0
    for end, units in kerned:
        pieces.append(f"<{codes[done:end]}>{round(units * 1000 / source.unit)}")
        done = end
    return "".join(pieces) + (f"<{codes[done:]}>" if done < len(codes) else "")
