"""The tables beside the ranking: groups, two sides, reliability."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import (
    Comparison,
    Difference,
    GroupResult,
    Interval,
    ItemFigures,
    ItemResult,
    Method,
    Reliability,
    SideBySide,
    Silence,
)
from smm_desktop.needs.ui.wording import figure_text, method_tip, pairing_text, scale_text, silence_text
from smm_desktop.needs.ui.wording.needs import NOTHING, interval_text
from smm_desktop.widgets.table import Align, Column, text_column, two_line_column

translate = QCoreApplication.translate


def group_columns(title: str) -> list[Column]:
    return [
        text_column("label", title, group_name, width=240, stretch=1, sortable=False),
        text_column("people", translate("needs", "Respondents"), _people, width=110, align=Align.RIGHT,
                    sortable=False),
        text_column("first", translate("needs", "Largest need"), _first_need, width=300, stretch=1, sortable=False,
                    tip=_first_need),
        two_line_column("mwds", "MWDS", _first_score, _first_interval, width=130, sortable=False,
                        tip=lambda _group: method_tip(Method.MWDS)),
    ]  # fmt: skip


def group_name(group: GroupResult) -> str:
    return group.label or translate("needs", "Not stated")


def _people(group: GroupResult) -> str:
    return NOTHING if isinstance(group.respondents, Silence) else str(group.respondents)


def _first(group: GroupResult) -> ItemResult | None:
    return next((item for item in group.items if item.rank is not None), None)


def _first_need(group: GroupResult) -> str:
    if isinstance(group.respondents, Silence):
        return silence_text(group.respondents)
    first = _first(group)
    return silence_text(Silence.TOO_FEW) if first is None else first.competency


def _first_score(group: GroupResult) -> str:
    first = _first(group)
    return figure_text(first.figures.mwds) if first and isinstance(first.figures, ItemFigures) else NOTHING


def _first_interval(group: GroupResult) -> str:
    first = _first(group)
    if first is None or isinstance(first.figures, Silence):
        return ""
    return interval_text(first.figures.mwds_interval)


def side_columns(sides: SideBySide) -> list[Column]:
    return [
        text_column("competency", translate("needs", "Competency"), lambda one: one.competency, width=260, stretch=1,
                    sortable=False, tip=lambda one: one.competency),
        two_line_column("first", sides.first, lambda one: _score(one.first), lambda one: _interval(one.first),
                        width=126, sortable=False, tip=lambda _one: method_tip(Method.MWDS)),
        two_line_column("second", sides.second, lambda one: _score(one.second), lambda one: _interval(one.second),
                        width=126, sortable=False, tip=lambda _one: method_tip(Method.MWDS)),
        two_line_column("difference", translate("needs", "Difference"), _shift, _shift_interval, width=126,
                        sortable=False, tip=_shift_tip),
        two_line_column("effect", translate("needs", "Effect"), _effect, _effect_interval, width=126,
                        sortable=False, tip=_effect_tip),
        text_column("pairing", translate("needs", "People"), _pairing, width=116, soft=True, sortable=False),
    ]  # fmt: skip


def _score(side: ItemFigures | Silence) -> str:
    return NOTHING if isinstance(side, Silence) else figure_text(side.mwds)


def _interval(side: ItemFigures | Silence) -> str:
    return silence_text(side) if isinstance(side, Silence) else interval_text(side.mwds_interval)


def _known(one: Comparison) -> Difference | None:
    return one.difference if isinstance(one.difference, Difference) else None


def _shift(one: Comparison) -> str:
    found = _known(one)
    return NOTHING if found is None else figure_text(found.mwds)


def _shift_interval(one: Comparison) -> str:
    found = _known(one)
    return "" if found is None else interval_text(found.mwds_interval)


def _shift_tip(one: Comparison) -> str:
    found = _known(one)
    return "" if found is None else _tip(found.mwds_interval)


def _effect(one: Comparison) -> str:
    found = _known(one)
    if found is None:
        return NOTHING
    return silence_text(found.effect) if isinstance(found.effect, Silence) else figure_text(found.effect)


def _effect_interval(one: Comparison) -> str:
    found = _known(one)
    return "" if found is None or isinstance(found.effect, Silence) else interval_text(found.effect_interval)


def _effect_tip(one: Comparison) -> str:
    found = _known(one)
    if found is None:
        return ""
    below = translate("needs", "Below zero the gap is smaller on the second side.")
    return f"{below}\n\n{_tip(found.effect_interval)}"


def _tip(interval: Interval | Silence) -> str:
    return silence_text(interval) if isinstance(interval, Silence) else method_tip(interval.method)


def _pairing(one: Comparison) -> str:
    found = _known(one)
    return "" if found is None else pairing_text(found.pairing)


def reliability_columns() -> list[Column]:
    right = Align.RIGHT
    return [
        text_column("group", translate("needs", "Group"), _heading, width=300, stretch=1, sortable=False),
        text_column("scale", translate("needs", "Scale"), lambda one: scale_text(one.scale), width=140,
                    sortable=False),
        text_column("items", translate("needs", "Competencies"), lambda one: str(one.items), width=120, align=right,
                    sortable=False),
        text_column("people", translate("needs", "Respondents"), lambda one: str(one.respondents), width=120,
                    align=right, sortable=False),
        text_column("alpha", translate("needs", "Cronbach's alpha"), _alpha, width=180, align=right, sortable=False,
                    tip=lambda _one: method_tip(Method.CRONBACH_ALPHA)),
    ]  # fmt: skip


def _heading(one: Reliability) -> str:
    return one.group or translate("needs", "All competencies")


def _alpha(one: Reliability) -> str:
    return silence_text(one.alpha) if isinstance(one.alpha, Silence) else figure_text(one.alpha, 3)
