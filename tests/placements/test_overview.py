"""Coverage by technology and field, the timeline with its clashes, history, and what wants a hand."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.model import Protocol
from smm_desktop.placements.queries.company_protocols import protocols_of
from smm_desktop.placements.terms import DayChange
from tests.needs.builders import Asking
from tests.needs.test_needs import a_need
from tests.placements.placing import FIELD, FRIDAY, MONDAY, TODAY, Placing
from tests.trainings.builders import ACTOR


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def clash(placing: Placing) -> UUID:
    """Two placements on the same days of what turns out to be one person."""
    one, other = placing.teacher(), placing.teacher()
    placing.placement(placing.offer(), one)
    placing.placement(placing.offer(placing.company("Başka Ltd.")), other)
    placing.teachers.merge(one, other, actor=ACTOR)
    return one


def test_a_technology_is_offered_wanted_and_missing(placing: Placing, database: Database) -> None:
    lathe = placing.technology()
    offer = placing.offer(technologies=(lathe,))
    placing.placement(offer)
    for _ in range(3):
        placing.request(technologies=(lathe,))
    [row] = database.ask(queries.coverage, TODAY)
    counts = (row.offers, row.seats, row.free, row.wanted, row.placed, row.missing)
    assert counts == (1, 2, 1, 3, 1, 2)


def test_the_coverage_of_a_field_holds_what_is_named_in_it(placing: Placing, database: Database) -> None:
    lathe, _ = placing.technology(), placing.technology("Robot kaynağı")
    placing.offer(technologies=(lathe,))
    assert [row.technology for row in database.ask(queries.coverage, TODAY, FIELD)] == ["CNC torna"]


def test_what_is_over_covers_nothing(placing: Placing, database: Database) -> None:
    placing.offer(technologies=(placing.technology(),))
    [row] = database.ask(queries.coverage, FRIDAY + timedelta(days=1))
    assert row.offers == 0


def test_every_pilot_field_has_a_line(placing: Placing, database: Database) -> None:
    placing.request()
    rows = database.ask(queries.field_coverage, TODAY)
    assert {row.field_code for row in rows if row.is_pilot} >= {FIELD, "bilisim-teknolojileri"}
    assert [row.missing for row in rows if row.field_code == FIELD] == [1]


def test_the_timeline_has_companies_and_teachers(placing: Placing, database: Database) -> None:
    placing.placement()
    found = database.ask(queries.timeline, MONDAY, FRIDAY)
    [company], [teacher] = found.companies, found.teachers
    assert (company.name, company.bars[0].label) == ("Örnek Makine A.Ş.", "Ayşe Yılmaz")
    assert (teacher.name, teacher.bars[0].label, teacher.has_clash) == (
        *("Ayşe Yılmaz", "Örnek Makine A.Ş."),
        False,
    )


def test_a_company_without_placements_shows_its_offers(placing: Placing, database: Database) -> None:
    placing.offer()
    [company] = database.ask(queries.timeline, FRIDAY, FRIDAY).companies
    assert (company.bars, [row.code for row in company.offers]) == ((), ["İK-2026-001"])


def test_outside_the_span_nothing_shows(placing: Placing, database: Database) -> None:
    placing.placement()
    found = database.ask(queries.timeline, FRIDAY + timedelta(days=1), FRIDAY + timedelta(days=9))
    assert (found.companies, found.teachers) == ((), ())


def test_a_person_at_two_places_clashes(placing: Placing, database: Database) -> None:
    clash(placing)
    [teacher] = database.ask(queries.timeline, MONDAY, FRIDAY).teachers
    assert [bar.has_clash for bar in teacher.bars] == [True, True]


def test_a_clash_is_named_before_the_hand_over(placing: Placing, database: Database) -> None:
    clash(placing)
    [found] = database.ask(queries.clashing_placements)
    assert (found.code, found.other_code) == ("İE-2026-002", "İE-2026-001")


def test_what_is_over_and_not_finished_is_named(placing: Placing, database: Database) -> None:
    placing.placement()
    before = database.ask(queries.unfinished_placements, FRIDAY)
    [after] = database.ask(queries.unfinished_placements, FRIDAY + timedelta(days=1))
    assert (before, after.code) == ((), "İE-2026-001")


def test_an_undo_can_overfill_an_offer(placing: Placing, database: Database) -> None:
    offer = placing.offer(capacity=1)
    placing.placements.cancel(placing.placement(offer), "Rapor", actor=ACTOR)
    cancelled = database.last_undoable()
    placing.placement(offer)
    assert cancelled is not None
    database.undo(ACTOR, cancelled.number)
    [found] = database.ask(queries.overfull_offers)
    assert (found.capacity, found.placed) == (1, 2)


def test_running_without_a_protocol_is_named(placing: Placing, database: Database) -> None:
    own = placing.row(placing.running())
    before = database.ask(queries.uncovered_placements)
    lost = [row.id for row in database.ask(protocols_of, own.company_id)]
    with database.deed("lose", ACTOR) as deed:
        deed.delete_many(Protocol, lost)
    [found] = database.ask(queries.uncovered_placements)
    assert (before, found.code) == ((), own.code)


def test_history_counts_the_hours_of_years(placing: Placing, database: Database) -> None:
    teacher = placing.teacher()
    placing.done(None, teacher)
    [row] = database.ask(queries.placement_history, teacher)
    hours = database.ask(queries.placement_hours_per_year, teacher)
    assert (row.figures.hours, hours) == (40, {2026: 40.0})


def test_the_evidence_of_a_need_is_who_took_part(
    placing: Placing, database: Database, clock: FixedClock
) -> None:
    company = placing.company()
    need_id = a_need(Asking(database, clock))
    offer = placing.offer(company, mentor_id=placing.mentor(company))
    placing.offers.link_need(offer, need_id, actor=ACTOR)
    placing.placement(offer)
    own = placing.done(offer)
    assert [row.placement.id for row in database.ask(queries.placements_of_need, need_id)] == [own]


def test_days_without_a_line_want_a_hand(placing: Placing, database: Database) -> None:
    own = placing.running()
    placing.log.record_days(own, [DayChange(MONDAY, 480)], actor=ACTOR)
    [row] = database.ask(queries.placement_follow_up, FRIDAY)
    assert (row.days_missing, row.is_over, row.can_still_pass) == (3, False, True)


def test_what_comes_next(placing: Placing, database: Database) -> None:
    own = placing.placement()
    rows = database.ask(queries.upcoming_placements, TODAY)
    none = database.ask(queries.upcoming_placements, date(2027, 1, 1))
    assert ([row.id for row in rows], none) == ([own], ())
