"""The columns of a group's sessions."""

from PySide6.QtCore import QCoreApplication

from smm_desktop.trainings.queries import SessionRow
from smm_desktop.trainings.ui.wording import clock_text, weekday_day
from smm_desktop.widgets.table import Column, badge_column, number_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def _trainer_badge(row: SessionRow) -> BadgeValue | None:
    return None if row.trainer_id else BadgeValue(translate("trainings", "No trainer"), Tone.WARN)


def _times(row: SessionRow) -> str:
    return f"{clock_text(row.starts_at)}–{clock_text(row.ends_at)}"


def session_columns() -> tuple[Column, ...]:
    return (
        two_line_column(
            "day",
            translate("trainings", "Day"),
            lambda row: weekday_day(row.day),
            _times,
            width=210,
            sortable=False,
        ),
        number_column(
            "lessons",
            translate("trainings", "Lessons", "short"),
            lambda row: row.slot_count,
            width=76,
            sortable=False,
        ),
        two_line_column(
            "topic",
            translate("trainings", "Trainer and topic"),
            lambda row: row.trainer_name,
            lambda row: row.topic,
            width=190,
            stretch=1,
            sortable=False,
            tip=lambda row: row.topic,
        ),
        text_column("room", translate("trainings", "Room"), lambda row: row.room, width=130, sortable=False),
        badge_column("missing", "", _trainer_badge, width=120, sortable=False),
        number_column(
            "marks",
            translate("trainings", "Marks"),
            lambda row: row.mark_count or None,
            width=84,
            sortable=False,
            tip=lambda _row: translate("trainings", "Attendance marks that were recorded"),
        ),
    )
