"""From need to action: recorded, covered by a training, closed with evidence, seen again when it comes back."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.needs import queries
from smm_desktop.needs.rules.proposing import propose
from smm_desktop.needs.service import NeedService
from smm_desktop.needs.terms import (
    Candidate,
    NeedDraft,
    NeedPriority,
    NeedsReason,
    NeedState,
    PassedOver,
    Respondent,
    ResponseDraft,
)
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.service import NeedCoverService
from tests.needs.builders import ACTOR, TODAY, Asking, pairs, refused
from tests.trainings.builders import Center


@pytest.fixture
def center(database: Database, clock: FixedClock) -> Center:
    return Center(database, clock)


@pytest.fixture
def service(database: Database) -> NeedService:
    return NeedService(database)


@pytest.fixture
def covers(database: Database) -> NeedCoverService:
    return NeedCoverService(database)


def a_need(asking: Asking, round_id: UUID | None = None, frame_id: UUID | None = None) -> UUID:
    competency = asking.database.ask(queries.competencies, frame_id or asking.frame())[0]
    draft = NeedDraft(competency.id, "Bilişim", NeedPriority.HIGH, "Fark büyük", round_id, {"mwds": 5.04})
    return NeedService(asking.database).record_need(draft, actor=ACTOR)


def state_of(asking: Asking, need_id: UUID) -> NeedState:
    row = asking.database.ask(queries.need, need_id)
    assert row is not None
    return row.state


def test_a_need_keeps_the_figures_it_came_from(asking: Asking) -> None:
    row = asking.database.ask(queries.need, a_need(asking))
    assert row is not None
    assert (row.figures, row.priority, row.state) == ({"mwds": 5.04}, NeedPriority.HIGH, NeedState.OPEN)


def test_a_need_is_recorded_once(asking: Asking) -> None:
    frame_id = asking.frame()
    a_need(asking, frame_id=frame_id)
    with refused(NeedsReason.NEED_TAKEN):
        a_need(asking, frame_id=frame_id)


def test_a_planned_training_plans_the_need(asking: Asking, center: Center, covers: NeedCoverService) -> None:
    need_id = a_need(asking)
    covers.cover_by_activity(need_id, center.activity(), actor=ACTOR)
    assert state_of(asking, need_id) is NeedState.PLANNED


def test_an_open_training_shows_on_the_need(asking: Asking, center: Center, covers: NeedCoverService) -> None:
    need_id, group_id = a_need(asking), center.running()
    covers.cover_by_activity(need_id, center.activity_of(group_id), actor=ACTOR)
    assert state_of(asking, need_id) is NeedState.IN_TRAINING


def test_opening_a_training_moves_its_needs(asking: Asking, center: Center, covers: NeedCoverService) -> None:
    need_id, activity_id = a_need(asking), center.activity()
    covers.cover_by_activity(need_id, activity_id, actor=ACTOR)
    center.plan(center.group_of(activity_id), center.pattern())
    center.activities.open_activity(activity_id, actor=ACTOR)
    assert state_of(asking, need_id) is NeedState.IN_TRAINING


def test_removing_a_training_opens_its_needs(
    asking: Asking, center: Center, covers: NeedCoverService
) -> None:
    need_id, activity_id = a_need(asking), center.activity()
    covers.cover_by_activity(need_id, activity_id, actor=ACTOR)
    center.activities.remove_activity(activity_id, actor=ACTOR)
    assert state_of(asking, need_id) is NeedState.OPEN


def test_needs_that_nobody_covers_are_listed(
    asking: Asking, center: Center, covers: NeedCoverService
) -> None:
    need_id = a_need(asking)
    before = [row.id for row in asking.database.ask(trainings.uncovered_needs)]
    cover = covers.cover_by_entry(need_id, center.entry(), actor=ACTOR)
    between = asking.database.ask(trainings.uncovered_needs)
    covers.uncover(cover, actor=ACTOR)
    after = [row.id for row in asking.database.ask(trainings.uncovered_needs)]
    assert (before, between, after) == ([need_id], (), [need_id])


def test_a_need_closes_with_evidence(asking: Asking, service: NeedService) -> None:
    need_id = a_need(asking)
    again = asking.opened()
    asking.clock.advance(days=200)
    service.close_need(need_id, "Fark kapandı", round_id=again, figures={"mwds": 0.4}, actor=ACTOR)
    last = asking.database.ask(queries.need_steps, need_id)[-1]
    assert (last.state, last.round_id, last.figures) == (NeedState.CLOSED, again, {"mwds": 0.4})


def test_closing_wants_a_reason(asking: Asking, service: NeedService) -> None:
    with refused(NeedsReason.REASON_MISSING):
        service.close_need(a_need(asking), "  ", actor=ACTOR)


def test_a_need_that_came_back_is_visible(asking: Asking, service: NeedService) -> None:
    need_id = a_need(asking)
    service.close_need(need_id, "Kapandı", actor=ACTOR)
    service.reopen_need(need_id, "Yeni ölçümde yeniden çıktı", actor=ACTOR)
    row = asking.database.ask(queries.need, need_id)
    assert row is not None
    assert (row.state, row.came_back) == (NeedState.REOPENED, True)


def test_a_need_that_came_back_stays_marked_when_a_plan_falls(
    asking: Asking, center: Center, service: NeedService, covers: NeedCoverService
) -> None:
    need_id = a_need(asking)
    service.close_need(need_id, "Kapandı", actor=ACTOR)
    service.reopen_need(need_id, "Yeniden", actor=ACTOR)
    covers.uncover(covers.cover_by_entry(need_id, center.entry(), actor=ACTOR), actor=ACTOR)
    assert state_of(asking, need_id) is NeedState.REOPENED


def test_a_closed_need_is_not_moved_by_trainings(
    asking: Asking, center: Center, service: NeedService, covers: NeedCoverService
) -> None:
    need_id = a_need(asking)
    service.close_need(need_id, "Kapandı", actor=ACTOR)
    covers.cover_by_activity(need_id, center.activity(), actor=ACTOR)
    assert state_of(asking, need_id) is NeedState.CLOSED


def test_the_largest_gap_is_proposed_first(asking: Asking) -> None:
    round_id = asking.opened(6)
    for place, member in enumerate(asking.database.ask(queries.members, round_id)[:5]):
        draft = ResponseDraft(pairs(first=5, second=place + 1), Respondent(), member.id)
        asking.answers.record_response(round_id, draft, actor=ACTOR)
    need_id = a_need(asking, round_id)
    proposal = asking.database.ask(trainings.propose_participants, need_id, 3, TODAY)
    assert [one.candidate.gap for one in proposal.proposed] == [4, 3, 2]


def test_who_was_trained_lately_waits(asking: Asking, center: Center) -> None:
    group_id = center.running(people=6)
    center.mark_all(group_id)
    round_id = asking.round(asking.instrument())
    asking.rounds.open_round(round_id, actor=ACTOR)
    later = TODAY + timedelta(days=30)
    proposal = asking.database.ask(trainings.propose_participants, a_need(asking, round_id), 3, later)
    assert {one.why for one in proposal.passed_over} == {PassedOver.TRAINED_LATELY}


def person(name: str, school: str = "A", gap: float | None = 2, **more: object) -> Candidate:
    return Candidate(new_id(), name, school, gap, **more)  # type: ignore[arg-type]  # tests give what the fields take


def names(people: list[Candidate], seats: int) -> list[str]:
    return [one.candidate.name for one in propose(people, seats, TODAY).proposed]


def test_each_school_has_its_share() -> None:
    people = [person(f"A{place}", "A", 5) for place in range(6)] + [
        person(f"B{place}", "B", 1) for place in range(3)
    ]
    assert names(people, 3) == ["A0", "A1", "B0"]


def test_a_third_of_the_people_is_sure_of_a_third_of_the_seats() -> None:
    """Five people of each of three schools, four seats: 1.33 each, though the third school's gaps are the smallest."""
    people = [person(f"{school}{place}", school, gap) for school, gap in (("A", 5), ("B", 4), ("C", 1))
              for place in range(5)]  # fmt: skip
    proposal = propose(people, 4, TODAY)
    assert [one.candidate.name for one in proposal.proposed] == ["A0", "A1", "B0", "C0"]
    why = {one.candidate.name: one.why for one in proposal.passed_over}
    assert (why["A2"], why["C1"]) == (PassedOver.SCHOOL_HAS_ITS_SHARE, PassedOver.NO_SEAT_LEFT)


def test_seats_that_a_school_leaves_go_to_those_who_wait() -> None:
    people = [person("A1"), person("A2"), person("A3"), person("B1", "B", 0)]
    assert names(people, 3) == ["A1", "A2", "A3"]


def test_who_waited_longest_goes_first_among_equals() -> None:
    people = [
        person("A", last_trained=date(2025, 1, 1)),
        person("B", last_trained=date(2020, 1, 1)),
        person("C"),
    ]
    assert names(people, 3) == ["C", "B", "A"]


def test_a_missing_prerequisite_is_named() -> None:
    [passed] = propose([person("A", meets_prerequisites=False)], 5, TODAY).passed_over
    assert passed.why is PassedOver.PREREQUISITE_MISSING


def test_somebody_without_a_gap_is_not_proposed() -> None:
    [passed] = propose([person("A", gap=0)], 5, TODAY).passed_over
    assert passed.why is PassedOver.NO_GAP


def test_no_seats_is_refused() -> None:
    with refused(NeedsReason.SEATS_OUT_OF_RANGE):
        propose([], 0, TODAY)
