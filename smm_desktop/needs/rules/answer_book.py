"""Many answers kept small: nine bytes each, so that a million of them fit an old PC, and counted from there."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice

from smm_desktop.needs.rules.packed import MISSING, complete, counts_of, in_order, meanings
from smm_desktop.needs.rules.pairs import Number, PairCounts, counted, exact
from smm_desktop.needs.rules.reliability import listwise
from smm_desktop.needs.terms import AnswerFault, Dimension, Scale

_DECIMAL = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{1,9})?")
_MISSING = frozenset({"", "-", "–", "NA", "N/A", "NaN", "nan", "na"})
_AT_ONCE = 200  # rows; more of them no longer fit the processor's cache, and cost three times as much
_MOST_NAMED = 1_000  # faults that are named by their line; beyond that they are only counted

Row = tuple[int, str, str, object, object, tuple[str, ...]]
"""Line, respondent, competency, importance, ability (texts, numbers or None), attributes of the respondent."""


def read_answer(value: object) -> Number | AnswerFault | None:
    """Return a number with point or comma; None where nothing was answered."""
    if value is None:
        return None
    if isinstance(value, int | float | Fraction):
        return exact(value)
    text = str(value).strip()
    if text in _MISSING:
        return None
    if not _DECIMAL.fullmatch(text):
        return AnswerFault.NOT_A_NUMBER
    return exact(Fraction(text.replace(",", ".")))


@dataclass(slots=True)
class _Column:
    """The answers on one competency, one place in each array per answer."""

    respondents: array[int] = field(default_factory=lambda: array("I"))
    answers: array[int] = field(
        default_factory=lambda: array("B")
    )  # wider once there are too many different ones
    lines: array[int] = field(default_factory=lambda: array("I"))


@dataclass(slots=True)
class FaultList:
    """Faulty rows: all counted, the first thousand of each kind named by their line."""

    counts: Counter[AnswerFault] = field(default_factory=Counter)
    lines: dict[AnswerFault, list[int]] = field(default_factory=dict)

    def add(self, fault: AnswerFault, line: int) -> None:
        self.counts[fault] += 1
        named = self.lines.setdefault(fault, [])
        if len(named) < _MOST_NAMED:
            named.append(line)


class AnswerBook:
    """Takes rows in any order; ask it only after `close`, which leaves repeated answers out."""

    def __init__(
        self,
        dimensions: tuple[Dimension, ...] = (),
        scale: tuple[Number, Number] | None = None,
        faults: FaultList | None = None,
    ) -> None:
        self.dimensions, self._scale = dimensions, scale
        self.faults = faults if faults is not None else FaultList()
        self.respondents: dict[str, int] = {}
        self.profiles: dict[tuple[str, ...], int] = {}
        self.profile_of = array("I")
        self._aliases: dict[str, int] = {}
        self._columns: dict[str, _Column] = {}
        self._column_of: dict[str, _Column] = {}
        self._codes: dict[tuple[object, object], int] = {}
        self._faulty: set[int] = set()
        self._values: list[tuple[Number | None, Number | None] | AnswerFault] = []

    @property
    def competencies(self) -> tuple[str, ...]:
        return tuple(self._columns)

    @property
    def answers(self) -> int:
        return sum(len(column.answers) for column in self._columns.values())

    def know(self, people: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        """Respondents by name with their attributes, so that who answered nothing is counted too."""
        for name, attributes in people:
            self._new_respondent(name, attributes)

    def add_all(self, rows: Iterable[Row]) -> None:
        """Take the rows in; faulty ones are counted and left out."""
        rows = iter(rows)
        while some := list(islice(rows, _AT_ONCE)):
            self.add_columns(*zip(*some, strict=True))

    def add_columns(  # noqa: PLR0917 - a row's parts, in its order
        self,
        lines: Sequence[int],
        respondents: Sequence[str],
        competencies: Sequence[str],
        importances: Sequence[object],
        abilities: Sequence[object],
        attributes: Sequence[tuple[str, ...]],
    ) -> None:
        """Many rows at once, part by part: each is looked up for all of them, then they are put in their places."""
        people, columns, codes = self._aliases, self._column_of, self._codes
        for name, theirs in zip(respondents, attributes, strict=True):
            if name not in people:
                self._new_respondent(name, theirs)
        for name in dict.fromkeys(competencies):
            if name not in columns:
                self._new_column(name)
        answers = list(zip(importances, abilities, strict=True))
        for answer in dict.fromkeys(answers):
            if answer not in codes:
                self._new_code(*answer)
        found = zip(
            map(columns.get, competencies), map(people.__getitem__, respondents), map(codes.__getitem__, answers),
            lines, strict=True,
        )  # fmt: skip
        faulty = self._faulty
        for column, person, code, line in found:
            if column is None or person < 0 or code in faulty:
                self._refuse(line, person, column, code)
                continue
            column.respondents.append(person)
            column.answers.append(code)
            column.lines.append(line)
        if any(attributes):
            self._check_profiles(lines, respondents, attributes)

    def close(self) -> None:
        """Keep of repeated answers the first, and name the others."""
        for column in self._columns.values():
            if len(set(column.respondents)) < len(column.respondents):
                self._leave_out_repeated(column)

    def pairs(self, competency: str) -> PairCounts:
        answers = self._columns[competency].answers
        return self._counted(counts_of(answers.tobytes()) if self._is_packed else Counter(answers))

    def pairs_by_profile(self, competency: str) -> dict[int, PairCounts]:
        """Return the pairs of each combination of attributes."""
        column = self._columns[competency]
        found: dict[int, dict[int, int]] = {}
        together = Counter(
            zip(map(self.profile_of.__getitem__, column.respondents), column.answers, strict=True)
        )
        for (profile, code), count in together.items():
            found.setdefault(profile, {})[code] = count
        return {profile: self._counted(codes) for profile, codes in found.items()}

    def values(self, competency: str, scale: Scale) -> dict[int, Number]:
        """Each respondent's answer on one scale, those who gave one."""
        column, known = self._columns[competency], self._halves(scale)
        every = zip(column.respondents, map(known.__getitem__, column.answers), strict=True)
        return {person: value for person, value in every if value is not None}

    def complete_columns(self, competencies: Sequence[str], scale: Scale) -> list[Sequence[Number]]:
        """The answers on several competencies, of those who answered all of them, in one order."""
        table = meanings(self._halves(scale))
        if table is None:
            return list(listwise([self.values(name, scale) for name in competencies]))
        order = array("I", range(len(self.respondents)))
        columns = (self._columns[name] for name in competencies)
        packed = [in_order(one.respondents, one.answers, order).translate(table) for one in columns]
        return list(complete(packed))

    @property
    def _is_packed(self) -> bool:
        """Whether an answer fits a byte: there are hardly ever more than a few dozen different ones."""
        return len(self._values) <= MISSING

    def complete(self, competency: str) -> dict[str, tuple[Number, Number]]:
        """Each respondent's complete pair, by name."""
        importance, ability = (self.values(competency, scale) for scale in Scale)
        names = list(self.respondents)
        return {names[one]: (importance[one], ability[one]) for one in importance if one in ability}

    def _halves(self, scale: Scale) -> list[Number | None]:
        half = 0 if scale is Scale.IMPORTANCE else 1
        return [None if isinstance(value, AnswerFault) else value[half] for value in self._values]

    def _counted(self, codes: dict[int, int] | Counter[int]) -> PairCounts:
        cells: Counter[tuple[Number | None, Number | None]] = Counter()
        for code, count in codes.items():
            value = self._values[code]
            if not isinstance(value, AnswerFault):
                cells[value] += count
        return counted(cells)

    def _new_respondent(self, text: str, attributes: tuple[str, ...]) -> int:
        """Return the place of a respondent seen for the first time in this spelling; -1 when it is blank."""
        name = text.strip()
        if not name:
            self._aliases[text] = -1
            return -1
        known = len(self.respondents)
        person = self._aliases[text] = self.respondents.setdefault(name, known)
        if person == known:
            self.profile_of.append(self.profiles.setdefault(attributes, len(self.profiles)))
        return person

    def _new_column(self, text: str) -> _Column | None:
        name = " ".join(text.split())
        if not name:
            return None
        column = self._columns.get(name)
        if column is None:
            column = self._columns[name] = self._empty_column()
        self._column_of[text] = column
        return column

    def _empty_column(self) -> _Column:
        return _Column() if self._is_packed else _Column(answers=array("I"))

    def _new_code(self, importance: object, ability: object) -> int:
        code = self._codes[importance, ability] = len(self._values)
        if code == MISSING:
            self._widen()
        value = self._pair(read_answer(importance), read_answer(ability))
        self._values.append(value)
        if isinstance(value, AnswerFault):
            self._faulty.add(code)
        return code

    def _widen(self) -> None:
        for column in self._columns.values():
            column.answers = array("I", column.answers)

    def _pair(
        self, importance: Number | AnswerFault | None, ability: Number | AnswerFault | None
    ) -> tuple[Number | None, Number | None] | AnswerFault:
        if isinstance(importance, AnswerFault) or isinstance(ability, AnswerFault):
            return AnswerFault.NOT_A_NUMBER
        if self._scale is not None:
            low, high = self._scale
            if any(value is not None and not low <= value <= high for value in (importance, ability)):
                return AnswerFault.OUTSIDE_SCALE
        return importance, ability

    def _refuse(self, line: int, person: int, column: _Column | None, code: int) -> None:
        if person < 0:
            self.faults.add(AnswerFault.NO_RESPONDENT, line)
        elif column is None:
            self.faults.add(AnswerFault.NO_COMPETENCY, line)
        else:
            value = self._values[code]
            self.faults.add(value if isinstance(value, AnswerFault) else AnswerFault.NOT_A_NUMBER, line)

    def _check_profiles(
        self, lines: Sequence[int], respondents: Sequence[str], attributes: Sequence[tuple[str, ...]]
    ) -> None:
        """The first row's attributes hold; another row that says otherwise is named, its answer kept."""
        people, profiles, profile_of = self._aliases, self.profiles, self.profile_of
        for line, name, theirs in zip(lines, respondents, attributes, strict=True):
            person = people[name]
            if theirs and person >= 0 and profiles.get(theirs) != profile_of[person]:
                self.faults.add(AnswerFault.CONTRADICTS, line)

    def _leave_out_repeated(self, column: _Column) -> None:
        seen: set[int] = set()
        kept = self._empty_column()
        for person, code, line in _rows(column):
            if person in seen:
                self.faults.add(AnswerFault.REPEATED, line)
                continue
            seen.add(person)
            kept.respondents.append(person)
            kept.answers.append(code)
            kept.lines.append(line)
        column.respondents, column.answers, column.lines = kept.respondents, kept.answers, kept.lines


def _rows(column: _Column) -> Iterator[tuple[int, int, int]]:
    return zip(column.respondents, column.answers, column.lines, strict=True)
