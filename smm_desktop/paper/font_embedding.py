"""A face's subset as PDF objects: the glyphs used, their widths and the letters they stand for."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from smm_desktop.paper.fonts import Face, LoadedFont, glyph_width, loaded
from smm_desktop.paper.pdf_writer import PdfWriter, packed

_DROPPED = [
    "GSUB",
    "GPOS",
    "GDEF",
    "BASE",
    "name",
    "OS/2",
    "post",
    "cmap",
    "kern",
    "DSIG",
    "FFTM",
    "meta",
    "STAT",
]


def put_font(writer: PdfWriter, face: Face, letters: Mapping[int, str]) -> int:
    """Writes the font objects for the glyphs in `letters` (glyph to what it stands for); gives the font's number."""
    source = loaded(face)
    glyphs = tuple(sorted({0, *letters}))  # numbers, not names
    length, program = _program(face, glyphs)
    name = f"{_tag(glyphs)}+{face}"
    file = writer.put_packed(f"/Length1 {length}", program)
    descriptor = writer.put(_descriptor(source, name, face, file))
    descendant = writer.put(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDToGIDMap/Identity/DW 0"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {descriptor} 0 R/W{_widths(source, glyphs)}>>"
    )
    unicode_map = writer.put_stream("", _unicode_map(letters))
    return writer.put(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
        f"/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode_map} 0 R>>"
    )


@lru_cache(maxsize=64)
def _program(face: Face, glyphs: tuple[int, ...]) -> tuple[int, bytes]:
    """The subset's length, and the subset compressed."""
    data = subset(face, glyphs)
    return len(data), packed(data)


def subset(face: Face, glyphs: tuple[int, ...]) -> bytes:
    """The font file with these glyphs only, each under its old number."""
    import uharfbuzz as hb  # noqa: PLC0415  first use only

    wanted = hb.SubsetInput()
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    dropped = (int.from_bytes(tag.encode(), "big") for tag in _DROPPED)
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(dropped)
    data: bytes = hb.subset(loaded(face).face, wanted).blob.data
    return data


def _tag(glyphs: tuple[int, ...]) -> str:
    digest = hashlib.sha256(repr(glyphs).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _widths(source: LoadedFont, glyphs: tuple[int, ...]) -> str:
    pieces: list[str] = []
    previous = -2
    for glyph in glyphs:
        if glyph != previous + 1:
            pieces.append(f"]{glyph}[" if pieces else f"{glyph}[")
        pieces.append(f" {glyph_width(source, glyph)}")
        previous = glyph
    return "[" + "".join(pieces) + "]]"


def _descriptor(source: LoadedFont, name: str, face: Face, file: int) -> str:
    box = struct.unpack(">4h", _table(source, "head")[36:44])
    ascent, descent = struct.unpack(">2h", _table(source, "hhea")[4:8])
    angle = struct.unpack(">i", _table(source, "post")[4:8])[0] / 65536
    scale = 1000 / source.unit
    italic, serif = angle != 0, face.startswith("SourceSerif")
    flags = 4 | (64 if italic else 0) | (2 if serif else 0)
    stem = 140 if face.endswith(("Bold", "Semibold")) else 84
    return (
        f"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/ItalicAngle {angle:g}/StemV {stem}"
        f"/FontBBox[{' '.join(str(round(side * scale)) for side in box)}]/CapHeight {_cap_height(source):.0f}"
        f"/Ascent {ascent * scale:.0f}/Descent {descent * scale:.0f}/FontFile2 {file} 0 R>>"
    )


def _cap_height(source: LoadedFont) -> float:
    extents: Any = source.font.get_glyph_extents(source.font.get_nominal_glyph(ord("H")))
    return float(extents.y_bearing) * 1000 / source.unit


def _table(source: LoadedFont, tag: str) -> bytes:
    data: bytes = source.face.reference_table(tag).data
    return data


def _unicode_map(letters: Mapping[int, str]) -> bytes:
    lines = [
        f"<{glyph:04x}> <{letter.encode('utf-16-be').hex()}>" for glyph, letter in sorted(letters.items())
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return _UNICODE_MAP.replace("BODY", body).encode("ascii")


_UNICODE_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
BODY
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
