"""Calendar files: read back by another reader, their days are the days of work, whatever the time zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # ships no types
from icalendar import Calendar

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.paper.calendar_files import CalendarEvent, calendar_file
from smm_desktop.placements.service import PaperService
from tests.paper.builders import CREATED
from tests.placements.placing import MONDAY, Placing
from tests.trainings.builders import ACTOR

NEW_YEAR = date(2027, 1, 1)  # a Friday, and closed
EVENT = CalendarEvent("a@b", (MONDAY,), "İş; eğitimi, ve\nbaşka", location="Örnek A.Ş.")


def event_of(data: bytes) -> Any:
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return event


def days_of(data: bytes) -> list[date]:
    """As a calendar program expands the rule."""
    event = event_of(data)
    start = event["dtstart"].dt
    if "rrule" not in event:
        return [start]
    begin = datetime(start.year, start.month, start.day)  # noqa: DTZ001 - dates have no zone
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=begin)
    left_out = {one.dt for one in event["exdate"].dts} if "exdate" in event else set()
    return [found.date() for found in rule if found.date() not in left_out]


def written(**changes: Any) -> bytes:
    return calendar_file("Takvim", [replace(EVENT, **changes)], CREATED)


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.mark.parametrize(
    "places", [(0,), (0, 1, 2, 3, 4), (0, 2, 7, 9), (1, 4, 8, 22), tuple(range(0, 40, 3))]
)
def test_the_rule_gives_exactly_the_days(places: tuple[int, ...]) -> None:
    days = tuple(MONDAY + timedelta(days=place) for place in places)
    assert days_of(written(days=days)) == list(days)


def test_lines_are_folded_at_75_octets_and_end_as_the_standard_says() -> None:
    data = written(description="ğüşıöç, " * 60)
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_texts_come_back_as_they_were() -> None:
    assert str(event_of(written())["summary"]) == EVENT.summary


def test_days_carry_no_time_zone() -> None:
    data = written()
    assert b"DTSTART;VALUE=DATE:20261207" in data
    assert b"TZID" not in data


def test_closed_days_are_left_out(placing: Placing, clock: FixedClock) -> None:
    own = placing.placement(placing.offer(starts_on=date(2026, 12, 28), ends_on=date(2027, 1, 5)))
    days = days_of(PaperService(placing.database, clock).calendar([own]))
    assert NEW_YEAR not in days
    assert len(days) == 6


def test_a_cancelled_placement_keeps_its_uid_and_says_so(placing: Placing, clock: FixedClock) -> None:
    own, papers = placing.placement(), PaperService(placing.database, clock)
    before = event_of(papers.calendar([own]))
    placing.placements.cancel(own, "Vazgeçildi", actor=ACTOR)
    after = event_of(papers.calendar([own]))
    assert (before["uid"], before["status"], after["status"]) == (after["uid"], "TENTATIVE", "CANCELLED")
    assert after["sequence"] > before["sequence"]


def test_the_same_placements_give_the_same_file(placing: Placing, clock: FixedClock) -> None:
    own, papers = placing.placement(), PaperService(placing.database, clock)
    assert papers.calendar([own]) == papers.calendar([own])
