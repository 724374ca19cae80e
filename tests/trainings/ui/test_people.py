"""Enrolling by search, by list and at the door; withdrawing, scores."""

from dataclasses import replace
from uuid import UUID

from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import EnrolmentState, PasteVerdict
from smm_desktop.trainings.ui.activity_panel import PEOPLE
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.trainings.ui.paste_dialog import PasteDialog
from smm_desktop.trainings.ui.scores_dialog import ScoresDialog
from smm_desktop.trainings.ui.walk_in_dialog import NEW, WalkInDialog
from smm_desktop.widgets.search_field import SearchField
from tests.trainings.builders import ACTOR, Center
from tests.trainings.ui.conftest import Opened
from tests.trainings.ui.driving import Window, dialog_shown, show_part
from tests.widgets.typing import press, type_text


def people_of(center: Center, group_id: UUID) -> list[str]:
    return [row.teacher.name for row in center.database.ask(queries.enrolments, group_id)]


def paste(window: Window[TrainingsPage], text: str) -> PasteDialog:
    window.press("paste_people")
    dialog = window.dialog("paste_dialog")
    assert isinstance(dialog, PasteDialog)
    dialog.text.set_value(text)
    dialog._pause.stop()
    dialog._read()
    window.settle()
    return dialog


def at_door(window: Window[TrainingsPage]) -> WalkInDialog:
    window.press("walk_in")
    dialog = window.dialog("walk_in_dialog")
    assert isinstance(dialog, WalkInDialog)
    return dialog


def test_search_and_enter_enrols(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    center.some_teachers(12)
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    type_text(window.find(SearchField, "people_search"), "çağrı çelik")
    press(window.find(SearchField, "people_search"), "Return")
    window.settle()
    press(window.table("found_people").view, "Return")
    window.settle()
    assert people_of(center, center.group_of(activity_id)) == ["Çağrı Çelik"]


def test_checked_people_are_enrolled_together(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    wanted = center.some_teachers(3)
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    window.table("found_people").set_checked(wanted)
    window.press("enrol_found")
    assert len(people_of(center, center.group_of(activity_id))) == 3


def test_who_sits_already_is_not_offered(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    first, second = center.some_teachers(2)
    center.enrolments.enrol(center.group_of(activity_id), [first], actor=ACTOR)
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    assert window.table("found_people").model.store.ids == [second]


def test_who_cannot_come_is_named(center: Center, open_page: Opened) -> None:
    busy = center.running(people=1)
    teacher_id = center.database.ask(queries.enrolments, busy)[0].teacher.id
    activity_id = center.activity(code="PLC-02")
    center.plan(center.group_of(activity_id), replace(center.pattern(), room="", trainer_id=None))
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    window.table("found_people").set_checked([teacher_id])
    window.press("enrol_found")
    assert dialog_shown("refused_notice") is not None


def test_a_pasted_list_is_seen_before_it_is_taken(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    center.some_teachers(3)
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    dialog = paste(window, "Ayşe Yılmaz\nKimse Değil")
    assert dialog.plan is not None
    assert [line.verdict for line in dialog.plan.lines] == [PasteVerdict.FOUND, PasteVerdict.NOT_FOUND]


def test_a_pasted_list_enrols_who_was_found(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    center.some_teachers(3)
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    paste(window, "YILMAZ AYŞE\nÇağrı Yılmaz")
    window.answer("paste_dialog")
    assert people_of(center, center.group_of(activity_id)) == ["Ayşe Yılmaz", "Çağrı Yılmaz"]


def test_a_doubtful_line_takes_the_chosen_person(center: Center, open_page: Opened) -> None:
    activity_id = center.activity()
    center.teacher()
    wanted = center.teacher()
    window = open_page()
    show_part(window, activity_id, PEOPLE)
    dialog = paste(window, "Ayşe Yılmaz")
    assert not dialog.confirm_button.isEnabled()
    dialog.choice.set_value(wanted)
    window.answer("paste_dialog")
    (row,) = center.database.ask(queries.enrolments, center.group_of(activity_id))
    assert row.teacher.id == wanted


def test_withdrawing_moves_the_next_one_up(center: Center, open_page: Opened) -> None:
    group_id = center.running(people=1)
    center.enrolments.enrol(group_id, center.some_teachers(1, first=5), actor=ACTOR)
    window = open_page()
    show_part(window, center.activity_of(group_id), PEOPLE)
    window.page.activity.people.withdraw_action.trigger()
    window.answer("withdraw_question")
    states = [row.state for row in center.database.ask(queries.enrolments, group_id)]
    assert states == [EnrolmentState.ENROLLED]


def test_a_walk_in_of_the_register_is_taken_in(center: Center, open_page: Opened) -> None:
    group_id = center.running(people=1)
    center.teacher(30)
    window = open_page()
    show_part(window, center.activity_of(group_id), PEOPLE)
    dialog = at_door(window)
    dialog._search("Ayşe İnce")
    window.settle()
    window.answer("walk_in_dialog")
    assert "Ayşe İnce" in people_of(center, group_id)


def test_a_new_person_at_the_door_is_registered(center: Center, open_page: Opened) -> None:
    group_id = center.running(people=1)
    window = open_page()
    show_part(window, center.activity_of(group_id), PEOPLE)
    dialog = at_door(window)
    dialog.kind.choose(NEW)
    dialog.form.editor("first_name").set_value("Örnek")
    dialog.form.editor("last_name").set_value("Kişi")
    window.answer("walk_in_dialog")
    assert "Örnek Kişi" in people_of(center, group_id)


def test_a_wrong_identity_number_is_told_beside_it(center: Center, open_page: Opened) -> None:
    group_id = center.running(people=1)
    window = open_page()
    show_part(window, center.activity_of(group_id), PEOPLE)
    dialog = at_door(window)
    dialog.kind.choose(NEW)
    for key, text in (("first_name", "Örnek"), ("last_name", "Kişi"), ("identity_number", "12345678901")):
        dialog.form.editor(key).set_value(text)
    window.answer("walk_in_dialog")
    assert dialog.form.error("identity_number")


def test_scores_are_saved(center: Center, open_page: Opened) -> None:
    group_id = center.running(people=2, has_exam=True)
    window = open_page()
    show_part(window, center.activity_of(group_id), PEOPLE)
    window.press("enter_scores")
    dialog = window.dialog("scores_dialog")
    assert isinstance(dialog, ScoresDialog)
    for field, score in zip(dialog.fields, (85, None), strict=True):
        field.set_value(score)
    window.answer("scores_dialog")
    assert [row.score for row in center.database.ask(queries.enrolments, group_id)] == [85, None]


def test_a_score_above_the_most_is_not_taken(center: Center, open_page: Opened) -> None:
    window = open_page()
    show_part(window, center.activity_of(center.running(people=1, has_exam=True)), PEOPLE)
    window.press("enter_scores")
    dialog = window.dialog("scores_dialog")
    assert isinstance(dialog, ScoresDialog)
    dialog.fields[0].set_value("101")
    assert not dialog.confirm_button.isEnabled()


def test_enter_goes_down_the_scores(center: Center, open_page: Opened) -> None:
    window = open_page()
    show_part(window, center.activity_of(center.running(people=2, has_exam=True)), PEOPLE)
    window.press("enter_scores")
    dialog = window.dialog("scores_dialog")
    assert isinstance(dialog, ScoresDialog)
    press(dialog.fields[0], "Return")
    assert dialog.focusWidget() is dialog.fields[1]
