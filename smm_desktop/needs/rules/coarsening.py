"""Makes what is kept of a respondent so coarse that nobody stands in a group of fewer than five.

Local suppression to k-anonymity (Sweeney 2002) over all backgrounds together: what is most telling goes first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from smm_desktop.core import turkish
from smm_desktop.needs.terms import SMALLEST_CLAIM, Respondent

_FIRST_TO_GO = ("experience", "branch_code", "school", "province_code", "field_code")
_NOTHING = Respondent()
_BLANK_UP_TO = [
    {name: getattr(_NOTHING, name) for name in _FIRST_TO_GO[: level + 1]}
    for level in range(len(_FIRST_TO_GO))
]


def coarsened(people: Sequence[Respondent], least: int = SMALLEST_CLAIM) -> list[Respondent]:
    """The same people in the same order; every combination of values that is left is shared by `least` or more.

    Where blanking a small group leaves too few with the same rest, the smallest group beside it is blanked with it, so
    that what is left out is nobody's alone, nor can it be found by subtraction.
    """
    if len(people) < least:
        raise ValueError("too few people to hide among")
    found = _alike(people)
    for level in range(len(_FIRST_TO_GO)):
        _blank_level(found, level, least)
    return found


def _alike(people: Sequence[Respondent]) -> list[Respondent]:
    """Schools that differ only in case, spaces or points are one, under the first of their spellings."""
    spellings: dict[str, str] = {}
    for school in sorted({" ".join(person.school.split()) for person in people}, key=turkish.sort_key):
        spellings.setdefault(turkish.fold(school), school)
    return [replace(person, school=spellings[turkish.fold(person.school)]) for person in people]


def _groups(people: Sequence[Respondent]) -> dict[Respondent, list[int]]:
    groups: defaultdict[Respondent, list[int]] = defaultdict(list)
    for place, person in enumerate(people):
        groups[person].append(place)
    return groups


def _blank_level(people: list[Respondent], level: int, least: int) -> None:
    """Blanks this level and all before it in every group that is too small, and in its smallest neighbours
    until enough stand together; who cannot be hidden here goes on to the next level."""
    names, rest = _FIRST_TO_GO[: level + 1], _FIRST_TO_GO[level + 1 :]
    families: defaultdict[tuple[object, ...], list[list[int]]] = defaultdict(list)
    for person, places in _groups(people).items():
        families[tuple(getattr(person, other) for other in rest)].append(places)
    for family in families.values():
        for places in _to_blank(family, people, names, least):
            for place in places:
                people[place] = replace(people[place], **_BLANK_UP_TO[level])


def _to_blank(
    family: Sequence[list[int]], people: Sequence[Respondent], names: Sequence[str], least: int
) -> list[list[int]]:
    """The groups of one family that must go blank, smallest first; those that are blank already count too."""
    hidden, taken = 0, list[list[int]]()
    told = []
    for places in family:
        if any(getattr(people[places[0]], name) for name in names):
            told.append(places)
        else:
            hidden += len(places)
    for places in sorted(told, key=lambda one: (len(one), one)):
        if len(places) >= least and hidden in {0, *range(least, len(people) + 1)}:
            break
        taken.append(places)
        hidden += len(places)
    return taken
