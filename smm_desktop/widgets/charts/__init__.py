"""Charts drawn with QPainter: lines, bars, intervals, points, a ring; in the theme's colours, with tooltips."""

from smm_desktop.widgets.charts.bars import Bar, BarChart
from smm_desktop.widgets.charts.donut import DonutChart, Slice
from smm_desktop.widgets.charts.horizontal import HorizontalBars
from smm_desktop.widgets.charts.intervals import IntervalBar, IntervalBars
from smm_desktop.widgets.charts.line import LineChart, Series
from smm_desktop.widgets.charts.scatter import Corner, Crossing, ScatterChart, Spot

__all__ = [
    "Bar",
    "BarChart",
    "Corner",
    "Crossing",
    "DonutChart",
    "HorizontalBars",
    "IntervalBar",
    "IntervalBars",
    "LineChart",
    "ScatterChart",
    "Series",
    "Slice",
    "Spot",
]
