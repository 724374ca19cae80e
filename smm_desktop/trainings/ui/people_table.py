"""The columns of a group's people: who, where they stand, attendance, score."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import EnrolmentRow
from smm_desktop.trainings.terms import AttendanceFigures, EnrolmentState
from smm_desktop.trainings.ui.wording import enrolment_state_text, hours_of, percent_text
from smm_desktop.widgets.table import (
    Column,
    badge_column,
    number_column,
    person_column,
    progress_column,
    text_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PersonLine:
    """An enrolment with its figures; those who do not sit have none."""

    enrolment: EnrolmentRow
    figures: AttendanceFigures | None

    @property
    def id(self) -> UUID:
        return self.enrolment.id


def attendance_tone(figures: AttendanceFigures) -> Tone:
    if figures.has_passed:
        return Tone.GOOD
    return Tone.ACCENT if figures.can_still_pass else Tone.BAD


def state_badge(line: PersonLine) -> BadgeValue:
    one = line.enrolment
    match one.state:
        case EnrolmentState.ENROLLED:
            if one.is_walk_in:
                return BadgeValue(translate("trainings", "Walk-in"), Tone.INFO)
            return BadgeValue(enrolment_state_text(one.state), Tone.GOOD)
        case EnrolmentState.WAITING:
            text = translate("trainings", "Waiting, no. {number}").format(number=one.queue_number)
            return BadgeValue(text, Tone.WARN)
        case EnrolmentState.WITHDRAWN:
            return BadgeValue(enrolment_state_text(one.state), Tone.NEUTRAL)


def _fraction(line: PersonLine) -> float | None:
    figures = line.figures
    return figures.certain / figures.planned if figures is not None and figures.planned else None


def _percent(line: PersonLine) -> str:
    figures = line.figures
    return percent_text(figures.percent_certain) if figures is not None and figures.planned else ""


def _tone(line: PersonLine) -> Tone:
    return Tone.ACCENT if line.figures is None else attendance_tone(line.figures)


def _tip(line: PersonLine) -> str:
    figures = line.figures
    if figures is None or not figures.planned:
        return ""
    text = translate("trainings", "{certain} of {planned} planned, at most {reachable} can be reached")
    return text.format(
        certain=hours_of(figures.certain),
        planned=hours_of(figures.planned),
        reachable=percent_text(figures.percent_reachable),
    )


def people_columns(*, has_exam: bool) -> tuple[Column, ...]:
    scores = (_score_column(),) if has_exam else ()
    state = badge_column("state", translate("trainings", "State"), state_badge, width=124, sortable=False)
    return (*_who(), _attendance_column(), *scores, state)


def _who() -> tuple[Column, ...]:
    return (
        person_column(
            "name",
            translate("trainings", "Participant"),
            lambda line: line.enrolment.teacher.name,
            lambda line: line.enrolment.teacher.school,
            width=210,
            sortable=False,
        ),
        text_column(
            "field",
            translate("trainings", "Field"),
            lambda line: line.enrolment.teacher.field,
            width=130,
            soft=True,
            sortable=False,
            tip=lambda line: line.enrolment.teacher.field,
        ),
    )


def _attendance_column() -> Column:
    title = translate("trainings", "Attendance")
    return progress_column(
        "attendance", title, _fraction, _percent, _tone, width=136, sortable=False, tip=_tip
    )


def _score_column() -> Column:
    title = translate("trainings", "Score")
    return number_column("score", title, lambda line: line.enrolment.score, width=62, sortable=False)
