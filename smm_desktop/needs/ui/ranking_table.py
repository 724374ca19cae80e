"""The ranked competencies: every figure tells its method and where the method comes from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.terms import Interval, ItemFigures, ItemResult, Method, Moments, Scale, Silence
from smm_desktop.needs.ui.wording import figure_text, method_tip, quadrant_text, silence_text
from smm_desktop.needs.ui.wording.needs import NOTHING, interval_text, quadrant_tone
from smm_desktop.widgets.table import Align, Column, badge_column, number_column, text_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue

translate = QCoreApplication.translate


def ranking_columns() -> list[Column]:
    return [
        text_column("rank", translate("needs", "Rank"), _rank, width=52, align=Align.RIGHT, sortable=False),
        text_column(
            "competency", translate("needs", "Competency"), _name, width=220, stretch=1, sortable=False, tip=_name
        ),
        number_column(
            "pairs", "n", lambda item: item.pairs, width=52, sortable=False,
            tip=lambda _item: method_tip(Method.COMPLETE_PAIRS),
        ),
        number_column(
            "left_out", translate("needs", "Left out"), lambda item: item.left_out.total, width=94, sortable=False,
            tip=left_out_tip,
        ),
        _moments_column("importance", translate("needs", "Importance"), Scale.IMPORTANCE),
        _moments_column("ability", translate("needs", "Ability"), Scale.ABILITY),
        two_line_column("mwds", "MWDS", _mwds, _mwds_interval, width=118, sortable=False, tip=mwds_tip),
        two_line_column("rds", "RDS %", _rds, _rds_interval, width=118, sortable=False, tip=_rds_tip),
        badge_column("quadrant", translate("needs", "Quadrant"), _quadrant, width=136, sortable=False,
                     tip=lambda _item: method_tip(Method.QUADRANTS)),
    ]  # fmt: skip


def _moments_column(key: str, title: str, scale: Scale) -> Column:
    def moments(item: ItemResult) -> Moments | None:
        figures = item.figures
        if isinstance(figures, Silence):
            return None
        return figures.importance if scale is Scale.IMPORTANCE else figures.ability

    def mean(item: ItemResult) -> str:
        found = moments(item)
        return NOTHING if found is None else figure_text(found.mean)

    def spread(item: ItemResult) -> str:
        found = moments(item)
        return "" if found is None else f"± {figure_text(found.deviation)}"

    def tip(_item: ItemResult) -> str:
        return method_tip(Method.SAMPLE_MOMENTS)

    return two_line_column(key, title, mean, spread, width=80, sortable=False, tip=tip)


def _rank(item: ItemResult) -> str:
    return NOTHING if item.rank is None else str(item.rank)


def _name(item: ItemResult) -> str:
    return item.competency


def left_out_tip(item: ItemResult) -> str:
    left = item.left_out
    text = translate(
        "needs", "Importance missing: {importance}; ability missing: {ability}; both missing: {both}"
    )
    shown = text.format(importance=left.importance, ability=left.ability, both=left.both)
    return f"{shown}\n{method_tip(Method.COMPLETE_PAIRS)}"


def _figures(item: ItemResult) -> ItemFigures | None:
    return item.figures if isinstance(item.figures, ItemFigures) else None


def _mwds(item: ItemResult) -> str:
    figures = item.figures
    return silence_text(figures) if isinstance(figures, Silence) else figure_text(figures.mwds)


def _mwds_interval(item: ItemResult) -> str:
    figures = _figures(item)
    return "" if figures is None else interval_text(figures.mwds_interval)


def mwds_tip(item: ItemResult) -> str:
    figures = _figures(item)
    if figures is None:
        return silence_text(item.figures) if isinstance(item.figures, Silence) else ""
    methods = [Method.MWDS, *_method_of(figures.mwds_interval)]
    return "\n\n".join(map(method_tip, methods))


def _method_of(interval: Interval | Silence) -> list[Method]:
    return [interval.method] if isinstance(interval, Interval) else []


def _rds(item: ItemResult) -> str:
    figures = _figures(item)
    return NOTHING if figures is None else figure_text(figures.rds, 1)


def _rds_interval(item: ItemResult) -> str:
    figures = _figures(item)
    if figures is None:
        return ""
    return f"[{figure_text(figures.rds_interval.low, 1)}; {figure_text(figures.rds_interval.high, 1)}]"


def _rds_tip(item: ItemResult) -> str:
    figures = _figures(item)
    if figures is None:
        return ""
    text = translate("needs", "Ability below importance: {below}; above: {above}; equal: {equal}")
    ranks = figures.ranks
    shown = text.format(below=ranks.negative, above=ranks.positive, equal=ranks.tied)
    return "\n\n".join([shown, *map(method_tip, (Method.RDS, figures.rds_interval.method))])


def _quadrant(item: ItemResult) -> BadgeValue | None:
    if item.quadrant is None:
        return None
    return BadgeValue(quadrant_text(item.quadrant), quadrant_tone(item.quadrant))
