"""The columns of rounds and of those whom a round asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.queries import MemberRow, RoundRow
from smm_desktop.needs.terms import Anonymity, RoundState
from smm_desktop.needs.ui.wording import anonymity_text, audience_text, period_text, round_badge
from smm_desktop.widgets.table import (
    Column,
    badge_column,
    person_column,
    progress_column,
    text_column,
    two_line_column,
)
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def is_anonymous(row: RoundRow) -> bool:
    return row.anonymity is Anonymity.ANONYMOUS


def came_back(row: RoundRow) -> int:
    """Answers of a closed round; before that, the people who are marked."""
    return row.responses if row.state is RoundState.CLOSED else row.answered


def round_columns() -> list[Column]:
    def fraction(row: RoundRow) -> float | None:
        return came_back(row) / row.members if row.members else None

    def counted(row: RoundRow) -> str:
        return f"{came_back(row)} / {row.members}" if row.members else ""

    def promise(row: RoundRow) -> BadgeValue:
        return BadgeValue(anonymity_text(row.anonymity), Tone.INFO if is_anonymous(row) else Tone.NEUTRAL)

    return [
        two_line_column(
            "title", translate("needs", "Round"), lambda row: row.title,
            lambda row: f"{row.instrument} · {audience_text(row.audience)}", stretch=1, sortable=False,
        ),
        text_column(
            "period", translate("needs", "Period"), lambda row: period_text(row.starts_on, row.ends_on),
            width=168, soft=True, sortable=False,
        ),
        badge_column("promise", translate("needs", "Promise"), promise, width=100, sortable=False),
        progress_column(
            "answered", translate("needs", "Answers"), fraction, counted, width=140, sortable=False
        ),
        badge_column("state", translate("needs", "State"), lambda row: round_badge(row.state), width=124,
                     sortable=False),
    ]  # fmt: skip


def member_columns(*, with_code: bool) -> list[Column]:
    """The code stands on the forms of a named round; in an anonymous one it says nothing."""

    def answered(row: MemberRow) -> BadgeValue:
        if row.has_answered:
            return BadgeValue(translate("needs", "Answered"), Tone.GOOD)
        return BadgeValue(translate("needs", "Waiting"), Tone.WARN)

    columns = [
        person_column(
            "name", translate("needs", "Name"), lambda row: row.name, lambda row: row.organisation,
            sortable=False,
        ),
        text_column("email", translate("needs", "E-mail"), lambda row: row.email, width=230, soft=True,
                    sortable=False),
    ]  # fmt: skip
    if with_code:
        code = translate("needs", "Code")
        columns.append(text_column("code", code, lambda row: row.code, width=100, sortable=False))
    state = translate("needs", "State")
    return [*columns, badge_column("state", state, answered, width=130, sortable=False)]
