"""The sentences and labels of trainings: refusals, states, marks, gaps, days and hours."""

from smm_desktop.trainings.ui.wording.counts import Counts
from smm_desktop.trainings.ui.wording.gaps import clash_text, closing_gap_text, skipped_day_text
from smm_desktop.trainings.ui.wording.labels import (
    activity_state_text,
    enrolment_state_text,
    excuse_text,
    excuse_words,
    mark_text,
    paste_verdict_text,
    rule_name,
    sheet_span_text,
    training_kind_text,
)
from smm_desktop.trainings.ui.wording.moments import (
    clock_text,
    day_text,
    decimal_text,
    hours_of,
    lesson_count,
    percent_text,
    short_day,
    span_text,
    weekday_day,
)
from smm_desktop.trainings.ui.wording.refusals import word_refusal
from smm_desktop.trainings.ui.wording.register import word_register

__all__ = [
    "Counts",
    "activity_state_text",
    "clash_text",
    "clock_text",
    "closing_gap_text",
    "day_text",
    "decimal_text",
    "enrolment_state_text",
    "excuse_text",
    "excuse_words",
    "hours_of",
    "lesson_count",
    "mark_text",
    "paste_verdict_text",
    "percent_text",
    "rule_name",
    "sheet_span_text",
    "short_day",
    "skipped_day_text",
    "span_text",
    "training_kind_text",
    "weekday_day",
    "word_refusal",
    "word_register",
]
