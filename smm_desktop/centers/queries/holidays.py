"""The public holidays that ship with the program: by law, by the calendar of feasts, Saturdays after them."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from smm_desktop.centers.terms import ClosureOrigin, DayClosure
from smm_desktop.core import paths

_DAY = timedelta(days=1)
_FRIDAY = 4


@cache
def _book() -> dict[str, Any]:
    with paths.resource("reference", "holidays.toml").open("rb") as file:
        return tomllib.load(file)


def _half_day_from() -> int:
    hours, minutes = _book()["law"]["half_day_from"].split(":")
    return int(hours) * 60 + int(minutes)


def _national(entry: Mapping[str, Any], year: int) -> DayClosure:
    return DayClosure(
        day=date(year, entry["month"], entry["day"]),
        name=entry["name"],
        name_en=entry["name_en"],
        from_minute=_half_day_from() if entry.get("half_day") else 0,
        origin=ClosureOrigin.LAW,
        is_verified=True,
        source=_book()["law"]["source"],
    )


def _feast_day(feast: Mapping[str, Any], start: Mapping[str, Any], number: int) -> DayClosure:
    """One day of a religious feast; number 0 is its eve, a half day."""
    return DayClosure(
        day=start["day"] + (number - 1) * _DAY,
        name=f"{feast['name']} {number}. günü" if number else f"{feast['name']} arifesi",
        name_en=f"{feast['name_en']}, day {number}" if number else f"Eve of {feast['name_en']}",
        from_minute=0 if number else _half_day_from(),
        origin=ClosureOrigin.FEAST,
        is_verified=start["verified"],
        source=start["source"],
    )


def _days_of(year: int) -> Iterator[DayClosure]:
    for entry in _book()["national"]:
        if year >= entry.get("since", year):
            yield _national(entry, year)
    for feast in _book()["religious"]:
        for start in feast["first_days"]:
            days = (_feast_day(feast, start, number) for number in range(feast["days"] + 1))
            yield from (day for day in days if day.day.year == year)


def _saturday_after(friday: DayClosure) -> DayClosure:
    return DayClosure(
        day=friday.day + _DAY,
        name=f"{friday.name} (ertesi cumartesi)",
        name_en=f"{friday.name_en} (Saturday after)",
        from_minute=0,
        origin=ClosureOrigin.LAW,
        is_verified=friday.is_verified,
        source=_book()["law"]["source"],
    )


@cache
def holidays_of(year: int) -> Mapping[date, DayClosure]:
    """Every public holiday of a year by day; where two meet, the whole day and then the law counts."""
    found: dict[date, DayClosure] = {}
    for closure in sorted(
        _days_of(year), key=lambda one: (one.day, one.from_minute, one.origin != ClosureOrigin.LAW)
    ):
        found.setdefault(closure.day, closure)
    fridays = [one for one in found.values() if one.is_whole_day and one.day.weekday() == _FRIDAY]
    for friday in fridays if _book()["law"]["saturday_after_friday"] else ():
        found.setdefault(friday.day + _DAY, _saturday_after(friday))
    return dict(sorted(found.items()))


def public_holidays(first: date, last: date) -> Iterator[DayClosure]:
    for year in range(first.year, last.year + 1):
        yield from (one for one in holidays_of(year).values() if first <= one.day <= last)
