"""A matching problem as anybody writes it in JSON, and its answer with the ids as they came."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from smm_desktop.core.plain_text import is_plain_text
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.terms import MatchOffer, MatchProblem, MatchResult, Pair, PlacementReason, Ruling

_REQUIRED = ("teachers", "offers", "pairs")
_OPTIONAL = ("pinned", "forbidden", "places_per_teacher")
_OFFER = ("id", "capacity"), ("minimum", "starts_on", "ends_on")
_PAIR = ("teacher", "offer", "value"), ()
_RULING = ("teacher", "offer")
_LONGEST_ID = 200
_LARGEST_COUNT = 10**15
GivenId = str | int


@dataclass(frozen=True, slots=True)
class GivenProblem:
    """The problem, and each id as it was given: 7 and "7" name the same one."""

    problem: MatchProblem
    teachers: Mapping[str, GivenId]
    offers: Mapping[str, GivenId]


def parsed(text: str, file: str) -> object:
    """The plain content; refuses doubled keys, NaN and infinities, and nesting that no problem has."""
    try:
        return json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_number)
    except RecursionError as error:
        raise Refusal(PlacementReason.PROBLEM_TOO_DEEP, file=file) from error
    except ValueError as error:
        raise Refusal(PlacementReason.PROBLEM_NOT_JSON, file=file) from error


def _once_each(members: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(members)
    if len(content) < len(members):
        names = [name for name, _value in members]
        doubled = next(name for name in names if names.count(name) > 1)
        raise Refusal(PlacementReason.PROBLEM_KEY_DOUBLED, key=shown(doubled))
    return content


def _no_number(text: str) -> float:
    raise Refusal(PlacementReason.PROBLEM_NUMBER_FAULTY, found=text)


def shown(value: object) -> str:
    """A stranger's text as it may stand in a sentence: printable and short."""
    text = json.dumps(value) if not is_plain_text(value) else str(value)
    return text if len(text) <= _LONGEST_ID else f"{text[:_LONGEST_ID]}…"


def given(content: object) -> GivenProblem:
    """The problem in parsed JSON; whether it makes sense is checked later."""
    whole = _object(content, "{}", (_REQUIRED, _OPTIONAL))
    teachers = [
        _id(one["id"] if isinstance(one, dict) and set(one) == {"id"} else one, f"teachers[{at}]")
        for at, one in _list(whole["teachers"], "teachers")
    ]
    offers = list(_offers(whole["offers"]))
    problem = MatchProblem(
        teachers=tuple(map(str, teachers)),
        offers=tuple(offer for _name, offer in offers),
        pairs=tuple(_pairs(whole["pairs"])),
        pinned=tuple(_rulings(whole.get("pinned", []), "pinned")),
        forbidden=tuple(_rulings(whole.get("forbidden", []), "forbidden")),
        places_per_teacher=_count(whole.get("places_per_teacher", 1)),
    )
    return GivenProblem(
        problem, {str(one): one for one in teachers}, {str(name): name for name, _offer in offers}
    )


def _object(content: Any, place: str, keys: tuple[Sequence[str], Sequence[str]]) -> Mapping[str, Any]:
    required, optional = keys
    if not isinstance(content, dict):
        raise Refusal(PlacementReason.PROBLEM_SHAPE_FAULTY, place=place)
    for key in content:
        if key not in required and key not in optional:
            raise Refusal(PlacementReason.PROBLEM_KEY_UNKNOWN, key=shown(key), place=place)
    for key in required:
        if key not in content:
            raise Refusal(PlacementReason.PROBLEM_KEY_MISSING, key=key, place=place)
    return content


def _list(content: Any, place: str) -> Iterator[tuple[int, Any]]:
    if not isinstance(content, list):
        raise Refusal(PlacementReason.PROBLEM_SHAPE_FAULTY, place=place)
    yield from enumerate(content)


def _id(content: Any, place: str) -> GivenId:
    if isinstance(content, int) and not isinstance(content, bool) and abs(content) < 10**_LONGEST_ID:
        return content
    if isinstance(content, str) and 0 < len(content) <= _LONGEST_ID and is_plain_text(content):
        return content
    raise Refusal(PlacementReason.PROBLEM_ID_FAULTY, place=place)


def _offers(content: Any) -> Iterator[tuple[GivenId, MatchOffer]]:
    for at, one in _list(content, "offers"):
        place = f"offers[{at}]"
        offer = _object(one, place, _OFFER)
        name = _id(offer["id"], f"{place}.id")
        yield (
            name,
            MatchOffer(
                str(name),
                _count(offer["capacity"]),
                _count(offer.get("minimum", 0)),
                _day(offer.get("starts_on"), str(name)),
                _day(offer.get("ends_on"), str(name)),
            ),
        )


def _count(content: Any) -> Any:
    """A whole number, 5.0 too; anything else as it was written: the checks name it with its offer."""
    is_whole = isinstance(content, float) and content.is_integer()
    count = int(content) if is_whole else content
    is_number = isinstance(count, int) and not isinstance(count, bool)
    return count if is_number and abs(count) <= _LARGEST_COUNT else _as_written(content)


def _as_written(content: Any) -> str:
    """Texts within their quotes, so that "3" is not taken for a number; of lists and objects only that they are."""
    if isinstance(content, list | dict):
        return "[…]" if isinstance(content, list) else "{…}"
    return f'"{shown(content)}"' if isinstance(content, str) else shown(content)


def _day(content: Any, offer: str) -> date | None:
    if content is None:
        return None
    try:
        return date.fromisoformat(content)
    except (TypeError, ValueError) as error:
        raise Refusal(PlacementReason.PROBLEM_DATE_FAULTY, offer=offer, found=_as_written(content)) from error


def _pairs(content: Any) -> Iterator[Pair]:
    for at, one in _list(content, "pairs"):
        place = f"pairs[{at}]"
        pair = _object(one, place, _PAIR)
        teacher, offer = (_id(pair[key], f"{place}.{key}") for key in _RULING)
        yield Pair(str(teacher), str(offer), _number(pair["value"], f"{place}.value"))


def _number(content: Any, place: str) -> float:
    if isinstance(content, bool) or not isinstance(content, int | float):
        raise Refusal(PlacementReason.PROBLEM_SHAPE_FAULTY, place=place)
    try:
        return float(content)
    except OverflowError:
        return float("inf")


def _rulings(content: Any, name: str) -> Iterator[Ruling]:
    """Each as [teacher, offer], or as an object with these two keys."""
    for at, one in _list(content, name):
        place = f"{name}[{at}]"
        if isinstance(one, dict):
            one = [_object(one, place, (_RULING, ()))[key] for key in _RULING]  # noqa: PLW2901 -- the same in its other form
        if not isinstance(one, list) or len(one) != len(_RULING):
            raise Refusal(PlacementReason.PROBLEM_SHAPE_FAULTY, place=place)
        teacher, offer = (_id(part, place) for part in one)
        yield str(teacher), str(offer)


def answer(asked: GivenProblem, result: MatchResult) -> dict[str, Any]:
    """The result as plain values, with the ids as they came."""
    offers, teachers = asked.offers, asked.teachers
    return {
        "pairs": [
            {"teacher": teachers[pair.teacher], "offer": offers[pair.offer], "value": pair.value}
            for pair in result.pairs
        ],
        "total": result.total,
        "optimal": result.is_optimal,
        "bound": result.bound,
        "gap": result.gap,
        "without": [teachers[one] for one in result.without],
        "seat_prices": [
            {"offer": offers[offer], "price": price} for offer, price in result.seat_prices.items()
        ],
    }
