"""Editors of whole and decimal numbers; an optional one may stand empty."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSizePolicy, QSpinBox, QWidget


def _prepare(box: QAbstractSpinBox, name: str) -> None:
    box.setObjectName(name)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)


class NumberField(QSpinBox):
    value_changed = Signal()

    def __init__(
        self,
        minimum: int,
        maximum: int,
        *,
        suffix: str = "",
        step: int = 1,
        optional: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        _prepare(self, name)
        self._optional = optional
        self.setRange(minimum - 1 if optional else minimum, maximum)
        self.setSingleStep(step)
        self.setSuffix(f" {suffix}" if suffix else "")
        if optional:
            self.setSpecialValueText(" ")
            self.setValue(self.minimum())
        self.valueChanged.connect(self.value_changed)

    def value(self) -> int | None:  # type: ignore[override] # an empty field has no number
        number = super().value()
        return None if self._optional and number == self.minimum() else number

    def set_value(self, value: object) -> None:
        self.setValue(value if isinstance(value, int) else self.minimum())

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return self.value() is None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DecimalField(QDoubleSpinBox):
    value_changed = Signal()

    def __init__(
        self,
        minimum: Decimal | int,
        maximum: Decimal | int,
        *,
        decimals: int = 2,
        suffix: str = "",
        optional: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        _prepare(self, name)
        self._optional, self._places = optional, decimals
        self.setDecimals(decimals)
        below = 10.0**-decimals if optional else 0.0
        self.setRange(float(minimum) - below, float(maximum))
        self.setSuffix(f" {suffix}" if suffix else "")
        if optional:
            self.setSpecialValueText(" ")
            self.setValue(self.minimum())
        self.valueChanged.connect(self.value_changed)

    def value(self) -> Decimal | None:  # type: ignore[override] # exact, and an empty field has no number
        number = super().value()
        if self._optional and number == self.minimum():
            return None
        return Decimal(f"{number:.{self._places}f}")

    def set_value(self, value: object) -> None:
        self.setValue(float(value) if isinstance(value, (Decimal, int, float)) else self.minimum())

    def problem(self) -> str:
        return ""

    def is_blank(self) -> bool:
        return self.value() is None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
