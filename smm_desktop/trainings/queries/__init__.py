"""What trainings answer: catalogue, activities, schedule, people, attendance, history, dashboard, sheets."""

from smm_desktop.centers.terms import TotalsFilter
from smm_desktop.trainings.queries.activities import (
    ActivityFilter,
    ActivityRow,
    activities,
    activity,
    activity_by_code,
    rules_of,
    state_counts,
)
from smm_desktop.trainings.queries.attendance import AttendanceTable, attendance, closing_gaps, figures
from smm_desktop.trainings.queries.catalogue import (
    CatalogueRow,
    TrainerRow,
    catalogue,
    catalogue_entry,
    trainer,
    trainers,
)
from smm_desktop.trainings.queries.dashboard import (
    FollowUpRow,
    WeekRateRow,
    attendance_rate_per_week,
    needs_follow_up,
)
from smm_desktop.trainings.queries.enrolments import EnrolledTeacher, EnrolmentRow, enrolments
from smm_desktop.trainings.queries.history import (
    TrainingHistoryRow,
    history_of_teacher,
    hours_per_year,
    passed_codes,
)
from smm_desktop.trainings.queries.needs import (
    NeedCoverRow,
    cover_state,
    covers_of_need,
    needs_of_activity,
    propose_participants,
    uncovered_needs,
)
from smm_desktop.trainings.queries.paper import card_snapshot
from smm_desktop.trainings.queries.pasting import paste_plan
from smm_desktop.trainings.queries.planning import default_pattern, session_plan
from smm_desktop.trainings.queries.schedule import (
    GroupRow,
    SessionRow,
    SlotRow,
    group,
    groups,
    sessions,
    slots,
)
from smm_desktop.trainings.queries.sheets import SheetRow, sheet_by_code, sheet_days, sheets
from smm_desktop.trainings.queries.shortcomings import (
    ClashingSession,
    OverfullGroup,
    UnfinishedClosing,
    attended_enrolments,
    clashing_sessions,
    overfull_groups,
    unfinished_closings,
)
from smm_desktop.trainings.queries.totals import (
    TrainingTotals,
    counted_activities,
    person_total,
    plain_key,
    training_totals,
)
from smm_desktop.trainings.queries.upcoming import UpcomingRow, upcoming_sessions

__all__ = [
    "ActivityFilter",
    "ActivityRow",
    "AttendanceTable",
    "CatalogueRow",
    "ClashingSession",
    "EnrolledTeacher",
    "EnrolmentRow",
    "FollowUpRow",
    "GroupRow",
    "NeedCoverRow",
    "OverfullGroup",
    "SessionRow",
    "SheetRow",
    "SlotRow",
    "TotalsFilter",
    "TrainerRow",
    "TrainingHistoryRow",
    "TrainingTotals",
    "UnfinishedClosing",
    "UpcomingRow",
    "WeekRateRow",
    "activities",
    "activity",
    "activity_by_code",
    "attendance",
    "attendance_rate_per_week",
    "attended_enrolments",
    "card_snapshot",
    "catalogue",
    "catalogue_entry",
    "clashing_sessions",
    "closing_gaps",
    "counted_activities",
    "cover_state",
    "covers_of_need",
    "default_pattern",
    "enrolments",
    "figures",
    "group",
    "groups",
    "history_of_teacher",
    "hours_per_year",
    "needs_follow_up",
    "needs_of_activity",
    "overfull_groups",
    "passed_codes",
    "paste_plan",
    "person_total",
    "plain_key",
    "propose_participants",
    "rules_of",
    "session_plan",
    "sessions",
    "sheet_by_code",
    "sheet_days",
    "sheets",
    "slots",
    "state_counts",
    "trainer",
    "trainers",
    "training_totals",
    "uncovered_needs",
    "unfinished_closings",
    "upcoming_sessions",
]
