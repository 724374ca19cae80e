"""Days and spans as the window writes them."""

from __future__ import annotations

from datetime import date


def day_text(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def span_text(first: date, last: date) -> str:
    """Return "16.11.2026" or "16.11–20.11.2026"; years are said twice only where they differ."""
    if first == last:
        return day_text(first)
    if first.year == last.year:
        return f"{first:%d.%m}–{day_text(last)}"
    return f"{day_text(first)} – {day_text(last)}"
