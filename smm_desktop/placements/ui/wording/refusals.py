"""The sentences of refused deeds on placements; a test looks for a reason that has none."""

from __future__ import annotations

from datetime import date

from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import PlacementReason
from smm_desktop.placements.ui.wording.matching import file_sentences, pin_sentences, problem_sentences

_GROUPS = (problem_sentences, pin_sentences, file_sentences)


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence of a refusal; None when it is another room's."""
    if not isinstance(refusal.term, PlacementReason):
        return None
    values = {name: _shown(value) for name, value in refusal.values.items()}
    return sentences()[refusal.term].format(**values)


def sentences() -> dict[PlacementReason, str]:
    found: dict[PlacementReason, str] = {}
    for group in _GROUPS:
        found |= group()
    return found


def _shown(value: object) -> object:
    """Values as people read them."""
    match value:
        case date():
            return f"{value:%d.%m.%Y}"
        case tuple() | list():
            return ", ".join(str(_shown(one)) for one in value)
        case _:
            return value
