"""Paper forms of an anonymous round leave no way from an answer to a paper: not in the box, journal or backup."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from smm_desktop.needs import queries
from smm_desktop.needs.model import KeyedForm, TakenCopy
from smm_desktop.needs.service.ballots import ballots
from tests.needs.builders import ACTOR, Asking, pairs
from tests.needs.stacks import Stack
from tests.needs.test_anonymity import journal_text
from tests.needs.test_backups import restored


def test_a_ballot_does_not_know_its_paper(stack: Stack) -> None:
    stack.enter(4)
    stack.take_over()
    with stack.database.read() as session:
        assert [one.token for one in ballots(session, stack.round_id)] == [""]


def test_which_papers_came_is_forgotten_at_closing(asking: Asking, stack: Stack) -> None:
    for copy in range(1, 6):
        stack.enter(copy)
    stack.take_over()
    assert sum(taken for _, taken in stack.states()) == 5
    asking.rounds.close_round(stack.round_id, actor=ACTOR)
    with asking.database.read() as session:
        assert session.scalars(select(TakenCopy)).all() == []


def test_giving_up_forgets_which_papers_came(asking: Asking, stack: Stack) -> None:
    stack.enter(1)
    stack.take_over()
    asking.rounds.cancel_round(stack.round_id, actor=ACTOR)
    assert stack.states()[0] == (0, False)


def test_entries_leave_nothing_in_the_journal(asking: Asking, stack: Stack) -> None:
    stack.enter(1)
    stack.service.take_over(stack.round_id, actor=ACTOR)
    written = journal_text(asking)
    assert "keyed_form" not in written
    assert "taken_copy" not in written


def test_a_backup_has_no_typed_paper_of_an_anonymous_round(
    asking: Asking, stack: Stack, tmp_path: Path
) -> None:
    stack.enter(1)
    stack.take_over()
    stack.enter(2)
    with restored(asking, tmp_path) as later, later.database.read() as session:
        assert session.scalars(select(KeyedForm)).all() == []
        assert session.scalars(select(TakenCopy)).all() == []


def test_a_backup_has_the_typed_papers_of_a_named_round(asking: Asking, tmp_path: Path) -> None:
    named = Stack(asking, round_id=asking.opened(2))
    member = asking.database.ask(queries.members, named.round_id)[0]
    named.service.enter(named.code, 1, pairs(), {"code": member.code}, actor=ACTOR)
    with restored(asking, tmp_path) as later:
        assert list(later.database.ask(queries.entered_copies, named.code)) == [1]
