"""Finding entries of the register that may be one person: blocking first, then fuzzy comparison of names.

Blocking (Newcombe et al. 1959) compares only people who share a cheap key; the names' distance is rapidfuzz's
token-sort ratio, 0 to 100.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from rapidfuzz import fuzz

from smm_desktop.teachers.terms import LikenessGround

SUSPICION = 80.0
SAME_NAME = 100.0
_NAME_WEIGHT = 0.7
_EXTRA = {
    LikenessGround.SAME_SCHOOL: 20.0,
    LikenessGround.SAME_DISTRICT: 10.0,
    LikenessGround.SAME_EMAIL: 25.0,
    LikenessGround.SAME_PHONE: 25.0,
}
_ALIKE_NAME = 75.0
_CERTAIN = 100.0
_BLOCK_LIMIT = 400
_SPARE = 8
_STEP = 100


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """What is compared of a person: folded texts of `core.turkish`, empty where nothing is known."""

    id: UUID
    identity_number: str
    first_name: str
    last_name: str
    school: str
    district: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two people are: 0 to 100, and why."""

    score: float
    grounds: tuple[LikenessGround, ...]


@dataclass(frozen=True, slots=True)
class LikePair:
    """Two entries that may be one person."""

    first_id: UUID
    second_id: UUID
    likeness: Likeness


def likeness(one: PersonFacts, other: PersonFacts) -> Likeness:
    """Compare two people. Two different valid identity numbers are two people, whatever their names."""
    if one.identity_number and other.identity_number:
        same = one.identity_number == other.identity_number
        return Likeness(_CERTAIN, (LikenessGround.SAME_IDENTITY,)) if same else Likeness(0.0, ())
    name = fuzz.token_sort_ratio(f"{one.first_name} {one.last_name}", f"{other.first_name} {other.last_name}")
    if name < _ALIKE_NAME:
        return Likeness(0.0, ())
    extras = tuple(_shared(one, other))
    grounds = (LikenessGround.SAME_NAME if name == SAME_NAME else LikenessGround.ALIKE_NAME, *extras)
    return Likeness(min(99.0, name * _NAME_WEIGHT + sum(_EXTRA[ground] for ground in extras)), grounds)


def _shared(one: PersonFacts, other: PersonFacts) -> Iterator[LikenessGround]:
    if one.school and one.school == other.school:
        yield LikenessGround.SAME_SCHOOL
    elif one.district and one.district == other.district:
        yield LikenessGround.SAME_DISTRICT
    if one.email and one.email == other.email:
        yield LikenessGround.SAME_EMAIL
    if one.phone and one.phone == other.phone:
        yield LikenessGround.SAME_PHONE


def alike_pairs(
    people: Sequence[PersonFacts],
    known_distinct: frozenset[tuple[UUID, UUID]] = frozenset(),
    on_step: Callable[[int, int], None] = lambda _done, _total: None,
    *,
    limit: int = 500,
) -> tuple[LikePair, ...]:
    """Return the suspicious pairs, most alike first; pairs that a person called distinct are left out."""
    best = _Best(limit, known_distinct)
    blocks = list(_blocks(people))
    for number, block in enumerate(blocks):
        if number % _STEP == 0 or len(block) > _STEP:
            on_step(number, len(blocks))
        for one, other in _pairs_to_compare(block):
            best.offer(one, other)
    return best.pairs()


class _Best:
    """Keeps the most alike pairs, each once, however many are offered."""

    def __init__(self, limit: int, known_distinct: frozenset[tuple[UUID, UUID]]) -> None:
        self._limit = limit
        self._known_distinct = known_distinct
        self._kept: dict[tuple[UUID, UUID], Likeness] = {}
        self._least = SUSPICION

    def offer(self, one: PersonFacts, other: PersonFacts) -> None:
        result = likeness(one, other)
        if result.score < self._least:
            return
        ids = (one.id, other.id) if one.id < other.id else (other.id, one.id)
        if ids in self._known_distinct:
            return
        self._kept[ids] = result
        if len(self._kept) >= _SPARE * self._limit:
            self._drop_least()

    def _drop_least(self) -> None:
        kept = sorted(self._kept.items(), key=_likest)[: self._limit]
        self._kept = dict(kept)
        self._least = max(SUSPICION, kept[-1][1].score)

    def pairs(self) -> tuple[LikePair, ...]:
        kept = sorted(self._kept.items(), key=_likest)[: self._limit]
        return tuple(LikePair(first, second, result) for (first, second), result in kept)


def _likest(kept: tuple[tuple[UUID, UUID], Likeness]) -> tuple[float, UUID]:
    (first, _), result = kept
    return (-result.score, first)


def _blocks(people: Iterable[PersonFacts]) -> Iterator[list[PersonFacts]]:
    """Yield the groups of people who share a key and of whom at least one pair can be one person."""
    blocks: defaultdict[tuple[str, str], list[PersonFacts]] = defaultdict(list)
    for person in people:
        for key in _block_keys(person):
            blocks[key].append(person)
    for block in blocks.values():
        if len(block) > 1:
            yield block


def _block_keys(person: PersonFacts) -> Iterator[tuple[str, str]]:
    if person.identity_number:
        yield ("number", person.identity_number)
    yield ("name", person.first_name[:3] + person.last_name[:3])
    if person.email:
        yield ("email", person.email)
    if person.phone:
        yield ("phone", person.phone)
    if person.school:
        yield ("school", person.school + person.first_name[:2])


def _pairs_to_compare(block: list[PersonFacts]) -> Iterator[tuple[PersonFacts, PersonFacts]]:
    """Yield the block's pairs in which at least one lacks an identity number, and those who share one."""
    numbered: defaultdict[str, list[PersonFacts]] = defaultdict(list)
    unnumbered = [person for person in block if not person.identity_number][:_BLOCK_LIMIT]
    for person in block:
        if person.identity_number:
            numbered[person.identity_number].append(person)
    for same in numbered.values():
        if len(same) > 1:
            yield from combinations(same, 2)
    yield from combinations(unnumbered, 2)
    for one in unnumbered:
        for others in numbered.values():
            yield one, others[0]
