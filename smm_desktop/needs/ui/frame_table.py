"""The columns of frames and of their competencies."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core import turkish
from smm_desktop.needs.queries import CompetencyRow, FrameRow
from smm_desktop.needs.ui.wording import frame_badge
from smm_desktop.widgets.table import Column, badge_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_EXAMPLE = "ornek"  # as the titles of the program's own begin


def frame_title(row: FrameRow) -> str:
    """An example says that it is one, wherever it is shown."""
    says_so = not row.is_example or turkish.fold(row.title).startswith(_EXAMPLE)
    return row.title if says_so else translate("needs", "{title} (example)").format(title=row.title)


def frame_columns() -> list[Column]:
    def second(row: FrameRow) -> str:
        version = translate("needs", "{field} · version {version}")
        return version.format(field=row.field, version=row.version)

    def badge(row: FrameRow) -> BadgeValue:
        if row.is_newest:
            return frame_badge(row.state)
        return BadgeValue(translate("needs", "Former"), Tone.NEUTRAL)

    return [
        two_line_column(
            "title", translate("needs", "Competency frame"), frame_title, second, stretch=1, sortable=False
        ),
        badge_column("state", translate("needs", "State"), badge, width=122, sortable=False),
    ]


def competency_columns() -> list[Column]:
    def level(row: CompetencyRow) -> str:
        return "" if row.level is None else str(row.level)

    return [
        text_column("code", translate("needs", "Code"), lambda row: row.code, width=84, soft=True, sortable=False),
        two_line_column(
            "text", translate("needs", "Competency"), lambda row: row.text, lambda row: row.group,
            stretch=1, sortable=False, tip=lambda row: row.description or row.text,
        ),
        text_column("level", translate("needs", "Level"), level, width=76, sortable=False),
    ]  # fmt: skip
