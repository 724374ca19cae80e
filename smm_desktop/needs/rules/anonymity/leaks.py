"""Small sets of people whose sums a mask leaves as they are: these can be recovered from what is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from smm_desktop.needs.rules.anonymity.masks import PRIME

_MOST_FOR_ALL = 700  # small cells up to which every set of three and four is looked at

Cells = tuple[int, ...]


def leaks(
    mask: Sequence[int], people: Sequence[int], least: int, keys: Sequence[tuple[str, ...]]
) -> list[Cells]:
    """Sets of fewer than `least` people that can be recovered, smallest sets first; empty when none can.

    A set has at most four cells since each cell has somebody in it. Beyond 700 small cells only sets of one and
    two cells are searched through, and those that attributes name.
    """
    small = [cell for cell, count in enumerate(people) if count < least]
    searches = [_ones, _pairs, _threes, _fours] if len(small) <= _MOST_FOR_ALL else [_ones, _pairs]
    for size, search in enumerate(searches, start=1):
        few = [cell for cell in small if people[cell] <= least - size]  # the others have at least one each
        if found := [one for one in search(mask, few) if sum(people[cell] for cell in one) < least]:
            return found
    return [] if len(small) <= _MOST_FOR_ALL else _named(mask, people, least, keys)


def _ones(mask: Sequence[int], small: Sequence[int]) -> Iterator[Cells]:
    return ((cell,) for cell in small if not mask[cell])


def _pairs(mask: Sequence[int], small: Sequence[int]) -> Iterator[Cells]:
    by_value = _by_value(mask, small)
    for cell in small:
        yield from ((cell, other) for other in by_value.get(-mask[cell] % PRIME, ()) if other > cell)


def _threes(mask: Sequence[int], small: Sequence[int]) -> Iterator[Cells]:
    opposite = {-mask[cell] % PRIME for cell in small}
    if opposite.isdisjoint(_sums_of_two(mask, small)):
        return
    by_value = _by_value(mask, small)
    for one, two in combinations(small, 2):
        others = by_value.get(-(mask[one] + mask[two]) % PRIME, ())
        yield from ((one, two, three) for three in others if three > two)


def _fours(mask: Sequence[int], small: Sequence[int]) -> Iterator[Cells]:
    """Two pairs that cancel each other out."""
    sums = _sums_of_two(mask, small)
    if sums.isdisjoint({PRIME - value for value in sums}):
        return
    seen: dict[int, list[tuple[int, int]]] = {}
    for one, two in combinations(small, 2):
        value = (mask[one] + mask[two]) % PRIME
        for three, four in seen.get(PRIME - value, ()):
            if not {one, two} & {three, four}:
                yield tuple(sorted((one, two, three, four)))
        seen.setdefault(value, []).append((one, two))


def _sums_of_two(mask: Sequence[int], small: Sequence[int]) -> set[int]:
    """Mostly no two sums meet, and a set in C sees that ten times faster than a search does."""
    return {(one + two) % PRIME for one, two in combinations([mask[cell] for cell in small], 2)}


def _by_value(mask: Sequence[int], small: Sequence[int]) -> Mapping[int, list[int]]:
    by_value = defaultdict(list)
    for cell in small:
        by_value[mask[cell]].append(cell)
    return by_value


def _named(
    mask: Sequence[int], people: Sequence[int], least: int, keys: Sequence[tuple[str, ...]]
) -> list[Cells]:
    """Sets that any choice of attributes names: a school, the school's electricians, its young electricians."""
    width = len(keys[0])
    found = []
    for size in range(1, width + 1):
        for places in combinations(range(width), size):
            sets: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for cell, key in enumerate(keys):
                sets[tuple(key[place] for place in places)].append(cell)
            found += [tuple(one) for one in sets.values() if _is_open(one, mask, people, least)]
    return found


def _is_open(cells: Sequence[int], mask: Sequence[int], people: Sequence[int], least: int) -> bool:
    return sum(people[cell] for cell in cells) < least and not sum(mask[cell] for cell in cells) % PRIME
