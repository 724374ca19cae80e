"""The tables of the merged register: teachers, trainings and certificates, each with the center that wrote it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.terms import CertificateState
from smm_desktop.core.clock import local
from smm_desktop.exchange.queries import MergedTeacherRow
from smm_desktop.teachers.queries import mask_identity
from smm_desktop.trainings.queries import ActivityRow
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.table import (
    Column,
    badge_column,
    number_column,
    person_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_STATE_TONES = {
    ActivityState.PLANNED: Tone.INFO,
    ActivityState.OPEN: Tone.ACCENT,
    ActivityState.HELD: Tone.WARN,
    ActivityState.CLOSED: Tone.NEUTRAL,
}


def center_text(number: int) -> str:
    """A center's school, or its number where the reference data does not know it."""
    center = reference().center(number)
    return center.school if center is not None else str(number)


def activity_state_text(state: ActivityState) -> str:
    match state:
        case ActivityState.PLANNED:
            return translate("exchange", "Planned")
        case ActivityState.OPEN:
            return translate("exchange", "Under way")
        case ActivityState.HELD:
            return translate("exchange", "Took place")
        case ActivityState.CLOSED:
            return translate("exchange", "Closed")


def linked_badge(row: MergedTeacherRow) -> BadgeValue | None:
    count = row.centers
    return BadgeValue(translate("exchange", "%n center(s)", "", count), Tone.INFO) if count > 1 else None


def _identity(row: MergedTeacherRow) -> str:
    number = row.teacher.identity_number
    return mask_identity(number) if number else translate("exchange", "no identity number")


def teacher_columns() -> tuple[Column, ...]:
    return (
        person_column(
            "name", translate("exchange", "Teacher"), lambda row: row.teacher.full_name, _identity, stretch=3
        ),
        two_line_column(
            "center",
            translate("exchange", "Center"),
            lambda row: row.center,
            lambda row: row.teacher.province_name,
            width=190,
            stretch=2,
            sortable=False,
        ),
        two_line_column(
            "school",
            translate("exchange", "School"),
            lambda row: row.teacher.school or "–",
            lambda row: row.teacher.field_name,
            width=180,
            stretch=2,
            sortable=False,
        ),
        badge_column("linked", translate("exchange", "Known to"), linked_badge, width=112, sortable=False),
        number_column(
            "remarks",
            translate("exchange", "Notes"),
            lambda row: row.open_remarks or None,
            width=84,
            sortable=False,
        ),
    )


def _days(row: ActivityRow) -> str:
    return f"{row.starts_on:%d.%m} – {row.ends_on:%d.%m.%Y}"


def activity_badge(row: ActivityRow) -> BadgeValue:
    return BadgeValue(activity_state_text(row.state), _STATE_TONES[row.state])


def training_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "title",
            translate("exchange", "Training"),
            lambda row: row.title,
            lambda row: row.code,
            width=210,
            stretch=3,
            sortable=False,
            tip=lambda row: row.title,
        ),
        two_line_column(
            "center",
            translate("exchange", "Center"),
            lambda row: center_text(row.center_id),
            lambda row: row.field,
            width=190,
            stretch=2,
            sortable=False,
        ),
        text_column("days", translate("exchange", "Days"), _days, width=152, soft=True, sortable=False),
        number_column(
            "people", translate("exchange", "People"), lambda row: row.enrolled, width=76, sortable=False
        ),
        badge_column("state", translate("exchange", "State"), activity_badge, width=116, sortable=False),
    )


def certificate_badge(row: CertificateRow) -> BadgeValue:
    if row.state is CertificateState.REVOKED:
        return BadgeValue(translate("exchange", "Revoked"), Tone.BAD)
    return BadgeValue(translate("exchange", "Valid"), Tone.GOOD)


def certificate_columns() -> tuple[Column, ...]:
    return (
        person_column(
            "holder",
            translate("exchange", "Holder"),
            lambda row: row.snapshot.holder,
            lambda row: row.number,
            stretch=2,
            sortable=False,
        ),
        two_line_column(
            "title",
            translate("exchange", "Training"),
            lambda row: row.snapshot.title,
            lambda row: center_text(row.center_id),
            width=250,
            stretch=3,
            sortable=False,
            tip=lambda row: row.snapshot.title,
        ),
        text_column(
            "issued",
            translate("exchange", "Issued"),
            lambda row: f"{local(row.issued_at):%d.%m.%Y}",
            width=106,
            soft=True,
            sortable=False,
        ),
        badge_column("state", translate("exchange", "State"), certificate_badge, width=112, sortable=False),
    )


def hours_text(hours: float) -> str:
    return translate("exchange", "{hours} h").format(hours=grouped(round(hours)))
