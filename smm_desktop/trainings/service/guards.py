"""What every deed asks first: is it there, and is the activity still open to changes."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.model import (
    Activity,
    ActivityGroup,
    CatalogueEntry,
    Enrolment,
    Trainer,
    TrainingSession,
)
from smm_desktop.trainings.terms import ActivityState, TrainingReason


def catalogue_entry(session: Session, entry_id: UUID) -> CatalogueEntry:
    entry = session.get(CatalogueEntry, entry_id)
    if entry is None:
        raise Refusal(TrainingReason.CATALOGUE_UNKNOWN)
    return entry


def known_trainer(session: Session, trainer_id: UUID) -> Trainer:
    trainer = session.get(Trainer, trainer_id)
    if trainer is None:
        raise Refusal(TrainingReason.TRAINER_UNKNOWN)
    return trainer


def known_activity(session: Session, activity_id: UUID) -> Activity:
    activity = session.get(Activity, activity_id)
    if activity is None:
        raise Refusal(TrainingReason.ACTIVITY_UNKNOWN)
    return activity


def unlocked_activity(session: Session, activity_id: UUID) -> Activity:
    """The activity, unless it is closed: a closed training changes only after it was reopened."""
    activity = known_activity(session, activity_id)
    if activity.state is ActivityState.CLOSED:
        raise Refusal(TrainingReason.ACTIVITY_LOCKED, title=activity.title)
    return activity


def unlocked_group(session: Session, group_id: UUID) -> tuple[ActivityGroup, Activity]:
    group = session.get(ActivityGroup, group_id)
    if group is None:
        raise Refusal(TrainingReason.GROUP_UNKNOWN)
    return group, unlocked_activity(session, group.activity_id)


def unlocked_session(session: Session, session_id: UUID) -> tuple[TrainingSession, ActivityGroup, Activity]:
    found = session.get(TrainingSession, session_id)
    if found is None:
        raise Refusal(TrainingReason.SESSION_UNKNOWN)
    return found, *unlocked_group(session, found.group_id)


def unlocked_enrolment(session: Session, enrolment_id: UUID) -> tuple[Enrolment, ActivityGroup, Activity]:
    found = session.get(Enrolment, enrolment_id)
    if found is None:
        raise Refusal(TrainingReason.ENROLMENT_UNKNOWN)
    return found, *unlocked_group(session, found.group_id)


def refuse_unless(activity: Activity, *wanted: ActivityState) -> None:
    if activity.state not in wanted:
        raise Refusal(TrainingReason.WRONG_STATE, state=activity.state, wanted=wanted)
