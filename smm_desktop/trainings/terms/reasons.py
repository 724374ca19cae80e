"""Why a deed on trainings is refused, and what is missing before an activity can be closed."""

from __future__ import annotations

from enum import StrEnum


class TrainingReason(StrEnum):
    """Why a deed on trainings is refused; the comment names the values that the refusal carries."""

    TITLE_MISSING = "title_missing"
    NAME_MISSING = "name_missing"
    CODE_MISSING = "code_missing"
    CODE_TAKEN = "code_taken"  # code
    TEXT_TOO_LONG = "text_too_long"  # limit
    HOURS_OUT_OF_RANGE = "hours_out_of_range"  # least, most
    DATES_REVERSED = "dates_reversed"
    DATES_EXCLUDE_SESSIONS = "dates_exclude_sessions"  # first, last: dates of the sessions
    CATALOGUE_UNKNOWN = "catalogue_unknown"
    CATALOGUE_RETIRED = "catalogue_retired"  # title
    TRAINER_UNKNOWN = "trainer_unknown"
    PATTERN_INCOMPLETE = "pattern_incomplete"
    NO_TEACHING_DAY = "no_teaching_day"
    TOO_MANY_SLOTS = "too_many_slots"  # limit
    SLOT_MINUTES_OUT_OF_RANGE = "slot_minutes_out_of_range"  # least, most
    SLOTS_OVERLAP = "slots_overlap"  # day, starts_at, ends_at (also: a lesson day that runs past midnight)
    ROOM_TAKEN = "room_taken"  # name, day, starts_at, ends_at, activity, group, clashes
    TRAINER_BUSY = "trainer_busy"  # name, day, starts_at, ends_at, activity, group, clashes
    TEACHER_BUSY = "teacher_busy"  # name, day, starts_at, ends_at, activity, group, clashes
    ALREADY_ENROLLED = "already_enrolled"  # name, group
    NOT_ENROLLED = "not_enrolled"  # name
    NOT_WAITING = "not_waiting"  # name
    TEACHER_UNKNOWN = "teacher_unknown"
    GROUP_FULL = "group_full"  # quota
    QUOTA_OUT_OF_RANGE = "quota_out_of_range"  # least, most
    GROUP_NAME_TAKEN = "group_name_taken"  # name
    GROUP_UNKNOWN = "group_unknown"
    GROUP_NOT_EMPTY = "group_not_empty"  # name
    LAST_GROUP = "last_group"
    WRONG_STATE = "wrong_state"  # state, wanted (tuple of states)
    ACTIVITY_LOCKED = "activity_locked"  # title
    ACTIVITY_UNKNOWN = "activity_unknown"
    ACTIVITY_NOT_EMPTY = "activity_not_empty"  # title
    SESSION_UNKNOWN = "session_unknown"
    SLOT_UNKNOWN = "slot_unknown"
    ENROLMENT_UNKNOWN = "enrolment_unknown"
    NO_SESSIONS = "no_sessions"
    SESSIONS_AHEAD = "sessions_ahead"  # last_day
    NOBODY_ENROLLED = "nobody_enrolled"
    HAS_ATTENDANCE = "has_attendance"  # day, marks
    LATE_MINUTES_OUT_OF_RANGE = "late_minutes_out_of_range"  # least, most
    EXCUSE_MISSING = "excuse_missing"
    MARK_IN_FUTURE = "mark_in_future"  # day, starts_at
    NO_EXAM = "no_exam"
    SCORE_OUT_OF_RANGE = "score_out_of_range"  # least, most
    CLOSING_INCOMPLETE = "closing_incomplete"  # gaps: tuple of GapFact
    REASON_MISSING = "reason_missing"
    RULES_UNVERIFIED = "rules_unverified"  # keys (shown as a warning when an activity opens)
    NOTHING_TO_PRINT = "nothing_to_print"
    NOTHING_PASTED = "nothing_pasted"
    TOO_MANY_LINES = "too_many_lines"  # limit


class ClosingGap(StrEnum):
    """What is missing before an activity can be closed."""

    NO_SESSIONS = "no_sessions"
    NOBODY_ENROLLED = "nobody_enrolled"
    SESSIONS_AHEAD = "sessions_ahead"
    MARKS_MISSING = "marks_missing"
    SCORES_MISSING = "scores_missing"
    WAITING_LEFT = "waiting_left"
    TRAINER_MISSING = "trainer_missing"
