"""Tables: lazily filled, chosen by id, sorted by whom they ask."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.table import DataTable, RowStore
from smm_desktop.widgets.table.row_store import PAGE
from tests.widgets.builders import Fetches, Line, lines, table
from tests.widgets.typing import press


@pytest.fixture
def shown(qtbot: QtBot) -> DataTable:
    result = table()
    qtbot.addWidget(result)
    result.set_rows(lines(5))
    return result


@pytest.fixture
def checkable(qtbot: QtBot) -> DataTable:
    result = table(checkable=True, multi=True)
    qtbot.addWidget(result)
    result.set_rows(lines(5))
    return result


def test_the_model_behaves(qtbot: QtBot, checkable: DataTable) -> None:
    tester = QAbstractItemModelTester(checkable.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    checkable.set_rows(lines(3))
    checkable.check_all(True)
    checkable.set_rows([])
    assert tester.model() is checkable.model


def test_only_the_page_that_is_looked_at_is_fetched() -> None:
    fetches = Fetches()
    store = RowStore(lambda row: row.id)
    store.set_source(fetches)
    store.set_ids(range(1_000_000))
    row = store.row_at(777_777)
    assert isinstance(row, Line)
    assert (row.name, fetches.asked) == ("Kişi 777777", [PAGE])


def test_a_page_is_fetched_once() -> None:
    fetches = Fetches()
    store = RowStore(lambda row: row.id)
    store.set_source(fetches)
    store.set_ids(range(1000))
    for position in range(PAGE):
        store.row_at(position)
    assert fetches.asked == [PAGE]


def test_forgotten_rows_are_fetched_again() -> None:
    fetches = Fetches()
    store = RowStore(lambda row: row.id)
    store.set_source(fetches)
    store.set_ids(range(1000))
    store.row_at(0)
    store.forget([3])
    store.row_at(0)
    assert len(fetches.asked) == 2


def test_a_row_that_has_gone_is_empty(qtbot: QtBot) -> None:
    result = table()
    qtbot.addWidget(result)
    result.set_source(lambda ids: [Line(int(str(one)), "x") for one in ids if one != 2])
    result.set_ids([1, 2, 3])
    assert result.model.index(1, 0).data() == ""


def test_choosing_a_row_tells_its_id(qtbot: QtBot, shown: DataTable) -> None:
    with qtbot.waitSignal(shown.selection_changed) as told:
        shown.select(3)
    assert told.args == [3]


def test_the_choice_is_kept_by_id_when_the_rows_change(shown: DataTable) -> None:
    shown.select(3)
    shown.set_rows(list(reversed(lines(5))))
    assert (shown.selected_id, shown.view.current_position()) == (3, 1)


def test_a_row_that_leaves_is_no_longer_chosen(qtbot: QtBot, shown: DataTable) -> None:
    shown.select(3)
    with qtbot.waitSignal(shown.selection_changed) as told:
        shown.set_rows(lines(2))
    assert told.args == [None]


def test_a_choice_far_down_is_found_again(qtbot: QtBot) -> None:
    result = table()
    qtbot.addWidget(result)
    result.set_source(Fetches())
    result.set_ids(range(5000))
    result.select(4000)
    result.set_ids(range(3000, 5000))
    assert (result.selected_id, result.view.current_position()) == (4000, 1000)


def test_arrow_keys_move_the_choice(shown: DataTable) -> None:
    shown.select(0)
    press(shown.view, "Down")
    assert shown.selected_id == 1


def test_end_goes_to_the_last_row(shown: DataTable) -> None:
    shown.select(0)
    press(shown.view, "End")
    assert shown.selected_id == 4


def test_enter_opens_the_row(qtbot: QtBot, shown: DataTable) -> None:
    shown.select(2)
    with qtbot.waitSignal(shown.opened) as told:
        press(shown.view, "Return")
    assert told.args == [2]


def test_a_header_click_asks_for_sorting(qtbot: QtBot, shown: DataTable) -> None:
    with qtbot.waitSignal(shown.sort_requested) as told:
        shown.view.header.sectionClicked.emit(1)
    assert told.args == ["hours", False]


def test_the_same_header_again_turns_the_order(qtbot: QtBot, shown: DataTable) -> None:
    shown.set_sort("hours")
    with qtbot.waitSignal(shown.sort_requested) as told:
        shown.view.header.sectionClicked.emit(1)
    assert told.args == ["hours", True]


def test_a_column_that_cannot_be_sorted_asks_nothing(shown: DataTable) -> None:
    asked: list[object] = []
    shown.sort_requested.connect(lambda *sort: asked.append(sort))
    shown.view.header.sectionClicked.emit(3)
    assert asked == []


def test_sorting_is_reached_by_keyboard(qtbot: QtBot, shown: DataTable) -> None:
    shown.open_sort_menu()
    menu = shown.findChild(QMenu, "sort_menu")
    with qtbot.waitSignal(shown.sort_requested) as told:
        menu.actions()[1].trigger()
    assert told.args == ["hours", False]


def test_space_checks_the_row(checkable: DataTable) -> None:
    checkable.select(2)
    press(checkable.view, "Space")
    assert checkable.checked_ids == [2]


def test_space_checks_all_that_are_selected(checkable: DataTable) -> None:
    checkable.view.selectAll()
    press(checkable.view, "Space")
    assert checkable.checked_ids == [0, 1, 2, 3, 4]


def test_the_box_in_the_header_checks_all_and_none(checkable: DataTable) -> None:
    checkable.view.header.sectionClicked.emit(0)
    everything = checkable.checked_ids
    checkable.view.header.sectionClicked.emit(0)
    assert (everything, checkable.checked_ids) == ([0, 1, 2, 3, 4], [])


def test_checks_are_kept_by_id(checkable: DataTable) -> None:
    checkable.set_checked([4, 1])
    checkable.set_rows(lines(3))
    assert checkable.checked_ids == [1]


def test_copying_gives_titles_and_rows(shown: DataTable) -> None:
    shown.select(1)
    shown.copy()
    assert QGuiApplication.clipboard().text() == "Ad\tSaat\tDurum\tNot\nKişi 1, no 1\t10\tEtkin\t"


def test_no_rows_show_the_empty_state(qtbot: QtBot, shown: DataTable) -> None:
    empty = EmptyState("Henüz kimse yok")
    shown.set_empty(empty)
    shown.set_rows([])
    shown.show()
    assert empty.isVisible()


def test_a_row_action_gets_the_chosen_row(shown: DataTable) -> None:
    printed: list[object] = []
    action = shown.add_row_action("Yazdır", printed.append, shortcut="Ctrl+P")
    shown.select(2)
    action.trigger()
    assert printed == [2]


def test_a_cell_is_read_aloud_with_both_lines(shown: DataTable) -> None:
    assert shown.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Kişi 0, no 0"


def test_columns_share_the_width(shown: DataTable) -> None:
    shown.resize(900, 300)
    shown.show()
    widths = [shown.view.columnWidth(at) for at in range(4)]
    assert sum(widths) == shown.view.viewport().width()


@pytest.mark.parametrize(("scrolled", "is_in_sight"), [(False, True), (True, False)])
def test_a_chosen_row_in_sight_stays_there_when_the_table_shrinks(
    shown: DataTable, scrolled: bool, is_in_sight: bool
) -> None:
    shown.set_rows(lines(60))
    shown.resize(900, 900)
    shown.show()
    shown.select(12)
    if scrolled:
        shown.view.verticalScrollBar().setValue(shown.view.verticalScrollBar().maximum())
    shown.resize(900, 300)
    row = shown.view.visualRect(shown.model.index(12, 0))
    assert shown.view.viewport().rect().contains(row.center()) is is_in_sight


def test_typing_letters_does_not_walk_through_the_rows(qtbot: QtBot) -> None:
    fetches = Fetches()
    result = table()
    qtbot.addWidget(result)
    result.set_source(fetches)
    result.set_ids(range(100_000))
    result.view.keyboardSearch("z")
    assert fetches.asked == []


def test_a_source_that_breaks_is_reported_once(qtbot: QtBot, capture: list[BaseException]) -> None:
    result = table()
    qtbot.addWidget(result)
    result.set_source(lambda ids: [Line(len(ids) // 0, "")])
    result.set_ids(range(10))
    result.show()
    qtbot.waitUntil(lambda: bool(capture))
    result.view.viewport().repaint()
    assert [type(error) for error in capture] == [ZeroDivisionError]


@pytest.fixture
def capture(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found
