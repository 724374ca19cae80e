"""One round or one of its fields analysed so that nothing adds up to fewer than five people of an anonymous round.

All tables that a round may ever show are planned together, so that two reports tell no more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from smm_desktop.needs.rules.analysis import Choices, Step, Table, analyze, breakdowns
from smm_desktop.needs.rules.answer_book import AnswerBook, Row
from smm_desktop.needs.rules.bootstrap import REPLICATES, SEED
from smm_desktop.needs.terms import Analysis, Breakdown, Dimension, GroupResult, Silence

DIMENSIONS: Table = (
    Dimension.FIELD,
    Dimension.BRANCH,
    Dimension.PROVINCE,
    Dimension.SCHOOL,
    Dimension.EXPERIENCE,
)
_BY_FIELD: Table = (Dimension.FIELD,)


def _quiet(_done: int, _total: int) -> None:
    pass


def _names(row: Row) -> tuple[str, ...]:
    """The respondent's groups, in the order of `DIMENSIONS`."""
    return row[5]


@dataclass(frozen=True)
class RoundAnswers:
    """All paired answers of one round. `groups`: the heading under which a competency was asked."""

    rows: Sequence[Row]
    is_anonymous: bool
    groups: Mapping[str, str]

    @property
    def has_one_field(self) -> bool:
        """Counting also those who named none."""
        return len({_names(row)[0] for row in self.rows}) == 1

    def values(self, dimension: Dimension) -> tuple[str, ...]:
        """The groups of a dimension, those without a name left out."""
        at = DIMENSIONS.index(dimension)
        return tuple(dict.fromkeys(_names(row)[at] for row in self.rows if _names(row)[at]))


@dataclass(frozen=True)
class Wanted:
    """What of a round is wanted: one field by its name, or everybody."""

    field: str = ""
    replicates: int = REPLICATES
    seed: str = SEED
    step: Step = _quiet


def book_of(rows: Sequence[Row]) -> AnswerBook:
    book = AnswerBook(DIMENSIONS)
    book.add_all(rows)
    book.close()
    return book


def analyze_round(answers: RoundAnswers, wanted: Wanted) -> Analysis:
    """Everything about the round, or about one field of it."""
    planned = _planned(answers) if answers.is_anonymous else ()
    rows = _rows_of(answers, wanted.field, planned)
    choices = Choices(
        groups=answers.groups,
        tables=() if answers.is_anonymous else _single_tables(rows),
        replicates=wanted.replicates,
        seed=wanted.seed,
        hides_small_groups=answers.is_anonymous,
        step=wanted.step,
    )
    found = analyze(book_of(rows), choices)
    if not answers.is_anonymous:
        return found
    if not wanted.field or answers.has_one_field:
        return replace(found, breakdowns=tuple(one for one in planned if len(one.dimensions) == 1))
    return replace(found, reliability=(), breakdowns=tuple(_within_field(planned, wanted.field)))


def comparable_book(answers: RoundAnswers, field: str = "") -> AnswerBook:
    """What may be put beside another round's answers: those that are shown of this one by itself."""
    planned = _planned(answers) if answers.is_anonymous and field else ()
    return book_of(_rows_of(answers, field, planned))


def shown_fields(answers: RoundAnswers) -> tuple[str, ...]:
    """The fields that have an analysis of their own; of an anonymous round only those that hide nobody."""
    if not answers.is_anonymous:
        return answers.values(Dimension.FIELD)
    if answers.has_one_field:
        return answers.values(Dimension.FIELD)
    groups = [one.groups for one in _planned(answers) if one.dimensions == _BY_FIELD]
    return tuple(
        group.label
        for group in (groups[0] if groups else ())
        if group.label and not isinstance(group.respondents, Silence)
    )


def _single_tables(rows: Sequence[Row]) -> tuple[Table, ...]:
    """A dimension with one group only says what the whole says; but a single school has its page."""
    groups = {one: {_names(row)[at] for row in rows} for at, one in enumerate(DIMENSIONS)}
    return tuple(
        (one,)
        for one, found in groups.items()
        if len(found) > 1 or (one is Dimension.SCHOOL and found != {""})
    )


def _planned(answers: RoundAnswers) -> tuple[Breakdown, ...]:
    """Every breakdown of the whole and of each field, hidden together."""
    singles = _single_tables(answers.rows)
    crossed = [(*_BY_FIELD, *one) for one in singles if one != _BY_FIELD] if _BY_FIELD in singles else []
    return breakdowns(book_of(answers.rows), Choices(tables=(*singles, *crossed), replicates=0))


def _rows_of(answers: RoundAnswers, field: str, planned: Sequence[Breakdown]) -> list[Row]:
    """The field's answers; of an anonymous round those on the competencies that the plan shows of it."""
    if not field or (answers.is_anonymous and answers.has_one_field):
        return list(answers.rows)
    mine = [row for row in answers.rows if _names(row)[0] == field]
    if not answers.is_anonymous:
        return mine
    groups = [group for one in planned if one.dimensions == _BY_FIELD for group in one.groups]
    shown = {item.competency for group in groups if group.label == field for item in group.items}
    return [row for row in mine if row[2] in shown]


def _within_field(planned: Sequence[Breakdown], field: str) -> Iterator[Breakdown]:
    """The crossed breakdowns of one field, as if they were its own."""
    for one in planned:
        if len(one.dimensions) == 1:
            continue
        groups = tuple(_renamed(group, field) for group in one.groups if _is_of(group, field))
        if len(groups) > 1:
            yield Breakdown(one.dimensions[1:], groups)


def _is_of(group: GroupResult, field: str) -> bool:
    return group.label.startswith(f"{field} / ")


def _renamed(group: GroupResult, field: str) -> GroupResult:
    return replace(group, label=group.label.removeprefix(f"{field} / "))
