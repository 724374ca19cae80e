"""The words of trainings and attendance, and why a deed on them is refused."""

from __future__ import annotations

from enum import StrEnum


class TrainingKind(StrEnum):
    """What sort of training a catalogue entry is (faaliyet türü)."""

    COURSE = "course"  # kurs
    SEMINAR = "seminar"  # seminer
    WORKSHOP = "workshop"  # atölye çalışması
    ONLINE = "online"  # uzaktan eğitim


class ActivityState(StrEnum):
    """Where an activity (faaliyet) stands."""

    PLANNED = "planned"  # planlandı
    OPEN = "open"  # başvuruya ve yoklamaya açık
    HELD = "held"  # yapıldı
    CLOSED = "closed"  # kapatıldı


class EnrolmentState(StrEnum):
    """Where a teacher stands in an activity."""

    ENROLLED = "enrolled"  # kayıtlı
    WAITING = "waiting"  # yedek
    WITHDRAWN = "withdrawn"  # ayrıldı


class Mark(StrEnum):
    """One cell of the attendance grid (yoklama)."""

    PRESENT = "present"  # var
    ABSENT = "absent"  # yok
    LATE = "late"  # geç
    EXCUSED = "excused"  # mazeretli


class ExcuseCode(StrEnum):
    """Why an absence is excused: a code, never a medical text."""

    HEALTH = "health"  # sağlık
    OFFICIAL_DUTY = "official_duty"  # görevli
    FAMILY = "family"  # aile
    OTHER = "other"  # diğer


class PatternKind(StrEnum):
    """How sessions repeat."""

    DAILY = "daily"  # her gün
    WEEKLY = "weekly"  # seçilen günlerde her hafta


class SheetSpan(StrEnum):
    """What one attendance sheet covers."""

    DAY = "day"  # günlük
    WEEK = "week"  # haftalık


class TrainingReason(StrEnum):
    """Why a deed on trainings is refused."""

    TITLE_MISSING = "title_missing"
    CODE_TAKEN = "code_taken"
    HOURS_OUT_OF_RANGE = "hours_out_of_range"
    DATES_REVERSED = "dates_reversed"
    NO_TEACHING_DAY = "no_teaching_day"
    TOO_MANY_SLOTS = "too_many_slots"
    SLOTS_OVERLAP = "slots_overlap"
    ROOM_TAKEN = "room_taken"
    TRAINER_BUSY = "trainer_busy"
    TEACHER_BUSY = "teacher_busy"
    ALREADY_ENROLLED = "already_enrolled"
    NOT_ENROLLED = "not_enrolled"
    GROUP_FULL = "group_full"
    QUOTA_OUT_OF_RANGE = "quota_out_of_range"
    GROUP_NAME_TAKEN = "group_name_taken"
    WRONG_STATE = "wrong_state"
    ACTIVITY_LOCKED = "activity_locked"
    ACTIVITY_UNKNOWN = "activity_unknown"
    NO_SESSIONS = "no_sessions"
    NOBODY_ENROLLED = "nobody_enrolled"
    HAS_ATTENDANCE = "has_attendance"
    LATE_MINUTES_OUT_OF_RANGE = "late_minutes_out_of_range"
    MARK_IN_FUTURE = "mark_in_future"
    SCORE_OUT_OF_RANGE = "score_out_of_range"
    CLOSING_INCOMPLETE = "closing_incomplete"
    REASON_MISSING = "reason_missing"
    RULES_UNVERIFIED = "rules_unverified"
    NOTHING_TO_PRINT = "nothing_to_print"


class ClosingGap(StrEnum):
    """What is missing before an activity can be closed."""

    NO_SESSIONS = "no_sessions"
    NOBODY_ENROLLED = "nobody_enrolled"
    SESSIONS_AHEAD = "sessions_ahead"
    MARKS_MISSING = "marks_missing"
    SCORES_MISSING = "scores_missing"
    WAITING_LEFT = "waiting_left"
    TRAINER_MISSING = "trainer_missing"
