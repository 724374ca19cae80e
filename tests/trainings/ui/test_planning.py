"""Planning sessions: the plan is seen first, clashes stop it, holidays are skipped."""

from datetime import date
from uuid import UUID

from smm_desktop.trainings import queries
from smm_desktop.trainings.ui.activity_panel import SCHEDULE
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.trainings.ui.planner_dialog import PlannerDialog
from smm_desktop.widgets.banner import Banner
from tests.trainings.builders import MONDAY, Center
from tests.trainings.ui.conftest import Opened
from tests.trainings.ui.driving import Window, show_part


def planner(window: Window[TrainingsPage], activity_id: UUID, **values: object) -> PlannerDialog:
    """The planner with the plan of these values made."""
    show_part(window, activity_id, SCHEDULE)
    window.page.activity.schedule.open_planner()
    window.settle()
    dialog = window.dialog("planner_dialog")
    assert isinstance(dialog, PlannerDialog)
    for key, value in values.items():
        dialog.pattern.form.editor(key).set_value(value)
    dialog._pause.stop()
    dialog._make_plan()
    window.settle()
    return dialog


def test_the_plan_is_seen_before_it_is_written(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    dialog = planner(open_page(), activity_id)
    assert dialog.plan is not None
    assert dialog.plan.slots == 16
    assert center.database.ask(queries.sessions, center.group_of(activity_id)) == ()


def test_the_plan_is_written_on_demand(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    window = open_page()
    planner(window, activity_id)
    window.answer("planner_dialog")
    assert len(center.slot_ids(center.group_of(activity_id))) == 16


def test_a_clash_stops_the_plan_and_is_named(center: Center, open_page: Opened) -> None:
    center.plan(center.group_of(center.activity(code="BAŞ-01")), center.pattern())
    dialog = planner(open_page(), center.activity(), room="Atölye 1")
    assert not dialog.confirm_button.isEnabled()
    assert "Atölye 1" in dialog.preview.clashes.text


def test_lessons_of_a_day_that_clash_are_told_once(center: Center, open_page: Opened) -> None:
    center.plan(center.group_of(center.activity(code="BAŞ-01")), center.pattern(days=1, slots=4))
    dialog = planner(open_page(), center.activity(), room="Atölye 1")
    assert dialog.preview.clashes.text.count("Atölye 1") == 1


def test_a_holiday_is_skipped_and_named(center: Center, open_page: Opened) -> None:
    dialog = planner(
        open_page(),
        center.activity(),
        first_day=date(2026, 10, 26),
        last_day=date(2026, 10, 30),
        lesson_hours=None,
    )
    assert "29 Eki" in dialog.preview.skipped.text


def test_an_incomplete_pattern_has_no_plan(center: Center, open_page: Opened) -> None:
    dialog = planner(open_page(), center.activity(), weekdays=())
    assert dialog.plan is None
    assert not dialog.confirm_button.isEnabled()


def test_a_refused_pattern_says_why(center: Center, open_page: Opened) -> None:
    dialog = planner(open_page(), center.activity(), first_day=MONDAY, last_day=date(2026, 11, 1))
    assert dialog.preview.summary.property("tone") == "bad"


def test_days_outside_the_dates_are_told(center: Center, open_page: Opened) -> None:
    dialog = planner(open_page(), center.activity(), last_day=date(2026, 12, 4), lesson_hours=None)
    assert dialog.findChild(Banner, "plan_outside").isVisible()


def test_a_session_is_moved(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    center.plan(center.group_of(activity_id), center.pattern(days=1))
    window = open_page()
    show_part(window, activity_id, SCHEDULE)
    window.press("change_session")
    window.fill("session_dialog", day=date(2026, 11, 18), room="Lab 2")
    (session,) = center.database.ask(queries.sessions, center.group_of(activity_id))
    assert (session.day, session.room) == (date(2026, 11, 18), "Lab 2")


def test_a_session_with_marks_keeps_its_day(center: Center, open_page: Opened) -> None:
    group_id = center.running()
    center.mark_all(group_id)
    window = open_page()
    show_part(window, center.activity_of(group_id), SCHEDULE)
    window.press("change_session")
    assert window.fill("session_dialog", day=date(2026, 11, 20)).form.error("day")


def test_sessions_are_removed(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    center.plan(center.group_of(activity_id), center.pattern(days=1))
    window = open_page()
    show_part(window, activity_id, SCHEDULE)
    window.press("remove_sessions")
    window.answer("remove_sessions_question")
    assert center.database.ask(queries.sessions, center.group_of(activity_id)) == ()
