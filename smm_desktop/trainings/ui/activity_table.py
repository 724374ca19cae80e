"""The columns of the list of activities, and the badge of a state."""

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import ActivityRow
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.trainings.ui.wording import activity_state_text, span_text
from smm_desktop.widgets.table import (
    Align,
    Column,
    badge_column,
    progress_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate

_TONES = {
    ActivityState.PLANNED: Tone.INFO,
    ActivityState.OPEN: Tone.GOOD,
    ActivityState.HELD: Tone.WARN,
    ActivityState.CLOSED: Tone.NEUTRAL,
}


def state_badge(row: ActivityRow) -> BadgeValue:
    return BadgeValue(activity_state_text(row.state), _TONES[row.state])


def seats_text(row: ActivityRow) -> str:
    return f"{row.enrolled}/{row.quota}"


def _seats_tip(row: ActivityRow) -> str:
    text = translate("trainings", "{enrolled} enrolled, {quota} seats, {waiting} waiting")
    return text.format(enrolled=row.enrolled, quota=row.quota, waiting=row.waiting)


def _lessons_tip(_row: ActivityRow) -> str:
    return translate("trainings", "Planned lessons of the catalogue’s hours")


def activity_columns() -> tuple[Column, ...]:
    return (*_what_and_when(), *_how_far())


def _what_and_when() -> tuple[Column, ...]:
    return (
        two_line_column(
            "title",
            translate("trainings", "Training"),
            lambda row: row.title,
            lambda row: " · ".join(part for part in (row.code, row.field) if part),
            width=250,
            stretch=1,
            sortable=False,
            tip=lambda row: row.title,
        ),
        two_line_column(
            "dates",
            translate("trainings", "Dates"),
            lambda row: span_text(row.starts_on, row.ends_on, short=True),
            lambda row: row.place,
            width=164,
            sortable=False,
            tip=lambda row: row.place,
        ),
    )


def _how_far() -> tuple[Column, ...]:
    return (
        progress_column(
            "people",
            translate("trainings", "Participants"),
            lambda row: min(1.0, row.enrolled / row.quota) if row.quota else None,
            seats_text,
            width=146,
            sortable=False,
            tip=_seats_tip,
        ),
        text_column(
            "lessons",
            translate("trainings", "Lessons", "short"),
            lambda row: f"{row.planned_slots}/{row.catalogue_hours}",
            width=74,
            soft=True,
            align=Align.RIGHT,
            sortable=False,
            tip=_lessons_tip,
        ),
        badge_column("state", translate("trainings", "State"), state_badge, width=116, sortable=False),
    )
