"""Requests in the window: the list, one request beside it, the dialog, and requests out of needs."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries as needs
from smm_desktop.placements import queries
from smm_desktop.placements.queries import RequestFilter, RequestRow
from smm_desktop.placements.terms import RequestState
from smm_desktop.widgets.forms import Form
from smm_desktop.widgets.table import DataTable
from tests.needs.builders import Asking, pairs
from tests.needs.test_needs import a_need
from tests.placements.placing import ANKARA, FRIDAY, ISTANBUL, MONDAY, TODAY, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog

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


def refused(window: Window, **values: object) -> Form:
    """The form of a new request that stays because of the values."""
    window.press("add_request")
    dialog = window.fill("request_dialog", **values)
    assert dialog.isVisible()
    return dialog.form


def test_they_fit_a_small_screen(placing: Placing, open_page: Opened) -> None:
    placing.request()
    assert at_requests(open_page).page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_a_request_is_added(placing: Placing, open_page: Opened) -> None:
    teacher, technology = placing.teacher(), placing.technology()
    window = at_requests(open_page)
    window.press("add_request")
    window.fill(
        "request_dialog", teacher_id=teacher, technologies=(technology,), provinces=(ANKARA, ISTANBUL)
    )
    made = requests(placing)[0]
    assert (made.teacher_id, made.draft.technologies, made.provinces) == (
        teacher,
        (technology,),
        (ANKARA, ISTANBUL),
    )


def test_a_request_is_changed(placing: Placing, open_page: Opened) -> None:
    placing.request(free_from=MONDAY, asked_on=TODAY - timedelta(days=9))
    window = at_requests(open_page)
    window.press("change_request")
    window.fill("request_dialog", free_until=FRIDAY)
    made = requests(placing)[0]
    assert (made.free_from, made.free_until, made.days_waited(TODAY)) == (MONDAY, FRIDAY, 9)


def test_free_days_the_wrong_way_round_stand_beside_the_field(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    form = refused(at_requests(open_page), teacher_id=teacher, free_from=FRIDAY, free_until=MONDAY)
    assert "11.12.2026" in form.error("free_until")


def test_a_request_without_a_teacher_says_so(placing: Placing, open_page: Opened) -> None:
    placing.teacher()
    assert refused(at_requests(open_page)).error("teacher_id")


def test_typing_finds_the_teacher(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    window = at_requests(open_page)
    window.press("add_request")
    picked = shown_dialog("request_dialog").form.editor("teacher_id")
    picked.search.searched.emit("Ayşe")
    window.settle()
    assert picked.value() == teacher


def test_a_second_request_stands_beside_the_teacher(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    placing.request(teacher)
    assert "open request" in refused(at_requests(open_page), teacher_id=teacher).error("teacher_id")


def test_a_day_to_come_stands_beside_the_day(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    form = refused(at_requests(open_page), teacher_id=teacher, asked_on=MONDAY)
    assert "future" in form.error("asked_on")


def test_a_request_is_withdrawn_and_opened_again(placing: Placing, open_page: Opened) -> None:
    placing.request()
    window = at_requests(open_page)
    window.press("withdraw_request")
    assert requests(placing)[0].state is RequestState.WITHDRAWN
    window.page.requests.bar.chips.choose(RequestState.WITHDRAWN.value)
    window.settle()
    window.press("withdraw_request")
    assert requests(placing)[0].state is RequestState.OPEN


def test_who_waits_longest_stands_first(placing: Placing, open_page: Opened) -> None:
    placing.request(asked_on=TODAY - timedelta(days=3))
    longest = placing.request(asked_on=TODAY - timedelta(days=200))
    table = at_requests(open_page).page.requests.table
    assert table.model.row(0).id == longest


def test_a_placed_request_can_neither_change_nor_be_withdrawn(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    own = placing.request(teacher)
    placing.placement(None, teacher)
    window = open_page()
    window.page.show_request(own)
    window.settle()
    assert not window.find(QAbstractButton, "withdraw_request").isVisible()
    assert not window.find(QAbstractButton, "change_request").isEnabled()


def test_a_request_leads_to_the_teacher(placing: Placing, open_page: Opened) -> None:
    teacher = placing.teacher()
    placing.request(teacher)
    window = at_requests(open_page)
    found: list[tuple[str, object]] = []
    window.page.wanted.connect(lambda key, own: found.append((key, own)))
    window.press("request_to_teacher")
    assert found == [("teachers", teacher)]


def test_an_empty_list_says_what_to_do(placing: Placing, open_page: Opened) -> None:
    assert at_requests(open_page).find(QAbstractButton, "no_requests_action").isVisible()


@pytest.fixture
def need_of_two(placing: Placing, database: Database, clock: FixedClock) -> object:
    """Three were asked: gaps of 1 and 3, and one without."""
    asking = Asking(database, clock)
    round_id = asking.opened(teachers=3)
    members = database.ask(needs.members, round_id)
    for member, gap in zip(members, (1, 3, 0), strict=True):
        asking.answer(round_id, pairs(first=4, second=4 - gap), member.id)
    return a_need(asking, round_id)


@pytest.mark.usefixtures("need_of_two")
def test_a_need_brings_requests(placing: Placing, open_page: Opened) -> None:
    window = at_requests(open_page)
    window.press("requests_from_needs")
    window.fill("request_wishes_dialog")
    assert len(requests(placing)) == 2


@pytest.mark.usefixtures("need_of_two")
def test_who_is_not_checked_is_left_out(placing: Placing, open_page: Opened) -> None:
    window = at_requests(open_page)
    window.press("requests_from_needs")
    table = shown_dialog("request_wishes_dialog").findChild(DataTable, "wish_table")
    assert table is not None
    largest = table.model.row(0)
    table.set_checked([largest.teacher_id])
    window.fill("request_wishes_dialog")
    assert [one.teacher_id for one in requests(placing)] == [largest.teacher_id]


def test_without_a_need_nothing_can_be_added(placing: Placing, open_page: Opened) -> None:
    window = at_requests(open_page)
    window.press("requests_from_needs")
    assert not shown_dialog("request_wishes_dialog").confirm_button.isEnabled()
