"""A fingerprint in large blocks, as two people read it to each other on the telephone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column

translate = QCoreApplication.translate
_PER_LINE = 3
_WIDTH = 96


class FingerprintBlocks(QWidget):
    """Numbered blocks of five digits, three a line."""

    def __init__(self, text: str = "", *, name: str = "fingerprint", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(10)
        self.setLayout(self._grid)
        for at in range(_PER_LINE):
            self._grid.setColumnMinimumWidth(at, px(_WIDTH))
        self._grid.setColumnStretch(_PER_LINE, 1)
        self._labels: list[Label] = []
        self.set_text(text)

    @property
    def text(self) -> str:
        return " ".join(label.text() for label in self._labels)

    def set_text(self, text: str) -> None:
        """Show the blocks of a fingerprint; empty text shows none."""
        blocks = text.split()
        while len(self._labels) < len(blocks):
            self._add_block(len(self._labels))
        for at, label in enumerate(self._labels):
            label.setText(blocks[at] if at < len(blocks) else "")
        self.setVisible(bool(blocks))
        self.setAccessibleName(translate("exchange", "Fingerprint: {blocks}").format(blocks=text))

    def _add_block(self, at: int) -> None:
        digits = Label("", TextRole.VALUE, name=f"{self.objectName()}_block_{at + 1}")
        digits.let_copy()
        number = Label(str(at + 1), TextRole.SMALL)
        self._labels.append(digits)
        self._grid.addLayout(column(number, digits, gap=0), at // _PER_LINE, at % _PER_LINE)
