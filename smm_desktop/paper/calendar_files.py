"""Calendar files (iCalendar, RFC 5545) for any calendar program: all-day events on given days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//SMM Desktop//iCalendar//TR"
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = timedelta(days=1)


class EventStatus(StrEnum):
    """How firm an event is; calendars strike out what is cancelled."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """All day on each of `days` (in order, at least one). `uid` never changes; `sequence` grows with each change."""

    uid: str
    days: Sequence[date]
    summary: str
    description: str = ""
    location: str = ""
    sequence: int = 0
    status: EventStatus = EventStatus.CONFIRMED


def calendar_file(name: str, events: Iterable[CalendarEvent], created: datetime) -> bytes:
    """UTF-8 with CRLF and folded lines. Days have no time of day, so that no time zone can move them."""
    from icalendar import Calendar  # noqa: PLC0415  0.3 s, at first use

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(_event(event, created))
    return bytes(calendar.to_ical())


def _event(event: CalendarEvent, created: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415  as above

    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", created.astimezone(UTC))
    made.add("dtstart", event.days[0])
    made.add("dtend", event.days[0] + _DAY)
    made.add("summary", event.summary)
    made.add("sequence", event.sequence)
    made.add("status", event.status.value)
    for key, text in (("description", event.description), ("location", event.location)):
        if text:
            made.add(key, text)
    if len(event.days) > 1:
        _add_rule(made, event.days)
    return made


def _add_rule(made: Event, days: Sequence[date]) -> None:
    """Weekly on the days of the week that occur, without those that are left out; every program reads that."""
    weekdays = sorted({day.weekday() for day in days})
    by_day = [_WEEKDAYS[weekday] for weekday in weekdays]
    made.add("rrule", {"freq": "weekly", "until": days[-1], "wkst": "MO", "byday": by_day})
    span = (days[0] + _DAY * place for place in range((days[-1] - days[0]).days + 1))
    held = set(days)
    left_out = [day for day in span if day.weekday() in weekdays and day not in held]
    if left_out:
        made.add("exdate", left_out)
