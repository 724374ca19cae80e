"""The national ranking of fifteen centers says the same on PostgreSQL as on SQLite."""

from __future__ import annotations

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries
from smm_desktop.needs.terms import NationalRanking
from tests.needs.builders import FIELD
from tests.needs.many_centers import lay_down


def ranking(database: Database, centers: int = 15, people: int = 8) -> NationalRanking:
    lay_down(database, centers, people, competencies=6, firms=6)
    [found] = database.ask(queries.national_rankings, FIELD)
    return found


@pytest.mark.postgresql
def test_the_ranking_is_the_same(database: Database, postgres_database: Database) -> None:
    assert ranking(postgres_database) == ranking(database)


@pytest.mark.postgresql
def test_fields_are_offered(postgres_database: Database) -> None:
    ranking(postgres_database, centers=2)
    assert postgres_database.ask(queries.ranked_fields) == (FIELD,)


def test_all_centers_stand_in_one_ranking(database: Database) -> None:
    found = ranking(database)
    sides = [one.teachers for one in found.items]
    assert (found.centers, found.rounds, len(found.items)) == (15, 30, 6)
    assert all(side is not None and side.pairs == 15 * 8 for side in sides)
