"""The same match, sums and shortcomings on PostgreSQL as on SQLite."""

from __future__ import annotations

from smm_desktop.centers.terms import Breakdown, TotalsFilter
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from tests.placements.placing import FRIDAY, MONDAY, TODAY, Placing
from tests.trainings.builders import ACTOR


def placed(database: Database, clock: FixedClock) -> list[object]:
    """A match applied, one placement done, and everything that is told of them."""
    placing = Placing(database, clock)
    company = placing.company()
    lathe = placing.technology()
    offer = placing.offer(company, mentor_id=placing.mentor(company), technologies=(lathe,), capacity=3)
    for _ in range(4):
        placing.request(technologies=(lathe,))
    proposal = placing.matching.match()
    chosen = [(one.request.id, one.offer.id) for one in proposal.pairs[:2]]
    placing.matching.apply(proposal, chosen, actor=ACTOR)
    placing.done(offer)
    return [proposal.total, *told(database)]


def told(database: Database) -> list[object]:
    timeline = database.ask(queries.timeline, MONDAY, FRIDAY)
    rows = [(row.offers, row.free, row.wanted) for row in database.ask(queries.coverage, TODAY)]
    return [
        *(database.ask(queries.placement_totals, by, TotalsFilter()) for by in Breakdown),
        database.ask(queries.placed_persons, TotalsFilter()),
        [len(row.bars) for row in (*timeline.companies, *timeline.teachers)],
        rows,
        [row.code for row in database.ask(queries.placements)],
        [one.code for one in database.ask(queries.unfinished_placements, FRIDAY.replace(day=30))],
        database.ask(queries.clashing_placements),
        database.ask(queries.overfull_offers),
    ]


def test_everything_is_the_same(database: Database, postgres_database: Database, clock: FixedClock) -> None:
    here = placed(database, clock)
    clock.advance(days=(TODAY - clock.today()).days)
    assert placed(postgres_database, clock) == here
