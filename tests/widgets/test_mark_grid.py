"""The grid by keyboard: marks, filling, pasting, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.mark_grid import Advance, CellChange, GridPerson, Mark, MarkGrid, Slot
from smm_desktop.widgets.mark_grid.parts import MarksPart
from tests.widgets.builders import ABSENT, CODES, PRESENT, grid
from tests.widgets.typing import press, type_text

FIRST, SECOND, NEXT_DAY = (0, 0), (0, 1), (1, 0)


@pytest.fixture
def marks(qtbot: QtBot) -> MarkGrid:
    return shown(qtbot, grid())


def shown(qtbot: QtBot, result: MarkGrid) -> MarkGrid:
    qtbot.addWidget(result)
    result.resize(700, 400)
    with qtbot.waitExposed(result):
        result.show()
    result.go_to("p0", FIRST)
    return result


def keys(marks: MarkGrid) -> MarksPart:
    return marks.sheet.marks


def popup(name: str) -> QWidget:
    """The box that asks for a mark's detail is a window of its own."""
    found = [one for one in QApplication.allWidgets() if one.objectName() == name and one.isVisible()]
    return found[-1]


def column(marks: MarkGrid, slot: object = FIRST) -> list[Mark | None]:
    return [marks.mark_at(f"p{number}", slot) for number in range(len(marks.model.people))]


