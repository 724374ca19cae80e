"""Applying a match: what is chosen, told, undone, and refused when it is out of date."""

from __future__ import annotations

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.terms import PlacementState, RequestState
from smm_desktop.placements.ui.matching_panel.lists import Kind
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.labels import Label
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import shown_dialog
from tests.placements.ui.matching_window import apply, find, matched, rows, shown
from tests.trainings.builders import ACTOR


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def test_only_the_chosen_pairs_are_applied(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    table = panel.view.lists.tables[Kind.PAIRS]
    table.set_checked(table.checked_ids[:3])
    apply(window)
    assert placing.database.ask(queries.state_counts)[PlacementState.PROPOSED] == 3


def test_a_search_does_not_untick_what_it_hides(placing: Placing, open_page: Opened) -> None:
    _window, panel = matched(placing, open_page)
    count = len(panel.view.lists.checked)
    panel.view.lists.search.setText("örnek robotik")
    panel.view.lists.search.searched.emit("örnek robotik")
    assert (rows(panel, Kind.PAIRS) < count, len(panel.view.lists.checked)) == (True, count)


def test_applying_tells_what_was_made(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    with window.qtbot.waitSignal(panel.applied) as told:
        apply(window)
    assert len(told.args[0]) == len(placing.database.ask(queries.placements))


def test_applying_is_undone(placing: Placing, open_page: Opened) -> None:
    window, _panel = matched(placing, open_page)
    apply(window)
    window.press("match_applied_action")
    waiting = placing.database.ask(
        queries.requests, queries.RequestFilter(states=frozenset({RequestState.OPEN}))
    )
    assert len(waiting) == 20


def test_what_is_undone_is_the_match_whatever_was_done_since(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    asked, given = panel.view.lists.tables[Kind.PAIRS].checked_ids.pop(), placing.offer()
    table = panel.view.lists.tables[Kind.PAIRS]
    table.set_checked(table.checked_ids[:-1])
    placing.matching.forbid(asked[0], given, actor=ACTOR)  # type: ignore[index] # a pair's key
    find(window)
    apply(window)
    panel.view.lists.show_kind(Kind.RULINGS)
    window.press("match_lift")
    window.press("match_applied_action")
    assert placing.database.ask(queries.placements) == ()


def test_an_outdated_proposal_asks_to_match_again(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    placing.request()
    apply(window)
    window.answer("outdated_question")
    assert rows(panel, Kind.PAIRS) + rows(panel, Kind.WITHOUT) == 21


def test_what_changed_meanwhile_is_told_when_one_comes_back(placing: Placing, open_page: Opened) -> None:
    window, _panel = matched(placing, open_page)
    placing.request()
    window.page.mark_stale()
    window.settle()
    assert window.find(Banner, "match_stale").isVisible()


def test_a_tick_that_was_taken_away_stays_away(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    table = panel.view.lists.tables[Kind.PAIRS]
    table.set_checked(table.checked_ids[1:])
    window.press("match_find")
    assert len(table.checked_ids) == table.row_count - 1


def test_a_group_that_would_be_too_small_is_told(placing: Placing, open_page: Opened) -> None:
    placing.offer(capacity=3, minimum=2)
    for _ in range(2):
        placing.request()
    window, panel = shown(open_page)
    find(window)
    table = panel.view.lists.tables[Kind.PAIRS]
    table.set_checked(table.checked_ids[:1])
    window.press("match_apply")
    assert (
        "Örnek Makine A.Ş."
        in window.find(Label, "apply_question_note", shown_dialog("apply_question")).text()
    )
