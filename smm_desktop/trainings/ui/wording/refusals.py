"""Why a deed on trainings is refused, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import ActivityState, GapFact, TrainingReason
from smm_desktop.trainings.ui.wording.gaps import closing_gap_text
from smm_desktop.trainings.ui.wording.labels import activity_state_text, rule_name
from smm_desktop.trainings.ui.wording.moments import clock_text, day_text, short_day

translate = QCoreApplication.translate
Values = Mapping[str, object]
ScheduleReason = Literal[
    TrainingReason.DATES_EXCLUDE_SESSIONS,
    TrainingReason.TRAINER_UNKNOWN,
    TrainingReason.PATTERN_INCOMPLETE,
    TrainingReason.NO_TEACHING_DAY,
    TrainingReason.TOO_MANY_SLOTS,
    TrainingReason.SLOT_MINUTES_OUT_OF_RANGE,
    TrainingReason.SLOTS_OVERLAP,
    TrainingReason.ROOM_TAKEN,
    TrainingReason.TRAINER_BUSY,
    TrainingReason.TEACHER_BUSY,
    TrainingReason.NO_SESSIONS,
    TrainingReason.SESSIONS_AHEAD,
]
PeopleReason = Literal[
    TrainingReason.ALREADY_ENROLLED,
    TrainingReason.NOT_ENROLLED,
    TrainingReason.NOT_WAITING,
    TrainingReason.TEACHER_UNKNOWN,
    TrainingReason.GROUP_FULL,
    TrainingReason.GROUP_UNKNOWN,
    TrainingReason.GROUP_NOT_EMPTY,
    TrainingReason.LAST_GROUP,
    TrainingReason.ENROLMENT_UNKNOWN,
    TrainingReason.NOBODY_ENROLLED,
    TrainingReason.HAS_ATTENDANCE,
    TrainingReason.LATE_MINUTES_OUT_OF_RANGE,
    TrainingReason.EXCUSE_MISSING,
    TrainingReason.MARK_IN_FUTURE,
    TrainingReason.NO_EXAM,
    TrainingReason.SCORE_OUT_OF_RANGE,
]
StateReason = Literal[
    TrainingReason.SESSION_UNKNOWN,
    TrainingReason.SLOT_UNKNOWN,
    TrainingReason.WRONG_STATE,
    TrainingReason.ACTIVITY_LOCKED,
    TrainingReason.ACTIVITY_UNKNOWN,
    TrainingReason.ACTIVITY_NOT_EMPTY,
    TrainingReason.CLOSING_INCOMPLETE,
    TrainingReason.RULES_UNVERIFIED,
]


def word_refusal(refusal: Refusal) -> str | None:
    """The sentence for a refusal of this room; None for another room's."""
    if not isinstance(refusal.term, TrainingReason):
        return None
    return _template(refusal.term).format(**_shown(refusal.values))


def _shown(values: Values) -> dict[str, object]:
    """Days, hours and states as people read them."""
    shown = dict(values)
    for key in ("day", "first", "last", "last_day"):
        if key in shown:
            day = shown[key]
            shown[key] = short_day(day) if key == "day" else day_text(day)  # type: ignore[arg-type]  # a date
    for key in ("starts_at", "ends_at"):
        if key in shown:
            shown[key] = clock_text(int(str(shown[key])))
    if isinstance(state := shown.get("state"), ActivityState):
        shown["state"] = activity_state_text(state)
    if isinstance(wanted := shown.get("wanted"), tuple):
        shown["wanted"] = " / ".join(activity_state_text(one) for one in wanted)
    if isinstance(gaps := shown.get("gaps"), tuple):
        shown["gaps"] = "; ".join(closing_gap_text(gap) for gap in gaps if isinstance(gap, GapFact))
    if isinstance(keys := shown.get("keys"), (tuple, list)):
        shown["keys"] = ", ".join(rule_name(str(key)) for key in keys)
    return shown


def _template(term: TrainingReason) -> str:  # noqa: PLR0912, C901 -- one line a reason
    match term:
        case TrainingReason.TITLE_MISSING:
            return translate("trainings", "A title is needed.")
        case TrainingReason.NAME_MISSING:
            return translate("trainings", "A name is needed.")
        case TrainingReason.CODE_MISSING:
            return translate("trainings", "A code is needed.")
        case TrainingReason.CODE_TAKEN:
            return translate("trainings", "The code {code} is taken already.")
        case TrainingReason.TEXT_TOO_LONG:
            return translate("trainings", "At most {limit} characters fit here.")
        case TrainingReason.HOURS_OUT_OF_RANGE:
            return translate("trainings", "The lesson hours must be between {least} and {most}.")
        case TrainingReason.DATES_REVERSED:
            return translate("trainings", "The last day lies before the first.")
        case TrainingReason.CATALOGUE_UNKNOWN:
            return translate("trainings", "Choose a training of the catalogue.")
        case TrainingReason.CATALOGUE_RETIRED:
            return translate("trainings", "“{title}” was retired from the catalogue.")
        case TrainingReason.QUOTA_OUT_OF_RANGE:
            return translate("trainings", "The seats must be between {least} and {most}.")
        case TrainingReason.GROUP_NAME_TAKEN:
            return translate("trainings", "There is a group “{name}” already.")
        case TrainingReason.REASON_MISSING:
            return translate("trainings", "Say why.")
        case TrainingReason.NOTHING_PASTED:
            return translate("trainings", "Nothing that looks like a person was found in the text.")
        case TrainingReason.TOO_MANY_LINES:
            return translate("trainings", "At most {limit} lines can be taken at once.")
        case TrainingReason.NOTHING_TO_PRINT:
            return translate("trainings", "There are no lessons on this day: nothing to print.")
        case _:
            return _of_schedule(term)


