"""How a need goes from open to met, and back when it shows again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from smm_desktop.needs.terms import Interval, ItemFigures, ItemResult, NeedState

_WAYS: Mapping[NeedState, frozenset[NeedState]] = {
    NeedState.OPEN: frozenset({NeedState.PLANNED, NeedState.IN_TRAINING, NeedState.CLOSED}),
    NeedState.REOPENED: frozenset({NeedState.PLANNED, NeedState.IN_TRAINING, NeedState.CLOSED}),
    NeedState.PLANNED: frozenset(
        {NeedState.OPEN, NeedState.REOPENED, NeedState.IN_TRAINING, NeedState.CLOSED}
    ),
    NeedState.IN_TRAINING: frozenset(
        {NeedState.OPEN, NeedState.REOPENED, NeedState.PLANNED, NeedState.CLOSED}
    ),
    NeedState.CLOSED: frozenset({NeedState.REOPENED}),
}

_MET_BY = (NeedState.PLANNED, NeedState.IN_TRAINING)


def may_become(state: NeedState, wanted: NeedState) -> bool:
    return wanted in _WAYS[state]


def furthest(ways: Iterable[NeedState | None]) -> NeedState | None:
    """How far a need is when several rooms meet it: what is under way counts before what is planned."""
    return max((way for way in ways if way is not None), key=_MET_BY.index, default=None)


def unmet_state(times_reopened: int) -> NeedState:
    """What a need is when nothing is planned for it: one that came back says so."""
    return NeedState.REOPENED if times_reopened else NeedState.OPEN


def figures_of(item: ItemResult) -> dict[str, float]:
    """What a need keeps of the ranking it comes from, and of the round that measures again; nothing without a claim."""
    figures = item.figures
    if not isinstance(figures, ItemFigures):
        return {}
    found = {
        "pairs": float(item.pairs),
        "importance": figures.importance.mean,
        "ability": figures.ability.mean,
        "mwds": figures.mwds,
        "rds": figures.rds,
    }
    if item.rank is not None:
        found["rank"] = float(item.rank)
    if isinstance(figures.mwds_interval, Interval):
        found |= {"low": figures.mwds_interval.low, "high": figures.mwds_interval.high}
    return found
