"""The middle of a certificate of on-the-job training: where it was, what was learnt, and the same in English."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smm_desktop.certificates.documents.middle_lines import draw_lines, height_of
from smm_desktop.certificates.documents.words import CertificateWords
from smm_desktop.certificates.terms import CertificateSnapshot
from smm_desktop.paper.colours import INK, MUTED, Colour
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.typesetting import Fitted, fit

WIDTH, GAP = 214.0, 1.6
_WHOLE = (1.0, 0.92, 0.85, 0.78)  # sizes at which everything must be there
_LIST_CUT = (
    0.85,
    0.78,
    0.72,
    0.66,
    0.6,
)  # sizes at which a long list of what was learnt may end in an ellipsis


@dataclass(frozen=True, slots=True)
class _Style:
    face: Face
    size: float
    leading: float
    most_lines: int
    colour: Colour
    may_be_cut: bool = False


_STYLES = (
    _Style(Face.SERIF, 14.5, 1.33, 4, INK),
    _Style(Face.SERIF, 11.0, 1.28, 2, INK, may_be_cut=True),
    _Style(Face.SERIF_ITALIC, 10.5, 1.3, 3, MUTED),
)
_Parts = list[tuple[Fitted, _Style]]


def draw_placement_body(
    page: Page, words: CertificateWords, shared: CertificateSnapshot, *, top: float, bottom: float
) -> None:
    """All of it becomes smaller when the room is short."""
    said = (words.body(shared), words.learnt(shared), words.body_en(shared))
    parts = _largest(said, bottom - top)
    y = top + max(0.0, bottom - top - _height(parts)) * 0.4
    for lines, style in parts:
        y = GAP + draw_lines(page, y, lines, style.face, leading=style.leading, colour=style.colour)


def _largest(said: Sequence[str], room: float) -> _Parts:
    parts: _Parts = []
    for shrunk, may_cut in (*((size, False) for size in _WHOLE), *((size, True) for size in _LIST_CUT)):
        parts = [
            _part(text, style, shrunk, may_cut=may_cut)
            for text, style in zip(said, _STYLES, strict=True)
            if text
        ]
        if _height(parts) <= room and not any(_is_cut(*part, may_cut=may_cut) for part in parts):
            break
    return parts


def _is_cut(lines: Fitted, style: _Style, *, may_cut: bool) -> bool:
    return lines.lines[-1].endswith("…") and not (may_cut and style.may_be_cut)


def _part(text: str, style: _Style, shrunk: float, *, may_cut: bool) -> tuple[Fitted, _Style]:
    size = style.size * shrunk
    most = 1 if may_cut and style.may_be_cut else style.most_lines
    return fit(text, style.face, size, WIDTH, min_size=size * 0.94, max_lines=most), style


def _height(parts: _Parts) -> float:
    return sum(height_of(lines, style.leading) for lines, style in parts) + GAP * (len(parts) - 1)
