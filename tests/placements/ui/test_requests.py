"""Requests in the window: the list, one request beside it, the dialog, and requests out of needs."""

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries import RequestFilter, RequestRow
from smm_desktop.placements.terms import RequestState
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window

BESIDE_THE_RAIL = 1366 - 214


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def requests(placing: Placing) -> tuple[RequestRow, ...]:
    return placing.database.ask(queries.requests, RequestFilter(states=frozenset()))


def at_requests(open_page: Opened) -> Window:
    window = open_page()
    window.page.show_section("requests")
    window.settle()
    return window


def test_they_fit_a_small_screen(placing: Placing, open_page: Opened) -> None:
    placing.request()
    assert at_requests(open_page).page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_a_request_is_added(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    window = at_requests(open_page)
    window.press("add_request")
    window.fill("request_dialog", teacher_id=teacher)
    assert [one.teacher_id for one in requests(placing)] == [teacher]


def test_a_request_is_withdrawn(placing: Placing, open_page: Opened) -> None:
    placing.request()
    window = at_requests(open_page)
    window.press("withdraw_request")
    assert requests(placing)[0].state is RequestState.WITHDRAWN
