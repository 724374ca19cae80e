"""The register's table: who, what they teach, where, how to reach them, how they are employed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.contact import phone_text
from smm_desktop.teachers.queries import TeacherRow
from smm_desktop.teachers.rules.identity import mask_identity
from smm_desktop.teachers.terms import Employment
from smm_desktop.teachers.ui.wording import employment_text
from smm_desktop.widgets.table import Column, badge_column, person_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate

_TONES = {
    Employment.PERMANENT: Tone.GOOD,
    Employment.CONTRACTED: Tone.INFO,
    Employment.HOURLY: Tone.INFO,
    Employment.MASTER_TRAINER: Tone.ACCENT,
    Employment.ON_LEAVE: Tone.WARN,
    Employment.RETIRED: Tone.NEUTRAL,
    Employment.LEFT: Tone.BAD,
}


def employment_badge(row: TeacherRow) -> BadgeValue:
    return BadgeValue(employment_text(row.employment), _TONES[row.employment])


def place_of(row: TeacherRow) -> str:
    return " / ".join(filter(None, (row.district, row.province_name)))


def teacher_columns() -> tuple[Column, ...]:
    """Return the columns; their keys are those of `TeacherSort` where the table can be sorted by them."""
    return (
        person_column(
            "name",
            translate("teachers", "Teacher"),
            lambda row: row.full_name,
            lambda row: mask_identity(row.identity_number) or translate("teachers", "no identity number"),
            width=202,
            stretch=3,
        ),
        two_line_column(
            "subject",
            translate("teachers", "Subject"),
            lambda row: row.subject or "–",
            lambda row: row.field_name if row.field_name != row.subject else row.branch_name,
            width=136,
            stretch=2,
        ),
        two_line_column(
            "school",
            translate("teachers", "School"),
            lambda row: row.school or "–",
            place_of,
            width=160,
            stretch=3,
        ),
        text_column(
            "phone",
            translate("teachers", "Telephone"),
            lambda row: phone_text(row.phone),
            width=126,
            soft=True,
            sortable=False,
        ),
        badge_column("employment", translate("teachers", "State"), employment_badge, width=124),
    )
