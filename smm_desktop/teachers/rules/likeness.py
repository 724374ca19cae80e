"""How alike two entries of the register are: their names by rapidfuzz's token-sort ratio, and what else they share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from rapidfuzz import fuzz

from smm_desktop.teachers.rules.blocking import alike_in_blocks
from smm_desktop.teachers.terms import LikenessGround

SUSPICION = 80.0
SAME_NAME = 100.0
ALIKE_NAME = 75.0
_NAME_WEIGHT = 0.7
_EXTRA = {
    LikenessGround.SAME_SCHOOL: 20.0,
    LikenessGround.SAME_DISTRICT: 10.0,
    LikenessGround.SAME_EMAIL: 25.0,
    LikenessGround.SAME_PHONE: 25.0,
}
_CERTAIN = 100.0
_UNCERTAIN = 99.0
_SPARE = 8


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

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}"


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


_UNLIKE = Likeness(0.0, ())


def likeness(one: PersonFacts, other: PersonFacts) -> Likeness:
    """Compare two people. Two different valid identity numbers are two people, whatever their names."""
    return _with_names(one, other, fuzz.token_sort_ratio(one.name, other.name))


def _with_names(one: PersonFacts, other: PersonFacts, names: float) -> Likeness:
    """Compare two people whose names are so much alike, 0 to 100."""
    if one.identity_number and other.identity_number:
        same = one.identity_number == other.identity_number
        return Likeness(_CERTAIN, (LikenessGround.SAME_IDENTITY,)) if same else _UNLIKE
    if names < ALIKE_NAME:
        return _UNLIKE
    extras = tuple(_shared(one, other))
    grounds = (LikenessGround.SAME_NAME if names == SAME_NAME else LikenessGround.ALIKE_NAME, *extras)
    score = names * _NAME_WEIGHT + sum(_EXTRA[ground] for ground in extras)
    return Likeness(min(_UNCERTAIN, score), grounds)


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
    for one, other, names in alike_in_blocks(people, ALIKE_NAME, on_step):
        best.offer(one, other, names)
    return best.pairs()


class _Best:
    """Keeps the most alike pairs, each once, however many are offered."""

    def __init__(self, limit: int, known_distinct: frozenset[tuple[UUID, UUID]]) -> None:
        self._limit = limit
        self._known_distinct = known_distinct
        self._kept: dict[tuple[UUID, UUID], Likeness] = {}
        self._least = SUSPICION

    def offer(self, one: PersonFacts, other: PersonFacts, names: float) -> None:
        result = _with_names(one, other, names)
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
