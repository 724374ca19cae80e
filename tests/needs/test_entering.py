"""Keypad entry: one or two passes, the list of disagreements, the error rate, and nothing twice."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.service import EntryService
from smm_desktop.needs.service.ballots import ballots
from smm_desktop.needs.terms import Anonymity, EntryPass, NeedsReason
from tests.needs.builders import ACTOR, Asking, pairs, refused
from tests.needs.test_anonymity import journal_text


class Stack:
    """A printed batch of an open anonymous round and its entry."""

    def __init__(self, asking: Asking, copies: int = 6) -> None:
        self.database = asking.database
        self.round_id: UUID = asking.opened(8, Anonymity.ANONYMOUS)
        form = asking.forms.preview_paper(self.round_id, copies)
        asking.forms.keep_paper(form, actor=ACTOR)
        self.code = form.drawn.code
        self.service = EntryService(asking.database)

    def enter(
        self, copy: int, answers: dict[str, Any] | None = None, *, second: bool = False, **more: Any
    ) -> None:
        entry = EntryPass.SECOND if second else EntryPass.FIRST
        self.service.enter(self.code, copy, answers or pairs(), {}, entry, actor=ACTOR, **more)

    def differing(self) -> list[tuple[int, str, Any, Any]]:
        found = self.database.ask(queries.disagreements_of, self.round_id)
        return [(one.copy, one.key, one.first, one.second) for one in found]


@pytest.fixture
def stack(asking: Asking) -> Stack:
    return Stack(asking)


def test_disagreements_name_copy_and_field(stack: Stack) -> None:
    stack.enter(1)
    stack.enter(1, {**pairs(), "q2": [5, 4]}, second=True)
    assert stack.differing() == [(1, "q2/2", 2, 4)]


def test_two_entries_that_differ_are_not_taken_over(stack: Stack) -> None:
    stack.enter(1)
    stack.enter(1, {**pairs(), "q2": [5, 4]}, second=True)
    with refused(NeedsReason.ENTRIES_DISAGREE):
        stack.service.take_over(stack.round_id, actor=ACTOR)


def test_a_settled_field_is_what_is_kept(stack: Stack) -> None:
    stack.enter(1)
    stack.enter(1, {**pairs(), "q2": [5, 4]}, second=True)
    stack.service.settle(stack.code, 1, "q2/2", 4, actor=ACTOR)
    assert stack.service.take_over(stack.round_id, actor=ACTOR) == 1
    with stack.database.read() as session:
        assert ballots(session, stack.round_id)[0].answers["q2"] == [5, 4]


def test_the_error_rate_is_per_field(stack: Stack) -> None:
    """Two copies of six fields typed twice, one field wrong."""
    for copy in (1, 2):
        stack.enter(copy)
        stack.enter(copy, {**pairs(), "q2": [5, 4]} if copy == 1 else None, second=True)
    before = stack.database.ask(queries.entry_quality, stack.round_id)
    stack.service.settle(stack.code, 1, "q2/2", 2, actor=ACTOR)
    stack.service.take_over(stack.round_id, actor=ACTOR)
    after = stack.database.ask(queries.entry_quality, stack.round_id)
    assert (before.rate, after.rate, after.compared) == (1 / 12, 1 / 12, 12)


def test_one_pass_is_enough(stack: Stack) -> None:
    stack.enter(1)
    stack.enter(2)
    assert stack.service.take_over(stack.round_id, actor=ACTOR) == 2
    assert stack.database.ask(queries.entry_quality, stack.round_id).rate is None


def test_a_copy_is_not_typed_twice_by_mistake(stack: Stack) -> None:
    stack.enter(1)
    with refused(NeedsReason.ENTRY_TAKEN):
        stack.enter(1)
    stack.enter(1, again=True)


def test_a_copy_that_was_taken_over_is_not_typed_again(stack: Stack) -> None:
    stack.enter(1)
    stack.service.take_over(stack.round_id, actor=ACTOR)
    with refused(NeedsReason.ENTRY_TAKEN):
        stack.enter(1, again=True)


def test_the_second_entry_follows_the_first(stack: Stack) -> None:
    with refused(NeedsReason.FIRST_ENTRY_MISSING):
        stack.enter(3, second=True)


@pytest.mark.parametrize("copy", [0, 7])
def test_a_copy_that_was_not_printed_is_refused(stack: Stack, copy: int) -> None:
    with refused(NeedsReason.COPY_UNKNOWN):
        stack.enter(copy)


def test_a_point_outside_the_scale_is_refused(stack: Stack) -> None:
    with refused(NeedsReason.ANSWERS_FAULTY):
        stack.enter(1, {"q1": [7, 1]})


def test_a_round_is_not_closed_over_waiting_entries(asking: Asking, stack: Stack) -> None:
    stack.enter(1)
    with refused(NeedsReason.ENTRIES_WAITING):
        asking.rounds.close_round(stack.round_id, actor=ACTOR)


def test_entries_leave_nothing_in_the_journal(asking: Asking, stack: Stack) -> None:
    stack.enter(1)
    stack.service.take_over(stack.round_id, actor=ACTOR)
    assert "keyed_form" not in journal_text(asking)


def test_a_removed_entry_is_gone(stack: Stack) -> None:
    stack.enter(1)
    stack.service.remove_entry(stack.code, 1, actor=ACTOR)
    assert stack.database.ask(queries.entered_copies, stack.code) == {}
