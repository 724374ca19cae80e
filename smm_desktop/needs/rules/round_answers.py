"""What came back in one round, as the analysis takes it: people, and their pairs row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from smm_desktop.needs.rules.answer_book import AnswerBook, Row
from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.rules.tallies import Given
from smm_desktop.needs.terms import Dimension, InstrumentDraft, Question, QuestionKind

DIMENSIONS = (
    Dimension.FIELD,
    Dimension.BRANCH,
    Dimension.PROVINCE,
    Dimension.SCHOOL,
    Dimension.EXPERIENCE,
)
_NOTHING_GIVEN = (None, None)


def competency_labels(content: InstrumentDraft, language: str) -> Mapping[str, str]:
    """One wording for each competency by its code; where two read alike, the code tells them apart."""
    texts = {_code(one): " ".join(one.words.text(language).split()) for one in _paired(content)}
    many = Counter(texts.values())
    return {code: text if many[text] == 1 else f"{text} ({code})" for code, text in texts.items()}


def _paired(content: InstrumentDraft) -> Iterator[Question]:
    return (one for one in content.questions() if one.kind is QuestionKind.PAIRED)


def _code(question: Question) -> str:
    return question.competency or question.key


@dataclass(frozen=True)
class RoundAnswers:
    """All answers of one round. `labels` are another round's wordings by code, so that both use the same."""

    content: InstrumentDraft
    people: Sequence[Given]
    is_anonymous: bool
    language: str = "tr"
    labels: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def items(self) -> Mapping[str, Question]:
        """The paired questions by the wording of their competency."""
        known = {**competency_labels(self.content, self.language), **self.labels}
        return {known[_code(one)]: one for one in _paired(self.content)}

    @cached_property
    def rows(self) -> Sequence[Row]:
        """Every pair that was asked for; a missing half is None."""
        return [
            (number, one.name, label, *_halves(one, question), one.groups)
            for number, one in enumerate(self.people, 1)
            for label, question in self.items.items()
            if is_asked(question.condition, one.answers)
        ]

    @cached_property
    def headings(self) -> Mapping[str, str]:
        """Under which heading a competency was asked, for the reliability of groups."""
        by_key = {
            question.key: section.title.text(self.language) or str(number)
            for number, section in enumerate(self.content.sections, 1)
            for question in section.questions
        }
        return {label: by_key[question.key] for label, question in self.items.items()}

    @property
    def has_one_field(self) -> bool:
        """Counting also those who named none."""
        return len({one.field for one in self.people}) == 1

    def values(self, dimension: Dimension) -> tuple[str, ...]:
        """The groups of a dimension, those without a name left out."""
        at = DIMENSIONS.index(dimension)
        return tuple(dict.fromkeys(one.groups[at] for one in self.people if one.groups[at]))

    def book(self, rows: Sequence[Row], field: str = "") -> AnswerBook:
        """These rows, and everybody (of the field) whether or not they are in one."""
        book = AnswerBook(DIMENSIONS)
        book.know((one.name, one.groups) for one in self.people if not field or one.field == field)
        book.add_all(rows)
        book.close()
        return book


def _halves(one: Given, question: Question) -> tuple[object, object]:
    given = one.answers.get(question.key) or _NOTHING_GIVEN
    return (given[0], given[1]) if isinstance(given, list | tuple) else _NOTHING_GIVEN
