"""The tables of needs over all centers: a field's ranked competencies, and the needs that centers have open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from smm_desktop.exchange.queries import OpenNeedRow
from smm_desktop.exchange.ui.wording.needs import (
    NOTHING,
    figure_text,
    interval_text,
    mwds_tip,
    need_badge,
    pairs_tip,
    priority_badge,
    rds_tip,
    silence_text,
)
from smm_desktop.needs.terms import ItemResult, NationalItem, Silence
from smm_desktop.widgets.table import Align, Column, badge_column, number_column, text_column, two_line_column

translate = QCoreApplication.translate
Side = Callable[[NationalItem], ItemResult | None]


def national_columns() -> list[Column]:
    teachers, industry = translate("exchange", "Teachers"), translate("exchange", "Industry")
    return [
        text_column("rank", translate("exchange", "Rank"), _rank, width=52, align=Align.RIGHT, sortable=False),
        two_line_column("competency", translate("exchange", "Competency"), _name, lambda one: one.group, width=240,
                        stretch=1, sortable=False, tip=_name),
        number_column("centers", translate("exchange", "Centers"), lambda one: one.centers, width=68, sortable=False),
        *_side_columns("teachers", teachers, lambda one: one.teachers),
        *_side_columns("industry", industry, lambda one: one.industry),
    ]  # fmt: skip


def _side_columns(key: str, title: str, side: Side) -> list[Column]:
    return [
        text_column(f"{key}_n", translate("exchange", "{side}: n").format(side=title), lambda one: _pairs(side(one)),
                    width=100, align=Align.RIGHT, sortable=False, tip=lambda _one: pairs_tip()),
        two_line_column(f"{key}_mwds", "MWDS", lambda one: _mwds(side(one)), lambda one: _mwds_interval(side(one)),
                        width=104, sortable=False, tip=lambda _one: mwds_tip()),
        two_line_column(f"{key}_rds", "RDS %", lambda one: _rds(side(one)), lambda one: _rds_interval(side(one)),
                        width=112, sortable=False, tip=lambda _one: rds_tip()),
    ]  # fmt: skip


def _rank(item: NationalItem) -> str:
    return str(item.teachers.rank) if item.teachers and item.teachers.rank else NOTHING


def _name(item: NationalItem) -> str:
    return item.competency


def _pairs(side: ItemResult | None) -> str:
    return NOTHING if side is None else str(side.pairs)


def _mwds(side: ItemResult | None) -> str:
    if side is None or isinstance(side.figures, Silence):
        return NOTHING
    return figure_text(side.figures.mwds)


def _mwds_interval(side: ItemResult | None) -> str:
    if side is None:
        return translate("exchange", "not asked")
    if isinstance(side.figures, Silence):
        return silence_text(side.figures)
    return interval_text(side.figures.mwds_interval)


def _rds(side: ItemResult | None) -> str:
    if side is None or isinstance(side.figures, Silence):
        return NOTHING
    return figure_text(side.figures.rds, 1)


def _rds_interval(side: ItemResult | None) -> str:
    if side is None or isinstance(side.figures, Silence):
        return ""
    return interval_text(side.figures.rds_interval, 1)


def open_need_columns() -> list[Column]:
    return [
        text_column("center", translate("exchange", "Center"), lambda one: one.center, width=250, stretch=1,
                    sortable=False, tip=lambda one: one.center),
        two_line_column("competency", translate("exchange", "Competency"), lambda one: one.need.competency.text,
                        lambda one: one.need.group, width=280, stretch=1, sortable=False,
                        tip=lambda one: one.need.competency.text),
        badge_column("priority", translate("exchange", "Priority"), lambda one: priority_badge(one.need.priority),
                     width=104, sortable=False),
        text_column("mwds", "MWDS", _need_score, width=78, align=Align.RIGHT, sortable=False,
                    tip=lambda one: one.need.round_title),
        badge_column("state", translate("exchange", "State"), lambda one: need_badge(one.need.state), width=170,
                     sortable=False, tip=lambda one: one.need.reason),
    ]  # fmt: skip


def _need_score(row: OpenNeedRow) -> str:
    return figure_text(row.need.figures["mwds"]) if "mwds" in row.need.figures else NOTHING
