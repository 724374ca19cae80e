"""How trainings travel: catalogue, trainers, activities, groups, lessons, enrolments, marks, printed sheets."""

from smm_desktop.core.database.base import table_of
from smm_desktop.core.database.records import RecordKind
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    AttendanceMark,
    AttendanceSheet,
    CatalogueEntry,
    Enrolment,
    LessonSlot,
    NeedCover,
    Trainer,
    TrainingSession,
)

RECORDS = (
    RecordKind("catalogue_entry", table_of(CatalogueEntry)),
    RecordKind("trainer", table_of(Trainer)),
    RecordKind("activity", table_of(Activity)),
    RecordKind("activity_group", table_of(ActivityGroup)),
    RecordKind("training_session", table_of(TrainingSession)),
    RecordKind("lesson_slot", table_of(LessonSlot)),
    RecordKind("enrolment", table_of(Enrolment)),
    RecordKind("attendance_mark", table_of(AttendanceMark)),
    RecordKind("attendance_sheet", table_of(AttendanceSheet)),
    RecordKind("need_cover", table_of(NeedCover)),
)
