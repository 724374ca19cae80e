"""One round or one of its fields analysed so that nothing adds up to fewer than five people of an anonymous round.

All tables that a round may ever show are planned together, so that two reports tell no more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from smm_desktop.needs.rules.analysis import Choices, Step, Table, analyze, breakdowns
from smm_desktop.needs.rules.anonymity import ShownGroups, plan_tables
from smm_desktop.needs.rules.answer_book import AnswerBook, Row
from smm_desktop.needs.rules.answers import is_asked
from smm_desktop.needs.rules.bootstrap import REPLICATES, SEED
from smm_desktop.needs.rules.round_answers import DIMENSIONS, RoundAnswers
from smm_desktop.needs.rules.tallies import Permission, figures_of_questions, permissions
from smm_desktop.needs.terms import Analysis, Breakdown, Dimension, GroupResult, QuestionFigures

_BY_FIELD: Table = (Dimension.FIELD,)


def _quiet(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True)
class Wanted:
    """What of a round is wanted: one field by its name, or everybody."""

    field: str = ""
    replicates: int = REPLICATES
    seed: str = SEED
    step: Step = _quiet


@dataclass(frozen=True)
class RoundFigures:
    """Everything that a round may show, from one plan; of a named round that is everything."""

    answers: RoundAnswers

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """The fields that have an analysis of their own; of an anonymous round only those that hide nobody."""
        every = self.answers.values(Dimension.FIELD)
        if not self.answers.is_anonymous or self.answers.has_one_field:
            return every
        return tuple(one for one in every if self._whole.shows(_BY_FIELD, one))

    def analyze(self, wanted: Wanted) -> Analysis:
        """Everything about the round, or about one field of it."""
        is_anonymous, rows = self.answers.is_anonymous, self._rows_of(wanted.field)
        choices = Choices(
            groups=self.answers.headings,
            tables=() if is_anonymous else self._single_tables(wanted.field),
            replicates=wanted.replicates,
            seed=wanted.seed,
            hides_small_groups=is_anonymous,
            step=wanted.step,
        )
        found = analyze(self.answers.book(rows, wanted.field), choices)
        if not is_anonymous:
            return found
        if self._is_whole(wanted.field):
            return replace(found, breakdowns=tuple(one for one in self._planned if len(one.dimensions) == 1))
        within = tuple(_within_field(self._planned, wanted.field))
        return replace(found, reliability=(), breakdowns=within)

    def questions(self, field: str = "") -> tuple[QuestionFigures, ...]:
        """The scales, choices and numbers of everybody or of one field."""
        named = "" if self._is_whole(field) else field
        permitted = self._permissions if self.answers.is_anonymous else None
        answers = self.answers
        return figures_of_questions(answers.content, answers.people, answers.language, named, permitted)

    def comparable_book(self, field: str = "") -> AnswerBook:
        """What may be put beside another round's answers: those that are shown of this one by itself."""
        return self.answers.book(self._rows_of(field), field)

    def _is_whole(self, field: str) -> bool:
        return not field or self.answers.has_one_field

    @cached_property
    def _tables(self) -> Sequence[Table]:
        """Of the whole and of each field."""
        singles = self._single_tables()
        crossed = [(*_BY_FIELD, *one) for one in singles if one != _BY_FIELD] if _BY_FIELD in singles else []
        return *singles, *crossed

    @cached_property
    def _whole(self) -> ShownGroups:
        people: dict[tuple[str, ...], int] = {}
        for one in self.answers.people:
            people[one.groups] = people.get(one.groups, 0) + 1
        return plan_tables(DIMENSIONS, people, ((), *self._tables))

    @cached_property
    def _permissions(self) -> Mapping[str, Permission]:
        return permissions(self.answers.content, self.answers.people, self.fields)

    @cached_property
    def _narrow(self) -> Mapping[str, Permission]:
        """The competencies of which not everybody was asked: their numbers tell of an earlier answer."""
        return {
            label: self._permissions[question.key]
            for label, question in self.answers.items.items()
            if question.condition
            and not all(is_asked(question.condition, one.answers) for one in self.answers.people)
        }

    def _may_show(self, item: str, table: tuple[str, ...], *key: str) -> bool:
        if not self._whole.shows(table, *key):
            return False
        permission = self._narrow.get(item)
        return permission is None or (table in ((), _BY_FIELD) and permission.tells("".join(key)))

    @cached_property
    def _planned(self) -> tuple[Breakdown, ...]:
        """Every breakdown of the whole and of each field, hidden together."""
        book = self.answers.book(self.answers.rows)
        return breakdowns(book, Choices(tables=tuple(self._tables)), self._whole, self._may_show)

    def _single_tables(self, field: str = "") -> tuple[Table, ...]:
        """A dimension with one group only says what the whole says; but a single school has its page."""
        people = [one.groups for one in self.answers.people if not field or one.field == field]
        groups = {one: {names[at] for names in people} for at, one in enumerate(DIMENSIONS)}
        return tuple(
            (one,)
            for one, found in groups.items()
            if len(found) > 1 or (one is Dimension.SCHOOL and found != {""})
        )

    def _rows_of(self, field: str) -> Sequence[Row]:
        """The field's answers; of an anonymous round those on the competencies that the plan shows of it."""
        rows = self.answers.rows
        if not self.answers.is_anonymous:
            return [row for row in rows if not field or row[5][0] == field]
        if self._is_whole(field):
            untold = {item for item, permission in self._narrow.items() if not permission.tells("")}
            return [row for row in rows if row[2] not in untold]
        groups = [group for one in self._planned if one.dimensions == _BY_FIELD for group in one.groups]
        shown = {item.competency for group in groups if group.label == field for item in group.items}
        return [row for row in rows if row[5][0] == field and row[2] in shown]


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
