"""Where an activity stands between planned and closed: the track of states, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.core.clock import local
from smm_desktop.trainings.queries import ActivityRow
from smm_desktop.trainings.terms import ActivityState, ClosingGap, GapFact
from smm_desktop.trainings.ui.wording import activity_state_text, closing_gap_text, day_text
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.fonts import px, screen_font
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout, row
from smm_desktop.widgets.theme import current_theme

translate = QCoreApplication.translate
_ORDER = tuple(ActivityState)
_EARLY = frozenset({ClosingGap.NO_SESSIONS, ClosingGap.NOBODY_ENROLLED, ClosingGap.TRAINER_MISSING})


# Not worth a word while lessons of the group lie ahead.
_LATE = frozenset({ClosingGap.MARKS_MISSING, ClosingGap.SCORES_MISSING})


def next_step_text(activity: ActivityRow) -> str:
    match activity.state:
        case ActivityState.PLANNED:
            return translate(
                "trainings",
                "Plan the sessions and enrol people, then open the training. Opening freezes the rule book’s "
                "values for it.",
            )
        case ActivityState.OPEN:
            return translate(
                "trainings", "Take attendance. When the last lesson is over, mark the training as held."
            )
        case ActivityState.HELD:
            return translate(
                "trainings", "Complete what is missing and close the training. Closing locks its records."
            )
        case ActivityState.CLOSED:
            day = "" if activity.closed_at is None else day_text(local(activity.closed_at).date())
            return translate("trainings", "Closed on {day}. Its records are locked.").format(day=day)


def gaps_that_count(state: ActivityState, gaps: Sequence[GapFact]) -> list[GapFact]:
    """What can be done about now: nobody marks lessons that lie ahead."""
    if state is ActivityState.CLOSED:
        return []
    if state is ActivityState.PLANNED:
        return [gap for gap in gaps if gap.gap in _EARLY]
    ahead = {gap.group for gap in gaps if gap.gap is ClosingGap.SESSIONS_AHEAD}
    return [gap for gap in gaps if gap.group not in ahead or gap.gap not in _LATE]


class StepTrack(QWidget):
    """The four states as a line of dots; what lies behind is filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step_track")
        self._state = ActivityState.PLANNED
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def set_state(self, state: ActivityState) -> None:
        self._state = state
        self.setAccessibleName(activity_state_text(state))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_theme().tokens
        reached = _ORDER.index(self._state)
        each = self.width() / len(_ORDER)
        for at, state in enumerate(_ORDER):
            middle = QPointF(each * (at + 0.5), px(15))
            if at:
                color = tokens.accent if at <= reached else tokens.border_strong
                painter.setPen(QPen(color, 2))
                painter.drawLine(QPointF(middle.x() - each + px(14), middle.y()), middle - QPointF(px(14), 0))
            self._paint_dot(painter, middle, at, reached)
            weight = QFont.Weight.DemiBold if at == reached else QFont.Weight.Normal
            painter.setFont(screen_font(12, weight))
            painter.setPen(tokens.text if at == reached else tokens.faint)
            words = QRectF(each * at, px(32), each, px(22))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, activity_state_text(state))

    def _paint_dot(self, painter: QPainter, middle: QPointF, at: int, reached: int) -> None:
        tokens = current_theme().tokens
        painter.setPen(QPen(tokens.accent if at <= reached else tokens.border_strong, 2))
        painter.setBrush(tokens.accent if at < reached else tokens.surface)
        painter.drawEllipse(middle, px(9), px(9))
        if at < reached:
            _paint_tick(painter, middle, tokens.on_accent)
        elif at == reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawEllipse(middle, px(4), px(4))


def _paint_tick(painter: QPainter, middle: QPointF, color: QColor) -> None:
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    corner = middle + QPointF(-1, 3)
    painter.drawLine(middle + QPointF(-4, 0), corner)
    painter.drawLine(corner, middle + QPointF(4, -3))


class StepsPanel(QWidget):
    """The track, a sentence, and what is missing with a way to each."""

    gap_chosen = Signal(object)  # the GapFact to go to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("steps_panel")
        self.track = StepTrack()
        self.sentence = Label("", wrap=True, name="step_sentence")
        self._title = Label("", TextRole.STRONG, name="gaps_title")
        self._gaps = column(gap=6)
        self.setLayout(column(self.track, self.sentence, self._title, self._gaps, gap=10))

    def show_activity(self, activity: ActivityRow, gaps: Sequence[GapFact]) -> None:
        self.track.set_state(activity.state)
        self.sentence.setText(next_step_text(activity))
        shown = gaps_that_count(activity.state, gaps)
        empty_layout(self._gaps)
        self._title.setVisible(bool(shown))
        self._title.setText(self.tr("Still to do"))
        for at, gap in enumerate(shown):
            self._gaps.addWidget(self._gap_line(at, gap))

    def _gap_line(self, at: int, gap: GapFact) -> QWidget:
        words = Label(closing_gap_text(gap), wrap=True)
        go = quiet(self.tr("Show"), icon="arrow-right", name=f"gap_{at}")
        go.setAccessibleName(self.tr("Show: {gap}").format(gap=closing_gap_text(gap)))
        go.clicked.connect(lambda: self.gap_chosen.emit(gap))
        line = row(IconLabel("circle-alert", IconRole.WARN, 16), words, go, gap=9)
        line.setStretch(1, 1)
        box = QWidget()
        box.setLayout(line)
        return box
