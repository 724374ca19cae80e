"""Setting text into a given width: wrapping, and fitting by shrinking first, wrapping next and cutting at last."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from smm_desktop.paper.fonts import MM_PER_POINT, Face, em_width

TIGHT = 1.04  # the leading of lines squeezed into a box
MIDDLE = 0.36  # from a line's middle down to its baseline, in parts of its size
_STEP = 0.25
_SHRUNK = 0.8  # as far as one line may shrink before two larger lines look better
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines that fit, and the size in points at which they do."""

    lines: tuple[str, ...]
    size: float


def wrap(text: str, face: Face, size: float, width: float) -> list[str]:
    """Lines no wider than `width` millimetres; line ends in the text are kept, giant words are broken."""
    room = width / (size * MM_PER_POINT)
    return [line for paragraph in text.split("\n") for line in _wrap_paragraph(paragraph, face, room)]


def fit(
    text: str,
    face: Face,
    size: float,
    width: float,
    *,
    min_size: float = 6.0,
    max_lines: int = 1,
    height: float = inf,
) -> Fitted:
    """The text in at most `max_lines` lines inside `width` by `height` millimetres, not below `min_size` points."""
    text = " ".join(text.split())
    natural = em_width(text, face) * MM_PER_POINT
    if natural * size <= width:
        return Fitted((text,), size)
    single = width / natural
    if single >= max(min_size, size * _SHRUNK):
        return Fitted((text,), single)
    wrapped = _fit_lines(text, face, size, width, min_size=min_size, lines_at=_LineCount(max_lines, height))
    return Fitted((text,), single) if single >= max(min_size, wrapped.size) else wrapped


@dataclass(frozen=True, slots=True)
class _LineCount:
    most: int
    height: float

    def at(self, size: float) -> int:
        """How many lines of this size may stand above each other; one always may."""
        if self.height == inf:
            return self.most
        return max(1, min(self.most, int(self.height / (size * TIGHT * MM_PER_POINT))))


def _fit_lines(
    text: str, face: Face, size: float, width: float, *, min_size: float, lines_at: _LineCount
) -> Fitted:
    tried = size
    while tried >= min_size:
        room = width / (tried * MM_PER_POINT)
        lines = _wrap_whole_words(text, face, room)
        if lines is not None and len(lines) <= lines_at.at(tried):
            return Fitted(tuple(_balanced(lines, text, face, room)), tried)
        tried -= _STEP
    room = width / (min_size * MM_PER_POINT)
    return Fitted(tuple(_cut(text, face, room, lines_at.at(min_size))), min_size)


def _balanced(lines: list[str], text: str, face: Face, room: float) -> list[str]:
    """The same number of lines, as even as can be: a name of two lines does not leave one word below."""
    low, high = room / 2, room
    while high - low > room / 100:
        middle = (low + high) / 2
        tried = _wrap_whole_words(text, face, middle)
        if tried is not None and len(tried) == len(lines):
            lines, high = tried, middle
        else:
            low = middle
    return lines


def _wrap_whole_words(text: str, face: Face, room: float) -> list[str] | None:
    """None when a single word is wider than the room (in em)."""
    words = text.split()
    if any(em_width(word, face) > room for word in words):
        return None
    return _fill(words, face, room)


def _fill(words: list[str], face: Face, room: float) -> list[str]:
    space = em_width(" ", face)
    lines: list[list[str]] = []
    used = 0.0
    for word in words:
        wide = em_width(word, face)
        if lines and used + space + wide <= room:
            lines[-1].append(word)
            used += space + wide
        else:
            lines.append([word])
            used = wide
    return [" ".join(line) for line in lines]


def _wrap_paragraph(paragraph: str, face: Face, room: float) -> list[str]:
    words = [piece for word in paragraph.split() for piece in _pieces(word, face, room)]
    return _fill(words, face, room) or [""]


def _pieces(word: str, face: Face, room: float) -> list[str]:
    pieces = []
    while em_width(word, face) > room and len(word) > 1:
        head = _longest_head(word, face, room)
        pieces.append(head)
        word = word[len(head) :]
    return [*pieces, word]


def _longest_head(word: str, face: Face, room: float) -> str:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if em_width(word[:middle], face) <= room else (low, middle - 1)
    return word[:low]


def _cut(text: str, face: Face, room: float, max_lines: int) -> list[str]:
    lines = _wrap_paragraph(text, face, room)
    if len(lines) <= max_lines:
        return lines
    last = " ".join(lines[max_lines - 1 :])
    head = _longest_head(last, face, max(room - em_width(_ELLIPSIS, face), 0.0))
    return [*lines[: max_lines - 1], head.rstrip() + _ELLIPSIS]
