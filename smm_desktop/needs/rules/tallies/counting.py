"""How often each answer to one question was given, among those to whom it was shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.terms import Answer, Answers, Question


@dataclass(frozen=True, slots=True)
class Given:
    """What one respondent said. `groups` are the names of field, branch, province, school and experience."""

    name: str
    groups: tuple[str, ...]
    answers: Answers

    @property
    def field(self) -> str:
        return self.groups[0]


@dataclass(slots=True)
class Tally:
    """`values` counts keys of choices, points or numbers; of several choices each by itself."""

    asked: int = 0
    answered: int = 0
    values: Counter[Answer] = field(default_factory=Counter)


def tally(question: Question, people: Iterable[Given]) -> Tally:
    found = Tally()
    for one in people:
        if is_asked(question.condition, one.answers):
            found.asked += 1
            said = one.answers.get(question.key)
            if said is not None:
                found.answered += 1
                found.values.update(said if isinstance(said, list) else [said])  # type: ignore[arg-type]  # keys or points
    return found
