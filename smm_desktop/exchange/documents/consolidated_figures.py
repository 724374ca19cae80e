"""What the consolidated report says, frozen, and its lines in the report's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.exchange.documents.needs_sheet import FieldRanking
from smm_desktop.exchange.queries import CenterRow, FigureRow, Figures, PlacedRow
from smm_desktop.paper.dates import month_name, short_date
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import Wording
from smm_desktop.trainings.terms import Breakdown

DOCUMENT = "consolidated_report"
MEASURES = ("activities", "lessons", "participations", "persons", "attendance", "certificates", "revoked")
_MONTHS = 100


@dataclass(frozen=True, slots=True)
class ReportSnapshot:
    """Figures by each breakdown of one span, and how the centers stood when the report was made."""

    letterhead: LetterheadSnapshot
    first_day: date | None
    last_day: date | None
    figures: Sequence[Figures]
    centers: Sequence[CenterRow]
    made_at: datetime
    needs: Sequence[FieldRanking] = ()

    @property
    def total(self) -> FigureRow:
        return self.figures[0].total


def span_text(snapshot: ReportSnapshot, words: Wording) -> str:
    """The days that the report covers."""
    first, last = snapshot.first_day, snapshot.last_day
    if first is None or last is None:
        return words.text("span.all")
    return words.text("span.days", first=short_date(first), last=short_date(last))


def line_name(row: FigureRow | PlacedRow, by: Breakdown, words: Wording) -> str:
    """A center, province or field by its name, a month as it is called."""
    if by is Breakdown.MONTH and isinstance(row.key, int):
        year, month = divmod(row.key, _MONTHS)
        return f"{month_name(date(year, month, 1), words.language)} {year}"
    return row.name or words.text("unnamed")


def grouped(number: int, words: Wording) -> str:
    parted = f"{number:,}"
    return parted.replace(",", ".") if words.language is DocumentLanguage.TURKISH else parted


def measure(row: FigureRow, name: str, words: Wording) -> str:
    """One cell; attendance as a whole percentage."""
    value = getattr(row, name)
    if name != "attendance":
        return grouped(value, words)
    return "–" if value is None else words.text("percent", value=round(value * 100))
