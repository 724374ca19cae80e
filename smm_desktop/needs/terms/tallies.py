"""Figures of questions that are no pairs: scales, choices, numbers. Where one is not given stands a `Silence`."""

from __future__ import annotations

from dataclasses import dataclass

from smm_desktop.needs.terms.analysis import Silence
from smm_desktop.needs.terms.figures import Moments
from smm_desktop.needs.terms.words import QuestionKind


@dataclass(frozen=True, slots=True)
class AnswerCount:
    """How many chose one point or one choice; `label` as it was worded."""

    label: str
    people: int | Silence


@dataclass(frozen=True, slots=True)
class ValueRange:
    """Median, smallest and largest number given."""

    median: float | Silence
    least: int | Silence
    most: int | Silence


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """One question. `asked` are those to whom it was shown, `answered` of them those who said something.

    SINGLE: `moments`, `counts` by point. CHOICE: `counts`; with `several` they add up to more than `answered`.
    NUMBER: `moments`, `values`.
    """

    key: str
    question: str
    kind: QuestionKind
    several: bool
    asked: int | Silence
    answered: int | Silence
    moments: Moments | Silence | None = None
    counts: tuple[AnswerCount, ...] = ()
    values: ValueRange | None = None

    def percent(self, count: AnswerCount) -> float | Silence:
        """Of those who answered this question."""
        if isinstance(count.people, Silence):
            return count.people
        return 100 * count.people / self.answered if isinstance(self.answered, int) and self.answered else 0.0
