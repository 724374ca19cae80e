"""Lays the three tables side by side under one pair of scroll bars, and shares out the width."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollBar, QWidget

from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.layouts import Divider
from smm_desktop.widgets.mark_grid.delegate import GridCursor, MarkDelegate, NameDelegate, SummaryDelegate
from smm_desktop.widgets.mark_grid.model import MarksModel
from smm_desktop.widgets.mark_grid.parts import GridPart, MarksPart, tie_scrolling
from smm_desktop.widgets.theme import current_theme

_SLOT = (42, 62)
_NAMES = (150, 210)
_NARROW = 900


class GridSheet(QFrame):
    def __init__(self, model: MarksModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.cursor_place = GridCursor()
        place = self.cursor_place
        self.names = GridPart(model, place, NameDelegate(model, place, self), f"{name}_names")
        self.marks = MarksPart(model, place, MarkDelegate(model, place, self), f"{name}_marks")
        self.summaries = GridPart(model, place, SummaryDelegate(model, place, self), f"{name}_summaries")
        self._down = QScrollBar(Qt.Orientation.Vertical)
        self._across = QScrollBar(Qt.Orientation.Horizontal)
        self._once_laid_out = QTimer(self, singleShot=True, interval=0)
        self._once_laid_out.timeout.connect(self._show_current)
        self._lay_out()
        self._tie()
        current_theme().changed.connect(self.fit)

    @property
    def parts(self) -> tuple[GridPart, GridPart, GridPart]:
        return self.names, self.marks, self.summaries

    def _lay_out(self) -> None:
        layout = QGridLayout()
        layout.setContentsMargins(1, 1, 2, 2)
        layout.setSpacing(0)
        first, second = Divider(), Divider()
        for line in (first, second):
            line.setFixedSize(1, 16777215)
        self._summary_line = second
        for column, widget in enumerate((self.names, first, self.marks, second, self.summaries, self._down)):
            layout.addWidget(widget, 0, column)
        layout.addWidget(self._across, 1, 2)
        layout.setColumnStretch(2, 1)
        layout.setRowStretch(0, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.marks)

    def _tie(self) -> None:
        tie_scrolling(self.names, self.marks)
        tie_scrolling(self.summaries, self.marks)
        _mirror(self.marks.verticalScrollBar(), self._down)
        _mirror(self.marks.horizontalScrollBar(), self._across)
        self.marks.cursor_moved.connect(self._show_cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def rebuild(self) -> None:
        """After people, slots or summaries have changed."""
        slots, summaries = len(self.model.slots), len(self.model.summaries)
        self.names.show_columns(0, 0)
        self.marks.show_columns(1, slots)
        self.summaries.show_columns(1 + slots, slots + summaries)
        self.summaries.setVisible(summaries > 0)
        self._summary_line.setVisible(summaries > 0)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._once_laid_out.start()

    def _show_current(self) -> None:
        current = self.marks.currentIndex()
        if current.isValid():
            self.marks.scrollTo(current)

    def fit(self) -> None:
        """Slots are as wide as the room lets them be; below the least width they scroll."""
        model = self.model
        has_notes = any(person.note for person in model.people)
        for part in self.parts:
            part.set_row_height(px(46 if has_notes else 42))
        names = px(_NAMES[0] if self.width() < _NARROW else _NAMES[1])
        self.names.setFixedWidth(names)
        self.names.setColumnWidth(0, names)
        wide = 0
        for at, column in enumerate(model.summaries):
            self.summaries.setColumnWidth(1 + len(model.slots) + at, px(column.width))
            wide += px(column.width)
        self.summaries.setFixedWidth(wide)
        room = self.width() - names - wide - 22
        each = max(px(_SLOT[0]), min(px(_SLOT[1]), room // max(1, len(model.slots))))
        for at in range(len(model.slots)):
            self.marks.setColumnWidth(1 + at, each)
        self.update_all()

    def _show_cursor(self, left: int, reached: int) -> None:
        for part in self.parts:
            part.update_row(left)
            part.update_row(reached)
        self.marks.header.viewport().update()

    def update_all(self) -> None:
        for part in self.parts:
            part.update_all()


def _mirror(inner: QScrollBar, shown: QScrollBar) -> None:
    """The shown bar stands for the hidden one of the table."""

    def match(low: int, high: int) -> None:
        shown.setPageStep(inner.pageStep())
        shown.setSingleStep(inner.singleStep())
        shown.setRange(low, high)
        shown.setVisible(high > low)

    inner.rangeChanged.connect(match)
    inner.valueChanged.connect(shown.setValue)
    shown.valueChanged.connect(inner.setValue)
    match(inner.minimum(), inner.maximum())
