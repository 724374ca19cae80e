"""Days as each language writes them."""

from datetime import date

import pytest

from smm_desktop.paper.dates import date_range, day_name, long_date, short_date, short_day_name
from smm_desktop.paper.terms import DocumentLanguage

TR, EN = DocumentLanguage.TURKISH, DocumentLanguage.ENGLISH
MONDAY = date(2026, 11, 23)


def test_short_and_long() -> None:
    assert (short_date(MONDAY), long_date(MONDAY, TR)) == ("23.11.2026", "23 Kasım 2026")


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (MONDAY, "23 November 2026"),
        (date(2026, 11, 27), "23–27 November 2026"),
        (date(2026, 12, 4), "23 November – 4 December 2026"),
        (date(2027, 1, 8), "23 November 2026 – 8 January 2027"),
    ],
)
def test_a_range_says_once_what_its_ends_share(last: date, said: str) -> None:
    assert date_range(MONDAY, last, EN) == said


def test_days_of_the_week() -> None:
    assert (day_name(MONDAY, TR), short_day_name(MONDAY, TR), day_name(MONDAY, EN)) == (
        "Pazartesi",
        "Pzt",
        "Monday",
    )
