"""What counts in a match: a slider for each part of the value, with its share of the whole."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from smm_desktop.placements import settings
from smm_desktop.placements.terms import ValuePart, Weights
from smm_desktop.placements.ui.matching_panel.parts import PartDot, part_color
from smm_desktop.placements.ui.wording import value_part_text
from smm_desktop.placements.ui.wording.reasons_of_pairs import part_tip
from smm_desktop.widgets.buttons import IconButton
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone

_STEP = 5


class WeightSlider(QSlider):
    """0 to 100 in the colour of its part; arrows step by five, Page keys by twenty."""

    def __init__(self, part: ValuePart, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._part = part
        self.setObjectName(f"weight_{part.value}")
        self.setRange(settings.WEIGHT.start, settings.WEIGHT.stop - 1)
        self.setSingleStep(_STEP)
        self.setPageStep(4 * _STEP)
        self.setAccessibleName(value_part_text(part))
        self.setToolTip(part_tip(part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, px(20))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling past must not change what counts."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _handle(self) -> QPointF:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        return QPointF(handle.center())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, at, middle = current_theme().tokens, self._handle(), self.height() / 2
        color = part_color(self._part, tokens)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.border_strong)
        painter.drawRoundedRect(QRectF(2, middle - 2, self.width() - 4, 4), 2, 2)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(2, middle - 2, max(0.0, at.x() - 2), 4), 2, 2)
        painter.setPen(tokens.accent if self.hasFocus() else color)
        painter.setBrush(tokens.surface)
        painter.drawEllipse(QPointF(at.x(), middle), 7.5, 7.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(
            QPointF(at.x(), middle), 5 if self.hasFocus() else 3.5, 5 if self.hasFocus() else 3.5
        )


class WeightsBox(QWidget):
    """`changed` with every move; `weights` is what the sliders say."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_weights")
        self._sliders = {part: WeightSlider(part) for part in ValuePart}
        self._shares = {part: Label("", TextRole.STRONG, name=f"share_{part.value}") for part in ValuePart}
        self._error = Label("", TextRole.SMALL, wrap=True, tone=Tone.BAD, name="match_weights_error")
        self.reset_button = IconButton(
            "rotate-ccw", self.tr("The usual weights"), name="match_weights_usual", on_click=self.reset
        )
        head = row(Label(self.tr("What counts"), TextRole.HEADING), self.reset_button)
        head.setStretch(0, 1)
        layout = column(head, gap=9)
        for part in ValuePart:
            layout.addLayout(self._line(part))
        layout.addWidget(self._error)
        self._error.hide()
        self.setLayout(layout)
        self.set_weights(settings.WEIGHTS)

    def _line(self, part: ValuePart) -> QVBoxLayout:
        slider = self._sliders[part]
        slider.valueChanged.connect(self._tell)
        label = ElidedLabel(value_part_text(part))
        head = row(PartDot(part), label, self._shares[part], gap=7)
        head.setStretch(1, 1)
        return column(head, slider, gap=1)

    @property
    def weights(self) -> Weights:
        return Weights(**{part.value: slider.value() for part, slider in self._sliders.items()})

    def set_weights(self, weights: Weights) -> None:
        for part, slider in self._sliders.items():
            slider.blockSignals(True)
            slider.setValue(weights.of(part))
            slider.blockSignals(False)
        self._show()

    def reset(self) -> None:
        self.set_weights(settings.WEIGHTS)
        self.changed.emit()

    def show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        weights = self.weights
        for part, label in self._shares.items():
            label.setText(percent(weights.of(part) / weights.total if weights.total else 0.0))
        self.reset_button.setEnabled(weights != settings.WEIGHTS)
