"""The way from planned to closed in the window."""

from dataclasses import replace
from uuid import UUID

from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import ActivityState, Mark
from smm_desktop.trainings.ui.activity_panel import OVERVIEW, PEOPLE
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.widgets.stat_card import StatCard
from tests.trainings.builders import ACTOR, Center
from tests.trainings.ui.conftest import Opened
from tests.trainings.ui.driving import Window, dialog_shown, show_part


def state_of(center: Center, activity_id: UUID) -> ActivityState:
    found = center.database.ask(queries.activity, activity_id)
    assert found is not None
    return found.state


def opened(window: Window[TrainingsPage], activity_id: UUID) -> Window[TrainingsPage]:
    show_part(window, activity_id, OVERVIEW)
    return window


def test_opening_asks_first(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    window = opened(open_page(), activity_id)
    window.press("next_step")
    assert state_of(center, activity_id) is ActivityState.PLANNED
    window.answer("open_question")
    assert state_of(center, activity_id) is ActivityState.OPEN


def test_a_training_with_lessons_ahead_is_not_held(center: Center, open_page: Opened) -> None:
    group_id = center.running(days=2)
    center.plan(group_id, center.pattern(center.clock.today().replace(day=30), days=1))
    window = opened(open_page(), center.activity_of(group_id))
    window.press("next_step")
    window.answer("refusal")
    assert state_of(center, center.activity_of(group_id)) is ActivityState.OPEN


def test_a_held_training_without_gaps_is_closed(center: Center, open_page: Opened) -> None:
    activity_id = center.hold(center.running())
    opened(open_page(), activity_id).press("next_step")
    assert state_of(center, activity_id) is ActivityState.CLOSED


def test_closing_says_what_is_missing(center: Center, open_page: Opened) -> None:
    activity_id = center.hold(center.running(has_exam=True))
    opened(open_page(), activity_id).press("next_step")
    assert dialog_shown("gaps_dialog") is not None


def test_a_gap_leads_to_where_it_is_filled(center: Center, open_page: Opened) -> None:
    window = opened(open_page(), center.hold(center.running(has_exam=True)))
    window.press("next_step")
    dialog = window.dialog("gaps_dialog")
    window.find(type(dialog.confirm_button), "go_to_gap_0", dialog).click()
    assert window.page.activity.tabs.current == PEOPLE


def test_missing_marks_lead_to_the_attendance(center: Center, open_page: Opened) -> None:
    group_id = center.running()
    center.activities.hold_activity(center.activity_of(group_id), actor=ACTOR)
    window = opened(open_page(), center.activity_of(group_id))
    with window.qtbot.waitSignal(window.page.attendance_wanted) as told:
        window.press("gap_0")
    assert told.args == [group_id]


def test_reopening_needs_a_reason(center: Center, open_page: Opened) -> None:
    activity_id = center.hold(center.running())
    center.activities.close_activity(activity_id, actor=ACTOR)
    window = opened(open_page(), activity_id)
    window.press("next_step")
    assert window.fill("reopen_question", text="").form.error("text")
    window.fill("reopen_question", text="Eksik yoklama")
    assert state_of(center, activity_id) is ActivityState.HELD


def test_who_can_no_longer_pass_is_counted(center: Center, open_page: Opened) -> None:
    group_id = center.running(people=3)
    changes = center.all_cells(group_id)
    absent = [change for change in changes if change.enrolment_id == changes[0].enrolment_id]
    center.attendance.record(group_id, [replace(change, mark=Mark.ABSENT) for change in absent], actor=ACTOR)
    window = opened(open_page(), center.activity_of(group_id))
    assert "1" in window.find(StatCard, "stat_at_risk").accessibleName()


def test_a_group_is_added(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    window = opened(open_page(), activity_id)
    window.press("add_group")
    window.fill("group_dialog", name="B", quota=12)
    assert [group.name for group in center.database.ask(queries.groups, activity_id)] == ["A", "B"]


def test_a_groups_name_is_its_own(center: Center, open_page: Opened) -> None:
    window = opened(open_page(), center.activity())
    window.press("add_group")
    assert window.fill("group_dialog", name="a", quota=12).form.error("name")
