"""Spans on a line of days: rows of bars, the grounds they stand on, warnings, today; by mouse and by keys."""

from smm_desktop.widgets.span_chart.chart import SpanChart
from smm_desktop.widgets.span_chart.scale import DayScale, Zoom, period_text
from smm_desktop.widgets.span_chart.values import SpanBar, SpanGround, SpanRow

__all__ = ["DayScale", "SpanBar", "SpanChart", "SpanGround", "SpanRow", "Zoom", "period_text"]
