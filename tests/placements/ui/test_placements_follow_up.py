"""The dashboard's card of placements: those that want a hand, and those that begin next."""

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.ui.placement_follow_up_panel import PlacementFollowUpPanel
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.widgets.typing import press


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def card(qtbot: QtBot) -> PlacementFollowUpPanel:
    made = PlacementFollowUpPanel()
    qtbot.addWidget(made)
    return made


def show(card: PlacementFollowUpPanel, placing: Placing) -> None:
    ask, today = placing.database.ask, placing.clock.today()
    card.show_placements(
        ask(queries.placement_follow_up, today), ask(queries.upcoming_placements, today), today
    )


def test_nothing_to_say_takes_no_room(card: PlacementFollowUpPanel, placing: Placing) -> None:
    show(card, placing)
    assert card.isHidden()


def test_a_log_with_empty_days_is_told(card: PlacementFollowUpPanel, placing: Placing) -> None:
    own = placing.running()
    show(card, placing)
    assert placing.row(own).teacher in card.wanting.accessibleName()


def test_who_begins_next_is_told(card: PlacementFollowUpPanel, placing: Placing) -> None:
    own = placing.placement()
    show(card, placing)
    assert placing.row(own).teacher in card.coming.accessibleName()


def test_enter_leads_to_the_placement(card: PlacementFollowUpPanel, placing: Placing) -> None:
    own = placing.running()
    show(card, placing)
    told: list[object] = []
    card.placement_wanted.connect(told.append)
    press(card.wanting, "Return")
    assert told == [own]


def test_all_of_them_are_shown_among_the_placements(placing: Placing, open_page: Opened) -> None:
    placing.running()
    window = open_page()
    window.page.start("late_placements")
    window.settle()
    assert (window.page.view, window.page.placements.table.row_count) == (window.page.placements, 1)
