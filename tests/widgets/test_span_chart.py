"""Spans on a line of days: where bars stand, what is in sight, keys, and what is told of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.span_chart import DayScale, SpanBar, SpanChart, SpanGround, SpanRow, Zoom
from smm_desktop.widgets.span_chart.painting import ground_label
from smm_desktop.widgets.span_chart.placing import Rows, placed
from tests.widgets.typing import press

FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)
MANY = 500


def bar(key: str, first: int, last: int, ground: str | None = None) -> SpanBar:
    return SpanBar(key, date(2026, 12, first), date(2026, 12, last), key, told=f"{key} told", ground=ground)


def a_row(*bars: SpanBar, grounds: tuple[SpanGround, ...] = (), key: str = "row") -> SpanRow:
    return SpanRow(key, key, "", bars, grounds)


@pytest.fixture
def chart(qtbot: QtBot) -> SpanChart:
    chart = SpanChart(name="chart")
    qtbot.addWidget(chart)
    chart.resize(900, 400)
    chart.show()
    rows = [a_row(bar("a", 1, 4), bar("b", 7, 11), key="one"), a_row(bar("c", 8, 9), key="two")]
    chart.set_rows(rows, FIRST, LAST, date(2026, 12, 8))
    return chart


def test_bars_of_different_days_share_a_lane() -> None:
    tops = [one.top for one in placed(a_row(bar("a", 1, 4), bar("b", 5, 9))).bars]
    assert tops == [0, 0]


def test_bars_of_the_same_days_never_hide_each_other() -> None:
    tops = {one.top for one in placed(a_row(bar("a", 1, 4), bar("b", 4, 9), bar("c", 3, 5))).bars}
    assert len(tops) == 3


def test_a_ground_has_its_bars_on_it() -> None:
    ground = SpanGround("g", FIRST, date(2026, 12, 10), "g", 3)
    found = placed(a_row(bar("a", 1, 4, "g"), bar("b", 1, 4, "g"), grounds=(ground,)))
    [under] = found.grounds
    assert all(under.top < one.top < under.top + under.lanes for one in found.bars)


@pytest.mark.parametrize(("width", "label"), [(200, "İK-2026-001  1/3  CNC"), (40, "1/3"), (8, "")])
def test_a_narrow_ground_says_what_has_room(qtbot: QtBot, width: float, label: str) -> None:
    ground = SpanGround("g", FIRST, LAST, "İK-2026-001  1/3  CNC", 3, brief="1/3")
    assert ground_label(ground, width) == label


def test_a_bar_without_its_ground_still_stands() -> None:
    assert len(placed(a_row(bar("a", 1, 4, "gone"))).bars) == 1


def test_only_rows_in_sight_are_walked_through() -> None:
    rows = Rows([a_row(bar(str(at), 1, 4), key=str(at)) for at in range(MANY)], 24, 46, 4)
    assert len(rows.in_sight(rows.height // 2, rows.height // 2 + 400)) < 12


@pytest.mark.parametrize(
    ("zoom", "last"),
    [(Zoom.MONTH, LAST), (Zoom.QUARTER, date(2027, 2, 28)), (Zoom.YEAR, date(2027, 11, 30))],
)
def test_a_zoom_shows_whole_months(zoom: Zoom, last: date) -> None:
    assert zoom.span_from(date(2026, 12, 17)) == (FIRST, last)


@pytest.mark.parametrize("zoom", Zoom)
def test_the_parts_of_the_line_leave_no_day_out(zoom: Zoom) -> None:
    first, last = zoom.span_from(FIRST)
    parts = list(DayScale(first, last, 0, 900).parts())
    after = [one.last + timedelta(days=1) for one in parts]
    assert [one.first for one in parts] == [first, *after[:-1]]


def test_the_last_day_ends_where_the_line_does() -> None:
    assert DayScale(FIRST, LAST, 200, 620).end_of(LAST) == pytest.approx(820)


def test_arrows_go_from_bar_to_bar(chart: SpanChart) -> None:
    for key in ("Down", "Right", "Down"):
        press(chart, key)
    assert chart.current == "c"


def test_up_goes_to_the_bar_nearest_in_time(chart: SpanChart) -> None:
    chart.choose("c")
    press(chart, "Up")
    assert chart.current == "b"


def test_a_screen_reader_hears_the_bar(chart: SpanChart) -> None:
    press(chart, "Down")
    assert chart.accessibleDescription() == "a told"


def test_return_opens_the_bar(chart: SpanChart, qtbot: QtBot) -> None:
    press(chart, "Down")
    with qtbot.waitSignal(chart.opened) as told:
        press(chart, "Return")
    assert told.args == ["a"]


@pytest.mark.parametrize(("keys", "step"), [("+", -1), ("-", 1)])
def test_plus_and_minus_zoom(chart: SpanChart, qtbot: QtBot, keys: str, step: int) -> None:
    with qtbot.waitSignal(chart.zoomed) as told:
        press(chart, keys)
    assert told.args == [step]


def test_a_click_finds_the_bar(chart: SpanChart) -> None:
    place = QPoint(round(chart.scale.start_of(date(2026, 12, 8)) + 8), 0)
    found = [chart.bar_at(QPoint(place.x(), y)) for y in range(0, 200, 4)]
    assert {one.key for one in found if one} == {"b", "c"}


def test_what_was_chosen_stays_while_it_is_there(chart: SpanChart) -> None:
    chart.choose("c")
    chart.set_rows([a_row(bar("c", 8, 9))], FIRST, LAST, FIRST)
    assert chart.current == "c"


def test_what_is_gone_is_no_longer_chosen(chart: SpanChart, qtbot: QtBot) -> None:
    chart.choose("c")
    with qtbot.waitSignal(chart.current_changed) as told:
        chart.set_rows([a_row(bar("a", 8, 9))], FIRST, LAST, FIRST)
    assert told.args == [None]


def test_a_long_chart_scrolls_to_the_chosen_bar(chart: SpanChart) -> None:
    chart.set_rows([a_row(bar(str(at), 1, 4), key=str(at)) for at in range(MANY)], FIRST, LAST, FIRST)
    chart.choose(str(MANY - 1))
    assert chart.verticalScrollBar().value() == chart.verticalScrollBar().maximum()


def test_a_bar_deep_in_a_tall_row_is_brought_into_sight(chart: SpanChart) -> None:
    tall = a_row(*(bar(str(at), 1, 4) for at in range(60)))
    chart.set_rows([tall], FIRST, LAST, FIRST)
    chart.choose("59")
    row, number = chart.rows.place_of("59") or (0, 0)
    top = chart.rows.lane_top(row, chart.rows.rows[row].bars[number].top)
    assert 0 <= top - chart.verticalScrollBar().value() < chart.viewport().height()
