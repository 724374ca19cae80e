"""A whole set of answers into one analysis: ranked items, reliability, breakdowns that hide nobody's school."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from smm_desktop.core import turkish
from smm_desktop.needs.rules.anonymity import ShownGroups, plan_tables
from smm_desktop.needs.rules.answer_book import AnswerBook
from smm_desktop.needs.rules.bootstrap import REPLICATES, SEED
from smm_desktop.needs.rules.differences import difference, paired_difference
from smm_desktop.needs.rules.pairs import PairCounts, merged
from smm_desktop.needs.rules.ranking import figures, item_result, ranked
from smm_desktop.needs.rules.reliability import reliability_of
from smm_desktop.needs.terms import (
    SMALLEST_CLAIM,
    Analysis,
    Breakdown,
    Comparison,
    Difference,
    Dimension,
    GroupResult,
    ItemFigures,
    ItemResult,
    Reliability,
    Scale,
    SideBySide,
    Silence,
)

Table = tuple[Dimension, ...]
Key = tuple[str, ...]
Step = Callable[[int, int], None]
MayShow = Callable[..., bool]  # takes an item, a table and its key


def _quiet(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True)
class Choices:
    """What to work out: `groups` says to which group a competency belongs; no replicates, no bootstrap."""

    groups: Mapping[str, str] = field(default_factory=dict)
    tables: tuple[Table, ...] = ()
    replicates: int = REPLICATES
    seed: str = SEED
    hides_small_groups: bool = True
    step: Step = _quiet


def analyze(book: AnswerBook, choices: Choices) -> Analysis:
    """Everything about one closed book of answers."""
    names = book.competencies
    items: dict[str, ItemResult] = {}
    for done, name in enumerate(names):
        choices.step(done, len(names))
        items[name] = item_result(name, book.pairs(name), replicates=choices.replicates, seed=choices.seed)
    placed, lines = ranked(items)
    choices.step(len(names), len(names))
    return Analysis(
        respondents=len(book.respondents),
        answers=book.answers,
        items=placed,
        crosshair=lines,
        reliability=reliabilities(book, choices.groups),
        breakdowns=breakdowns(book, choices),
    )


def reliabilities(book: AnswerBook, groups: Mapping[str, str]) -> tuple[Reliability, ...]:
    """Alpha of every group of competencies on both scales; one group with no name where none are named."""
    members: dict[str, list[str]] = {}
    for name in book.competencies:
        members.setdefault(groups.get(name, ""), []).append(name)
    return tuple(
        reliability_of(group, scale, book.complete_columns(members[group], scale))
        for group in turkish.sorted_by(members, key=str)
        for scale in Scale
    )


def breakdowns(
    book: AnswerBook, choices: Choices, whole: ShownGroups | None = None, may_show: MayShow | None = None
) -> tuple[Breakdown, ...]:
    """Items by group. What is shown is decided once over the respondents and again over each item's answers.

    `whole` is the plan of the respondents where there is one already; `may_show` is asked beside it, item by item.
    """
    if not choices.tables:
        return ()
    profiles, tables = list(book.profiles), ((), *choices.tables)
    if whole is None:
        whole = plan_tables(book.dimensions, _people(profiles, book), tables, _least(choices))
    found: dict[tuple[Key, Key], dict[str, ItemResult]] = {}
    for name in book.competencies:
        by_profile = book.pairs_by_profile(name)
        counts = {profiles[at]: pairs.n for at, pairs in by_profile.items()}
        within = partial(may_show, name) if may_show else whole.shows
        plan = plan_tables(book.dimensions, counts, tables, _least(choices), within=within)
        for table, key, pairs in _shown_pairs(plan, book, by_profile):
            found.setdefault((table, key), {})[name] = item_result(name, pairs)
    return tuple(_breakdown(table, whole, found) for table in choices.tables)


def _least(choices: Choices) -> int:
    return SMALLEST_CLAIM if choices.hides_small_groups else 1


def _people(profiles: Sequence[tuple[str, ...]], book: AnswerBook) -> dict[tuple[str, ...], int]:
    counts = [0] * len(profiles)
    for at in book.profile_of:
        counts[at] += 1
    return dict(zip(profiles, counts, strict=True))


def _shown_pairs(
    plan: ShownGroups, book: AnswerBook, by_profile: Mapping[int, PairCounts]
) -> list[tuple[Key, Key, PairCounts]]:
    profiles = list(book.profiles)
    parts: dict[tuple[Key, Key], list[PairCounts]] = {}
    for table in dict.fromkeys(group.table for group in plan.groups if group.table):
        places = [book.dimensions.index(one) for one in table]
        for at, pairs in by_profile.items():
            key = tuple(profiles[at][place] for place in places)
            if plan.shows(table, *key):
                parts.setdefault((table, key), []).append(pairs)
    return [(table, key, merged(some)) for (table, key), some in parts.items()]


def _breakdown(
    table: Table,
    whole: ShownGroups,
    found: Mapping[tuple[Key, Key], Mapping[str, ItemResult]],
) -> Breakdown:
    rows = [group for group in whole.groups if group.table == table]
    rows.sort(key=lambda group: tuple(map(_place, group.key)))
    return Breakdown(
        table,
        tuple(
            GroupResult(
                " / ".join(group.key),
                group.people if whole.shows(table, *group.key) else Silence.HIDDEN,
                ranked(dict(found.get((table, group.key), {})))[0],
            )
            for group in rows
        ),
    )


def _place(label: str) -> list[tuple[int, str]]:
    """Alphabetical, but 6–10 years come before 11–15."""
    parts = re.split(r"(\d+)", label)
    return [(int(part), "") if part.isdecimal() else (-1, turkish.sort_key(part)) for part in parts]


def side_by_side(
    dimension: Dimension, first: tuple[str, AnswerBook], second: tuple[str, AnswerBook]
) -> SideBySide:
    """Two books of answers on the same competencies; rounds person by person where enough people are the same."""
    (one, book), (two, other) = first, second
    names = [name for name in book.competencies if name in set(other.competencies)]
    may_pair = dimension is Dimension.ROUND
    return SideBySide(
        dimension, one, two, tuple(_comparison(name, book, other, may_pair=may_pair) for name in names)
    )


def _comparison(name: str, book: AnswerBook, other: AnswerBook, *, may_pair: bool) -> Comparison:
    one, two = book.pairs(name), other.pairs(name)
    return Comparison(name, _spoken(one), _spoken(two), _difference(name, book, other, may_pair=may_pair))


def _spoken(pairs: PairCounts) -> ItemFigures | Silence:
    return figures(pairs) if pairs.n >= SMALLEST_CLAIM else Silence.TOO_FEW


def _difference(name: str, book: AnswerBook, other: AnswerBook, *, may_pair: bool) -> Difference | Silence:
    if may_pair:
        before, after = book.complete(name), other.complete(name)
        same = [(before[person], after[person]) for person in before if person in after]
        if len(same) >= SMALLEST_CLAIM:
            return paired_difference(name, same)
    return difference(name, book.pairs(name), other.pairs(name))
