"""The analysis of an answer file as JSON: every figure names its method, every method its source."""

from __future__ import annotations

from typing import Any

from smm_desktop.needs.service.file_analysis import FileAnalysis
from smm_desktop.needs.terms import (
    LEVEL,
    SMALLEST_CLAIM,
    SOURCES,
    Analysis,
    Breakdown,
    Comparison,
    Difference,
    Interval,
    ItemFigures,
    ItemResult,
    Method,
    Moments,
    Pairing,
    Reliability,
    SideBySide,
    Silence,
)
from smm_desktop.needs.ui.wording import answer_fault_text, method_text

Json = dict[str, Any]


def described(found: FileAnalysis) -> Json:
    """Return the whole document."""
    analysis = found.analysis
    return {
        "file": found.file,
        "rows": found.rows,
        "respondents": analysis.respondents,
        "answers": analysis.answers,
        "population": {dimension.value: value for dimension, value in found.population.items()},
        "faults": _faults(found),
        "settings": {
            "level": LEVEL,
            "smallest_claim": SMALLEST_CLAIM,
            "shown_interval": Method.DELTA_T,
            "bootstrap": {"replicates": found.replicates, "seed": found.seed},
        },
        "items": [_item(item, found) for item in analysis.items],
        "crosshair": _crosshair(analysis),
        "reliability": [_reliability(one) for one in analysis.reliability],
        "breakdowns": [_breakdown(one) for one in analysis.breakdowns],
        "side_by_side": [_side_by_side(one) for one in found.side_by_side],
        "methods": {
            method.value: {"name": method_text(method), "source": source}
            for method, source in SOURCES.items()
        },
    }


def _by(method: Method, **values: object) -> Json:
    """Return a figure with its method and, in short, the source; the whole source stands under `methods`."""
    source = SOURCES[method]
    short = source[: source.index(")") + 1] if ")" in source else source
    return {**values, "method": method, "source": short}


def _faults(found: FileAnalysis) -> Json:
    return {
        "count": sum(found.fault_counts.values()),
        "kinds": [
            {
                "fault": fault,
                "text": answer_fault_text(fault),
                "count": count,
                "lines": list(found.fault_lines[fault]),
            }
            for fault, count in found.fault_counts.items()
        ],
    }


def _crosshair(analysis: Analysis) -> Json | None:
    lines = analysis.crosshair
    if lines is None:
        return None
    return _by(Method.QUADRANTS, importance=lines.importance, ability=lines.ability)


def _item(item: ItemResult, found: FileAnalysis | None = None) -> Json:
    """Items of groups are described without `found`: no bare arithmetic for them."""
    known: Json = {
        "competency": item.competency,
        "rank": item.rank,
        "pairs": item.pairs,
        "left_out": _by(
            Method.COMPLETE_PAIRS,
            importance_missing=item.left_out.importance,
            ability_missing=item.left_out.ability,
            both_missing=item.left_out.both,
            total=item.left_out.total,
        ),
    }
    if isinstance(item.figures, ItemFigures):
        quadrant = item.quadrant and _by(Method.QUADRANTS, value=item.quadrant)
        return {**known, "state": "given", **_figures(item.figures), "quadrant": quadrant}
    silent = {**known, "state": item.figures, "mwds": None, "rds": None, "quadrant": None}
    bare = found and found.arithmetic.get(item.competency)
    if bare:
        silent["arithmetic"] = {
            "claim": False,
            "importance": _by(Method.SAMPLE_MOMENTS, mean=bare.importance),
            "ability": _by(Method.SAMPLE_MOMENTS, mean=bare.ability),
            "mwds": _by(Method.MWDS, value=bare.mwds),
            "rds": _by(Method.RDS, value=bare.rds),
        }
    return silent


def _figures(figures: ItemFigures) -> Json:
    return {
        "importance": _moments(figures.importance),
        "ability": _moments(figures.ability),
        "mwds": _by(
            Method.MWDS,
            value=figures.mwds,
            interval=_interval(figures.mwds_interval, Method.DELTA_T),
            bootstrap=figures.mwds_bootstrap
            and _interval(figures.mwds_bootstrap, Method.BOOTSTRAP_PERCENTILE),
        ),
        "rds": _by(
            Method.RDS,
            value=figures.rds,
            negative=figures.ranks.negative,
            positive=figures.ranks.positive,
            tied=figures.ranks.tied,
            interval=_interval(figures.rds_interval, Method.BONETT_PRICE),
        ),
    }


def _moments(moments: Moments) -> Json:
    return _by(Method.SAMPLE_MOMENTS, mean=moments.mean, deviation=moments.deviation)


def _interval(interval: Interval | Silence, method: Method) -> Json:
    if isinstance(interval, Silence):
        return _by(method, state=interval, low=None, high=None)
    return _by(interval.method, state="given", low=interval.low, high=interval.high, level=interval.level)


def _reliability(one: Reliability) -> Json:
    is_silent = isinstance(one.alpha, Silence)
    return _by(
        Method.CRONBACH_ALPHA,
        group=one.group or None,
        scale=one.scale,
        items=one.items,
        respondents=one.respondents,
        state=one.alpha if is_silent else "given",
        alpha=None if is_silent else one.alpha,
    )


def _breakdown(one: Breakdown) -> Json:
    return _by(
        Method.SUPPRESSION,
        dimensions=list(one.dimensions),
        groups=[
            {
                "label": group.label,
                "state": group.respondents if isinstance(group.respondents, Silence) else "given",
                "respondents": None if isinstance(group.respondents, Silence) else group.respondents,
                "items": [_item(item) for item in group.items],
            }
            for group in one.groups
        ],
    )


def _side_by_side(one: SideBySide) -> Json:
    return {
        "dimension": one.dimension,
        "first": one.first,
        "second": one.second,
        "items": [_comparison(item) for item in one.items],
    }


def _comparison(item: Comparison) -> Json:
    sides = {name: _side(side) for name, side in (("first", item.first), ("second", item.second))}
    difference = item.difference
    told = {"state": difference} if isinstance(difference, Silence) else _difference(difference)
    return {"competency": item.competency, **sides, "difference": told}


def _side(side: ItemFigures | Silence) -> Json:
    if isinstance(side, Silence):
        return {"state": side}
    ranks = side.ranks
    return {"state": "given", "pairs": ranks.negative + ranks.positive + ranks.tied, **_figures(side)}


def _difference(one: Difference) -> Json:
    is_paired = one.pairing is Pairing.PAIRED
    interval, effect = (
        (Method.DELTA_T, Method.PAIRED_EFFECT) if is_paired else (Method.WELCH, Method.HEDGES_G)
    )
    return {
        "state": "given",
        "pairing": one.pairing,
        "pairs": [one.first_pairs, one.second_pairs],
        "mwds": _by(Method.MWDS, value=one.mwds, interval=_interval(one.mwds_interval, interval)),
        "effect": _by(
            effect,
            value=None if isinstance(one.effect, Silence) else one.effect,
            interval=_interval(one.effect_interval, effect),
        ),
    }
