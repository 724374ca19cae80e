"""Every word of needs that stands on the glass."""

from smm_desktop.needs.ui.wording.analysis import (
    answer_fault_text,
    dimension_text,
    figure_text,
    method_text,
    method_tip,
    pairing_text,
    quadrant_text,
    scale_text,
    silence_text,
)
from smm_desktop.needs.ui.wording.refusals import word_refusal

__all__ = [
    "answer_fault_text",
    "dimension_text",
    "figure_text",
    "method_text",
    "method_tip",
    "pairing_text",
    "quadrant_text",
    "scale_text",
    "silence_text",
    "word_refusal",
]
