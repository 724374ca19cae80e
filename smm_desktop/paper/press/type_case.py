"""Which letters a plate holds ready, by face and with their codes, so that people's names need no new font."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from typing import TYPE_CHECKING, Any

from smm_desktop.paper.fonts import Face, loaded, missing_letters

if TYPE_CHECKING:
    from smm_desktop.paper.canvas import ArchiveCanvas

TURKISH_LETTERS = (
    "".join(map(chr, range(0x20, 0x7F))) + "ÇĞİÖŞÜçğıöşüÂÎÛâîû" + "‘’“”–—…•·«»°№"  # noqa: RUF001 - typographic marks
)
FaceLetters = tuple[tuple[Face, str], ...]


def usual_letters(faces: Iterable[Face], letters: str) -> FaceLetters:
    """The letters in each of the faces; one that a face lacks is left to the fallback."""
    lacking = {face: missing_letters(letters, face) for face in faces}
    return tuple(
        (face, "".join(each for each in letters if each not in lacks)) for face, lacks in lacking.items()
    )


def set_letters(canvas: ArchiveCanvas, letters: FaceLetters) -> None:
    """Gives codes to letters as if they had been drawn."""
    for face, text in letters:
        loaded(face).splitString(text, canvas.document)
        loaded(face).getSubsetInternalName(0, canvas.document)


class TypeCase:
    """The letters of one document with their codes, to be lent to others."""

    def __init__(self, canvas: ArchiveCanvas) -> None:
        self._names: dict[str, str] = dict(canvas.document.fontMapping)
        self._states = {
            Face(name): _copied(loaded(Face(name)).state[canvas.document]) for name in self._names
        }

    def lend(self, canvas: ArchiveCanvas) -> None:
        """What is drawn there takes these codes, and new ones after them."""
        canvas.document.fontMapping.update(self._names)
        for face, state in self._states.items():
            loaded(face).state[canvas.document] = _copied(state)

    def lacking(self, canvas: ArchiveCanvas) -> FaceLetters:
        """The letters that were drawn there besides, in the order of their codes."""
        drawn = (
            (face, _codes(loaded(face).state[canvas.document]))
            for face in map(Face, canvas.document.fontMapping)
        )
        new = ((face, codes[len(_codes(self._states.get(face))) :]) for face, codes in drawn)
        return tuple(
            (face, "".join(map(chr, codes))) for face, codes in new if codes or face not in self._states
        )


def _copied(state: Any) -> Any:
    twin = copy(state)
    twin.assignments = dict(state.assignments)
    twin.subsets = [list(subset) for subset in state.subsets]
    return twin


def _codes(state: Any) -> list[int]:
    return [] if state is None else list(state.assignments)
