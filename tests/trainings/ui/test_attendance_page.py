"""Taking attendance by keyboard: every edit is saved, can be undone, and never overwrites in silence."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester

from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import Mark, MarkChange, MarkFact
from smm_desktop.trainings.ui.attendance_page import AttendancePage
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.labels import Label
from tests.trainings.builders import ACTOR, Center
from tests.trainings.ui.conftest import Grid
from tests.trainings.ui.driving import Window
from tests.widgets.typing import press, type_text


def stored(center: Center, group_id: UUID) -> list[MarkFact]:
    return list(center.database.ask(queries.attendance, group_id).marks.values())


def type_marks(window: Window[AttendancePage], text: str) -> None:
    type_text(window.page.grid.sheet.marks, text)
    window.settle()


def key(window: Window[AttendancePage], keys: str) -> None:
    press(window.page.grid.sheet.marks, keys)
    window.settle()


def compare(window: Window[AttendancePage]) -> None:
    """What happens when the typing rests."""
    window.page._rest.stop()
    window.page._reload()
    window.settle()


def test_one_key_marks_and_saves(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    type_marks(open_grid(), "y")
    assert stored(center, group_id) == [MarkFact(Mark.ABSENT)]


def test_letters_of_the_other_language_are_understood(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    type_marks(open_grid(), "p")
    assert stored(center, group_id) == [MarkFact(Mark.PRESENT)]


def test_the_grid_is_a_sound_model(center: Center, open_grid: Grid, qtmodeltester: ModelTester) -> None:
    center.running()
    qtmodeltester.check(open_grid().page.grid.model)


def test_the_figures_follow_the_key(center: Center, open_grid: Grid) -> None:
    center.running(people=1, days=1, slots=4)
    window = open_grid()
    type_marks(window, "yyyy")
    assert window.page.grid.model.summary(0, 3).tone == "bad"


def test_saving_is_acknowledged(center: Center, open_grid: Grid) -> None:
    center.running()
    window = open_grid()
    type_marks(window, "v")
    assert "09.00" in window.find(Label, "save_state").text()


def test_the_line_below_counts_the_lesson(center: Center, open_grid: Grid) -> None:
    center.running(people=3, days=1, slots=1)
    window = open_grid()
    type_marks(window, "y")
    assert "1 absent" in window.find(Label, "lesson_summary").text()


def test_undo_is_an_entry_of_the_journal(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    window = open_grid()
    type_marks(window, "v")
    key(window, "Ctrl+Z")
    assert stored(center, group_id) == []
    assert center.database.last_redoable().name == "record_attendance"


def test_redo_brings_the_mark_back(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    window = open_grid()
    type_marks(window, "v")
    key(window, "Ctrl+Z")
    key(window, "Ctrl+Y")
    assert stored(center, group_id) == [MarkFact(Mark.PRESENT)]


def test_edits_are_undone_one_by_one(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    window = open_grid()
    type_marks(window, "vy")
    for keys in ("Ctrl+Z", "Ctrl+Z", "Ctrl+Y", "Ctrl+Z", "Ctrl+Y"):
        key(window, keys)
    assert stored(center, group_id) == [MarkFact(Mark.PRESENT)]


def test_undo_leaves_a_cell_that_was_changed_since(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=1, days=1, slots=1)
    window = open_grid()
    type_marks(window, "v")
    (cell,) = center.all_cells(group_id, Mark.ABSENT)
    center.attendance.record(group_id, [cell], actor="Biri")
    key(window, "Ctrl+Z")
    assert stored(center, group_id) == [MarkFact(Mark.ABSENT)]


def test_a_refused_edit_is_taken_back(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=1)
    window = open_grid()
    center.hold(group_id)
    center.activities.close_activity(center.activity_of(group_id), actor=ACTOR)
    type_marks(window, "y")
    assert window.page.grid.marks() == {}
    assert not window.page.grid.can_undo


def test_a_lesson_that_has_not_begun_is_locked(center: Center, open_grid: Grid) -> None:
    activity_id = center.activity(first_day=center.clock.today())
    group_id = center.group_of(activity_id)
    center.plan(group_id, replace(center.pattern(center.clock.today()), starts_at=600))
    center.enrolments.enrol(group_id, center.some_teachers(1), actor=ACTOR)
    center.activities.open_activity(activity_id, actor=ACTOR)
    type_marks(open_grid(), "v")
    assert stored(center, group_id) == []


def test_the_rest_of_a_lesson_is_marked_at_once(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=3, days=1, slots=2)
    window = open_grid()
    type_marks(window, "y")
    window.press("rest_present")
    assert sorted(fact.mark.value for fact in stored(center, group_id)) == ["absent", "present", "present"]


def test_a_pasted_column_is_one_deed(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=3, days=1, slots=1)
    window = open_grid()
    QGuiApplication.clipboard().setText("V\nY\nG 5")
    key(window, "Ctrl+V")
    key(window, "Ctrl+Z")
    assert stored(center, group_id) == []


def test_pasted_words_are_understood(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=3, days=1, slots=1)
    window = open_grid()
    QGuiApplication.clipboard().setText("var\nyok\nG 5")
    key(window, "Ctrl+V")
    wanted = {MarkFact(Mark.PRESENT), MarkFact(Mark.ABSENT), MarkFact(Mark.LATE, 5)}
    assert set(stored(center, group_id)) == wanted


def test_the_next_cell_without_a_mark_is_found(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=2, days=1, slots=2)
    first, last = center.seated(group_id)
    slots = center.slot_ids(group_id)
    full = [MarkChange(first, slot, Mark.PRESENT) for slot in slots]
    center.attendance.record(group_id, [*full, MarkChange(last, slots[0], Mark.PRESENT)], actor=ACTOR)
    window = open_grid()
    window.page.grid.go_to(first, slots[0])
    window.press("next_unmarked")
    assert window.page.grid.current == (last, slots[1])


def test_a_closed_training_is_only_read(center: Center, open_grid: Grid) -> None:
    center.activities.close_activity(center.hold(center.running()), actor=ACTOR)
    window = open_grid()
    assert window.find(Banner, "attendance_note").isVisible()
    assert not window.find(Button, "rest_present").isEnabled()


def test_what_was_changed_elsewhere_appears(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    window = open_grid()
    center.mark_all(group_id)
    compare(window)
    assert len(window.page.grid.marks()) == len(stored(center, group_id))


def test_own_edits_keep_their_undo(center: Center, open_grid: Grid) -> None:
    center.running()
    window = open_grid()
    type_marks(window, "vv")
    compare(window)
    assert window.page.grid.can_undo


def test_the_group_that_was_asked_for_is_shown(center: Center, open_grid: Grid) -> None:
    center.running()
    wanted = center.group_of(center.activity(code="PLC-02"))
    center.plan(wanted, replace(center.pattern(days=1), room="", trainer_id=None))
    center.enrolments.enrol(wanted, center.some_teachers(2, first=20), actor=ACTOR)
    center.activities.open_activity(center.activity_of(wanted), actor=ACTOR)
    window = open_grid()
    window.page.show_group(wanted)
    window.settle()
    assert window.page.grid.contents.table.group_id == wanted


def test_the_sheet_of_the_group_is_asked_for(center: Center, open_grid: Grid) -> None:
    group_id = center.running()
    window = open_grid()
    with window.qtbot.waitSignal(window.page.sheet_wanted) as told:
        window.press("print_sheet")
    assert told.args == [group_id]


def test_three_hundred_people_by_forty_lessons_fit(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=300, days=5, slots=8)
    window = open_grid()
    key(window, "Ctrl+A")
    type_marks(window, "v")
    assert len(stored(center, group_id)) == 12_000


def test_the_cursor_can_go_along_the_day(center: Center, open_grid: Grid) -> None:
    group_id = center.running(people=2, days=1, slots=2)
    window = open_grid()
    person, slots = center.seated(group_id)[0], center.slot_ids(group_id)
    window.press("advance")
    window.page.grid.go_to(person, slots[0])
    type_marks(window, "v")
    assert window.page.grid.current == (person, slots[1])
