"""Ranked bars with intervals, and points between two axes."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.charts import Corner, Crossing, IntervalBar, IntervalBars, ScatterChart, Spot
from smm_desktop.widgets.theme import Theme

CORNERS = (Corner("A"), Corner("B"), Corner("C"), Corner("D"))


@pytest.fixture
def bars(qtbot: QtBot, theme: Theme) -> IntervalBars:
    chart = IntervalBars()
    qtbot.addWidget(chart)
    chart.set_bars([IntervalBar("Kaynak", 4.0, 2.0, 6.0, tip="bir"), IntervalBar("Çizim", -1.0, tip="iki")])
    chart.resize(600, chart.sizeHint().height())
    assert theme
    return chart


@pytest.fixture
def scatter(qtbot: QtBot, theme: Theme) -> ScatterChart:
    chart = ScatterChart()
    qtbot.addWidget(chart)
    spots = [Spot(2.0, 4.0, "1", tip="bir"), Spot(3.0, 3.0, "2", tip="iki"), Spot(3.0, 3.0, "3", tip="üç")]
    chart.set_spots(spots, crossing=Crossing(2.5, 3.5, CORNERS))
    chart.resize(500, 400)
    assert theme
    return chart


def test_the_axis_holds_every_interval(bars: IntervalBars) -> None:
    assert bars.scale.low <= -1
    assert bars.scale.high >= 6


def test_a_bar_tells_its_tip(bars: IntervalBars) -> None:
    assert [bars.tip_at(QPoint(300, y)) for y in (10, 40, 70)] == ["", "bir", "iki"]


def test_ranked_bars_are_said_aloud(bars: IntervalBars) -> None:
    assert "Kaynak" in bars.accessibleDescription()


def test_points_on_each_other_are_told_together(scatter: ScatterChart) -> None:
    assert scatter.tip_at(scatter.place(3.0, 3.0).toPoint()) == "iki\n\nüç"


def test_beside_the_points_nothing_is_told(scatter: ScatterChart) -> None:
    assert not scatter.tip_at(scatter.place(2.5, 3.9).toPoint())


def test_more_is_up_and_right(scatter: ScatterChart) -> None:
    low, high = scatter.place(3.0, 3.0), scatter.place(2.0, 4.0)
    assert high.y() < low.y()
    assert high.x() < low.x()


def test_a_point_is_drawn_in_its_place(scatter: ScatterChart) -> None:
    image = scatter.grab().toImage()
    at = scatter.place(2.0, 4.0).toPoint()
    assert QColor(image.pixel(at)) != QColor(image.pixel(scatter.place(2.3, 3.9).toPoint()))


def test_one_point_alone_has_axes(qtbot: QtBot, theme: Theme) -> None:
    chart = ScatterChart()
    qtbot.addWidget(chart)
    chart.set_spots([Spot(3.0, 3.0)])
    chart.resize(300, 200)
    assert not chart.grab().isNull()
    assert theme
