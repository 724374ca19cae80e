"""Hides groups under five, and as many others as it takes that no subtraction over all shown tables finds them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from smm_desktop.needs.rules.anonymity.leaks import Cells, leaks
from smm_desktop.needs.rules.anonymity.masks import PRIME, ShownSpace
from smm_desktop.needs.terms import SMALLEST_CLAIM

_SEED = 5

Table = tuple[str, ...]  # the dimensions it crosses; () is everybody
People = Mapping[tuple[str, ...], int]  # how many share these attributes


@dataclass(frozen=True, slots=True)
class TableGroup:
    """One row of a table: its value in each of the table's dimensions, and how many people it has."""

    table: Table
    key: tuple[str, ...]
    people: int


@dataclass(frozen=True, slots=True)
class ShownGroups:
    """Which groups may be shown, of all tables that are shown together."""

    shown: frozenset[tuple[Table, tuple[str, ...]]]
    groups: tuple[TableGroup, ...]

    def shows(self, table: Table, *key: str) -> bool:
        return (table, key) in self.shown


def plan_tables(
    dimensions: Table,
    people: People,
    tables: Sequence[Table],
    least: int = SMALLEST_CLAIM,
    *,
    within: Callable[..., bool] | None = None,
) -> ShownGroups:
    """Decide for every group of every table at once; `people` are counted by `dimensions`.

    `within` takes a table and a key, and says what else may be shown: the plan of all for that of one item's answers.

    What holds afterwards: no sum over fewer than `least` people follows, by adding and subtracting, from the sums
    over the shown groups. Show figures of nothing else, and of each item by a plan over its own answers.
    """
    used = [place for place, one in enumerate(dimensions) if any(one in table for table in tables)]
    cells = _cells(people, used)
    groups = _groups(tuple(dimensions[place] for place in used), cells, tables)
    allowed = [at for at, one in enumerate(groups) if within is None or within(one.table, *one.key)]
    shown = _Plan(list(cells), list(cells.values()), groups, least).settle(allowed)
    frozen = tuple(TableGroup(one.table, one.key, one.people) for one in groups)
    return ShownGroups(frozenset((groups[at].table, groups[at].key) for at in shown), frozen)


def _cells(people: People, used: Sequence[int]) -> dict[tuple[str, ...], int]:
    cells: dict[tuple[str, ...], int] = {}
    for key in sorted(people):
        if people[key]:
            kept = tuple(key[place] for place in used)
            cells[kept] = cells.get(kept, 0) + people[key]
    return cells


@dataclass(frozen=True, slots=True)
class _Group:
    table: Table
    key: tuple[str, ...]
    people: int
    cells: tuple[int, ...]


def _groups(dimensions: Table, cells: Mapping[tuple[str, ...], int], tables: Sequence[Table]) -> list[_Group]:
    """Every group of every table; those of the table with most groups first, since they are disjoint."""
    found: list[list[_Group]] = []
    counts = list(cells.values())
    for table in dict.fromkeys(tables):
        places = [dimensions.index(one) for one in table]
        members: dict[tuple[str, ...], list[int]] = {}
        for cell, key in enumerate(cells):
            members.setdefault(tuple(key[place] for place in places), []).append(cell)
        found.append(
            [_Group(table, key, sum(counts[at] for at in ats), tuple(ats)) for key, ats in members.items()]
        )
    return [group for groups in sorted(found, key=len, reverse=True) for group in groups]


class _Plan:
    def __init__(
        self, keys: Sequence[tuple[str, ...]], people: Sequence[int], groups: Sequence[_Group], least: int
    ) -> None:
        self._keys, self._people, self._groups, self._least = keys, people, groups, least

    def settle(self, allowed: Sequence[int]) -> list[int]:
        """Begin with all groups that are large enough; hide what gives somebody away until nothing does."""
        shown = [at for at in allowed if self._groups[at].people >= self._least]
        while True:
            space = ShownSpace.of(len(self._people), [self._groups[at].cells for at in shown])
            mask = space.mask(_SEED)
            found = leaks(mask, self._people, self._least, self._keys)
            if not found:
                return self._with_what_follows(mask, allowed)
            hidden = self._to_hide(space, shown, found)
            shown = [at for at in shown if at not in hidden]

    def _to_hide(self, space: ShownSpace, shown: Sequence[int], found: Collection[Cells]) -> set[int]:
        """Of each sum that gives somebody away one group: the smallest, and everybody's last of all."""
        hidden: set[int] = set()
        for cells in found:
            combination = space.combination_of(cells) or ()
            taking_part = {shown[number] for number in combination}
            if not taking_part & hidden:
                hidden.add(min(taking_part, key=self._worth))
        return hidden

    def _worth(self, at: int) -> tuple[bool, int, int]:
        group = self._groups[at]
        return not group.table, group.people, at

    def _with_what_follows(self, mask: Sequence[int], allowed: Sequence[int]) -> list[int]:
        """Groups large enough whose sums follow from the shown ones anyway are shown: hiding them hides nothing."""
        return [
            at
            for at in allowed
            if self._groups[at].people >= self._least
            and not sum(mask[cell] for cell in self._groups[at].cells) % PRIME
        ]
