"""The section of matching, as a coordinator drives it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.placements.queries.match_settings import match_settings
from smm_desktop.placements.terms import ValuePart
from smm_desktop.placements.ui import matching_panel
from smm_desktop.placements.ui.matching_panel.lists import Kind
from smm_desktop.placements.ui.matching_panel.weights import WeightSlider
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.labels import Label
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import shown_dialog
from tests.placements.ui.matching_register import MatchingRegister
from tests.placements.ui.matching_window import find, matched, rows, shown


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def test_the_section_fits_a_small_screen(placing: Placing, open_page: Opened) -> None:
    window, _panel = matched(placing, open_page)
    assert window.page.minimumSizeHint().width() <= 1366 - 214


def test_pairs_and_those_without_are_everybody(placing: Placing, open_page: Opened) -> None:
    _window, panel = matched(placing, open_page)
    assert rows(panel, Kind.PAIRS) + rows(panel, Kind.WITHOUT) == 20


def test_without_requests_the_way_leads_to_them(placing: Placing, open_page: Opened) -> None:
    placing.offer()
    window, _panel = shown(open_page)
    window.press("match_no_requests_action")
    assert window.page.view is window.page.requests


def test_without_offers_the_way_leads_to_them(placing: Placing, open_page: Opened) -> None:
    placing.request()
    window, _panel = shown(open_page)
    window.press("match_no_offers_action")
    assert window.page.view is window.page.offers


def test_weights_are_kept_across_starts(placing: Placing, open_page: Opened) -> None:
    window, panel = shown(open_page)
    window.find(WeightSlider, "weight_distance").setValue(90)
    panel.keep_settings()
    window.settle()
    assert placing.database.ask(match_settings).weights.distance == 90


def test_weights_that_were_kept_are_shown(placing: Placing, open_page: Opened) -> None:
    kept = placing.database.ask(match_settings)
    placing.matching.keep_settings(type(kept)(type(kept.weights)(1, 2, 3, 4, 5), kept.limits))
    window, _panel = shown(open_page)
    assert window.find(WeightSlider, "weight_fair_share").value() == 5


def test_shares_are_of_the_whole(placing: Placing, open_page: Opened) -> None:
    window, _panel = shown(open_page)
    for part, value in zip(ValuePart, (50, 50, 0, 0, 0), strict=True):
        window.find(WeightSlider, f"weight_{part.value}").setValue(value)
    assert window.find(Label, "share_need").text() == "%50"


def test_no_weight_at_all_is_refused_beside_the_sliders(placing: Placing, open_page: Opened) -> None:
    MatchingRegister(placing, 2, 2)
    window, panel = shown(open_page)
    for part in ValuePart:
        window.find(WeightSlider, f"weight_{part.value}").setValue(0)
    assert window.find(Label, "match_weights_error").text()
    assert not panel.match_button.isEnabled()


def test_other_weights_ask_to_match_again(placing: Placing, open_page: Opened) -> None:
    window, _panel = matched(placing, open_page)
    window.find(WeightSlider, "weight_need").setValue(5)
    assert window.find(Banner, "match_stale").isVisible()


def test_a_pair_explains_itself(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    panel.view.lists.tables[Kind.PAIRS].select_first()
    window.qtbot.waitUntil(lambda: window.find(Label, "match_second").text() != "…")
    assert window.find(Label, "match_seat").text().endswith(".")


def test_those_without_a_tick_take_no_part(placing: Placing, open_page: Opened) -> None:
    MatchingRegister(placing)
    window, panel = shown(open_page)
    window.press("match_part_change")
    dialog = shown_dialog("taking_part_dialog")
    requests = dialog.requests  # type: ignore[attr-defined] # that dialog's
    requests.set_checked(requests.checked_ids[:5])
    window.answer("taking_part_dialog")
    find(window)
    assert rows(panel, Kind.PAIRS) + rows(panel, Kind.WITHOUT) == 5


def endless(_service: object, _wish: object, progress: Progress) -> None:
    while True:
        progress.step(1, 2)


def test_a_match_is_stopped(placing: Placing, open_page: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    MatchingRegister(placing, 2, 2)
    window, panel = shown(open_page)
    monkeypatch.setattr(matching_panel.panel, "find_match", endless)
    panel.match_again()
    window.find(QAbstractButton, "match_stop").click()
    window.settle()
    assert (panel.matched, panel.match_button.isEnabled()) == (None, True)
