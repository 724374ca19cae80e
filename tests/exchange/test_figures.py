"""The directorate's figures are the centers' own, added up; people who are in two centers count once."""

from __future__ import annotations

from datetime import date

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import FigureRow
from smm_desktop.teachers.queries import generate_identity_number
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings.queries import TotalsFilter
from smm_desktop.trainings.terms import Breakdown
from tests.certificates.builders import Office as Issuing
from tests.exchange.builders import House, Office

ADDED = ("activities", "closed", "lessons", "participations", "certificates", "revoked")
MINUTES = ("attended_minutes", "recorded_minutes")
EVERYTHING = TotalsFilter()
SHARED = generate_identity_number(101)


def teach(office: Office, clock: FixedClock, people: int, *, absent: int = 0, code: str = "ROB-01") -> None:
    """A closed training with certificates for those who attended; the first person is in both centers."""
    issuing = Issuing(office.database, clock)
    issuing.center.create_keys(actor="Deneme")
    both = TeacherDraft("Ayşe", "Işık", identity_number=SHARED, school="Örnek MTAL")
    others = [TeacherDraft(f"Kişi{number}", "Örnek", school="Örnek MTAL") for number in range(1, people)]
    issuing.issue_all(issuing.closed([both, *others], absent=absent, code=code))


@pytest.fixture
def taught(world: House, clock: FixedClock) -> House:
    """Two centers that taught and handed over."""
    teach(world.center, clock, 3)
    teach(world.other, clock, 4, absent=1, code="ROB-02")
    for office in (world.center, world.other):
        world.hand_over(office)
    return world


def total(database: Database, chosen: TotalsFilter = EVERYTHING) -> FigureRow:
    return database.ask(queries.figures, Breakdown.ALL, chosen).total


def values(row: FigureRow) -> dict[str, int]:
    return {name: getattr(row, name) for name in (*ADDED, *MINUTES)}


def test_the_sum_is_the_centers_own(taught: House) -> None:
    own = [values(total(office.database)) for office in (taught.center, taught.other)]
    summed = {name: sum(one[name] for one in own) for name in own[0]}
    assert values(total(taught.directorate.database)) == summed


def test_there_is_something_to_add_up(taught: House) -> None:
    found = values(total(taught.directorate.database))
    assert (found["certificates"], found["participations"], found["lessons"]) == (6, 7, 8)


def test_a_person_in_two_centers_counts_once(taught: House) -> None:
    assert total(taught.directorate.database).persons == 6


def test_the_total_is_the_same_however_it_is_told_apart(taught: House) -> None:
    ask = taught.directorate.database.ask
    assert len({ask(queries.figures, by, EVERYTHING).total for by in Breakdown}) == 1


@pytest.mark.parametrize("by", list(Breakdown))
def test_every_breakdown_adds_up_to_the_total(taught: House, by: Breakdown) -> None:
    found = taught.directorate.database.ask(queries.figures, by, TotalsFilter())
    summed = {name: sum(getattr(row, name) for row in found.rows) for name in (*ADDED, *MINUTES)}
    assert summed == values(found.total)


def test_a_center_of_the_merged_figures_is_the_center_itself(taught: House) -> None:
    merged = total(taught.directorate.database, TotalsFilter(center=taught.center.center))
    assert values(merged) == values(total(taught.center.database))


def test_a_span_leaves_out_what_ended_before_it(taught: House) -> None:
    assert total(taught.directorate.database, TotalsFilter(first_day=date(2026, 12, 1))).activities == 0


def test_all_centers_have_a_line(taught: House) -> None:
    found = taught.directorate.database.ask(queries.figures, Breakdown.CENTER, TotalsFilter())
    assert len(found.rows) == 15
