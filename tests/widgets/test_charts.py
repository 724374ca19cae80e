"""Charts: axes people can read, curves that do not lie, tips."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.charts import Bar, BarChart, DonutChart, HorizontalBars, LineChart, Series, Slice
from smm_desktop.widgets.charts.frame import ChartFrame
from smm_desktop.widgets.charts.line import smooth_path
from smm_desktop.widgets.charts.scale import fixed_scale, round_scale
from smm_desktop.widgets.theme import Theme


def drawn(chart: ChartFrame) -> QImage:
    chart.resize(420, 240)
    return chart.grab().toImage()


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [(0, 12, (0, 5, 10, 15)), (0, 89, (0, 50, 100)), (0, 0, (0, 0.5, 1)), (40, 100, (40, 60, 80, 100))],
)
def test_an_axis_has_round_numbers(low: float, high: float, ticks: tuple[float, ...]) -> None:
    assert round_scale(low, high).ticks == ticks


def test_given_ends_are_kept() -> None:
    assert (fixed_scale(0, 90).high, fixed_scale(0, 90).ticks[-1]) == (90, 50)


def test_a_curve_never_overshoots_its_points() -> None:
    points = [QPointF(0, 100), QPointF(10, 0), QPointF(20, 0), QPointF(30, 50)]
    box = smooth_path(points).boundingRect()
    assert (box.top(), box.bottom()) == (pytest.approx(0), pytest.approx(100))


def test_a_line_says_its_values_aloud(qtbot: QtBot) -> None:
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.set_series(["Eyl", "Eki"], [Series("Katılım", [62, None])], format_=lambda value: f"%{value:.0f}")
    assert chart.accessibleDescription() == "Eyl: Katılım: %62; Eki"


def test_a_bars_tip_names_it(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set_bars([Bar("Erciş", 89), Bar("Özalp", 58)])
    drawn(chart)
    assert chart.tip_at(QPoint(400, 120)) == "Özalp: 58"


def test_a_slices_tip_names_it(qtbot: QtBot) -> None:
    chart = DonutChart()
    qtbot.addWidget(chart)
    chart.set_slices([Slice("Etkin", 3), Slice("Ayrıldı", 1, 1)])
    drawn(chart)
    ring = chart._ring()
    assert chart.tip_at(QPoint(int(ring.right()) - 8, int(ring.center().y()))) == "Etkin: 3"


@pytest.mark.parametrize("kind", [LineChart, BarChart, DonutChart, HorizontalBars])
def test_a_chart_without_figures_says_so(qtbot: QtBot, kind: type[ChartFrame]) -> None:
    chart = kind()
    qtbot.addWidget(chart)
    blank = drawn(chart)
    chart.set_empty_text("")
    assert blank != drawn(chart)


def test_a_chart_follows_the_theme(qtbot: QtBot, theme: Theme) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.set_bars([Bar("Erciş", 89)])
    light = drawn(chart)
    theme.toggle()
    assert light != drawn(chart)
