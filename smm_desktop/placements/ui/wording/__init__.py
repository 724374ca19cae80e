"""Every word of placements that stands on the glass."""

from smm_desktop.placements.ui.wording.explaining import gap_text, obstruction_text, value_part_text
from smm_desktop.placements.ui.wording.labels import (
    day_text,
    placement_state_text,
    protocol_badge,
    request_state_text,
    role_text,
    standing_badge,
    standing_text,
    tax_fault_text,
    visit_kind_text,
)
from smm_desktop.placements.ui.wording.matching import value_text, without_text
from smm_desktop.placements.ui.wording.refusals import word_refusal

__all__ = [
    "day_text",
    "gap_text",
    "obstruction_text",
    "placement_state_text",
    "protocol_badge",
    "request_state_text",
    "role_text",
    "standing_badge",
    "standing_text",
    "tax_fault_text",
    "value_part_text",
    "value_text",
    "visit_kind_text",
    "without_text",
    "word_refusal",
]
