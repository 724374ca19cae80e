"""Public holidays by law 2429 and the calendar of feasts."""

from datetime import date

from smm_desktop.centers.queries import holidays_of
from smm_desktop.centers.terms import ClosureOrigin

HALF_DAY = 13 * 60


def whole_days(year: int, origin: ClosureOrigin) -> set[tuple[int, int]]:
    closures = holidays_of(year).values()
    return {(one.day.day, one.day.month) for one in closures if one.is_whole_day and one.origin is origin}


def test_national_days_of_the_law() -> None:
    saturday_after_the_first_of_may = (2, 5)
    expected = {(1, 1), (23, 4), (1, 5), (19, 5), (15, 7), (30, 8), (29, 10), saturday_after_the_first_of_may}
    assert whole_days(2026, ClosureOrigin.LAW) == expected


def test_republic_eve_is_a_half_day() -> None:
    assert holidays_of(2026)[date(2026, 10, 28)].from_minute == HALF_DAY


def test_ramadan_feast_2026_is_three_days_after_a_half_day() -> None:
    march = {day.day: one.from_minute for day, one in holidays_of(2026).items() if day.month == 3}
    assert march == {19: HALF_DAY, 20: 0, 21: 0, 22: 0}


def test_sacrifice_feast_2025_is_four_days_after_a_half_day() -> None:
    june = {day.day: one.from_minute for day, one in holidays_of(2025).items() if day.month == 6}
    assert june == {5: HALF_DAY, 6: 0, 7: 0, 8: 0, 9: 0}


def test_feasts_that_nobody_announced_yet_are_unverified() -> None:
    feasts = [
        one
        for year in range(2025, 2031)
        for one in holidays_of(year).values()
        if one.origin is ClosureOrigin.FEAST
    ]
    assert {one.day.year for one in feasts if one.is_verified} == {2025, 2026}
    assert {one.day.year for one in feasts if not one.is_verified} == {2027, 2028, 2029, 2030}


def test_saturday_after_a_friday_holiday_is_closed() -> None:
    assert date(2027, 4, 24) in holidays_of(2027)


def test_saturday_after_a_half_friday_is_open() -> None:
    friday_eve = date(2028, 2, 25)
    assert holidays_of(2028)[friday_eve].from_minute == HALF_DAY
    assert holidays_of(2028)[date(2028, 2, 26)].name == "Ramazan Bayramı 1. günü"


def test_where_a_feast_meets_a_national_day_the_law_is_named() -> None:
    assert holidays_of(2027)[date(2027, 5, 19)].origin is ClosureOrigin.LAW


def test_the_fifteenth_of_july_began_in_2017() -> None:
    assert date(2016, 7, 15) not in holidays_of(2016)
