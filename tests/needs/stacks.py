"""A printed stack and its entry by the number keys, for the tests of typing paper forms."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from smm_desktop.needs import queries
from smm_desktop.needs.service import EntryService
from smm_desktop.needs.terms import Anonymity, EntryPass
from tests.needs.builders import ACTOR, Asking, pairs


class Stack:
    """A printed batch of an open round, an anonymous one unless told, and its entry."""

    def __init__(self, asking: Asking, copies: int = 6, round_id: UUID | None = None) -> None:
        self.database = asking.database
        self.round_id: UUID = round_id or asking.opened(8, Anonymity.ANONYMOUS)
        form = asking.forms.preview_paper(self.round_id, copies)
        asking.forms.keep_paper(form, actor=ACTOR)
        self.code = form.drawn.code
        self.service = EntryService(asking.database)

    def enter(
        self, copy: int, answers: dict[str, Any] | None = None, *, second: bool = False, **more: Any
    ) -> None:
        entry = EntryPass.SECOND if second else EntryPass.FIRST
        self.service.enter(self.code, copy, answers or pairs(), {}, entry, actor=ACTOR, **more)

    def twice(self, copy: int, second: dict[str, Any] | None = None) -> None:
        self.enter(copy)
        self.enter(copy, {**pairs(), **(second or {})}, second=True)

    def settle(self, field: str, value: Any, copy: int = 1) -> None:
        self.service.settle(self.code, copy, field, value, actor=ACTOR)

    def differing(self) -> list[tuple[int, str, Any, Any]]:
        found = self.database.ask(queries.disagreements_of, self.round_id)
        return [(one.copy, one.key, one.first, one.second) for one in found if one.code == self.code]

    def states(self) -> list[tuple[int, bool]]:
        """How often each copy was typed, and whether it was taken over."""
        found = self.database.ask(queries.copies_of, self.code)
        return [(len(one.passes), one.is_taken) for one in found]

    def take_over(self) -> int:
        return self.service.take_over(self.round_id, actor=ACTOR)
