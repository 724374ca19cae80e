"""The words and small values of trainings, in one place to import from."""

from smm_desktop.centers.terms import Breakdown
from smm_desktop.teachers.terms import ExcuseCode
from smm_desktop.trainings.terms.attending import (
    AttendanceFigures,
    GapFact,
    MarkChange,
    MarkFact,
    SlotFact,
)
from smm_desktop.trainings.terms.drafts import ActivityDraft, CatalogueDraft, SessionMove, TrainerDraft
from smm_desktop.trainings.terms.enrolling import (
    EnrolledPerson,
    EnrolOutcome,
    PasteLine,
    PastePlan,
    PersonChoice,
    Promotion,
    RefusedPerson,
)
from smm_desktop.trainings.terms.planning import (
    WORKING_DAYS,
    Clash,
    PlannedDay,
    SessionPattern,
    SessionPlan,
    SkippedDay,
    SlotTime,
)
from smm_desktop.trainings.terms.reasons import ClosingGap, TrainingReason
from smm_desktop.trainings.terms.snapshots import (
    CardLine,
    CardPlacement,
    CardResult,
    CardSnapshot,
    CardTraining,
    PlacedHistory,
    SheetPerson,
    SheetSlot,
    SheetSnapshot,
)
from smm_desktop.trainings.terms.words import (
    ActivityState,
    ClashKind,
    EnrolmentState,
    Mark,
    PasteVerdict,
    PatternKind,
    SheetSpan,
    TrainingKind,
)

__all__ = [
    "WORKING_DAYS",
    "ActivityDraft",
    "ActivityState",
    "AttendanceFigures",
    "Breakdown",
    "CardLine",
    "CardPlacement",
    "CardResult",
    "CardSnapshot",
    "CardTraining",
    "CatalogueDraft",
    "Clash",
    "ClashKind",
    "ClosingGap",
    "EnrolOutcome",
    "EnrolledPerson",
    "EnrolmentState",
    "ExcuseCode",
    "GapFact",
    "Mark",
    "MarkChange",
    "MarkFact",
    "PasteLine",
    "PastePlan",
    "PasteVerdict",
    "PatternKind",
    "PersonChoice",
    "PlacedHistory",
    "PlannedDay",
    "Promotion",
    "RefusedPerson",
    "SessionMove",
    "SessionPattern",
    "SessionPlan",
    "SheetPerson",
    "SheetSlot",
    "SheetSnapshot",
    "SheetSpan",
    "SkippedDay",
    "SlotFact",
    "SlotTime",
    "TrainerDraft",
    "TrainingKind",
    "TrainingReason",
]
