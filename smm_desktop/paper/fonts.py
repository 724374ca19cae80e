"""The typefaces of paper: which files, which letters they have, how wide a text is, and where its pairs are kerned."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from smm_desktop.core.paths import resource

MM_PER_POINT = 25.4 / 72
POINTS_PER_MM = 72 / 25.4


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
_LAST_CODE = 0xFFFF
_OPENING = threading.Lock()
_FEATURES = {"liga": False, "clig": False, "calt": False, "locl": False, "kern": True}


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one face as reportlab draws them, with the places of kerned pairs; `width` is in em."""

    face: Face
    text: str
    width: float


def font_file(face: Face) -> Path:
    return resource("fonts", _FOLDERS[face.partition("-")[0]], f"{face}.ttf")


@cache
def loaded(face: Face) -> Any:
    """The face as reportlab holds it, known to all canvases by its name."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  first use only: keeps the start of the program light
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415  as above

    with _OPENING:
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(face.value, font_file(face), asciiReadable=False))
        return pdfmetrics.getFont(face.value)


@cache
def _letters(face: Face) -> frozenset[int]:
    """The letters that the face has; those beyond the first plane cannot be copied out of reportlab's fonts."""
    return frozenset(code for code in loaded(face).face.charToGlyph if code <= _LAST_CODE)


def clean(text: str) -> str:
    """Composed letters, control characters and line ends turned into spaces."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return composed
    kept = (" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in composed)
    return "".join(kept)


def missing_letters(text: str, face: Face) -> frozenset[str]:
    """The letters that the face itself lacks; they are drawn with the fallback face."""
    has = _letters(face)
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
    has = _letters(face)
    if has.issuperset(map(ord, text)):
        if text:
            yield face, text
        return
    fallback = _letters(Face.FALLBACK)
    drawn = [letter if ord(letter) in has or ord(letter) in fallback else _NO_GLYPH for letter in text]
    for own, letters in groupby(drawn, key=lambda letter: ord(letter) in has):
        yield face if own else Face.FALLBACK, "".join(letters)


def _shape(text: str, face: Face) -> Run:
    """Each letter keeps its own glyph (no ligatures); pairs move as HarfBuzz says."""
    import uharfbuzz as hb  # noqa: PLC0415  first use only
    from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr  # noqa: PLC0415  as above

    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(_shaper(face), buffer, _FEATURES)
    font, places = loaded(face), buffer.glyph_positions
    letters = [text[info.cluster] for info in buffer.glyph_infos]
    natural = [font.face.charWidths[ord(letter)] for letter in letters]
    moved = [font.pdfScale(place.x_advance) for place in places]
    width = sum(moved) / 1000
    if moved == natural:
        return Run(face, "".join(letters), width)
    data = [
        ShapeData(place, after, 0, 0, 0, own)
        for place, (after, own) in enumerate(zip(moved, natural, strict=True))
    ]
    return Run(face, ShapedStr("".join(letters), data), width)


@cache
def _shaper(face: Face) -> Any:
    import uharfbuzz as hb  # noqa: PLC0415  as above

    return hb.Font(loaded(face).hbFace)
