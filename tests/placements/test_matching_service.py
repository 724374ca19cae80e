"""The match over the records: pairs with their grounds, who stays without, what if, and one deed to apply it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import permutations
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.service import MatchProposal
from smm_desktop.placements.terms import (
    MatchWish,
    Obstruction,
    PlacementReason,
    PlacementState,
    RequestState,
    ValuePart,
    Weights,
    WithoutGround,
)
from smm_desktop.teachers.terms import Employment
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.terms import Mark
from tests.placements.placing import ANKARA, ISTANBUL, MONDAY, Placing, refused
from tests.trainings.builders import ACTOR, Center

DISTANCE = Weights(need=0, technology=0, distance=1, waiting=0, fair_share=0)


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def some(placing: Placing) -> tuple[dict[str, UUID], dict[str, UUID]]:
    """Three who wait differently long, and one seat each in Ankara and in İstanbul."""
    asked = {
        "long": placing.request(asked_on=date(2025, 11, 1)),
        "some": placing.request(asked_on=date(2026, 5, 1)),
        "new": placing.request(placing.teacher(province_code=ISTANBUL, district="Tuzla")),
    }
    far = placing.company("Uzak A.Ş.", province_code=ISTANBUL, district="Tuzla")
    given = {"near": placing.offer(capacity=1), "far": placing.offer(far, capacity=1)}
    return asked, given


def pairs_of(proposal: MatchProposal) -> set[tuple[UUID, UUID]]:
    return {(pair.request.id, pair.offer.id) for pair in proposal.pairs}


def test_the_match_is_the_best_there_is(placing: Placing) -> None:
    asked, given = some(placing)
    proposal = placing.matching.match()
    grounds = proposal.prepared.grounds
    best = max(
        sum(grounds(request, offer).value for request, offer in zip(order, given.values(), strict=True))
        for order in permutations(asked.values(), 2)
    )
    assert (proposal.is_optimal, round(proposal.total - best, 6)) == (True, 0.0)


def test_every_pair_explains_itself(placing: Placing) -> None:
    some(placing)
    for pair in placing.matching.match().pairs:
        assert [one.part for one in pair.grounds.parts] == list(ValuePart)


def test_who_stays_without_learns_why(placing: Placing) -> None:
    asked, _ = some(placing)
    [left] = placing.matching.match().without
    assert (left.request.id, left.ground, len(left.wishes)) == (asked["some"], WithoutGround.SEATS_TAKEN, 2)


def test_a_pin_holds_and_costs(placing: Placing) -> None:
    asked, given = some(placing)
    free = placing.matching.match()
    placing.matching.pin(asked["some"], given["far"], actor=ACTOR)
    pinned = placing.matching.match()
    assert (asked["some"], given["far"]) in pairs_of(pinned)
    assert pinned.total < free.total


def test_a_ban_holds_until_it_is_cleared(placing: Placing) -> None:
    asked, given = some(placing)
    placing.matching.forbid(asked["new"], given["far"], "Aile işletmesi", actor=ACTOR)
    banned = placing.matching.match()
    placing.matching.clear_ruling(asked["new"], given["far"], actor=ACTOR)
    assert (asked["new"], given["far"]) not in pairs_of(banned)
    assert (asked["new"], given["far"]) in pairs_of(placing.matching.match())


def test_a_ban_is_told_as_an_obstacle(placing: Placing) -> None:
    asked, given = some(placing)
    placing.matching.forbid(asked["new"], given["far"], "Aile işletmesi", actor=ACTOR)
    [found] = placing.matching.problem().obstacles(asked["new"], given["far"])
    assert (found.why, found.words) == (Obstruction.FORBIDDEN, ("Aile işletmesi",))


def test_a_pin_that_cannot_be_is_refused(placing: Placing, database: Database) -> None:
    asked = placing.request(provinces=(ISTANBUL,))
    with refused(PlacementReason.PAIR_NOT_ELIGIBLE, name="Ayşe Yılmaz", code="İK-2026-001"):
        placing.matching.pin(asked, placing.offer(), actor=ACTOR)
    assert database.ask(queries.pair_rules) == ()


def test_more_pins_than_seats_are_refused_by_name(placing: Placing) -> None:
    asked, given = some(placing)
    placing.matching.pin(asked["long"], given["near"], actor=ACTOR)
    with refused(PlacementReason.PINS_ABOVE_CAPACITY, offer="İK-2026-001"):
        placing.matching.pin(asked["some"], given["near"], actor=ACTOR)


def test_a_pin_that_became_impossible_is_named(placing: Placing) -> None:
    teacher = placing.teacher()
    asked, offer = placing.request(teacher), placing.offer()
    placing.matching.pin(asked, offer, actor=ACTOR)
    row = placing.database.ask(queries.request, asked)
    assert row is not None
    with placing.database.deed("leave", ACTOR) as deed:
        placing.teachers.change_employment_within(deed, teacher, Employment.LEFT)
    with refused(PlacementReason.PAIR_NOT_ELIGIBLE, name=row.name):
        placing.matching.match()


def test_the_second_choice_has_its_price(placing: Placing) -> None:
    asked, given = some(placing)
    proposal = placing.matching.match()
    second = placing.matching.second_choice(proposal, asked["new"], given["far"])
    assert second.cost > 0


def test_who_else_wanted_a_place(placing: Placing) -> None:
    asked, given = some(placing)
    others = placing.matching.who_else_wanted(placing.matching.match(), given["far"])
    assert {one.request.id for one in others} == {asked["long"], asked["some"]}


def test_one_more_seat_is_worth_who_stays_without(placing: Placing) -> None:
    _, given = some(placing)
    proposal = placing.matching.match()
    assert placing.matching.seat_worth(proposal, given["near"]) > 0


def test_applying_is_one_deed(placing: Placing, database: Database) -> None:
    asked, _ = some(placing)
    made = placing.matching.apply(placing.matching.match(), actor=ACTOR)
    rows = database.ask(queries.placements)
    assert {row.id for row in rows} == set(made)
    assert {(row.state, row.grounds is None) for row in rows} == {(PlacementState.PROPOSED, False)}
    database.undo(ACTOR)
    assert {row.id for row in database.ask(queries.requests)} == set(asked.values())


def test_applying_meets_the_requests(placing: Placing, database: Database) -> None:
    some(placing)
    placing.matching.apply(placing.matching.match(), actor=ACTOR)
    placed = database.ask(queries.requests, queries.RequestFilter(states=frozenset({RequestState.PLACED})))
    assert len(placed) == 2


def test_only_the_chosen_pairs_are_applied(placing: Placing) -> None:
    some(placing)
    proposal = placing.matching.match()
    first = proposal.pairs[0]
    assert len(placing.matching.apply(proposal, [(first.request.id, first.offer.id)], actor=ACTOR)) == 1


def test_an_outdated_proposal_is_refused(placing: Placing, database: Database) -> None:
    some(placing)
    proposal = placing.matching.match()
    placing.request()
    with refused(PlacementReason.PROPOSAL_OUTDATED):
        placing.matching.apply(proposal, actor=ACTOR)
    assert database.ask(queries.placements) == ()


def test_a_proposal_is_applied_once(placing: Placing) -> None:
    some(placing)
    proposal = placing.matching.match()
    placing.matching.apply(proposal, actor=ACTOR)
    with refused(PlacementReason.PROPOSAL_OUTDATED):
        placing.matching.apply(proposal, actor=ACTOR)


def test_the_weights_decide(placing: Placing) -> None:
    asked, given = some(placing)
    proposal = placing.matching.match(MatchWish(weights=DISTANCE))
    assert (asked["new"], given["far"]) in pairs_of(proposal)
    assert proposal.total == 180.0


def test_a_group_that_stays_too_small_does_not_come_about(placing: Placing) -> None:
    placing.request()
    placing.offer(capacity=5, minimum=2)
    [left] = placing.matching.match().without
    assert left.ground is WithoutGround.GROUP_TOO_SMALL


def test_those_placed_already_count_towards_the_group(placing: Placing) -> None:
    offer = placing.offer(capacity=5, minimum=2)
    placing.placement(offer)
    placing.request()
    assert len(placing.matching.match().pairs) == 1


def test_one_offer_alone_can_be_matched(placing: Placing) -> None:
    _, given = some(placing)
    proposal = placing.matching.match(MatchWish(offer_ids=frozenset({given["far"]})))
    assert [pair.offer.id for pair in proposal.pairs] == [given["far"]]


def test_who_is_pinned_elsewhere_is_left_out_of_a_part(placing: Placing) -> None:
    asked, given = some(placing)
    placing.matching.pin(asked["new"], given["near"], actor=ACTOR)
    part = placing.matching.problem(MatchWish(offer_ids=frozenset({given["far"]})))
    assert str(asked["new"]) not in part.problem.teachers


def test_nobody_asks(placing: Placing) -> None:
    placing.offer()
    with refused(PlacementReason.NO_OPEN_REQUESTS):
        placing.matching.match()


def test_nothing_is_offered(placing: Placing) -> None:
    placing.request()
    with refused(PlacementReason.NO_OPEN_OFFERS):
        placing.matching.match()


def test_an_offer_that_is_over_is_not_matched(placing: Placing, clock: FixedClock) -> None:
    placing.request()
    placing.offer()
    clock.advance(days=(MONDAY - date(2026, 11, 23)).days + 5)
    with refused(PlacementReason.NO_OPEN_OFFERS):
        placing.matching.match()


def test_a_retired_company_takes_nobody(placing: Placing) -> None:
    company = placing.company()
    offer = placing.offer(company)
    placing.request()
    placing.companies.retire_company(company, actor=ACTOR)
    with refused(PlacementReason.NO_OPEN_OFFERS):
        placing.matching.match()
    with refused(PlacementReason.OFFER_COMPANY_RETIRED):
        placing.placement(offer)


def test_a_prerequisite_is_a_training_passed(placing: Placing, database: Database, clock: FixedClock) -> None:
    center = Center(database, clock)
    group = center.running(1)
    center.mark_all(group, Mark.PRESENT)
    [person] = [row.teacher.id for row in database.ask(trainings.enrolments, group)]
    found = database.ask(trainings.passed_codes, [person, placing.teacher()])
    assert found == {person: frozenset({"ROB-01"})}


def test_without_the_prerequisite_nobody_goes(placing: Placing) -> None:
    teacher = placing.teacher()
    placing.request(teacher)
    placing.offer(prerequisites=("ROB-01",))
    before = len(placing.matching.match().pairs)
    placing.passed = {teacher: frozenset({"rob-01"})}
    assert (before, len(placing.matching.match().pairs)) == (0, 1)


def test_merged_persons_ask_once(placing: Placing) -> None:
    one, other = placing.teacher(), placing.teacher()
    placing.request(one)
    placing.request(other)
    placing.offer()
    placing.teachers.merge(one, other, actor=ACTOR)
    assert len(placing.matching.problem().problem.teachers) == 1


def test_the_same_company_comes_again_only_later(placing: Placing) -> None:
    teacher, company = placing.teacher(), placing.company(province_code=ANKARA)
    placing.done(placing.offer(company, mentor_id=placing.mentor(company)), teacher)
    asked = placing.request(teacher)
    offer = placing.offer(company, starts_on=MONDAY + timedelta(days=28), ends_on=MONDAY + timedelta(days=32))
    [found] = placing.matching.problem().obstacles(asked, offer)
    assert (found.why, found.words) == (Obstruction.BEEN_THERE, ("İE-2026-001",))
