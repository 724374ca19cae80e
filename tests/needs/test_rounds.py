"""Rounds: whom they ask, who has answered, and what may still change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from smm_desktop.needs import queries
from smm_desktop.needs.terms import (
    Anonymity,
    Audience,
    MemberDraft,
    NeedsReason,
    Respondent,
    ResponseDraft,
    RoundDraft,
    RoundState,
    Target,
)
from tests.needs.builders import ACTOR, TODAY, Asking, instrument_draft, pairs, refused
from tests.trainings.builders import person


def test_opening_freezes_the_list_of_the_asked(asking: Asking) -> None:
    round_id = asking.opened(6)
    asking.teachers.register(replace(person(77), field_code=None), actor=ACTOR)
    assert len(asking.database.ask(queries.members, round_id)) == 6


def test_the_target_is_a_filter(asking: Asking) -> None:
    asking.some_teachers(4)
    asking.teachers.register(replace(person(77), field_code="denizcilik"), actor=ACTOR)
    target = Target(field_code="denizcilik")
    draft = RoundDraft(asking.instrument(), "Deniz", TODAY, date(2026, 12, 1), target)
    round_id = asking.rounds.plan_round(draft, actor=ACTOR)
    assert asking.rounds.open_round(round_id, actor=ACTOR) == 1


def test_nobody_to_ask_is_refused(asking: Asking) -> None:
    with refused(NeedsReason.TARGET_EMPTY):
        asking.rounds.open_round(asking.round(asking.instrument()), actor=ACTOR)


def test_an_anonymous_round_needs_five_people(asking: Asking) -> None:
    asking.some_teachers(4)
    round_id = asking.round(asking.instrument(Anonymity.ANONYMOUS))
    with refused(NeedsReason.TARGET_TOO_SMALL):
        asking.rounds.open_round(round_id, actor=ACTOR)


def test_an_empty_instrument_is_not_asked(asking: Asking) -> None:
    asking.some_teachers(5)
    round_id = asking.round(asking.instrument(draft=instrument_draft(0)))
    with refused(NeedsReason.INSTRUMENT_EMPTY):
        asking.rounds.open_round(round_id, actor=ACTOR)


def test_companies_are_asked_by_name(asking: Asking) -> None:
    instrument_id = asking.instrument(draft=instrument_draft(audience=Audience.COMPANIES))
    round_id = asking.round(instrument_id, ["Çınar Makine", "Ada Yazılım"])
    asking.rounds.open_round(round_id, actor=ACTOR)
    assert [row.name for row in asking.database.ask(queries.members, round_id)] == [
        "Ada Yazılım",
        "Çınar Makine",
    ]


def test_reminders_go_to_those_who_have_not_answered(asking: Asking) -> None:
    round_id = asking.opened(6)
    first, *rest = asking.database.ask(queries.members, round_id)
    asking.answer(round_id, member=first.id)
    waiting = asking.database.ask(queries.members, round_id, waiting_only=True)
    assert [row.id for row in waiting] == [row.id for row in rest]


def test_several_rounds_stand_side_by_side(asking: Asking) -> None:
    first = asking.opened(6)
    [row] = asking.database.ask(queries.instruments)
    second = asking.round(row.id)
    asking.rounds.open_round(second, actor=ACTOR)
    asking.everybody_answers(first)
    counts = {one.id: one.answered for one in asking.database.ask(queries.rounds)}
    assert counts == {first: 6, second: 0}


def test_nobody_answers_twice(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    asking.answer(round_id, member=member.id)
    with refused(NeedsReason.ALREADY_ANSWERED):
        asking.answer(round_id, member=member.id)


def test_a_named_round_wants_a_name(asking: Asking) -> None:
    round_id = asking.opened()
    with refused(NeedsReason.NAME_MISSING):
        asking.answer(round_id)


def test_the_register_knows_the_school(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    asking.answer(round_id, member=member.id, respondent=Respondent(school="Yanlış", experience="0-5"))
    with asking.database.read() as session:
        [row] = queries.responses(session, round_id)
    assert (row.respondent.school, row.respondent.experience) == (member.organisation, "0-5")


def test_a_removed_response_is_asked_for_again(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    asking.answer(round_id, member=member.id)
    with asking.database.read() as session:
        [row] = queries.responses(session, round_id)
    asking.answers.remove_response(row.id, actor=ACTOR)
    assert len(asking.database.ask(queries.members, round_id, waiting_only=True)) == 6


def test_a_named_answer_can_be_undone(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    asking.answer(round_id, member=member.id)
    asking.database.undo(ACTOR)
    assert len(asking.database.ask(queries.members, round_id, waiting_only=True)) == 6


def test_faulty_answers_are_named(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    with refused(NeedsReason.ANSWERS_FAULTY) as found:
        asking.answer(round_id, {"q1": [9, 9]}, member.id)
    assert [fault.key for fault in found.values["faults"]] == ["q1"]  # type: ignore[attr-defined]  # a tuple of faults


def test_an_empty_answer_is_refused(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    with refused(NeedsReason.RESPONSE_EMPTY):
        asking.answer(round_id, {}, member.id)


def test_a_closed_round_takes_no_answer(asking: Asking) -> None:
    round_id = asking.opened()
    asking.everybody_answers(round_id)
    assert asking.rounds.close_round(round_id, actor=ACTOR).responses == 6
    with refused(NeedsReason.ROUND_NOT_OPEN):
        asking.answers.record_response(round_id, ResponseDraft(pairs()), actor=ACTOR)


def test_a_named_round_can_be_reopened(asking: Asking) -> None:
    round_id = asking.opened()
    asking.rounds.close_round(round_id, actor=ACTOR)
    asking.rounds.reopen_round(round_id, actor=ACTOR)
    row = asking.database.ask(queries.survey_round, round_id)
    assert row is not None
    assert row.state is RoundState.OPEN


def test_somebody_forgotten_is_added_once(asking: Asking) -> None:
    round_id = asking.opened()
    late = MemberDraft(asking.teachers.register(person(77), actor=ACTOR))
    asking.rounds.add_member(round_id, late, actor=ACTOR)
    with refused(NeedsReason.MEMBER_TAKEN):
        asking.rounds.add_member(round_id, late, actor=ACTOR)
