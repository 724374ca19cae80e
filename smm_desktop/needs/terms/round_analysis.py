"""What is asked of a round's analysis, and the answer with everything that the page shows of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from smm_desktop.needs.terms.figures import Analysis
from smm_desktop.needs.terms.reports import FreeAnswers
from smm_desktop.needs.terms.tallies import QuestionFigures
from smm_desktop.needs.terms.words import Anonymity


@dataclass(frozen=True, slots=True)
class AnalysisWish:
    """One round, of it one field or everybody (""), beside other rounds; None: the usual ones.

    `language` is that of the competencies' wording; without `replicates` there is no bootstrap.
    """

    round_id: UUID
    field_code: str = ""
    beside: tuple[UUID, ...] | None = None
    language: str = "tr"
    replicates: int = 0


@dataclass(frozen=True, slots=True)
class RoundAnalysis:
    """The analysis of a round. `competencies` are the ids by wording, where the instrument has a frame;
    `fields` the names by code of those that may be shown by themselves; `groups` the headings of competencies."""

    wish: AnalysisWish
    analysis: Analysis
    anonymity: Anonymity
    competencies: Mapping[str, UUID]
    codes: Mapping[str, str]
    fields: Mapping[str, str]
    questions: tuple[QuestionFigures, ...]
    free_answers: tuple[FreeAnswers, ...]

    @property
    def field(self) -> str:
        return self.fields.get(self.wish.field_code, "")
