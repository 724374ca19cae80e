"""The section of matching, as a coordinator drives it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.placements import queries
from smm_desktop.placements.queries.match_settings import match_settings
from smm_desktop.placements.terms import PlacementState, RequestState, ValuePart
from smm_desktop.placements.ui import matching_panel
from smm_desktop.placements.ui.matching_panel import MatchingPanel
from smm_desktop.placements.ui.matching_panel.lists import Kind
from smm_desktop.placements.ui.matching_panel.weights import WeightSlider
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.labels import Label
from tests.placements.placing import ISTANBUL, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog
from tests.placements.ui.matching_register import MatchingRegister
from tests.trainings.builders import ACTOR


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def shown(open_page: Opened) -> tuple[Window, MatchingPanel]:
    window = open_page()
    window.page.show_section("matching")
    window.settle()
    return window, window.page.matching


def matched(placing: Placing, open_page: Opened) -> tuple[Window, MatchingPanel]:
    """With the best match of twenty who ask and eight offers."""
    MatchingRegister(placing)
    window, panel = shown(open_page)
    find(window)
    return window, panel


def find(window: Window) -> None:
    window.press("match_find")
    window.qtbot.wait(150)  # the explanation waits until the keys rest
    window.settle()


def rows(panel: MatchingPanel, kind: Kind) -> int:
    return panel.view.lists.tables[kind].row_count


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


def pin_without(window: Window, panel: MatchingPanel) -> None:
    """Somebody without a place to the best one that is taken."""
    lists = panel.view.lists
    lists.show_kind(Kind.WITHOUT)
    lists.tables[Kind.WITHOUT].select(with_wishes(panel))
    window.press("match_pin_without")
    window.answer("ruling_dialog")


def with_wishes(panel: MatchingPanel) -> UUID:
    assert panel.matched is not None
    return next(one.id for one in panel.matched.without if one.left.wishes)


def test_a_pin_is_matched_at_once_and_told(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    pin_without(window, panel)
    assert window.find(Banner, "match_changed").isVisible()
    assert rows(panel, Kind.CHANGES) > 0


def test_a_pin_is_taken_back(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    before = panel.matched.proposal.total if panel.matched else 0.0
    pin_without(window, panel)
    window.press("match_changed_action")
    assert panel.matched is not None
    assert panel.matched.proposal.total == pytest.approx(before)


def test_an_infeasible_pin_is_refused_beside_its_place(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    panel.view.lists.show_kind(Kind.WITHOUT)
    window.press("match_pin_without")
    form = shown_dialog("ruling_dialog").form  # type: ignore[attr-defined] # a form
    barred = form.editor("offer")._choices[-1].key
    window.fill("ruling_dialog", offer=barred)
    assert form.error("offer")


def test_a_ban_leads_elsewhere(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    panel.view.lists.tables[Kind.PAIRS].select_first()
    pair = panel.view.lists.tables[Kind.PAIRS].selected_id
    window.press("match_forbid")
    window.fill("ruling_dialog", reason="Aile işletmesi")
    assert panel.view.lists.tables[Kind.PAIRS].row_of(pair) is None


def test_a_ruling_is_lifted(placing: Placing, open_page: Opened) -> None:
    register = MatchingRegister(placing)
    placing.matching.forbid(register.requests[0], register.offers[0], actor=ACTOR)
    window, panel = shown(open_page)
    panel.view.lists.show_kind(Kind.RULINGS)
    window.press("match_lift")
    assert placing.database.ask(queries.pair_rules) == ()


def test_only_the_chosen_pairs_are_applied(placing: Placing, open_page: Opened) -> None:
    window, panel = matched(placing, open_page)
    table = panel.view.lists.tables[Kind.PAIRS]
    table.set_checked(table.checked_ids[:3])
    apply(window)
    assert placing.database.ask(queries.state_counts)[PlacementState.PROPOSED] == 3


def apply(window: Window) -> None:
    window.press("match_apply")
    window.answer("apply_question")


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


def test_limits_are_changed_and_kept(placing: Placing, open_page: Opened) -> None:
    window, panel = shown(open_page)
    window.press("match_limits_change")
    window.fill("match_limits_dialog", language_level="C1")
    panel.keep_settings()
    window.settle()
    assert placing.database.ask(match_settings).limits.language_level == "C1"


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


def test_pins_that_became_impossible_lead_to_their_list(placing: Placing, open_page: Opened) -> None:
    request, offer = placing.request(), placing.offer()
    placing.matching.pin(request, offer, actor=ACTOR)
    draft = placing.database.ask(queries.requests)[0].draft
    placing.requests.change_request(request, replace(draft, provinces=(ISTANBUL,)), actor=ACTOR)
    window, panel = shown(open_page)
    find(window)
    window.press("match_refused_action")
    assert panel.view.lists.kind is Kind.RULINGS


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


def test_what_other_pins_hang_on_is_told(placing: Placing, open_page: Opened) -> None:
    offer = placing.offer(capacity=3, minimum=2)
    pinned, _other = placing.request(), placing.request()
    placing.matching.pin(pinned, offer, actor=ACTOR)
    window, panel = shown(open_page)
    find(window)
    panel.view.lists.tables[Kind.PAIRS].select((_other, offer))
    window.qtbot.waitUntil(lambda: window.find(Label, "match_seat").text() == "–")
    assert len(window.find(Label, "match_second").text()) > 50
