"""Days, hours and percents as the window writes them, by its language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.trainings.ui.wording.counts import Counts

translate = QCoreApplication.translate


def _is_turkish() -> bool:
    return QLocale().language() is QLocale.Language.Turkish


def _month(day: date, *, short: bool = False) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(day.month, form)


def day_text(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def short_day(day: date) -> str:
    """16 Kas Pzt: for headers that have little room."""
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day.day} {_month(day, short=True)} {weekday}"


def weekday_day(day: date) -> str:
    """16 Kasım 2026 Pazartesi."""
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{day.day} {_month(day)} {day.year} {weekday}"


def span_text(first: date, last: date, *, short: bool = False) -> str:
    """16–20 Kasım 2026, 30 Kasım – 4 Aralık 2026, 28 Aralık 2026 – 8 Ocak 2027."""
    end = f"{last.day} {_month(last, short=short)} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {_month(first, short=short)} {first.year} – {end}"
    if first.month != last.month:
        return f"{first.day} {_month(first, short=short)} – {end}"
    return f"{first.day}–{end}"


def clock_text(minutes: int) -> str:
    """Minutes after midnight: 09.30 in Turkish, 09:30 in English."""
    separator = "." if _is_turkish() else ":"
    return f"{minutes // 60:02}{separator}{minutes % 60:02}"


def percent_text(percent: int) -> str:
    return f"%{percent}" if _is_turkish() else f"{percent}%"


def decimal_text(number: float) -> str:
    """12,5 in Turkish; whole numbers without a comma."""
    text = f"{number:.0f}" if number == int(number) else f"{number:.1f}"
    return text.replace(".", QLocale().decimalPoint())


def hours_of(minutes: int) -> str:
    """10 sa 40 dk: a span of clock time."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("trainings", "{minutes} min").format(minutes=rest)
    if not rest:
        return translate("trainings", "{hours} h").format(hours=hours)
    return translate("trainings", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def lesson_count(count: int) -> str:
    return Counts().lessons(count)
