"""Which place of a survey and which field of its form a refusal speaks of."""

from __future__ import annotations

from itertools import islice

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.terms import InstrumentDraft, NeedsReason
from smm_desktop.needs.ui.builder_panel.edits import COVER, Place

_FIELDS = {
    NeedsReason.QUESTION_TEXT_MISSING: "words",
    NeedsReason.SCALE_FAULTY: "points",
    NeedsReason.SIDES_MISSING: "first",
    NeedsReason.CHOICES_MISSING: "choices",
    NeedsReason.CHOICE_KEY_TAKEN: "choices",
    NeedsReason.RANGE_REVERSED: "most",
    NeedsReason.CONDITION_FAULTY: "condition",
}


def place_of(draft: InstrumentDraft, number: int) -> Place | None:
    """Where the question of that number stands; questions are counted over all sections."""
    places = ((section, at) for section, one in enumerate(draft.sections) for at in range(len(one.questions)))
    return next(islice(places, number - 1, None), None) if number > 0 else None


def field_of(draft: InstrumentDraft, refusal: Refusal) -> tuple[Place, str] | None:
    """None where the refusal speaks of the survey as a whole."""
    if refusal.term is NeedsReason.TITLE_MISSING:
        return COVER, "title"
    key, number = _FIELDS.get(refusal.term), refusal.values.get("number")  # type: ignore[call-overload]
    if key is None or not isinstance(number, int):
        return None
    place = place_of(draft, number)
    return None if place is None else (place, key)
