"""Makes what is kept of a respondent so coarse that nobody stands in a group of fewer than five.

Local suppression to k-anonymity (Sweeney 2002) over all backgrounds together; of several ways the one that keeps most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from functools import cached_property
from itertools import chain, combinations
from typing import TypeAlias

from smm_desktop.core import turkish
from smm_desktop.needs.terms import SMALLEST_CLAIM, Respondent

Known: TypeAlias = tuple[object, ...]  # a respondent's backgrounds, in the order of `Respondent`
Groups: TypeAlias = Mapping[Known, list[int]]  # who shares them, by their places
Places: TypeAlias = tuple[int, ...]  # of backgrounds in `Known`

_NOTHING: Known = astuple(Respondent())
FIELD, BRANCH, PROVINCE, SCHOOL, EXPERIENCE = range(len(_NOTHING))
_FIRST_TO_GO: Places = (EXPERIENCE, BRANCH, SCHOOL, PROVINCE, FIELD)
_WORTH = {FIELD: 5, SCHOOL: 4, PROVINCE: 3, BRANCH: 2, EXPERIENCE: 1}
_ENOUGH = 0.8  # of those who share a value: figures over fewer would speak for people whom they leave out


def coarsened(people: Sequence[Respondent], least: int = SMALLEST_CLAIM) -> list[Respondent]:
    """The same people in the same order; every combination of values that is left is shared by `least` or more.

    Where blanking a small group leaves too few with the same rest, the smallest group beside it is blanked with it, so
    that what is left out is nobody's alone, nor can it be found by subtraction. Only backgrounds decide, never answers.
    """
    if len(people) < least:
        raise ValueError("too few people to hide among")
    told = _Told([astuple(person) for person in _alike(people)], least)
    best = max((told.whole_values(told.blanked(gone)) for gone in _left_out()), key=told.worth)
    found = {place: Respondent(*known) for known, places in best.items() for place in places}  # type: ignore[arg-type]  # its own fields
    return [found[place] for place in range(len(people))]


def _alike(people: Sequence[Respondent]) -> list[Respondent]:
    """Schools that differ only in case, spaces or points are one, under the first of their spellings."""
    spellings: dict[str, str] = {}
    for school in sorted({" ".join(person.school.split()) for person in people}, key=turkish.sort_key):
        spellings.setdefault(turkish.fold(school), school)
    return [replace(person, school=spellings[turkish.fold(person.school)]) for person in people]


def _left_out() -> Iterator[Places]:
    """Backgrounds that nobody keeps: none first, since that wins where others keep as much."""
    return chain.from_iterable(combinations(_FIRST_TO_GO, count) for count in range(len(_FIRST_TO_GO)))


@dataclass(frozen=True)
class _Told:
    """What everybody told."""

    people: list[Known]
    least: int

    def blanked(self, left_out: Places) -> Groups:
        found = _gathered((_without(known, left_out), places) for known, places in self._alike.items())
        for level in range(len(_FIRST_TO_GO)):
            found = self._with_level_blanked(found, _FIRST_TO_GO[: level + 1], _FIRST_TO_GO[level + 1 :])
        return _gathered((self._shared(places), places) for places in found.values())

    def _shared(self, places: Sequence[int]) -> Known:
        """What all of a group have in common, also where it was blanked on the way: that tells nobody from another."""
        first, *others = (self.people[place] for place in places)
        return tuple(
            value if all(other[at] == value for other in others) else _NOTHING[at]
            for at, value in enumerate(first)
        )

    def _with_level_blanked(self, groups: Groups, gone: Places, rest: Places) -> Groups:
        """Blanks these values in every group that is too small, and in its smallest neighbours until enough stand
        together; who cannot be hidden here goes on to the next level."""
        families: defaultdict[Known, list[Known]] = defaultdict(list)
        for known in groups:
            families[tuple(known[at] for at in rest)].append(known)
        taken = {known for family in families.values() for known in self._to_blank(family, groups, gone)}
        return _gathered(
            (_without(known, gone) if known in taken else known, places) for known, places in groups.items()
        )

    def _to_blank(self, family: Sequence[Known], groups: Groups, gone: Places) -> list[Known]:
        """The groups of one family that must go blank, smallest first; those that are blank already count too."""
        hidden, told, taken = list[int](), list[Known](), list[Known]()
        for known in family:
            if known == _without(known, gone):
                hidden += groups[known]
            else:
                told.append(known)
        for known in sorted(told, key=lambda one: (len(groups[one]), groups[one])):
            if not self._is_small(groups[known]) and not (hidden and self._is_small(hidden)):
                break
            taken.append(known)
            hidden += groups[known]
        return taken

    def _is_small(self, places: Sequence[int]) -> bool:
        """Too few; or just enough, but all but one of one school: the one would know the others' answers."""
        if len(places) > self.least:
            return False
        schools = Counter(self.people[place][SCHOOL] for place in places)
        return len(places) < self.least or max(schools.values()) == self.least - 1

    def whole_values(self, groups: Groups) -> Groups:
        """Values that most of those who told them have lost are blanked for the others, too."""
        gone = [
            {value for value, count in told.items() if kept[value] < _ENOUGH * count}
            for told, kept in zip(self._counts, _counted(groups), strict=True)
        ]
        return _gathered(
            (_without(known, [at for at, value in enumerate(known) if value in gone[at]]), places)
            for known, places in groups.items()
        )

    def worth(self, groups: Groups) -> float:
        """How much is kept: the share of people whose value is known, each background by its weight."""
        kept = [counts.total() for counts in _counted(groups)]
        told = [counts.total() for counts in self._counts]
        return sum(_WORTH[at] * kept[at] / told[at] for at in _WORTH if told[at])

    @cached_property
    def _alike(self) -> Groups:
        return _gathered((known, [place]) for place, known in enumerate(self.people))

    @cached_property
    def _counts(self) -> list[Counter[object]]:
        return _counted(self._alike)


def _gathered(parts: Iterable[tuple[Known, list[int]]]) -> Groups:
    groups: defaultdict[Known, list[int]] = defaultdict(list)
    for known, places in parts:
        groups[known] += places
    return groups


def _counted(groups: Groups) -> list[Counter[object]]:
    """How many share each value of each background, blanks left out."""
    found: list[Counter[object]] = [Counter() for _ in _NOTHING]
    for known, places in groups.items():
        for at, value in enumerate(known):
            if value != _NOTHING[at]:
                found[at][value] += len(places)
    return found


def _without(known: Known, gone: Sequence[int]) -> Known:
    return tuple(_NOTHING[at] if at in gone else value for at, value in enumerate(known))