def _of_schedule(term: ScheduleReason | PeopleReason | StateReason) -> str:  # noqa: PLR0912, C901 -- one line a reason
    match term:
        case TrainingReason.DATES_EXCLUDE_SESSIONS:
            return translate(
                "trainings", "Sessions are planned from {first} to {last}: they would lie outside."
            )
        case TrainingReason.TRAINER_UNKNOWN:
            return translate("trainings", "Choose a trainer of the list.")
        case TrainingReason.PATTERN_INCOMPLETE:
            return translate("trainings", "Give weekdays, and a last day or the lesson hours.")
        case TrainingReason.NO_TEACHING_DAY:
            return translate("trainings", "No lesson day lies in this span: look at weekdays and holidays.")
        case TrainingReason.TOO_MANY_SLOTS:
            return translate("trainings", "At most {limit} lessons can be planned here.")
        case TrainingReason.SLOT_MINUTES_OUT_OF_RANGE:
            return translate("trainings", "A lesson lasts between {least} and {most} minutes.")
        case TrainingReason.SLOTS_OVERLAP:
            return translate(
                "trainings", "{day}: the lessons overlap or run past midnight ({starts_at}–{ends_at})."
            )
        case TrainingReason.ROOM_TAKEN:
            return translate(
                "trainings", "Room {name} is taken on {day} {starts_at}–{ends_at}: {activity}, group {group}."
            )
        case TrainingReason.TRAINER_BUSY:
            return translate(
                "trainings", "{name} teaches on {day} {starts_at}–{ends_at}: {activity}, group {group}."
            )
        case TrainingReason.TEACHER_BUSY:
            return translate(
                "trainings", "{name} takes part on {day} {starts_at}–{ends_at} in {activity}, group {group}."
            )
        case TrainingReason.NO_SESSIONS:
            return translate("trainings", "No sessions are planned yet.")
        case TrainingReason.SESSIONS_AHEAD:
            return translate("trainings", "Lessons lie ahead: the last is on {last_day}.")
        case _:
            return _of_people(term)


def _of_people(term: PeopleReason | StateReason) -> str:  # noqa: PLR0912, C901 -- one line a reason
    match term:
        case TrainingReason.ALREADY_ENROLLED:
            return translate("trainings", "{name} is enrolled already, in group {group}.")
        case TrainingReason.NOT_ENROLLED:
            return translate("trainings", "{name} is not enrolled here.")
        case TrainingReason.NOT_WAITING:
            return translate("trainings", "{name} is not on the waiting list.")
        case TrainingReason.TEACHER_UNKNOWN:
            return translate("trainings", "This teacher is not in the register.")
        case TrainingReason.GROUP_FULL:
            return translate("trainings", "All {quota} seats are taken.")
        case TrainingReason.GROUP_UNKNOWN:
            return translate("trainings", "This group is no longer there.")
        case TrainingReason.GROUP_NOT_EMPTY:
            return translate("trainings", "People were enrolled in group “{name}”: it stays.")
        case TrainingReason.LAST_GROUP:
            return translate("trainings", "A training has at least one group.")
        case TrainingReason.ENROLMENT_UNKNOWN:
            return translate("trainings", "This person is no longer enrolled.")
        case TrainingReason.NOBODY_ENROLLED:
            return translate("trainings", "Nobody is enrolled yet.")
        case TrainingReason.HAS_ATTENDANCE:
            return translate("trainings", "Attendance is recorded here ({day}): it stays as it is.")
        case TrainingReason.LATE_MINUTES_OUT_OF_RANGE:
            return translate("trainings", "Late minutes must be between {least} and {most}.")
        case TrainingReason.EXCUSE_MISSING:
            return translate("trainings", "An excused absence needs its code.")
        case TrainingReason.MARK_IN_FUTURE:
            return translate("trainings", "The lesson of {day} {starts_at} has not begun yet.")
        case TrainingReason.NO_EXAM:
            return translate("trainings", "This training has no exam.")
        case TrainingReason.SCORE_OUT_OF_RANGE:
            return translate("trainings", "A score must be between {least} and {most}.")
        case _:
            return _of_states(term)


def _of_states(term: StateReason) -> str:
    match term:
        case TrainingReason.SESSION_UNKNOWN:
            return translate("trainings", "This session is no longer there.")
        case TrainingReason.SLOT_UNKNOWN:
            return translate("trainings", "This lesson is no longer there.")
        case TrainingReason.WRONG_STATE:
            return translate("trainings", "The training is “{state}”; for this it must be “{wanted}”.")
        case TrainingReason.ACTIVITY_LOCKED:
            return translate("trainings", "“{title}” is closed. Reopen it to change something.")
        case TrainingReason.ACTIVITY_UNKNOWN:
            return translate("trainings", "This training is no longer there.")
        case TrainingReason.ACTIVITY_NOT_EMPTY:
            return translate("trainings", "People were enrolled in “{title}”: it stays.")
        case TrainingReason.CLOSING_INCOMPLETE:
            return translate("trainings", "Something is missing before closing: {gaps}")
        case TrainingReason.RULES_UNVERIFIED:
            return translate("trainings", "Rules that nobody has confirmed yet were frozen with it: {keys}")
        case _:
            assert_never(term)