def test_the_model_behaves(qtbot: QtBot, marks: MarkGrid) -> None:
    tester = QAbstractItemModelTester(marks.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    marks.apply([CellChange("p1", SECOND, None, PRESENT)])
    marks.set_grid([], [], {})
    assert tester.model() is marks.model


def test_a_letter_marks_and_moves_on(marks: MarkGrid) -> None:
    type_text(keys(marks), "vy")
    assert (column(marks)[:2], marks.current) == ([PRESENT, ABSENT], ("p2", FIRST))


def test_after_the_last_person_comes_the_next_slot(marks: MarkGrid) -> None:
    type_text(keys(marks), "vvvv")
    assert marks.current == ("p0", SECOND)


def test_the_direction_can_be_across(marks: MarkGrid) -> None:
    marks.set_advance(Advance.RIGHT)
    type_text(keys(marks), "v")
    assert marks.current == ("p0", SECOND)


def test_a_letter_that_means_nothing_changes_nothing(marks: MarkGrid) -> None:
    type_text(keys(marks), "ğ")
    assert (marks.marks(), marks.current) == ({}, ("p0", FIRST))


@pytest.mark.parametrize("letter", ["i", "İ", "ı", "I"])
def test_a_letter_is_understood_on_any_keyboard(marks: MarkGrid, letter: str) -> None:
    type_text(keys(marks), letter)
    assert popup("mark_detail_choices").isVisible()


def test_an_edit_is_told_with_before_and_after(qtbot: QtBot, marks: MarkGrid) -> None:
    type_text(keys(marks), "v")
    marks.go_to("p0", FIRST)
    with qtbot.waitSignal(marks.cells_edited) as told:
        type_text(keys(marks), "y")
    assert told.args == [[CellChange("p0", FIRST, PRESENT, ABSENT)]]


def test_the_same_mark_again_tells_nothing(marks: MarkGrid) -> None:
    type_text(keys(marks), "v")
    told: list[object] = []
    marks.cells_edited.connect(told.append)
    marks.go_to("p0", FIRST)
    type_text(keys(marks), "v")
    assert told == []


def test_a_number_is_asked_for_and_taken(marks: MarkGrid) -> None:
    type_text(keys(marks), "g")
    line = popup("mark_detail_number")
    assert isinstance(line, QLineEdit)
    type_text(line, "25")
    press(line, "Return")
    assert (marks.mark_at("p0", FIRST), marks.current) == (Mark("late", "25"), ("p1", FIRST))


def test_the_numbers_default_is_one_enter_away(marks: MarkGrid) -> None:
    type_text(keys(marks), "g")
    press(popup("mark_detail_number"), "Return")
    assert marks.mark_at("p0", FIRST) == Mark("late", "10")


def test_a_choice_is_taken_by_its_letter(marks: MarkGrid) -> None:
    type_text(keys(marks), "İ")
    choices = popup("mark_detail_choices")
    assert isinstance(choices, QListWidget)
    type_text(choices, "s")
    assert marks.mark_at("p0", FIRST) == Mark("excused", "ill")


def test_escape_leaves_the_cell_as_it_was(marks: MarkGrid) -> None:
    type_text(keys(marks), "g")
    press(popup("mark_detail"), "Esc")
    assert marks.mark_at("p0", FIRST) is None


def test_a_digit_changes_the_minutes_of_a_late_mark(marks: MarkGrid) -> None:
    marks.apply([CellChange("p0", FIRST, None, Mark("late", "10"))])
    type_text(keys(marks), "4")
    line = popup("mark_detail_number")
    type_text(line, "5")
    press(line, "Return")
    assert marks.mark_at("p0", FIRST) == Mark("late", "45")


def test_delete_clears(marks: MarkGrid) -> None:
    type_text(keys(marks), "v")
    marks.go_to("p0", FIRST)
    press(keys(marks), "Del")
    assert marks.marks() == {}


def test_space_repeats_the_last_mark(marks: MarkGrid) -> None:
    type_text(keys(marks), "y")
    press(keys(marks), "Space")
    assert column(marks)[:2] == [ABSENT, ABSENT]


def test_enter_moves_on_without_marking(marks: MarkGrid) -> None:
    press(keys(marks), "Return")
    assert (marks.current, marks.marks()) == (("p1", FIRST), {})


def test_filling_down_from_one_cell_spares_what_is_marked(marks: MarkGrid) -> None:
    marks.apply([CellChange("p0", FIRST, None, PRESENT), CellChange("p2", FIRST, None, ABSENT)])
    press(keys(marks), "Ctrl+D")
    assert column(marks) == [PRESENT, PRESENT, ABSENT, PRESENT]


def test_filling_down_a_block_repeats_its_first_row(marks: MarkGrid) -> None:
    marks.apply([CellChange("p0", FIRST, None, PRESENT), CellChange("p1", FIRST, None, ABSENT)])
    for _ in range(2):
        press(keys(marks), "Shift+Down")
    press(keys(marks), "Ctrl+D")
    assert column(marks) == [PRESENT, PRESENT, PRESENT, None]


def test_filling_a_row_stays_within_the_day(marks: MarkGrid) -> None:
    marks.apply([CellChange("p0", FIRST, None, PRESENT)])
    press(keys(marks), "Ctrl+R")
    assert [marks.mark_at("p0", slot) for slot in (FIRST, SECOND, NEXT_DAY)] == [PRESENT, PRESENT, None]


def test_a_selection_is_marked_as_a_whole(marks: MarkGrid) -> None:
    press(keys(marks), "Ctrl+A")
    type_text(keys(marks), "v")
    assert len(marks.marks()) == 16


def test_what_is_copied_can_be_pasted_elsewhere(marks: MarkGrid) -> None:
    marks.apply(
        [
            CellChange("p0", FIRST, None, Mark("late", "15")),
            CellChange("p0", SECOND, None, Mark("excused", "ill")),
        ]
    )
    press(keys(marks), "Shift+Right")
    press(keys(marks), "Ctrl+C")
    marks.go_to("p2", FIRST)
    press(keys(marks), "Ctrl+V")
    assert [marks.mark_at("p2", slot) for slot in (FIRST, SECOND)] == [
        Mark("late", "15"),
        Mark("excused", "ill"),
    ]


def test_a_paste_understands_spreadsheet_words(marks: MarkGrid) -> None:
    QGuiApplication.clipboard().setText("VAR\tyok\ng20\tizinli sağlık\n")
    press(keys(marks), "Ctrl+V")
    found = [marks.mark_at(person, slot) for person in ("p0", "p1") for slot in (FIRST, SECOND)]
    assert found == [PRESENT, ABSENT, Mark("late", "20"), Mark("excused", "ill")]


def test_a_paste_leaves_what_it_does_not_understand(qtbot: QtBot, marks: MarkGrid) -> None:
    marks.apply([CellChange("p0", FIRST, None, PRESENT)])
    QGuiApplication.clipboard().setText("?\nv\ng999")
    with qtbot.waitSignal(marks.pasted_unknown) as told:
        marks.paste()
    assert (told.args, column(marks)) == ([2], [PRESENT, PRESENT, None, None])


def test_a_paste_beyond_the_edge_is_cut(marks: MarkGrid) -> None:
    marks.go_to("p3", (1, 1))
    QGuiApplication.clipboard().setText("v\tv\nv\tv")
    marks.paste()
    assert marks.marks() == {("p3", (1, 1)): PRESENT}


def test_one_word_fills_the_selection(marks: MarkGrid) -> None:
    press(keys(marks), "Ctrl+A")
    QGuiApplication.clipboard().setText("v")
    marks.paste()
    assert len(marks.marks()) == 16


def test_undo_and_redo_tell_what_they_change(qtbot: QtBot, marks: MarkGrid) -> None:
    type_text(keys(marks), "v")
    with qtbot.waitSignal(marks.cells_edited) as undone:
        press(keys(marks), "Ctrl+Z")
    with qtbot.waitSignal(marks.cells_edited) as redone:
        press(keys(marks), "Ctrl+Y")
    there = CellChange("p0", FIRST, None, PRESENT)
    assert (undone.args, redone.args) == ([[there.inverse()]], [[there]])


def test_a_refused_edit_is_taken_back_and_forgotten(marks: MarkGrid) -> None:
    marks.cells_edited.connect(marks.revert)
    type_text(keys(marks), "v")
    assert (marks.marks(), marks.can_undo) == ({}, False)


def test_changes_from_outside_are_not_remembered(marks: MarkGrid) -> None:
    marks.apply([CellChange("p0", FIRST, None, PRESENT)])
    assert not marks.can_undo


def test_locked_slots_and_people_stay_as_they_are(qtbot: QtBot, marks: MarkGrid) -> None:
    people = [GridPerson("p0", "Ali"), GridPerson("p1", "Nur", locked=True)]
    marks.set_grid(people, [Slot("a", "1"), Slot("b", "2", locked=True)], {})
    press(keys(marks), "Ctrl+A")
    type_text(keys(marks), "v")
    assert marks.marks() == {("p0", "a"): PRESENT}


def test_a_grid_to_read_only_changes_nothing(marks: MarkGrid) -> None:
    marks.set_read_only(True)
    type_text(keys(marks), "vg")
    assert marks.marks() == {}


def test_the_cursor_stays_with_its_person(marks: MarkGrid) -> None:
    marks.go_to("p2", SECOND)
    people = [GridPerson("p2", "Ali"), GridPerson("p0", "Nur")]
    marks.set_grid(people, marks.model.slots, {})
    assert marks.current == ("p2", SECOND)


def test_a_cell_is_read_aloud_with_who_when_and_what(marks: MarkGrid) -> None:
    marks.apply([CellChange("p1", SECOND, None, Mark("late", "15"))])
    index = marks.model.index(1, 2)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Kişi 1, gün 0 1, Geç, 15 dk"


def test_names_and_marks_scroll_together(qtbot: QtBot) -> None:
    marks = shown(qtbot, grid(people=60))
    keys(marks).verticalScrollBar().setValue(300)
    assert marks.sheet.names.verticalScrollBar().value() == 300


def test_the_legend_marks_what_is_selected(qtbot: QtBot, marks: MarkGrid) -> None:
    marks.mark_selection(CODES[1].code)
    assert marks.mark_at("p0", FIRST) == ABSENT
