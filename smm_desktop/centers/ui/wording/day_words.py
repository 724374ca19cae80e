"""Days and closures as the window names them, in its own language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from smm_desktop.centers.terms import ClosureOrigin, DayClosure
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def day_text(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def long_day(day: date) -> str:
    """23 Kasım 2026 Pazartesi."""
    locale = QLocale()
    month = locale.monthName(day.month, QLocale.FormatType.LongFormat)
    weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{day.day} {month} {day.year} {weekday}"


def closure_name(closure: DayClosure) -> str:
    is_turkish = QLocale().language() is QLocale.Language.Turkish
    return closure.name if is_turkish else closure.name_en


def origin_name(origin: ClosureOrigin) -> str:
    match origin:
        case ClosureOrigin.LAW:
            return translate("centers", "Public holiday")
        case ClosureOrigin.FEAST:
            return translate("centers", "Religious feast")
        case ClosureOrigin.CENTER:
            return translate("centers", "Day of this center")


def closure_badge(closure: DayClosure) -> BadgeValue:
    if not closure.is_verified:
        return BadgeValue(translate("centers", "Unverified"), Tone.WARN)
    tone = Tone.ACCENT if closure.origin is ClosureOrigin.CENTER else Tone.NEUTRAL
    return BadgeValue(origin_name(closure.origin), tone)
