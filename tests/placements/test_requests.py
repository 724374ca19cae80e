"""Requests: one open a teacher, what is refused, and who could ask because of a need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries as needs
from smm_desktop.placements import queries
from smm_desktop.placements.terms import PlacementReason, RequestDraft, RequestState
from smm_desktop.teachers.terms import Employment
from tests.needs.builders import Asking, pairs
from tests.needs.test_needs import a_need
from tests.placements.placing import FIELD, Placing, refused
from tests.trainings.builders import ACTOR


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def test_a_request_waits_from_the_day_it_was_asked(placing: Placing, database: Database) -> None:
    own = placing.request(asked_on=date(2026, 11, 3))
    row = database.ask(queries.request, own)
    assert row is not None
    assert (row.days_waited(date(2026, 11, 23)), row.field_code, row.state) == (20, FIELD, RequestState.OPEN)


def test_a_teacher_has_one_open_request(placing: Placing) -> None:
    teacher = placing.teacher()
    placing.request(teacher)
    with refused(PlacementReason.REQUEST_OPEN_ALREADY, name="Ayşe Yılmaz"):
        placing.request(teacher)


def test_a_withdrawn_request_makes_room(placing: Placing) -> None:
    teacher = placing.teacher()
    placing.requests.withdraw_request(placing.request(teacher), actor=ACTOR)
    assert placing.request(teacher) is not None


def test_a_withdrawn_request_comes_back_once(placing: Placing) -> None:
    teacher = placing.teacher()
    first = placing.request(teacher)
    placing.requests.withdraw_request(first, actor=ACTOR)
    placing.request(teacher)
    with refused(PlacementReason.REQUEST_OPEN_ALREADY):
        placing.requests.reopen_request(first, actor=ACTOR)


@pytest.mark.parametrize("employment", [Employment.RETIRED, Employment.LEFT])
def test_who_left_asks_for_nothing(placing: Placing, employment: Employment) -> None:
    with refused(PlacementReason.TEACHER_NOT_IN_SERVICE, employment=employment):
        placing.request(placing.teacher(employment=employment))


def test_dates_the_wrong_way_round_are_refused(placing: Placing) -> None:
    with refused(PlacementReason.REQUEST_DATES_REVERSED):
        placing.request(free_from=date(2027, 1, 2), free_until=date(2027, 1, 1))


def test_nobody_asks_in_the_future(placing: Placing) -> None:
    with refused(PlacementReason.REQUEST_IN_FUTURE):
        placing.request(asked_on=date(2026, 11, 24))


def test_an_unknown_province_is_refused(placing: Placing) -> None:
    with refused(PlacementReason.REQUEST_PROVINCE_UNKNOWN, found=82):
        placing.request(provinces=(6, 82))


def test_a_change_keeps_the_waiting(placing: Placing, database: Database) -> None:
    own = placing.request(asked_on=date(2026, 10, 1))
    row = database.ask(queries.request, own)
    assert row is not None
    placing.requests.change_request(own, replace(row.draft, asked_on=None, note="Sabah"), actor=ACTOR)
    changed = database.ask(queries.request, own)
    assert changed is not None
    assert (changed.asked_on, changed.note) == (date(2026, 10, 1), "Sabah")


def test_many_requests_pass_over_those_who_asked(placing: Placing) -> None:
    asked, new = placing.teacher(), placing.teacher()
    placing.request(asked)
    made = placing.requests.add_requests([RequestDraft(asked), RequestDraft(new)], actor=ACTOR)
    assert len(made) == 1


def test_a_need_proposes_who_could_ask(placing: Placing, database: Database, clock: FixedClock) -> None:
    asking = Asking(database, clock)
    round_id = asking.opened(teachers=3)
    members = database.ask(needs.members, round_id)
    for member, gap in zip(members, (1, 3, 0), strict=True):
        asking.answer(round_id, pairs(first=4, second=4 - gap), member.id)
    wishes = database.ask(queries.wishes_from_needs, a_need(asking, round_id))
    assert [(wish.teacher_id, wish.gap) for wish in wishes] == [
        (members[1].teacher_id, 3.0),
        (members[0].teacher_id, 1.0),
    ]
