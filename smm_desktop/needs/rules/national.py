"""Rounds of all centers added up by competency; of an anonymous round only what it shows by itself (docs/adr/0043)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from smm_desktop.core import turkish
from smm_desktop.needs.rules.pairs import PairCounts, merged
from smm_desktop.needs.rules.ranking import item_result, ranked
from smm_desktop.needs.terms import SMALLEST_CLAIM, Audience, ItemResult, NationalItem, NationalRanking


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes lines of several centers' frames one competency; `wording` is folded."""

    field_code: str
    frame: str
    code: str
    wording: str
    points: int


@dataclass(frozen=True, slots=True)
class Contribution:
    """All pairs that one round has on one competency."""

    identity: Identity
    text: str
    group: str
    audience: Audience
    center: int
    round_id: UUID
    is_anonymous: bool
    pairs: PairCounts

    @property
    def is_shown(self) -> bool:
        """Whether the round's own report gives this figure; what it does not give is in no sum either."""
        return not self.is_anonymous or self.pairs.n >= SMALLEST_CLAIM


def national_rankings(contributions: Iterable[Contribution]) -> tuple[NationalRanking, ...]:
    """One for each field and scale; the scale with most competencies first."""
    scales: dict[tuple[str, int], list[Contribution]] = {}
    for one in contributions:
        if one.is_shown:
            scales.setdefault((one.identity.field_code, one.identity.points), []).append(one)
    found = [_ranking(field, points, some) for (field, points), some in scales.items()]
    return tuple(sorted(found, key=lambda one: (one.field_code, -len(one.items), one.points)))


def _ranking(field: str, points: int, some: Sequence[Contribution]) -> NationalRanking:
    labels = _labels(some)
    sides = {audience: _side(audience, some, labels) for audience in Audience}
    items = [_item(identity, label, some, sides) for identity, label in labels.items()]
    return NationalRanking(
        field_code=field,
        points=points,
        rounds=len({one.round_id for one in some}),
        centers=len({one.center for one in some}),
        items=tuple(sorted(items, key=_place)),
    )


def _labels(some: Sequence[Contribution]) -> dict[Identity, str]:
    """One wording for each competency; where two read alike, frame and code tell them apart."""
    texts = {one.identity: one.text for one in some}
    many = Counter(texts.values())
    return {
        one: text if many[text] == 1 else f"{text} ({one.frame} {one.code})" for one, text in texts.items()
    }


def _side(
    audience: Audience, some: Sequence[Contribution], labels: Mapping[Identity, str]
) -> Mapping[str, ItemResult]:
    parts: dict[str, list[PairCounts]] = {}
    for one in some:
        if one.audience is audience:
            parts.setdefault(labels[one.identity], []).append(one.pairs)
    placed, _lines = ranked({name: item_result(name, merged(pairs)) for name, pairs in parts.items()})
    return {one.competency: one for one in placed}


def _item(
    identity: Identity,
    label: str,
    some: Sequence[Contribution],
    sides: Mapping[Audience, Mapping[str, ItemResult]],
) -> NationalItem:
    mine = [one for one in some if one.identity == identity]
    return NationalItem(
        competency=label,
        group=mine[0].group,
        teachers=sides[Audience.TEACHERS].get(label),
        industry=sides[Audience.COMPANIES].get(label),
        centers=len({one.center for one in mine}),
    )


def _place(item: NationalItem) -> tuple[float, float, str]:
    """By the teachers' rank, then by industry's; what nobody's answers rank stands last, alphabetically."""
    ranks = [one.rank if one and one.rank else float("inf") for one in (item.teachers, item.industry)]
    return ranks[0], ranks[1], turkish.sort_key(item.competency)
