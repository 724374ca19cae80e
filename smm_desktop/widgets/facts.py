"""Facts about one subject: lines with a drawing, or pairs of label and value."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, row


@dataclass(frozen=True)
class Fact:
    icon: str
    text: str
    tip: str = ""
    copyable: bool = False
    wraps: bool = False


class FactList(QWidget):
    """Facts without text are left out."""

    def __init__(self, facts: Sequence[Fact], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayout(column(*(_fact_line(fact) for fact in facts if fact.text), gap=11))


def _fact_line(fact: Fact) -> QWidget:
    line = QWidget()
    text = Label(fact.text, wrap=True) if fact.copyable or fact.wraps else ElidedLabel(fact.text)
    if fact.copyable:
        text.let_copy()
    icon = IconLabel(fact.icon, IconRole.FAINT, 16)
    layout = row(icon, text, gap=10)
    layout.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
    layout.setStretch(1, 1)
    line.setLayout(layout)
    if fact.tip:
        line.setToolTip(fact.tip)
        text.setAccessibleDescription(fact.tip)
    return line


class KeyValues(QWidget):
    """Labels at the left, values at the right."""

    def __init__(self, pairs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for at, (label, value) in enumerate(pairs):
            shown = Label(value, wrap=True)
            shown.let_copy()
            shown.setAccessibleName(f"{label}: {value}")
            grid.addWidget(Label(label, TextRole.SOFT), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignTop)
        self.setLayout(grid)
