"""Decisions on trainings: pure, with dates and facts as arguments."""

from smm_desktop.trainings.rules.attendance import (
    attendance_figures,
    check_mark,
    fact_of,
    is_enough,
    minutes_present,
    whole_percent,
)
from smm_desktop.trainings.rules.clashes import (
    Lesson,
    clashes,
    people_taken,
    reason_of,
    refuse_clashes,
    values_of,
)
from smm_desktop.trainings.rules.closing import GroupFacts, check_score, check_step, closing_gaps
from smm_desktop.trainings.rules.enrolment import (
    Waiting,
    check_quota,
    free_seats,
    next_from_waiting,
    next_queue_number,
    seat_for,
)
from smm_desktop.trainings.rules.pasting import PastedPerson, read_paste
from smm_desktop.trainings.rules.schedule import Calendar, calendar_of, day_slots, lesson_days, moved_slots

__all__ = [
    "Calendar",
    "GroupFacts",
    "Lesson",
    "PastedPerson",
    "Waiting",
    "attendance_figures",
    "calendar_of",
    "check_mark",
    "check_quota",
    "check_score",
    "check_step",
    "clashes",
    "closing_gaps",
    "day_slots",
    "fact_of",
    "free_seats",
    "is_enough",
    "lesson_days",
    "minutes_present",
    "moved_slots",
    "next_from_waiting",
    "next_queue_number",
    "people_taken",
    "read_paste",
    "reason_of",
    "refuse_clashes",
    "seat_for",
    "values_of",
    "whole_percent",
]
