"""What a report of needs says, frozen: the same snapshot gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.needs.terms.figures import Analysis
from smm_desktop.needs.terms.tallies import QuestionFigures


class ReportScope(StrEnum):
    """What a report is about (raporun kapsamı)."""

    ROUND = "round"  # uygulamanın tümü
    FIELD = "field"  # bir alan
    SCHOOL = "school"  # okul sayfaları


@dataclass(frozen=True, slots=True)
class FreeAnswers:
    """The answers to one open question; in whatever order, they are listed in Turkish order."""

    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NeedsReportSnapshot:
    """Everything a report shows. `created` is printed and stored in the file, so it is part of the facts.

    `scope_name` is the field's name in a report on one field. Of an anonymous round the analysis has its small
    groups hidden already; the free answers must be those of the whole scope, never of one group.
    """

    created: datetime
    letterhead: LetterheadSnapshot
    title: str
    round: str
    starts_on: date
    ends_on: date
    audience: str
    is_anonymous: bool
    invited: int | None
    analysis: Analysis
    scope: ReportScope = ReportScope.ROUND
    scope_name: str = ""
    questions: tuple[QuestionFigures, ...] = ()
    free_answers: tuple[FreeAnswers, ...] = ()
    replicates: int = 0
    seed: str = ""
