"""Every word of needs that stands on the glass."""

from smm_desktop.needs.ui.wording.analysis import (
    answer_fault_text,
    dimension_text,
    figure_text,
    method_text,
    method_tip,
    pairing_text,
    percent_text,
    quadrant_text,
    scale_text,
    silence_text,
)
from smm_desktop.needs.ui.wording.faults import fault_text
from smm_desktop.needs.ui.wording.labels import (
    anonymity_note,
    anonymity_text,
    answer_way_text,
    audience_text,
    background_text,
    frame_badge,
    instrument_badge,
    period_text,
    question_kind_text,
    round_badge,
    verdict_badge,
)
from smm_desktop.needs.ui.wording.refusals import word_refusal

__all__ = [
    "anonymity_note",
    "anonymity_text",
    "answer_fault_text",
    "answer_way_text",
    "audience_text",
    "background_text",
    "dimension_text",
    "fault_text",
    "figure_text",
    "frame_badge",
    "instrument_badge",
    "method_text",
    "method_tip",
    "pairing_text",
    "percent_text",
    "period_text",
    "quadrant_text",
    "question_kind_text",
    "round_badge",
    "scale_text",
    "silence_text",
    "verdict_badge",
    "word_refusal",
]
