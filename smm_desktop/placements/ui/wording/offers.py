"""The words of offers and requests: days, hours, languages, lodging, and how an offer stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.needs.terms import NeedState
from smm_desktop.placements.queries import OfferRow
from smm_desktop.placements.terms import Accommodation
from smm_desktop.placements.ui.wording.labels import day_text
from smm_desktop.widgets.numbers import plain
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
LANGUAGES = (
    *("tr", "en", "de", "fr", "ar", "ru", "es", "it", "zh", "ja", "ko", "nl", "fa", "el", "bg", "ku"),
)


def language_text(code: str) -> str:
    """Return 'Almanca' for "de", in the window's language; a code that has no name here stays."""
    names = {
        "tr": translate("placements", "Turkish"),
        "en": translate("placements", "English"),
        "de": translate("placements", "German"),
        "fr": translate("placements", "French"),
        "ar": translate("placements", "Arabic"),
        "ru": translate("placements", "Russian"),
        "es": translate("placements", "Spanish"),
        "it": translate("placements", "Italian"),
        "zh": translate("placements", "Chinese"),
        "ja": translate("placements", "Japanese"),
        "ko": translate("placements", "Korean"),
        "nl": translate("placements", "Dutch"),
        "fa": translate("placements", "Persian"),
        "el": translate("placements", "Greek"),
        "bg": translate("placements", "Bulgarian"),
        "ku": translate("placements", "Kurdish"),
    }
    return names.get(code) or QLocale(code).nativeLanguageName() or code


def accommodation_text(accommodation: Accommodation) -> str:
    match accommodation:
        case Accommodation.NONE:
            return translate("placements", "No lodging")
        case Accommodation.ASSISTED:
            return translate("placements", "Helps to find lodging")
        case Accommodation.PROVIDED:
            return translate("placements", "Lodging is given")
        case _:
            assert_never(accommodation)


def span_text(first: date, last: date) -> str:
    return day_text(first) if first == last else f"{day_text(first)} – {day_text(last)}"


def short_span_text(first: date, last: date) -> str:
    """Where there is little room: the year is said once when both days lie in it."""
    return (
        f"{first:%d.%m} – {day_text(last)}"
        if first.year == last.year and first != last
        else span_text(first, last)
    )


def free_text(first: date | None, last: date | None) -> str:
    """When somebody can come; open ends are said."""
    if first is not None and last is not None:
        return short_span_text(first, last)
    if first is not None:
        return translate("placements", "From {day} on").format(day=day_text(first))
    if last is not None:
        return translate("placements", "Until {day}").format(day=day_text(last))
    return translate("placements", "At any time")


def weekday_text(weekday: int) -> str:
    """Return the short name of a day; Monday is 0."""
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)


def weekdays_text(weekdays: Iterable[int]) -> str:
    """Return 'Pzt–Cum' for days that follow each other, else each of them."""
    days = sorted(weekdays)
    if len(days) > 2 and days[-1] - days[0] == len(days) - 1:  # noqa: PLR2004 - two are written as two
        return f"{weekday_text(days[0])}–{weekday_text(days[-1])}"
    return ", ".join(weekday_text(day) for day in days)


def hours_text(daily_minutes: int) -> str:
    hours = plain(round(daily_minutes / 60, 2))
    return translate("placements", "{hours} hours a day").format(hours=hours)


def offer_badge(row: OfferRow, today: date) -> BadgeValue:
    """What a coordinator must know of it first."""
    if not row.is_active:
        return BadgeValue(translate("placements", "Retired"), Tone.NEUTRAL)
    if row.ends_on < today:
        return BadgeValue(translate("placements", "Over"), Tone.NEUTRAL)
    if not row.company_is_active:
        return BadgeValue(translate("placements", "Company retired"), Tone.WARN)
    if not row.has_protocol:
        return BadgeValue(translate("placements", "No protocol"), Tone.BAD)
    if row.starts_on <= today:
        return BadgeValue(translate("placements", "Has begun"), Tone.INFO)
    if not row.free:
        return BadgeValue(translate("placements", "Full"), Tone.GOOD)
    return BadgeValue(translate("placements", "Free: {count}").format(count=row.free), Tone.ACCENT)


def need_state_badge(state: NeedState) -> BadgeValue:
    match state:
        case NeedState.OPEN:
            return BadgeValue(translate("placements", "Open"), Tone.BAD)
        case NeedState.PLANNED:
            return BadgeValue(translate("placements", "Planned"), Tone.WARN)
        case NeedState.IN_TRAINING:
            return BadgeValue(translate("placements", "In training"), Tone.INFO)
        case NeedState.CLOSED:
            return BadgeValue(translate("placements", "Met"), Tone.GOOD)
        case NeedState.REOPENED:
            return BadgeValue(translate("placements", "Came back"), Tone.BAD)
        case _:
            assert_never(state)
