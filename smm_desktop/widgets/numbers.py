"""Numbers as people read them, by the window's language."""

from PySide6.QtCore import QLocale


def grouped(number: int) -> str:
    """1240 as 1.240 in Turkish, 1,240 in English."""
    return QLocale().toString(number)


def percent(fraction: float) -> str:
    """0.89 as %89 in Turkish, 89% in English."""
    number = round(fraction * 100)
    return f"%{number}" if QLocale().language() == QLocale.Language.Turkish else f"{number}%"
