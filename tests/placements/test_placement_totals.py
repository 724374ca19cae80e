"""Sums for the directorate: by what, of which span, and each person once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from smm_desktop.centers.terms import Breakdown, TotalsFilter
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries import PlacementTotals
from tests.conftest import CENTER
from tests.placements.placing import FIELD, FRIDAY, MONDAY, Placing
from tests.trainings.builders import ACTOR

EVERYTHING = TotalsFilter()


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    """One done, one proposed and one cancelled placement of two offers."""
    made = Placing(database, clock)
    company = made.company()
    offer = made.offer(company, mentor_id=made.mentor(company))
    later = made.offer(company, starts_on=MONDAY + timedelta(days=28), ends_on=FRIDAY + timedelta(days=28))
    teacher = made.teacher()
    made.done(offer, teacher)
    made.placement(later, teacher)
    made.placements.cancel(made.placement(later), "Rapor", actor=ACTOR)
    return made


def totals(
    placing: Placing, by: Breakdown, chosen: TotalsFilter = EVERYTHING
) -> Mapping[int | str | None, PlacementTotals]:
    return placing.database.ask(queries.placement_totals, by, chosen)


ALL = PlacementTotals(
    offers=2,
    seats=4,
    placements=2,
    done=1,
    persons=1,
    companies=1,
    worked_minutes=2400,
    recorded_minutes=2400,
)


@pytest.mark.parametrize(
    ("by", "key"), [(Breakdown.ALL, 0), (Breakdown.CENTER, CENTER), (Breakdown.FIELD, FIELD)]
)
def test_everything_in_one_line(placing: Placing, by: Breakdown, key: object) -> None:
    assert totals(placing, by) == {key: ALL}


def test_months_count_by_the_day_things_end(placing: Placing) -> None:
    found = totals(placing, Breakdown.MONTH)
    assert {month: (line.placements, line.offers) for month, line in found.items()} == {
        202612: (1, 1),
        202701: (1, 1),
    }


def test_a_span_counts_what_ends_in_it(placing: Placing) -> None:
    found = totals(placing, Breakdown.ALL, TotalsFilter(first_day=FRIDAY + timedelta(days=1)))
    assert (found[0].placements, found[0].worked_minutes) == (1, 0)


def test_another_center_has_nothing(placing: Placing) -> None:
    assert totals(placing, Breakdown.ALL, TotalsFilter(center=CENTER + 1)) == {}


def test_a_person_counts_once_in_all(placing: Placing) -> None:
    assert placing.database.ask(queries.placed_persons, EVERYTHING) == 1


def test_the_sum_in_sql_agrees_with_the_rule(placing: Placing) -> None:
    rows = placing.database.ask(queries.placements)
    figures = placing.database.ask(queries.figures_by_id, [row.id for row in rows])
    by_rule = sum(one.worked_minutes for one in figures.values())
    assert by_rule == totals(placing, Breakdown.ALL)[0].worked_minutes
