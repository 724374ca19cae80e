"""Protocols have days in order, remind before they end, and cover a placement whole or not at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from smm_desktop.placements import queries
from smm_desktop.placements.rules.protocols import covering, protocol_state, standing
from smm_desktop.placements.terms import (
    PlacementReason,
    ProtocolDraft,
    ProtocolStanding,
    ProtocolState,
    VisitDraft,
)
from tests.placements.builders_companies import ACTOR, TODAY, Companies, days_from_today, refused, register

__all__ = ["register"]
ONE_YEAR = ProtocolDraft(date(2026, 9, 1), date(2027, 8, 31), remind_days=30)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2026, 8, 31), ProtocolState.COMING),
        (date(2026, 9, 1), ProtocolState.VALID),
        (date(2027, 7, 31), ProtocolState.VALID),
        (date(2027, 8, 1), ProtocolState.ENDING),
        (date(2027, 8, 31), ProtocolState.ENDING),
        (date(2027, 9, 1), ProtocolState.EXPIRED),
    ],
)
def test_a_protocol_stands_by_its_days(day: date, state: ProtocolState) -> None:
    assert protocol_state(ONE_YEAR, day) is state


@pytest.mark.parametrize(
    ("first", "last", "is_covered"),
    [
        (date(2026, 9, 1), date(2027, 8, 31), True),
        (date(2027, 8, 31), date(2027, 8, 31), True),
        (date(2026, 8, 31), date(2026, 9, 5), False),
        (date(2027, 8, 30), date(2027, 9, 1), False),
        (date(2026, 10, 5), date(2026, 10, 1), False),
    ],
)
def test_a_protocol_covers_a_placement_whole(first: date, last: date, is_covered: bool) -> None:
    assert (covering([ONE_YEAR], first, last) is not None) is is_covered


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], ProtocolStanding.NONE),
        ([(-400, -1)], ProtocolStanding.EXPIRED),
        ([(-400, -1), (10, 300)], ProtocolStanding.COMING),
        ([(-400, 5)], ProtocolStanding.ENDING),
        ([(-400, 5), (6, 300)], ProtocolStanding.VALID),
        ([(-400, 5), (7, 300)], ProtocolStanding.ENDING),
        ([(-400, 5), (6, 12), (13, 300)], ProtocolStanding.VALID),
        ([(-400, 5), (-2, 300)], ProtocolStanding.VALID),
        ([(-400, -300), (-5, 200)], ProtocolStanding.VALID),
    ],
)
def test_a_company_stands_by_all_its_protocols(
    days: list[tuple[int, int]], expected: ProtocolStanding
) -> None:
    assert standing([days_from_today(*one) for one in days], TODAY) is expected


def test_days_the_wrong_way_round_are_refused_beside_the_end(register: Companies) -> None:
    company_id = register.add()
    with refused(PlacementReason.PROTOCOL_DATES_REVERSED) as refusal:
        register.protocol(company_id, 10, 9)
    assert refusal.values["field"] == "ends_on"


@pytest.mark.parametrize("days", [-1, 366])
def test_a_reminder_lies_within_a_year(register: Companies, days: int) -> None:
    company_id = register.add()
    with refused(PlacementReason.REMIND_DAYS_OUT_OF_RANGE):
        register.protocol(company_id, remind_days=days)


def test_the_protocol_that_covers_is_found(register: Companies) -> None:
    company_id = register.add()
    register.protocol(company_id, -400, -1, number="eski")
    register.protocol(company_id, 0, 300, number="yeni")
    found = register.database.ask(queries.protocol_covering, company_id, TODAY, TODAY + timedelta(days=9))
    assert found is not None
    assert found.number == "yeni"


def test_days_over_two_protocols_lie_in_neither(register: Companies) -> None:
    company_id = register.add()
    register.protocol(company_id, -400, -1)
    register.protocol(company_id, 0, 300)
    first = TODAY - timedelta(days=1)
    assert register.database.ask(queries.protocol_covering, company_id, first, TODAY) is None


def test_the_latest_protocol_may_be_over(register: Companies) -> None:
    company_id = register.add()
    register.protocol(company_id, -400, -100)
    register.protocol(company_id, -90, -1, number="son")
    found = register.database.ask(queries.latest_protocol, company_id)
    assert found is not None
    assert (found.number, found.state(TODAY)) == ("son", ProtocolState.EXPIRED)


def test_companies_are_filtered_by_how_they_stand(register: Companies) -> None:
    register.protocol(register.add("Doluyor"), -300, 10)
    register.protocol(register.add("Geçerli"))
    assert register.names(standing=ProtocolStanding.ENDING) == ["Doluyor"]


def test_a_protocol_is_changed_and_removed(register: Companies) -> None:
    company_id = register.add()
    protocol_id = register.protocol(company_id)
    register.protocols.change_protocol(protocol_id, days_from_today(0, 5, scope="Kaynak"), actor=ACTOR)
    (row,) = register.detail(company_id).protocols
    register.protocols.remove_protocol(protocol_id, actor=ACTOR)
    assert (row.scope, register.detail(company_id).protocols) == ("Kaynak", ())


def test_the_most_urgent_protocol_is_remembered_first(register: Companies) -> None:
    register.protocol(register.add("Doluyor"), -300, 10)
    register.protocol(register.add("Doldu"), -300, -5)
    register.protocol(register.add("Uzun zaman önce doldu"), -500, -100)
    register.protocol(register.add("Geçerli"))
    found = register.database.ask(queries.reminders, TODAY).protocols
    assert [(one.company, one.days) for one in found] == [("Doldu", -5), ("Doluyor", 10)]


def test_a_renewed_protocol_is_no_matter_any_more(register: Companies) -> None:
    company_id = register.add()
    register.protocol(company_id, -300, 10)
    register.protocol(company_id, 11, 375)
    assert register.database.ask(queries.reminders, TODAY).count == 0


def test_a_company_is_asked_again_until_there_was_a_talk(register: Companies) -> None:
    company_id = register.add("Örnek")
    register.visit(company_id, 30, follow_up_on=TODAY - timedelta(days=2))
    due = register.database.ask(queries.reminders, TODAY).follow_ups
    register.visit(company_id)
    settled = register.database.ask(queries.reminders, TODAY).follow_ups
    assert ([(one.company, one.days) for one in due], settled) == ([("Örnek", -2)], ())


def test_a_talk_about_something_else_before_the_day_settles_nothing(register: Companies) -> None:
    company_id = register.add()
    register.visit(company_id, 30, follow_up_on=TODAY)
    register.visit(company_id, 10)
    assert register.database.ask(queries.reminders, TODAY).count == 1


def test_a_retired_company_asks_for_nothing(register: Companies) -> None:
    company_id = register.add()
    register.visit(company_id, 30, follow_up_on=TODAY)
    register.protocol(company_id, -300, 10)
    register.companies.retire_company(company_id, actor=ACTOR)
    assert register.database.ask(queries.reminders, TODAY).count == 0


def test_nobody_is_asked_again_before_the_visit(register: Companies) -> None:
    company_id = register.add()
    with refused(PlacementReason.FOLLOW_UP_BEFORE_VISIT) as refusal:
        register.visit(company_id, follow_up_on=TODAY - timedelta(days=1))
    assert refusal.values["field"] == "follow_up_on"


def test_visits_are_changed_removed_and_brought_back(register: Companies) -> None:
    company_id = register.add()
    visit_id = register.visit(company_id, met="Deniz Örnek")
    register.visits.change_visit(visit_id, VisitDraft(TODAY, met="Derya Örnek"), actor=ACTOR)
    register.visits.remove_visit(visit_id, actor=ACTOR)
    gone = register.detail(company_id).visits
    register.database.undo(ACTOR)
    assert (gone, register.detail(company_id).visits[0].draft.met) == ((), "Derya Örnek")
