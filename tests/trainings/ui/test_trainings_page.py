"""The list of trainings, the way into one of them, and planning."""

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester

from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.trainings.ui.activity_panel import MORE, OVERVIEW
from smm_desktop.widgets.chips import FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.search_field import SearchField
from tests.trainings.builders import Center
from tests.trainings.ui.conftest import Opened
from tests.trainings.ui.driving import dialog_shown
from tests.widgets.typing import press, type_text


def test_the_list_shows_what_is_stored(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    window = open_page()
    assert window.table("activity_table").selected_id == activity_id


def test_the_list_is_a_sound_model(center: Center, open_page: Opened, qtmodeltester: ModelTester) -> None:
    center.activity()
    qtmodeltester.check(open_page().table("activity_table").model)


def test_a_state_chip_filters(center: Center, open_page: Opened) -> None:
    center.activity(code="PLC-02")
    center.running()
    window = open_page()
    window.find(FilterChips, "activity_states").choose(ActivityState.OPEN.value)
    window.settle()
    assert window.table("activity_table").row_count == 1


def test_typing_searches(center: Center, open_page: Opened) -> None:
    center.activity(code="ROB-01")
    wanted = center.activity(code="ŞÇĞ-02")
    window = open_page()
    field = window.find(SearchField, "activity_search")
    type_text(field, "şçğ")
    press(field, "Return")
    window.settle()
    assert window.table("activity_table").selected_id == wanted


def test_an_empty_center_says_what_to_do(open_page: Opened) -> None:
    assert open_page().find(EmptyState, "no_activities").isVisible()


def test_enter_opens_the_chosen_activity(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    window = open_page()
    with window.qtbot.waitSignal(window.page.activity_chosen) as told:
        press(window.table("activity_table").view, "Return")
    assert told.args == [activity_id]


def test_going_back_leaves_the_activity(center: Center, open_page: Opened) -> None:
    window = open_page()
    window.page.show_activity(center.activity())
    window.settle()
    with window.qtbot.waitSignal(window.page.activity_chosen) as told:
        window.press("leave_activity")
    assert told.args == [None]


def test_a_panel_of_a_higher_room_gets_a_tab(center: Center, open_page: Opened) -> None:
    window = open_page()
    panel = QLabel("Örnek")
    panel.setWindowTitle("Belgeler")
    window.page.add_panel(panel, "activity")
    window.page.show_activity(center.activity(), MORE)
    window.settle()
    assert panel.isVisible()


def test_planning_makes_an_activity_and_opens_it(center: Center, open_page: Opened) -> None:
    entry = center.entry()
    window = open_page()
    window.page.start_planning()
    window.settle()
    window.fill("activity_dialog", catalogue_id=entry, starts_on=date(2026, 12, 7), ends_on=date(2026, 12, 9))
    rows = center.database.ask(queries.activities)
    assert [row.id for row in rows] == [window.page.activity.activity_id]


def test_planning_asks_for_what_is_missing(center: Center, open_page: Opened) -> None:
    center.entry()
    window = open_page()
    window.page.start_planning()
    window.settle()
    assert window.fill("activity_dialog").form.error("catalogue_id")


def test_reversed_dates_are_told_beside_their_field(center: Center, open_page: Opened) -> None:
    entry = center.entry()
    window = open_page()
    window.page.start_planning()
    window.settle()
    days = {"starts_on": date(2026, 12, 7), "ends_on": date(2026, 12, 1)}
    assert window.fill("activity_dialog", catalogue_id=entry, **days).form.error("ends_on")


def test_without_a_catalogue_planning_leads_there(open_page: Opened) -> None:
    window = open_page()
    window.page.start_planning()
    window.settle()
    window.answer("empty_catalogue_question")
    assert window.page.view is window.page.catalogue


def test_undo_takes_its_own_deed_back(center: Center, open_page: Opened) -> None:
    window = open_page()
    window.page.start_planning(center.entry())
    window.settle()
    with window.qtbot.waitSignal(window.page.list.deed_done) as told:
        window.answer("activity_dialog")
    center.teacher()
    window.page.undo(told.args[1])
    window.settle()
    assert center.database.ask(queries.activities) == ()


def test_what_wrote_nothing_offers_no_undo(center: Center, open_page: Opened) -> None:
    window = open_page()
    people = window.page.activity.people
    with window.qtbot.waitSignal(people.deed_done) as told:
        people.carry_out(lambda: 0, "Örnek")
    assert told.args == ["Örnek", None]


def test_an_activity_that_vanishes_leads_back_to_the_list(center: Center, open_page: Opened) -> None:
    window = open_page()
    activity_id = center.activity()
    window.page.show_activity(activity_id, OVERVIEW)
    window.settle()
    center.activities.remove_activity(activity_id, actor="Biri")
    window.page.mark_stale()
    window.settle()
    assert window.page.view is window.page.list


def test_the_attendance_of_a_group_is_asked_for(center: Center, open_page: Opened) -> None:
    group_id = center.running()
    window = open_page()
    with window.qtbot.waitSignal(window.page.attendance_wanted) as told:
        window.press("activity_attendance")
    assert told.args == [group_id]


def test_a_retired_entry_cannot_be_planned(center: Center, open_page: Opened) -> None:
    center.catalogue.retire_entry(center.entry(), actor="Biri")
    window = open_page()
    window.page.start_planning()
    window.settle()
    assert dialog_shown("activity_dialog") is None
