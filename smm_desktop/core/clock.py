"""The only source of time: aware UTC for storage, the local day of Türkiye for people."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

LOCAL_ZONE = ZoneInfo("Europe/Istanbul")


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The calendar day in Türkiye."""
        ...


def local(moment: datetime) -> datetime:
    """The same moment as people in Türkiye read it; a naive moment is a bug."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return moment.astimezone(LOCAL_ZONE)


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return local(self.now()).date()


class FixedClock:
    """A clock that stands still until it is told to advance (tests, demonstrations)."""

    def __init__(self, moment: datetime) -> None:
        self._moment = local(moment).astimezone(UTC)

    def now(self) -> datetime:
        return self._moment

    def today(self) -> date:
        return local(self._moment).date()

    def advance(self, **step: float) -> None:
        """Moves on by the keywords of `timedelta`: `clock.advance(minutes=40)`."""
        self._moment += timedelta(**step)
