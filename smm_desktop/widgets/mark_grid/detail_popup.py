"""The small box at a cell that asks for the rest of a mark: a number, or one of a few choices."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.mark_grid.values import Detail, MarkCode


class Popover(QFrame):
    """A box over the window that goes when one clicks elsewhere or presses Esc."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


class DetailPopup(Popover):
    chosen = Signal(str)

    def __init__(self, code: MarkCode, start: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mark_detail")
        self._code = code
        self.setAccessibleName(code.label)
        if code.detail is Detail.NUMBER:
            self._build_number(start)
        else:
            self._build_choices(start)

    def _build_number(self, start: str) -> None:
        self._line = QLineEdit(start)
        self._line.setObjectName("mark_detail_number")
        self._line.setValidator(QIntValidator(1, self._code.maximum, self._line))
        self._line.setFixedWidth(72)
        self._line.setAccessibleName(f"{self._code.label}, {self._code.unit}")
        self._line.returnPressed.connect(self._take_number)
        self.setLayout(
            row(Label(self._code.label, TextRole.STRONG), self._line, Label(self._code.unit), margins=10)
        )
        self.setFocusProxy(self._line)

    def _build_choices(self, start: str) -> None:
        self._list = ChoiceList(self._code)
        self._list.chosen.connect(self._take)
        keys = [choice.key for choice in self._code.choices]
        self._list.setCurrentRow(keys.index(start) if start in keys else 0)
        self.setLayout(column(Label(self._code.label, TextRole.STRONG), self._list, margins=10))
        self.setFocusProxy(self._list)

    def open_at(self, place: QPoint, *, select: bool) -> None:
        self.adjustSize()
        self.move(place)
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if self._code.detail is Detail.NUMBER:
            if select:
                self._line.selectAll()
            else:
                self._line.end(False)

    def _take_number(self) -> None:
        self._take(str(int(self._line.text())))

    def _take(self, detail: str) -> None:
        self.close()
        self.chosen.emit(detail)


class ChoiceList(QListWidget):
    """Arrows and Enter choose, and so does a choice's own letter."""

    chosen = Signal(str)

    def __init__(self, code: MarkCode) -> None:
        super().__init__()
        self.setObjectName("mark_detail_choices")
        self._choices = code.choices
        for choice in code.choices:
            self.addItem(QListWidgetItem(f"{choice.letter}   {choice.label}"))
        self.setFixedSize(self.sizeHintForColumn(0) + 24, self.sizeHintForRow(0) * self.count() + 4)
        self.itemClicked.connect(lambda _item: self._take(self.currentRow()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = turkish.fold(event.text())
        letters = [turkish.fold(choice.letter) for choice in self._choices]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentRow())
        elif typed and typed in letters:
            self._take(letters.index(typed))
        else:
            super().keyPressEvent(event)

    def _take(self, at: int) -> None:
        self.chosen.emit(self._choices[at].key)
