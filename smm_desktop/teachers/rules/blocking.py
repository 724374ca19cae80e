"""Which entries are compared at all: those who share more than an alike name (blocking, Newcombe et al. 1959).

People meet by number, contact, or place with the beginning of a name; bounds keep a register of placeholders quick.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, islice, product
from typing import Protocol, TypeVar

from rapidfuzz import fuzz, process

_MOST_NAMES = 1000
_MOST_NAMESAKES = 20
_MOST_PAIRS = 5000
_STEP = 50
_SAME = 100.0


class Facts(Protocol):
    """What blocking needs to know of a person; texts are folded, empty where nothing is known."""

    @property
    def name(self) -> str: ...
    @property
    def identity_number(self) -> str: ...
    @property
    def first_name(self) -> str: ...
    @property
    def last_name(self) -> str: ...
    @property
    def school(self) -> str: ...
    @property
    def district(self) -> str: ...
    @property
    def email(self) -> str: ...
    @property
    def phone(self) -> str: ...


Person = TypeVar("Person", bound=Facts)


def alike_in_blocks(
    people: Sequence[Person], least: float, on_step: Callable[[int, int], None]
) -> Iterator[tuple[Person, Person, float]]:
    """Yield pairs that share a block with the likeness of their names, at least `least` unless they share a number."""
    blocks = _blocks(people)
    on_step(0, max(1, len(blocks)))
    total = len(blocks)
    while blocks:
        key, block = blocks.popitem()
        if len(blocks) % _STEP == 0 or len(block) > _STEP:
            on_step(total - len(blocks), total)
        if key[0] == "number":
            yield from ((one, other, _SAME) for one, other in combinations(block[:_MOST_NAMESAKES], 2))
        else:
            yield from islice(_alike_in(block, least), _MOST_PAIRS)


def _blocks(people: Sequence[Person]) -> dict[tuple[str, str], list[Person]]:
    """Return the groups in which at least one pair can be one person: with one number, or one of them without."""
    open_keys = {key for person in people if not person.identity_number for key in _keys(person)}
    found: defaultdict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in people:
        if person.identity_number:
            found["number", person.identity_number].append(person)
        if open_keys:
            for key in _keys(person):
                if key in open_keys:
                    found[key].append(person)
    return {key: block for key, block in found.items() if len(block) > 1}


def _keys(person: Facts) -> Iterator[tuple[str, str]]:
    if person.email:
        yield ("email", person.email)
    if person.phone:
        yield ("phone", person.phone)
    beginnings = {name[:2] for name in (person.first_name, person.last_name) if name}
    for beginning in beginnings:
        if person.school:
            yield ("school", f"{beginning} {person.school}")
        if person.district:
            yield ("district", f"{beginning} {person.district}")


def _alike_in(block: Sequence[Person], least: float) -> Iterator[tuple[Person, Person, float]]:
    bearers: defaultdict[str, list[Person]] = defaultdict(list)
    for person in block:
        if len(bearers[person.name]) < _MOST_NAMESAKES:
            bearers[person.name].append(person)
    for namesakes in bearers.values():
        yield from ((one, other, _SAME) for one, other in _comparable(namesakes))
    names = list(bearers)[:_MOST_NAMES]
    for at, name in enumerate(names):
        found = process.extract(
            name, names[at + 1 :], scorer=fuzz.token_sort_ratio, score_cutoff=least, limit=None
        )
        for other_name, alike, _ in found:
            pairs = product(bearers[name], bearers[other_name])
            yield from ((one, other, alike) for one, other in pairs if _may_be_one(one, other))


def _comparable(namesakes: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    return ((one, other) for one, other in combinations(namesakes, 2) if _may_be_one(one, other))


def _may_be_one(one: Facts, other: Facts) -> bool:
    return not (one.identity_number and other.identity_number)
