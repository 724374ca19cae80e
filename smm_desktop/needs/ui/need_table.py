"""The needs in a table: the most urgent first, one that came back says so."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.needs.queries import NeedRow
from smm_desktop.needs.terms import Method, NeedState
from smm_desktop.needs.ui.wording import figure_text, method_tip
from smm_desktop.needs.ui.wording.need_counts import NeedCounts
from smm_desktop.needs.ui.wording.needs import NOTHING, need_badge, priority_badge
from smm_desktop.widgets.table import Align, Column, badge_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue

translate = QCoreApplication.translate


def need_columns() -> list[Column]:
    return [
        badge_column("priority", translate("needs", "Priority"), lambda one: priority_badge(one.priority), width=104,
                     sortable=False),
        two_line_column("competency", translate("needs", "Competency"), lambda one: one.competency.text, whose_text,
                        width=280, stretch=1, sortable=False, tip=lambda one: one.competency.text),
        text_column("mwds", "MWDS", _score, width=78, align=Align.RIGHT, sortable=False,
                    tip=lambda _one: method_tip(Method.MWDS)),
        badge_column("state", translate("needs", "State"), _state, width=160, sortable=False, tip=_state_tip),
    ]  # fmt: skip


def whose_text(one: NeedRow) -> str:
    """The field and the people that the need is about."""
    field = reference().field(one.field_code)
    parts = (field.name if field else one.field_code, one.group)
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _score(one: NeedRow) -> str:
    return figure_text(one.figures["mwds"]) if "mwds" in one.figures else NOTHING


def _state(one: NeedRow) -> BadgeValue:
    found = need_badge(one.state)
    if one.came_back and one.state is not NeedState.REOPENED:
        text = translate("needs", "{state}, came back").format(state=found.text)
        return BadgeValue(text, found.tone)
    return found


def _state_tip(one: NeedRow) -> str:
    return NeedCounts().opened_again(one.times_reopened) if one.came_back else ""
