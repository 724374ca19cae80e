"""One analysis seen in eight ways: from the ranking to other questions and free answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.needs.rules.quadrants import crosshair
from smm_desktop.needs.terms import (
    Analysis,
    Breakdown,
    FreeAnswers,
    GroupResult,
    Interval,
    ItemFigures,
    ItemResult,
    Method,
    Quadrant,
    QuestionFigures,
    Scale,
    Silence,
)
from smm_desktop.needs.ui.analysis_table import group_columns, reliability_columns, side_columns
from smm_desktop.needs.ui.questions_panel import QuestionsPanel
from smm_desktop.needs.ui.ranking_table import mwds_tip, ranking_columns
from smm_desktop.needs.ui.wording import dimension_text, figure_text, method_tip, quadrant_text, scale_text
from smm_desktop.needs.ui.wording.needs import interval_text, quadrant_tone
from smm_desktop.widgets.charts import Corner, Crossing, IntervalBar, IntervalBars, ScatterChart, Spot
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, ScrollColumn, column, empty_layout
from smm_desktop.widgets.table import DataTable

RANKING, BARS, MATRIX, GROUPS, SIDES, ALPHA, OTHERS, TEXTS = (
    "ranking", "bars", "matrix", "groups", "sides", "alpha", "others", "texts",
)  # fmt: skip
_CORNERS = (Quadrant.CONCENTRATE, Quadrant.KEEP_UP, Quadrant.LOW_PRIORITY, Quadrant.POSSIBLE_EXCESS)


@dataclass(frozen=True, slots=True)
class Shown:
    """What of an analysis is looked at: everybody, or one group of one breakdown."""

    analysis: Analysis
    questions: tuple[QuestionFigures, ...] = ()
    free_answers: tuple[FreeAnswers, ...] = ()
    breakdown: Breakdown | None = None
    group: GroupResult | None = None

    @property
    def items(self) -> tuple[ItemResult, ...]:
        return self.analysis.items if self.group is None else self.group.items

    @property
    def is_hidden(self) -> bool:
        return self.group is not None and isinstance(self.group.respondents, Silence)


class AnalysisViews(QStackedWidget):
    group_opened = Signal(object)  # label of the group whose ranking is wanted
    checks_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("analysis_views")
        self.ranking = DataTable(
            ranking_columns(), key=lambda item: item.competency, checkable=True, row_height=44, name="ranking_table"
        )  # fmt: skip
        self.bars = IntervalBars(name="ranking_bars")
        self.matrix = ScatterChart(name="matrix_chart")
        self.groups = _Tables("groups_table")
        self.sides = _Tables("sides_table")
        self.alpha = DataTable(
            reliability_columns(), key=lambda one: (one.group, one.scale), row_height=40, name="alpha_table"
        )
        self.questions = QuestionsPanel()
        self.texts = ScrollColumn(name="free_answers")
        self.texts.body.setSpacing(6)
        self._pages = {
            RANKING: self.ranking, BARS: _in_card(_scrolling(self.bars)), MATRIX: _in_card(self.matrix),
            GROUPS: self.groups, SIDES: self.sides, ALPHA: self.alpha,
            OTHERS: self.questions, TEXTS: _in_card(self.texts),
        }  # fmt: skip
        for page in self._pages.values():
            self.addWidget(page)
        self.ranking.checks_changed.connect(self.checks_changed)

    def show_view(self, key: str) -> None:
        self.setCurrentWidget(self._pages[key])

    def show_analysis(self, shown: Shown) -> None:
        self._show_items(shown)
        self._show_groups(shown.breakdown)
        self._show_sides(shown.analysis)
        self.alpha.set_empty(
            EmptyState(self.tr("Not worked out for one field of an anonymous round"), icon="scale")
        )
        self.alpha.set_rows(shown.analysis.reliability)
        self.questions.show_questions(shown.questions)
        self._show_texts(shown.free_answers)

    def _show_items(self, shown: Shown) -> None:
        self.ranking.set_empty(self._nothing(shown))
        self.ranking.set_rows(shown.items)
        spoken = [one for one in shown.items if isinstance(one.figures, ItemFigures)]
        reason = self._hidden_text() if shown.is_hidden else self.tr("Too few answers for a claim")
        for chart in (self.bars, self.matrix):
            chart.set_empty_text(reason)
        self.bars.set_bars([_bar(one) for one in spoken], format_=figure_text)
        self._show_matrix(spoken)

    def _nothing(self, shown: Shown) -> EmptyState:
        if shown.is_hidden:
            return EmptyState(self.tr("Hidden"), self._hidden_text(), icon="eye-off", name="hidden_group")
        return EmptyState(self.tr("Too few answers for a claim"), icon="chart-no-axes-column")

    def _hidden_text(self) -> str:
        return self.tr(
            "The answers of this group are not shown, so that nobody can be recognised: fewer than five people "
            "answered, or another small group could be worked out by subtraction."
        )

    def _show_matrix(self, items: Sequence[ItemResult]) -> None:
        lines = crosshair([one.figures for one in items if isinstance(one.figures, ItemFigures)])
        corners = [Corner(quadrant_text(one), quadrant_tone(one)) for one in _CORNERS]
        crossing = Crossing(lines.ability, lines.importance, tuple(corners)) if lines else None  # type: ignore[arg-type]  # four
        self.matrix.set_spots(
            [_spot(one) for one in items],
            across=scale_text(Scale.ABILITY),
            up=scale_text(Scale.IMPORTANCE),
            crossing=crossing,
            format_=lambda value: figure_text(value, 1),
        )

    def _show_groups(self, breakdown: Breakdown | None) -> None:
        self.groups.clear()
        if breakdown is None:
            sentence = self.tr("Choose above by what the answers are to be broken down.")
            self.groups.say(EmptyState(self.tr("No breakdown chosen"), sentence, icon="users-round"))
            return
        title = " / ".join(map(dimension_text, breakdown.dimensions))
        table = self.groups.add(
            DataTable(group_columns(title), key=lambda group: group.label, name="groups_table"),
            breakdown.groups,
        )
        table.opened.connect(self.group_opened)
        if any(isinstance(group.respondents, Silence) for group in breakdown.groups):
            self.groups.note(self._hidden_text())

    def _show_sides(self, analysis: Analysis) -> None:
        """In the order of the ranking; of several comparisons one at a time."""
        self.sides.clear()
        places = {item.competency: at for at, item in enumerate(analysis.items)}
        for at, one in enumerate(analysis.side_by_side):
            rows = sorted(one.items, key=lambda row: places.get(row.competency, len(places)))
            table = DataTable(
                side_columns(one), key=lambda row: row.competency, row_height=44, name=f"sides_table_{at}"
            )
            heading = self.tr("{first} and {second}").format(first=one.first, second=one.second)
            self.sides.add(table, rows, heading)
        if not analysis.side_by_side:
            sentence = self.tr(
                "A round of the other side or an earlier one on the same competencies is needed."
            )
            self.sides.say(EmptyState(self.tr("Nothing to compare with"), sentence, icon="git-compare"))

    def _show_texts(self, found: Sequence[FreeAnswers]) -> None:
        empty_layout(self.texts.body)
        for one in found:
            self.texts.body.addWidget(Label(one.question, TextRole.HEADING, wrap=True))
            for answer in one.answers:
                label = Label(f"• {answer}", TextRole.BODY, wrap=True)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                label.setTextFormat(Qt.TextFormat.PlainText)
                self.texts.body.addWidget(label)
            if not one.answers:
                text = self.tr("Hidden: fewer than five wrote something, and words can give somebody away.")
                self.texts.body.addWidget(Label(text, TextRole.SOFT, wrap=True))
        if not found:
            self.texts.body.addWidget(EmptyState(self.tr("No free answers"), icon="message-square"))
        self.texts.body.addStretch()


class _Tables(QWidget):
    """One table, or several by turns; or a word in their place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_area")
        self._tables: dict[str, DataTable] = {}
        self._layout = column(gap=8)
        self.setLayout(self._layout)

    def clear(self) -> None:
        empty_layout(self._layout)
        self._tables = {}

    def note(self, text: str) -> None:
        self._layout.addWidget(Label(text, TextRole.SOFT, wrap=True, name="hidden_note"))

    def say(self, nothing: EmptyState) -> None:
        self._layout.addWidget(nothing, 1)

    def add(self, table: DataTable, rows: Sequence[object], heading: str = "") -> DataTable:
        if heading:
            self._head(heading)
        self._layout.addWidget(table, 1)
        table.set_rows(rows)
        table.setVisible(not self._tables)
        self._tables[heading] = table
        return table

    def _head(self, heading: str) -> None:
        """The first brings the chips by which one is chosen."""
        if not self._tables:
            self._chips = FilterChips(name="sides_choice")
            self._chips.changed.connect(lambda _key: self._choose(self._chips.current))
            self._layout.addWidget(self._chips)
        self._chips.set_chips([Chip(one, one) for one in (*self._tables, heading)])

    def _choose(self, heading: str) -> None:
        for key, table in self._tables.items():
            table.setVisible(key == heading)


