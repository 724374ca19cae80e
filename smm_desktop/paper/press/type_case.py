"""Which glyphs a plate holds ready, by face, so that people's names need no new font."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from smm_desktop.paper.fonts import Face, runs

TURKISH_LETTERS = (
    "".join(map(chr, range(0x20, 0x7F))) + "ÇĞİÖŞÜçğıöşüÂÎÛâîû" + "‘’“”–—…•·«»°№"  # noqa: RUF001 - typographic marks
)
GlyphLetters = Mapping[Face, Mapping[int, str]]


def font_name(face: Face) -> str:
    """The face's name inside the file, as `FontBook` gives it."""
    return face.name.replace("_", "")


def type_case(drawn: GlyphLetters, faces: Iterable[Face], letters: str) -> dict[Face, dict[int, str]]:
    """What was drawn already, and the letters in each of the faces (a letter that a face lacks: in the fallback)."""
    case = {face: dict(glyphs) for face, glyphs in drawn.items()}
    for face in faces:
        for run in (run for letter in letters for run in runs(letter, face) if run.face is face):
            case.setdefault(face, {}).update(run.letters)
    return case


def widened(case: GlyphLetters, needed: GlyphLetters) -> dict[Face, dict[int, str]]:
    """The case with what is needed besides; the same case when it holds all."""
    return {face: {**case.get(face, {}), **needed.get(face, {})} for face in (*case, *needed)}


def lacking(case: GlyphLetters, needed: GlyphLetters) -> frozenset[tuple[Face, int]]:
    """The glyphs that are needed and not there."""
    return frozenset(
        (face, glyph)
        for face, glyphs in needed.items()
        for glyph in glyphs
        if glyph not in case.get(face, {})
    )
