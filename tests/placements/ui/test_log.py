"""The daily log typed in: what is understood, how the keyboard goes, and what is written."""

from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.terms import DayFact
from smm_desktop.placements.ui.log_dialog import LogDialog
from smm_desktop.placements.ui.log_grid.typing import Fault, Typed, read_typed
from smm_desktop.placements.ui.placements_panel import wishes
from smm_desktop.placements.ui.wording.log import absent_text, excuse_text, whole_day_text
from smm_desktop.teachers.terms import ExcuseCode
from tests.placements.placing import FRIDAY, MONDAY, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog
from tests.widgets.typing import press, type_text

DAILY = 480
CHECKOUT = Path(__file__).parents[3]


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def opened(open_page: Opened) -> tuple[Window, LogDialog]:
    window = open_page()
    window.page.show_section("placements")
    window.settle()
    window.page.placements.do(wishes.LOG)
    dialog = shown_dialog("log_dialog")
    assert isinstance(dialog, LogDialog)
    return window, dialog


def written(placing: Placing, own: UUID) -> list[int | None]:
    return [line.minutes for line in placing.database.ask(queries.log, own)]


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        *(("8", 480), ("7,5", 450), ("7.5", 450), ("7:30", 450), ("7.30", 450), ("450", 450)),
        *(("45 dk", 45), ("8 sa", 480), ("8h", 480), ("0", 0), ("w", 480), ("ab", 0)),
    ],
)
def test_times_are_understood_as_they_stand_on_paper(text: str, minutes: int) -> None:
    assert read_typed(text, DAILY) == Typed(DayFact(minutes))


def test_an_excuse_is_its_first_letter() -> None:
    assert read_typed("h", DAILY).fact == DayFact(0, ExcuseCode.HEALTH)


@pytest.mark.parametrize("text", ["x", "8 y", "7:75", "8,5,5", "-3"])
def test_what_is_no_time_says_so(text: str) -> None:
    assert read_typed(text, DAILY).fault is Fault.UNREADABLE


def test_no_day_is_longer_than_agreed() -> None:
    assert read_typed("9", DAILY).fault is Fault.TOO_LONG


def _words() -> list[str]:
    return [whole_day_text(), absent_text(), *(excuse_text(one) for one in ExcuseCode)]


def test_no_two_words_begin_alike() -> None:
    letters = [word[0] for word in _words()]
    assert len(letters) == len(set(letters))


def test_no_two_turkish_words_begin_alike() -> None:
    tree = ET.parse(CHECKOUT / "translations" / "placements_tr.ts")  # noqa: S314 -- our own file
    found = tree.iter("message")
    turkish = {one.findtext("source"): one.findtext("translation") or "" for one in found}
    letters = [turkish[word][:1] for word in _words()]
    assert len(letters) == len(set(letters))


def test_enter_goes_to_the_next_day(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    window, dialog = opened(open_page)
    for text in ("8", "7:30", "h", "8", "6"):
        field = dialog.focusWidget()
        assert field is not None
        type_text(field, text)
        press(field, "Return")
    dialog.confirm()
    window.settle()
    assert written(placing, own) == [480, 450, 0, 480, 360]


def test_all_that_was_typed_is_one_deed(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    window, dialog = opened(open_page)
    dialog.grid.fill_month()
    dialog.confirm()
    window.settle()
    number = placing.database.last_undoable()
    assert number is not None
    window.page.undo(number.number)
    window.settle()
    assert written(placing, own) == [None] * 5


def test_work_is_written_beside_the_time(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    window, dialog = opened(open_page)
    line = dialog.grid.lines[MONDAY]
    line.time.set_value("8")
    line.work.set_value("Frezeleme")
    dialog.confirm()
    window.settle()
    assert placing.database.ask(queries.log, own)[0].work == "Frezeleme"


def test_work_without_a_time_is_pointed_out(placing: Placing, open_page: Opened) -> None:
    placing.running()
    _window, dialog = opened(open_page)
    dialog.grid.lines[MONDAY].work.set_value("Frezeleme")
    dialog.confirm()
    assert dialog.form.error("days")


def test_an_emptied_time_clears_the_day(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    placing.work(own)
    window, dialog = opened(open_page)
    line = dialog.grid.lines[FRIDAY]
    line.time.set_value("")
    line.work.set_value("")
    dialog.confirm()
    window.settle()
    assert written(placing, own)[-1] is None


def test_typed_lines_are_not_thrown_away_without_asking(placing: Placing, open_page: Opened) -> None:
    placing.running()
    _window, dialog = opened(open_page)
    dialog.grid.lines[MONDAY].time.set_value("8")
    dialog.reject()
    assert shown_dialog("question").isVisible()
    dialog.form.mark_clean()


def test_looking_at_a_log_leaves_it_clean(placing: Placing, open_page: Opened) -> None:
    placing.work(placing.running())
    _window, dialog = opened(open_page)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_column_of_a_spreadsheet_is_pasted(placing: Placing, open_page: Opened) -> None:
    placing.running()
    _window, dialog = opened(open_page)
    QApplication.clipboard().setText("8\tTornalama\n7,5\tÖlçme\n")
    press(dialog.grid.lines[MONDAY].time, "Ctrl+V")
    lines = [dialog.grid.lines[day].value() for day in sorted(dialog.grid.lines)][:2]
    assert lines == [("8", "Tornalama"), ("7,5", "Ölçme")]


def test_a_day_that_has_not_come_cannot_be_typed(placing: Placing, open_page: Opened) -> None:
    own = placing.placement()
    for agree in (placing.placements.agree_company, placing.placements.agree_school):
        agree([own], placing.clock.today(), actor="Deniz")
    placing.placements.start([own], actor="Deniz")
    _window, dialog = opened(open_page)
    assert not dialog.grid.lines[MONDAY].time.isEnabled()


def test_a_finished_log_is_only_read(placing: Placing, open_page: Opened) -> None:
    placing.done()
    _window, dialog = opened(open_page)
    assert dialog.grid.lines[MONDAY].time.isReadOnly()


def test_what_is_typed_counts_at_once(placing: Placing, open_page: Opened) -> None:
    placing.running()
    _window, dialog = opened(open_page)
    dialog.grid.fill_month()
    assert dialog.figures.text().endswith("%100")
