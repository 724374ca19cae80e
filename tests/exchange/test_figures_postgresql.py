"""The same figures on PostgreSQL as on SQLite."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import Figures
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.trainings.queries import TotalsFilter
from smm_desktop.trainings.terms import Breakdown
from tests.exchange.builders import set_up
from tests.exchange.test_figures import teach

pytestmark = pytest.mark.usefixtures("clock")


def taught(database: Database, clock: FixedClock) -> Database:
    set_up(database)
    office: Any = SimpleNamespace(database=database)
    teach(office, clock, 4, absent=1)
    return database


def all_figures(database: Database) -> list[Figures]:
    return [database.ask(queries.figures, by, TotalsFilter()) for by in Breakdown]


def test_the_figures_are_the_same(database: Database, postgres_database: Database, clock: FixedClock) -> None:
    assert all_figures(taught(postgres_database, clock)) == all_figures(taught(database, clock))


def test_the_overview_and_the_register_are_read(postgres_database: Database, clock: FixedClock) -> None:
    found = taught(postgres_database, clock)
    everybody = found.ask(teachers.listing, TeacherFilter(in_several_centers=True)).ids
    assert len(found.ask(queries.center_rows, clock.today())) == 15
    assert list(everybody) == []


def test_a_person_is_read_with_trainings(postgres_database: Database, clock: FixedClock) -> None:
    found = taught(postgres_database, clock)
    (one,) = found.ask(teachers.find, "Ayşe Işık")
    (row,) = found.ask(queries.merged_teachers, [one.id])
    assert (row.centers, len(found.ask(queries.linked_person, one.id).trainings)) == (1, 1)
