"""The sentences of refused deeds on placements; a test looks for a reason that has none."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from smm_desktop.core.official_numbers import TaxNumberFault
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import (
    ContactRole,
    Obstacle,
    PlacementGapFact,
    PlacementReason,
    PlacementState,
    RequestState,
    ValuePart,
)
from smm_desktop.placements.ui.wording.company_refusals import (
    company_sentences,
    people_sentences,
    technology_sentences,
)
from smm_desktop.placements.ui.wording.explaining import gap_text, obstruction_text, value_part_text
from smm_desktop.placements.ui.wording.labels import (
    day_text,
    placement_state_text,
    request_state_text,
    role_text,
    tax_fault_text,
)
from smm_desktop.placements.ui.wording.matching import file_sentences, pin_sentences, problem_sentences
from smm_desktop.placements.ui.wording.offer_refusals import (
    mentor_sentences,
    offer_sentences,
    request_sentences,
)
from smm_desktop.placements.ui.wording.placing_refusals import (
    log_sentences,
    paper_sentences,
    placement_sentences,
    proposal_sentences,
)
from smm_desktop.widgets.numbers import plain

_GROUPS = (
    problem_sentences,
    pin_sentences,
    file_sentences,
    company_sentences,
    people_sentences,
    technology_sentences,
    offer_sentences,
    mentor_sentences,
    request_sentences,
    proposal_sentences,
    placement_sentences,
    log_sentences,
    paper_sentences,
)


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence of a refusal; None when it is another room's."""
    if not isinstance(refusal.term, PlacementReason):
        return None
    values = {name: _shown(value) for name, value in _worded(refusal).items()}
    return sentences()[refusal.term].format(**values)


def _worded(refusal: Refusal) -> Mapping[str, object]:
    """Its values, and what they are in the unit in which people type them."""
    most = refusal.values.get("most")
    if refusal.term is not PlacementReason.DAILY_MINUTES_OUT_OF_RANGE or not isinstance(most, int):
        return refusal.values
    return {**refusal.values, "most": plain(round(most / 60, 2))}


def sentences() -> dict[PlacementReason, str]:
    found: dict[PlacementReason, str] = {}
    for group in _GROUPS:
        found |= group()
    return found


def _shown(value: object) -> object:
    """Values as people read them."""
    match value:
        case date():
            return day_text(value)
        case tuple() | list():
            return ", ".join(str(_shown(one)) for one in value) or "–"
        case TaxNumberFault():
            return tax_fault_text(value)
        case Obstacle():
            return obstruction_text(value.why)
        case PlacementGapFact():
            return gap_text(value.gap)
        case _:
            return _word(value)


def _word(value: object) -> object:
    match value:
        case ContactRole():
            return role_text(value)
        case RequestState():
            return request_state_text(value)
        case PlacementState():
            return placement_state_text(value)
        case ValuePart():
            return value_part_text(value)
        case _:
            return value
