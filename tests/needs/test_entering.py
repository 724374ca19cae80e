"""Keypad entry: one or two passes, the list of disagreements, the error rate, and nothing twice."""

from __future__ import annotations

import pytest

from smm_desktop.needs import queries
from smm_desktop.needs.service.ballots import ballots
from smm_desktop.needs.terms import Anonymity, NeedsReason
from tests.needs.builders import ACTOR, CHOICE, NUMBER, Asking, instrument_draft, pairs, refused
from tests.needs.stacks import Stack


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


def test_a_third_value_is_what_the_paper_says(stack: Stack) -> None:
    stack.twice(1, {"q2": [5, 4]})
    stack.settle("q2/2", 3)
    assert stack.differing() == []
    stack.take_over()
    with stack.database.read() as session:
        assert ballots(session, stack.round_id)[0].answers["q2"] == [5, 3]


def test_a_third_value_may_be_nothing(stack: Stack) -> None:
    stack.twice(1, {"q2": [5, 4]})
    stack.settle("q2/2", None)
    stack.take_over()
    with stack.database.read() as session:
        assert ballots(session, stack.round_id)[0].answers["q2"] == [5, None]


def test_a_third_value_that_the_paper_cannot_say_is_refused(stack: Stack) -> None:
    stack.twice(1, {"q2": [5, 4]})
    with refused(NeedsReason.ANSWERS_FAULTY):
        stack.settle("q2/2", 6)
    assert stack.differing() == [(1, "q2/2", 2, 4)]


def test_a_question_that_is_no_longer_asked_settles_itself(asking: Asking) -> None:
    """Yes and twelve, or no: with `no`, nobody was asked how many; both fields count as differing."""
    draft = instrument_draft(1, (CHOICE, NUMBER))
    stack = Stack(asking, round_id=asking.opened(8, Anonymity.ANONYMOUS, draft))
    stack.enter(1, {"uses": "yes", "many": "12"})
    stack.enter(1, {"uses": "no"}, second=True)
    stack.settle("uses", "no")
    assert stack.differing() == []
    assert stack.database.ask(queries.entry_quality, stack.round_id).differing == 2


def test_two_stacks_are_told_apart(asking: Asking, stack: Stack) -> None:
    """Both have a form 1; each differs in a field of its own."""
    other = Stack(asking, round_id=stack.round_id)
    stack.twice(1, {"q2": [5, 4]})
    other.twice(1, {"q3": [1, 2]})
    assert (stack.differing(), other.differing()) == ([(1, "q2/2", 2, 4)], [(1, "q3/1", 5, 1)])
    assert {one.code for one in asking.database.ask(queries.disagreements_of, stack.round_id)} == {
        stack.code,
        other.code,
    }


def test_settling_in_one_stack_leaves_the_other(asking: Asking, stack: Stack) -> None:
    other = Stack(asking, round_id=stack.round_id)
    stack.twice(1, {"q2": [5, 4]})
    other.twice(1, {"q2": [5, 1]})
    stack.settle("q2/2", 4)
    assert (stack.differing(), other.differing()) == ([], [(1, "q2/2", 2, 1)])


def test_the_error_rate_is_over_both_stacks(asking: Asking, stack: Stack) -> None:
    """Three copies of six fields typed twice, two fields wrong."""
    other = Stack(asking, round_id=stack.round_id)
    stack.twice(1, {"q2": [5, 4]})
    stack.twice(2)
    other.twice(1, {"q2": [5, 1]})
    stack.settle("q2/2", 4)
    quality = asking.database.ask(queries.entry_quality, stack.round_id)
    assert (quality.entered_twice, quality.compared, quality.differing) == (3, 18, 2)


def test_what_was_settled_to_what_it_was_counts_nothing(stack: Stack) -> None:
    stack.twice(1)
    stack.settle("q2/2", 3)
    assert stack.database.ask(queries.entry_quality, stack.round_id).rate == 0


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
    stack.take_over()
    with refused(NeedsReason.COPY_TAKEN_OVER):
        stack.enter(1, again=True)


def test_each_copy_tells_how_far_it_is(asking: Asking, stack: Stack) -> None:
    other = Stack(asking, copies=2, round_id=stack.round_id)
    stack.enter(3)
    stack.take_over()
    stack.enter(1)
    stack.twice(2)
    assert stack.states() == [(1, False), (2, False), (0, True), (0, False), (0, False), (0, False)]
    assert other.states() == [(0, False), (0, False)]


def test_a_copy_of_a_named_round_is_free_again_without_its_response(asking: Asking) -> None:
    stack = Stack(asking, copies=2, round_id=asking.opened(2))
    member = asking.database.ask(queries.members, stack.round_id)[0]
    stack.service.enter(stack.code, 1, pairs(), {"code": member.code}, actor=ACTOR)
    stack.take_over()
    with asking.database.read() as session:
        response = next(iter(queries.responses(session, stack.round_id)))
    assert stack.states() == [(0, True), (0, False)]
    asking.answers.remove_response(response.id, actor=ACTOR)
    assert stack.states() == [(0, False), (0, False)]


@pytest.mark.parametrize("code", ["", "YANLIŞ"])
def test_a_paper_of_nobody_is_refused_when_it_is_typed(asking: Asking, code: str) -> None:
    stack = Stack(asking, round_id=asking.opened(2))
    with refused(NeedsReason.MEMBER_UNKNOWN):
        stack.service.enter(stack.code, 1, pairs(), {"code": code}, actor=ACTOR)


def test_two_papers_of_one_person_are_one_response(asking: Asking) -> None:
    stack = Stack(asking, round_id=asking.opened(2))
    member = asking.database.ask(queries.members, stack.round_id)[0]
    for copy, first in ((1, 5), (2, 3)):
        stack.service.enter(stack.code, copy, pairs(first=first), {"code": member.code}, actor=ACTOR)
    stack.take_over()
    with asking.database.read() as session:
        given = [one.answers["q1"] for one in queries.responses(session, stack.round_id)]
    assert given == [[3, 2]]


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


def test_a_removed_entry_is_gone(stack: Stack) -> None:
    stack.enter(1)
    stack.service.remove_entry(stack.code, 1, actor=ACTOR)
    assert stack.database.ask(queries.entered_copies, stack.code) == {}
