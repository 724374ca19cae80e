"""Time is aware, in UTC, and the day is that of Türkiye."""

from datetime import UTC, date, datetime, timedelta

import pytest

from smm_desktop.core.clock import FixedClock, SystemClock, local


def test_the_system_clock_tells_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


def test_after_nine_in_the_evening_utc_it_is_tomorrow() -> None:
    assert FixedClock(datetime(2026, 11, 23, 21, 30, tzinfo=UTC)).today() == date(2026, 11, 24)


def test_a_fixed_clock_moves_when_told(clock: FixedClock) -> None:
    clock.advance(days=1, minutes=40)
    assert clock.now() == datetime(2026, 11, 24, 6, 40, tzinfo=UTC)


def test_a_fixed_clock_stands_still(clock: FixedClock) -> None:
    assert clock.now() == clock.now() == datetime(2026, 11, 23, 6, 0, tzinfo=UTC)


def test_a_naive_moment_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        local(datetime(2026, 11, 23, 9, 0))  # noqa: DTZ001 -- the mistake itself
