"""By what figures of all centers are told apart, and which span they count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Breakdown(StrEnum):
    """By what figures are told apart."""

    ALL = "all"  # toplam
    CENTER = "center"  # merkeze göre
    PROVINCE = "province"  # merkezin iline göre
    FIELD = "field"  # alana göre
    MONTH = "month"  # aya göre


@dataclass(frozen=True, slots=True)
class TotalsFilter:
    """What is counted: it counts on the day it ends, so that each belongs to one span; None asks for no restriction."""

    first_day: date | None = None
    last_day: date | None = None
    center: int | None = None
