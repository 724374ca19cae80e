"""Numbers as people read them, by the window's language."""

from PySide6.QtCore import QLocale


def grouped(number: int) -> str:
    """1240 as 1.240 in Turkish, 1,240 in English."""
    return QLocale().toString(number)


def percent(fraction: float) -> str:
    """0.89 as %89 in Turkish, 89% in English."""
    number = round(fraction * 100)
    return f"%{number}" if QLocale().language() == QLocale.Language.Turkish else f"{number}%"


def plain(number: float) -> str:
    """Whole numbers whole, others with one decimal: 1.240 and 12,5 in Turkish."""
    whole = float(number).is_integer()
    return QLocale().toString(int(number)) if whole else QLocale().toString(float(number), ord("f"), 1)
