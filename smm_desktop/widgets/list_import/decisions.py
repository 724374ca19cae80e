"""What a person has decided so far about the rows of a plan, and what would happen to each now."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, Generic, TypeVar
from uuid import UUID

from smm_desktop.widgets.list_import.fates import RowFate

D = TypeVar("D")


class Decisions(ABC, Generic[D]):
    """Keys are row numbers of the sheet. A room names its answers and says what a row would come to by itself."""

    same: D
    new: D
    skip: D

    def __init__(self) -> None:
        self.doubtful: dict[int, D] = {}
        self.same_as: dict[int, UUID] = {}
        self.left_out: set[int] = set()

    @abstractmethod
    def planned_fate(self, row: Any) -> RowFate:
        """What happens without a decision; OPEN for a doubtful row, REFUSED for a refused one."""

    @abstractmethod
    def may_be_new(self, row: Any) -> bool:
        """Whether a doubtful row can be somebody else."""

    @abstractmethod
    def known(self, row: Any) -> UUID | None:
        """The entry that a row is compared with, where nobody chose another."""

    @abstractmethod
    def frozen(self) -> object:
        """The decisions as the service takes them."""

    def clear(self) -> None:
        self.doubtful.clear()
        self.same_as.clear()
        self.left_out.clear()

    def is_doubtful(self, row: Any) -> bool:
        return self.planned_fate(row) is RowFate.OPEN

    def decide(self, row: Any, decision: D, same_as: UUID | None = None) -> bool:
        """Take a decision about a row; False when it makes no sense for it."""
        if self.planned_fate(row) is RowFate.REFUSED:
            return False
        if not self.is_doubtful(row):
            return self._leave_out_or_take(row, decision)
        if decision == self.new and not self.may_be_new(row):
            return False
        self.doubtful[row.row_number] = decision
        if same_as is not None:
            self.same_as[row.row_number] = same_as
        return True

    def _leave_out_or_take(self, row: Any, decision: D) -> bool:
        if decision != self.skip:
            return False
        self.left_out ^= {row.row_number}
        return True

    def chosen(self, row: Any) -> UUID | None:
        """The known entry that a doubtful row is compared with."""
        return self.same_as.get(row.row_number, self.known(row))

    def fate(self, row: Any) -> RowFate:
        if row.row_number in self.left_out:
            return RowFate.LEFT_OUT
        decided = self.doubtful.get(row.row_number)
        if decided is None:
            return self.planned_fate(row)
        if decided == self.same:
            return RowFate.CHANGED
        return RowFate.ADDED if decided == self.new else RowFate.LEFT_OUT

    def counts(self, rows: Iterable[Any]) -> dict[RowFate, int]:
        counted = dict.fromkeys(RowFate, 0)
        for row in rows:
            counted[self.fate(row)] += 1
        return counted
