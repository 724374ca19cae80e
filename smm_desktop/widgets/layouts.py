"""Rows, columns, cards and what else puts things in their place; the distances of the whole window."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smm_desktop.widgets.labels import Label, TextRole

GAP = 8
SPACE = 16
EDGE = 28
_NARROW = 900


class Stretch:
    """Takes the room that is left in a row or column."""


STRETCH = Stretch()
Item = QWidget | QLayout | Stretch | int | str


def column(*items: Item, gap: int = GAP, margins: int = 0) -> QVBoxLayout:
    layout = QVBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def row(*items: Item, gap: int = GAP, margins: int = 0) -> QHBoxLayout:
    layout = QHBoxLayout()
    _fill(layout, items, gap, margins)
    return layout


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: int, margins: int) -> None:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(gap)
    for item in items:
        _put(layout, item)


def _put(layout: QBoxLayout, item: Item) -> None:
    if isinstance(item, QWidget):
        layout.addWidget(item)
    elif isinstance(item, QLayout):
        layout.addLayout(item)
    elif isinstance(item, Stretch):
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(item)
    else:
        layout.addWidget(Label(item))


def empty_layout(layout: QLayout) -> None:
    """Takes everything out of the layout and lets the widgets go."""
    while layout.count():
        item = layout.takeAt(0)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        if (inner := item.layout()) is not None:
            empty_layout(inner)


class Card(QFrame):
    """A bordered surface with a heading; put the content into `body`."""

    def __init__(
        self, title: str = "", note: str = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = Label(title, TextRole.HEADING)
        self._note = Label(note, TextRole.SMALL, wrap=True)
        self._corner = row()
        self.body = column()
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head = row(column(self._title, self._note, gap=3), self._corner)
        self._head.setStretch(0, 1)
        layout = column(self._head, self.body, gap=12)
        layout.setContentsMargins(20, 17, 20, 18)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._show_used()

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self._show_used()

    def set_note(self, text: str) -> None:
        self._note.setText(text)
        self._show_used()

    def add_corner(self, widget: QWidget) -> None:
        self._corner.addWidget(widget)

    def _show_used(self) -> None:
        self._title.setVisible(bool(self._title.text()))
        self._note.setVisible(bool(self._note.text()))


class Divider(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)


class ScrollColumn(QScrollArea):
    """A column that scrolls when it is too long; put the content into `body`."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self.body = column(gap=SPACE)
        outer = column(self.body, STRETCH, gap=0)
        self._inside.setLayout(outer)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def keep_right_margin(self, margin: int) -> None:
        """The content ends at the same place whether the bar is there or not: the bar runs in the margin."""
        bar = self.verticalScrollBar()

        def match(low: int, high: int) -> None:
            width = bar.sizeHint().width() if high > low else 0
            self.body.setContentsMargins(0, 0, margin - width, 0)

        bar.rangeChanged.connect(match)
        match(0, 0)

    def wanted_height(self, width: int) -> int:
        """To show all of it at that width, without scrolling."""
        body = self.body
        body.invalidate()  # what it remembers is from before its widgets were shown
        high = body.heightForWidth(width) if body.hasHeightForWidth() else body.sizeHint().height()
        return high + 8

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width() + 14, 80)


class SideBySide(QWidget):
    """The content and its panel at the right; the panel gives way when the window is narrow."""

    def __init__(
        self, main: QWidget, side: QWidget, *, side_width: int = 308, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side = side
        self._wanted = True
        side.setFixedWidth(side_width)
        layout = row(main, side, gap=SPACE)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def side_visible(self) -> bool:
        return self._wanted

    def set_side_visible(self, wanted: bool) -> None:
        self._wanted = wanted
        self._side.setVisible(wanted and self.width() >= _NARROW - EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setVisible(self._wanted and self.width() >= _NARROW - EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 160)


class Flow(QLayout):
    """Lays its items in lines, like words."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = GAP) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override] # Qt allows none past the end
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self._gap for item in self._items)
        return QSize(max(0, width - self._gap), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """The height that the lines take in an area of that width."""
        at, line = area.topLeft(), 0
        for item in self._items:
            size = item.sizeHint()
            if line and at.x() + size.width() > area.right() + 1:
                at, line = QPoint(area.x(), at.y() + line + self._gap), 0
            if move:
                item.setGeometry(QRect(at, size))
            at, line = QPoint(at.x() + size.width() + self._gap, at.y()), max(line, size.height())
        return at.y() + line - area.y()


def stretchy(widget: QWidget) -> QWidget:
    """The widget grows with the room there is."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return widget
