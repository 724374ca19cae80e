"""How many people there are in each state of employment."""

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.terms import Employment
from tests.teachers.builders import a_draft, registered


@pytest.mark.parametrize("chosen", [TeacherFilter(), TeacherFilter(employment=Employment.LEFT)])
def test_employment_is_counted_whatever_state_is_asked_for(database: Database, chosen: TeacherFilter) -> None:
    states = (Employment.LEFT, Employment.HOURLY, Employment.HOURLY)
    registered(database, *(a_draft(employment=state) for state in states))
    assert database.ask(queries.employment_counts, chosen) == {Employment.LEFT: 1, Employment.HOURLY: 2}


@pytest.mark.parametrize("text", ["", "ayşe"])
def test_a_listing_holds_ids_and_counts_of_one_moment(database: Database, text: str) -> None:
    left, hourly = (a_draft(employment=state) for state in (Employment.LEFT, Employment.HOURLY))
    ids = registered(database, left, hourly)
    shown = database.ask(queries.listing, TeacherFilter(text, employment=Employment.LEFT))
    assert (list(shown.ids), shown.found, shown.is_whole) == (ids[:1], 1, True)
    assert shown.counts == {Employment.LEFT: 1, Employment.HOURLY: 1}
