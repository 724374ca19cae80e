"""Placements: seats, dates, agreements, the way to the end and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.needs.terms import NeedState
from smm_desktop.placements import queries
from smm_desktop.placements.terms import (
    DayChange,
    Evaluator,
    FinalReport,
    PlacementChange,
    PlacementGap,
    PlacementReason,
    PlacementState,
    RequestState,
)
from smm_desktop.teachers.terms import Employment
from tests.needs.builders import Asking
from tests.needs.test_needs import a_need, state_of
from tests.placements.placing import FRIDAY, MONDAY, TODAY, Placing, refused
from tests.trainings.builders import ACTOR


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def change_of(row: queries.PlacementRow) -> PlacementChange:
    return PlacementChange(row.starts_on, row.ends_on, row.weekdays, row.daily_minutes, row.mentor_id)


def test_placing_takes_what_the_offer_says(placing: Placing) -> None:
    row = placing.row(placing.placement())
    assert (row.code, row.starts_on, row.ends_on, row.mentor, row.state) == (
        *("İE-2026-001", MONDAY, FRIDAY, "Deniz Usta"),
        PlacementState.PROPOSED,
    )


def test_a_full_offer_takes_nobody(placing: Placing) -> None:
    offer = placing.offer(capacity=1)
    placing.placement(offer)
    with refused(PlacementReason.OFFER_FULL, capacity=1):
        placing.placement(offer)


def test_nobody_is_at_two_places(placing: Placing) -> None:
    teacher = placing.teacher()
    placing.placement(placing.offer(), teacher)
    other = placing.offer(placing.company("Başka Ltd."), starts_on=FRIDAY, ends_on=FRIDAY)
    with refused(PlacementReason.TEACHER_PLACED_ELSEWHERE, code="İE-2026-001", ends_on=FRIDAY):
        placing.placement(other, teacher)


def test_a_merged_entry_is_the_same_person(placing: Placing) -> None:
    one, other = placing.teacher(), placing.teacher()
    offer = placing.offer()
    placing.placement(offer, other)
    placing.teachers.merge(one, other, actor=ACTOR)
    with refused(PlacementReason.TEACHER_PLACED_ELSEWHERE):
        placing.placement(offer, one)


def test_the_history_of_a_person_holds_merged_entries(placing: Placing, database: Database) -> None:
    one, other = placing.teacher(), placing.teacher()
    own = placing.placement(None, other)
    placing.teachers.merge(one, other, actor=ACTOR)
    assert [row.id for row in database.ask(queries.placements_of_teacher, one)] == [own]


def test_a_request_is_met_and_waits_again_when_it_falls(placing: Placing, database: Database) -> None:
    teacher = placing.teacher()
    request = placing.request(teacher)
    own = placing.placement(None, teacher)
    met = database.ask(queries.request, request)
    placing.placements.cancel(own, "İşletme vazgeçti", actor=ACTOR)
    again = database.ask(queries.request, request)
    assert met is not None
    assert again is not None
    assert (met.state, met.placement_id, again.state) == (RequestState.PLACED, own, RequestState.OPEN)


def test_cancelling_frees_the_seat(placing: Placing) -> None:
    offer = placing.offer(capacity=1)
    placing.placements.cancel(placing.placement(offer), "Rapor", actor=ACTOR)
    assert placing.placement(offer) is not None


def test_cancelling_wants_a_reason(placing: Placing) -> None:
    with refused(PlacementReason.PLACEMENT_REASON_MISSING):
        placing.placements.cancel(placing.placement(), " ", actor=ACTOR)


def test_capacity_stays_above_those_placed(placing: Placing) -> None:
    company = placing.company()
    offer = placing.offer(company)
    for _ in range(2):
        placing.placement(offer)
    with refused(PlacementReason.CAPACITY_BELOW_PLACED, placed=2):
        placing.offers.change_offer(offer, placing.offer_draft(company, capacity=1), actor=ACTOR)


def test_an_offer_with_placements_is_not_removed(placing: Placing) -> None:
    offer = placing.offer()
    placing.placement(offer)
    with refused(PlacementReason.OFFER_IN_USE, placements=1):
        placing.offers.remove_offer(offer, actor=ACTOR)


def test_either_may_agree_first(placing: Placing) -> None:
    own = placing.placement()
    placing.placements.agree_school([own], TODAY, actor=ACTOR)
    first = placing.row(own)
    placing.placements.agree_company([own], TODAY, actor=ACTOR)
    second = placing.row(own)
    assert (first.state, first.is_agreed, second.is_agreed) == (PlacementState.SCHOOL_AGREED, False, True)


def test_nobody_agrees_tomorrow(placing: Placing) -> None:
    with refused(PlacementReason.AGREED_IN_FUTURE):
        placing.placements.agree_company([placing.placement()], date(2026, 11, 24), actor=ACTOR)


def test_starting_wants_both_to_agree(placing: Placing) -> None:
    own = placing.placement()
    placing.placements.agree_school([own], TODAY, actor=ACTOR)
    with refused(PlacementReason.AGREEMENT_MISSING, missing=PlacementState.COMPANY_AGREED):
        placing.placements.start([own], actor=ACTOR)


def test_starting_wants_a_mentor(placing: Placing) -> None:
    own = placing.placement(placing.offer())
    for agree in (placing.placements.agree_company, placing.placements.agree_school):
        agree([own], TODAY, actor=ACTOR)
    with refused(PlacementReason.MENTOR_MISSING, code="İE-2026-001"):
        placing.placements.start([own], actor=ACTOR)


def test_a_placement_stays_within_the_protocol(placing: Placing) -> None:
    company = placing.company(protocol=(TODAY, FRIDAY))
    own = placing.placement(placing.offer(company))
    later = replace(change_of(placing.row(own)), ends_on=FRIDAY + timedelta(days=3))
    with refused(PlacementReason.PROTOCOL_ENDS_BEFORE, ends_on=FRIDAY):
        placing.placements.change_placement(own, later, actor=ACTOR)


def test_many_begin_in_one_deed(placing: Placing, database: Database) -> None:
    company = placing.company()
    offer = placing.offer(company, mentor_id=placing.mentor(company))
    both = [placing.placement(offer), placing.placement(offer)]
    placing.placements.agree_company(both, TODAY, actor=ACTOR)
    placing.placements.agree_school(both, TODAY, actor=ACTOR)
    placing.placements.start(both, actor=ACTOR)
    database.undo(ACTOR)
    assert {placing.row(own).state for own in both} == {PlacementState.SCHOOL_AGREED}


def test_starting_freezes_the_rules(placing: Placing) -> None:
    rules = placing.row(placing.running()).rules
    assert rules is not None
    assert (rules.minimum_percent, rules.hour_minutes, len(rules.unverified)) == (80, 60, 3)


def test_other_dates_want_to_be_agreed_on_again(placing: Placing) -> None:
    own = placing.placement()
    placing.placements.agree_company([own], TODAY, actor=ACTOR)
    later = replace(change_of(placing.row(own)), ends_on=FRIDAY + timedelta(days=7))
    placing.placements.change_placement(own, later, actor=ACTOR)
    row = placing.row(own)
    assert (row.state, row.company_agreed_on) == (PlacementState.PROPOSED, None)


def test_dates_do_not_cut_the_log(placing: Placing) -> None:
    own = placing.running()
    placing.work(own)
    with refused(PlacementReason.DATES_CUT_LOG, first=MONDAY, last=FRIDAY):
        placing.placements.change_placement(
            own, replace(change_of(placing.row(own)), ends_on=MONDAY), actor=ACTOR
        )


def test_finishing_names_everything_that_is_missing(placing: Placing, database: Database) -> None:
    own = placing.running()
    with refused(PlacementReason.FINISH_INCOMPLETE):
        placing.placements.finish(own, actor=ACTOR)
    missing = {one.gap for one in database.ask(queries.gaps, own, FRIDAY)}
    assert missing == set(PlacementGap) - {PlacementGap.DAYS_AHEAD}


def test_a_finished_placement_is_locked_until_it_is_reopened(placing: Placing) -> None:
    own = placing.done()
    with refused(PlacementReason.PLACEMENT_LOCKED, code="İE-2026-001"):
        placing.evaluate(own, Evaluator.MENTOR, 5)
    placing.placements.reopen(own, "Günlükte hata", actor=ACTOR)
    placing.evaluations.write_report(own, FinalReport(gained="Beş eksen"), actor=ACTOR)
    row = placing.row(own)
    assert (row.state, row.reason, row.closed_at) == (PlacementState.RUNNING, "Günlükte hata", None)


def test_a_running_placement_meets_the_need_and_a_cancelled_one_does_not(
    placing: Placing, database: Database, clock: FixedClock
) -> None:
    asking, company = Asking(database, clock), placing.company()
    need_id, offer = a_need(asking), placing.offer(company, mentor_id=placing.mentor(company))
    placing.offers.link_need(offer, need_id, actor=ACTOR)
    own = placing.running(offer)
    running = state_of(asking, need_id)
    placing.placements.cancel(own, "İşletme kapandı", actor=ACTOR)
    assert (running, state_of(asking, need_id)) == (NeedState.IN_TRAINING, NeedState.PLANNED)


def left(placing: Placing, placement_id: UUID) -> None:
    with placing.database.deed("leave", ACTOR) as deed:
        teacher = placing.row(placement_id).teacher_id
        placing.teachers.change_employment_within(deed, teacher, Employment.LEFT)


def test_who_leaves_in_between_ends_earlier_and_keeps_the_days_worked(placing: Placing) -> None:
    own = placing.running()
    placing.log.record_days(own, [DayChange(MONDAY, 480)], actor=ACTOR)
    left(placing, own)
    shorter = replace(change_of(placing.row(own)), ends_on=MONDAY)
    placing.placements.change_placement(own, shorter, actor=ACTOR)
    assert placing.database.ask(queries.figures, own).missing_days == 0


def test_who_left_stays_no_longer(placing: Placing) -> None:
    own = placing.running()
    left(placing, own)
    longer = replace(change_of(placing.row(own)), ends_on=FRIDAY + timedelta(days=7))
    with refused(PlacementReason.TEACHER_NOT_IN_SERVICE, employment=Employment.LEFT):
        placing.placements.change_placement(own, longer, actor=ACTOR)
