"""Placements in the window: the list, one beside it, and the deeds on one or many."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.terms import PlacementState
from smm_desktop.placements.ui.placements_panel import PlacementsPanel, wishes
from smm_desktop.placements.ui.placements_panel.views import PlacementView
from smm_desktop.widgets.dialog_frame import DialogFrame
from tests.placements.placing import MONDAY, TODAY, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog

BESIDE_THE_RAIL = 1366 - 214


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def opened(open_page: Opened) -> tuple[Window, PlacementsPanel]:
    window = open_page()
    window.page.show_section("placements")
    window.settle()
    return window, window.page.placements


def at_one_company(placing: Placing) -> tuple[UUID, UUID]:
    company = placing.company()
    offer = placing.offer(company, mentor_id=placing.mentor(company))
    return placing.placement(offer), placing.placement(offer)


def one_of_each(placing: Placing) -> None:
    """One proposed, one running."""
    placing.placement()
    company = placing.company("Başka Makine A.Ş.")
    placing.running(placing.offer(company, mentor_id=placing.mentor(company)))


def states(placing: Placing) -> list[PlacementState]:
    return [row.state for row in placing.database.ask(queries.placements)]


def test_it_fits_a_small_screen(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    window, _panel = opened(open_page)
    assert window.page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_the_chips_count_how_placements_stand(placing: Placing, open_page: Opened) -> None:
    one_of_each(placing)
    window, _panel = opened(open_page)
    texts = [window.find(QPushButton, f"placement_view_{one}").text() for one in ("proposed", "running")]
    assert [text.split()[-1] for text in texts] == ["1", "1"]


def test_a_chip_narrows_the_list(placing: Placing, open_page: Opened) -> None:
    one_of_each(placing)
    window, panel = opened(open_page)
    panel.bar.chips.choose(PlacementView.RUNNING.value)
    window.settle()
    assert panel.table.row_count == 1


def test_a_placement_that_did_not_begin_in_time_wants_a_hand(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    placing.clock.advance(days=(MONDAY - TODAY).days + 1)
    window, panel = opened(open_page)
    panel.show_late()
    window.settle()
    assert panel.table.row_count == 1


def test_two_companies_agree_in_one_deed(placing: Placing, open_page: Opened) -> None:
    at_one_company(placing)
    window, panel = opened(open_page)
    panel.table.check_all(True)
    panel._do(wishes.COMPANY)
    window.fill("agree_dialog", on=TODAY)
    assert states(placing) == [PlacementState.COMPANY_AGREED] * 2


def test_an_agreement_in_the_future_stands_beside_its_field(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    window, panel = opened(open_page)
    panel.do(wishes.SCHOOL)
    form = window.fill("agree_dialog", on=TODAY + timedelta(days=1)).form
    assert form.error("on")


def test_the_mentor_is_named_with_the_agreement(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    own = placing.placement(placing.offer(company))
    mentor = placing.mentor(company)
    window, panel = opened(open_page)
    panel.do(wishes.COMPANY)
    window.settle()
    window.fill("agree_dialog", mentor_id=mentor)
    assert placing.row(own).mentor_id == mentor


def test_what_cannot_start_is_left_out(placing: Placing, open_page: Opened) -> None:
    first, _second = at_one_company(placing)
    placing.placements.agree_company([first], TODAY, actor="Deniz")
    placing.placements.agree_school([first], TODAY, actor="Deniz")
    window, panel = opened(open_page)
    panel.table.check_all(True)
    panel._do(wishes.START)
    window.answer("start_question")
    assert sorted(states(placing)) == [PlacementState.PROPOSED, PlacementState.RUNNING]


def test_the_next_step_is_the_button_of_the_detail(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    placing.placements.agree_company([own], TODAY, actor="Deniz")
    _window, panel = opened(open_page)
    assert panel.detail.next_wish == wishes.SCHOOL


def test_finishing_names_what_is_missing_and_leads_there(placing: Placing, open_page: Opened) -> None:
    placing.running()
    window, panel = opened(open_page)
    panel.do(wishes.FINISH)
    window.settle()
    window.find(QPushButton, "go_report_missing", shown_dialog("placement_gaps")).click()
    assert shown_dialog("report_dialog").isVisible()


def test_a_complete_placement_is_finished(placing: Placing, open_page: Opened) -> None:
    own = placing.done()
    placing.placements.reopen(own, "Eksik gün", actor="Deniz")
    window, panel = opened(open_page)
    panel.do(panel.detail.next_wish)
    window.settle()
    assert placing.row(own).state is PlacementState.DONE


def test_cancelling_asks_why(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    window, panel = opened(open_page)
    panel.do(wishes.CANCEL)
    window.fill("cancel_placement_question", text="İşletme vazgeçti")
    assert (placing.row(own).state, placing.row(own).reason) == (PlacementState.CANCELLED, "İşletme vazgeçti")


def test_a_finished_placement_is_reopened_with_a_reason(placing: Placing, open_page: Opened) -> None:
    own = placing.done()
    window, panel = opened(open_page)
    panel.do(wishes.REOPEN)
    window.fill("reopen_placement_question", text="Eksik gün")
    assert placing.row(own).state is PlacementState.RUNNING


def test_a_teacher_is_placed_by_hand(placing: Placing, open_page: Opened) -> None:
    teacher, offer = placing.teacher(), placing.offer()
    window, _panel = opened(open_page)
    window.press("place_by_hand")
    dialog = shown_dialog("place_dialog")
    dialog.teacher._search((placing.database.ask(queries.requests) and "") or "a")  # type: ignore[attr-defined]
    window.settle()
    window.fill("place_dialog", teacher_id=teacher, offer_id=offer)
    assert [row.teacher_id for row in placing.database.ask(queries.placements)] == [teacher]


def test_a_full_offer_stands_beside_its_field(placing: Placing, open_page: Opened) -> None:
    offer = placing.offer(capacity=1)
    placing.placement(offer)
    other = placing.teacher()
    window, _panel = opened(open_page)
    window.press("place_by_hand")
    window.settle()
    form = window.fill("place_dialog", teacher_id=other, offer_id=offer).form
    assert form.error("offer_id")


def test_dates_the_wrong_way_round_stand_beside_the_field(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    window, panel = opened(open_page)
    panel.do(wishes.CHANGE)
    form = window.fill("placement_dialog", ends_on=TODAY).form
    assert form.error("ends_on")


def test_other_days_warn_that_agreements_fall(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    placing.placements.agree_company([own], TODAY, actor="Deniz")
    window, panel = opened(open_page)
    panel.do(wishes.CHANGE)
    dialog = shown_dialog("placement_dialog")
    before = window.find(QLabel, "placement_dialog_note", dialog).text()
    dialog.form.editor("ends_on").set_value(MONDAY)  # type: ignore[attr-defined]
    assert window.find(QLabel, "placement_dialog_note", dialog).text() != before


def test_the_ladder_says_who_noted_a_step(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    placing.placements.agree_company([own], TODAY, actor="Deniz Koç")
    _window, panel = opened(open_page)
    assert "Deniz Koç" in panel.detail.steps.ladder.accessibleName()


def test_a_placement_is_shown_from_elsewhere(placing: Placing, open_page: Opened) -> None:
    first, second = at_one_company(placing)
    window, panel = opened(open_page)
    for own in (first, second):
        window.page.show_placement(own)
        window.settle()
        assert panel.table.selected_id == own


def test_every_wish_of_the_menu_opens_or_tells(placing: Placing, open_page: Opened) -> None:
    placing.running()
    window, panel = opened(open_page)
    for wish in (wishes.LOG, wishes.MENTOR, wishes.TEACHER, wishes.REPORT, wishes.CHANGE):
        panel.do(wish)
        window.settle()
        dialog = next(one for one in panel.findChildren(DialogFrame) if one.isVisible())
        dialog.reject()
