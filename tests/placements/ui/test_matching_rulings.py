"""What if: pins and bans in the section of matching."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries.match_settings import match_settings
from smm_desktop.placements.ui.matching_panel.lists import Kind
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.labels import Label
from tests.placements.placing import ISTANBUL, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import shown_dialog
from tests.placements.ui.matching_register import MatchingRegister
from tests.placements.ui.matching_window import find, matched, pin_without, rows, shown
from tests.trainings.builders import ACTOR


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


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


def test_limits_are_changed_and_kept(placing: Placing, open_page: Opened) -> None:
    window, panel = shown(open_page)
    window.press("match_limits_change")
    window.fill("match_limits_dialog", language_level="C1")
    panel.keep_settings()
    window.settle()
    assert placing.database.ask(match_settings).limits.language_level == "C1"


def test_pins_that_became_impossible_lead_to_their_list(placing: Placing, open_page: Opened) -> None:
    request, offer = placing.request(), placing.offer()
    placing.matching.pin(request, offer, actor=ACTOR)
    draft = placing.database.ask(queries.requests)[0].draft
    placing.requests.change_request(request, replace(draft, provinces=(ISTANBUL,)), actor=ACTOR)
    window, panel = shown(open_page)
    find(window)
    window.press("match_refused_action")
    assert panel.view.lists.kind is Kind.RULINGS


def test_what_other_pins_hang_on_is_told(placing: Placing, open_page: Opened) -> None:
    offer = placing.offer(capacity=3, minimum=2)
    pinned, _other = placing.request(), placing.request()
    placing.matching.pin(pinned, offer, actor=ACTOR)
    window, panel = shown(open_page)
    find(window)
    panel.view.lists.tables[Kind.PAIRS].select((_other, offer))
    window.qtbot.waitUntil(lambda: window.find(Label, "match_seat").text() == "–")
    assert len(window.find(Label, "match_second").text()) > 50
