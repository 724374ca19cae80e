"""Charts drawn with QPainter: lines, bars, a ring; in the theme's colours, with tooltips."""

from smm_desktop.widgets.charts.bars import Bar, BarChart
from smm_desktop.widgets.charts.donut import DonutChart, Slice
from smm_desktop.widgets.charts.horizontal import HorizontalBars
from smm_desktop.widgets.charts.line import LineChart, Series

__all__ = ["Bar", "BarChart", "DonutChart", "HorizontalBars", "LineChart", "Series", "Slice"]
