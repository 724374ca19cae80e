"""The long steps of the tour, for its progress line."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """What the tour is busy with."""

    ASKING = "asking"
    SHEETS = "sheets"
    PLACING = "placing"
    AT_COMPANIES = "at_companies"
    YEAR = "year"
    CERTIFICATES = "certificates"
    FILES = "files"
    MEASURING = "measuring"
    HAND_OVER = "hand_over"
    PICTURES = "pictures"