def _in_card(content: QWidget) -> Card:
    card = Card()
    card.body.addWidget(content, 1)
    return card


def _scrolling(chart: QWidget) -> ScrollColumn:
    area = ScrollColumn(name="bars_scroll")
    area.body.addWidget(chart)
    area.body.addStretch()
    return area


def _label(item: ItemResult) -> str:
    return f"{item.rank}. {item.competency}"


def _bar(item: ItemResult) -> IntervalBar:
    figures = item.figures
    if isinstance(figures, Silence):
        raise TypeError(item.competency)
    shown = figures.mwds_interval
    low, high = (shown.low, shown.high) if isinstance(shown, Interval) else (None, None)
    tip = f"{_label(item)}\nMWDS {figure_text(figures.mwds)} {interval_text(shown)}\n\n{mwds_tip(item)}"
    return IntervalBar(_label(item), figures.mwds, low, high, quadrant_tone(item.quadrant), tip)


def _spot(item: ItemResult) -> Spot:
    figures = item.figures
    if isinstance(figures, Silence):
        raise TypeError(item.competency)
    ability, importance = figures.ability.mean, figures.importance.mean
    sides = ((Scale.IMPORTANCE, importance), (Scale.ABILITY, ability))
    means = " · ".join(f"{scale_text(scale)} {figure_text(mean)}" for scale, mean in sides)
    tip = f"{_label(item)}\n{means}\n\n{method_tip(Method.QUADRANTS)}"
    return Spot(ability, importance, str(item.rank), quadrant_tone(item.quadrant), tip)
