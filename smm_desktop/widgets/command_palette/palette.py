"""The palette over the window: it asks every provider as one types, and runs what is chosen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLineEdit, QListView, QWidget
from shiboken6 import isValid

from smm_desktop.widgets.command_palette.delegate import PaletteDelegate
from smm_desktop.widgets.command_palette.items import PaletteItem, PaletteModel
from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Divider, column
from smm_desktop.widgets.loading import LatestLoader

Find = Callable[[str], Sequence[PaletteItem]]
_WIDTH, _ROWS_HEIGHT, _TOP = 600, 400, 84
_SHOWN = 8


@dataclass
class _Provider:
    heading: str
    find: Find
    loader: LatestLoader | None
    found: Sequence[PaletteItem] = ()

    @property
    def is_asked(self) -> bool:
        """Whether its answer is still to come."""
        return self.loader is not None and self.loader.busy


class CommandPalette(QFrame):
    def __init__(
        self, window: QWidget, runner: JobRunner | None = None, *, name: str = "command_palette"
    ) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self._runner = runner
        self._providers: list[_Provider] = []
        self._came_from: QWidget | None = None
        self._line = QLineEdit()
        self._line.setObjectName(f"{name}_field")
        self._line.setPlaceholderText(self.tr("Find a page, a person or an action…"))
        self._line.setFrame(False)
        self._model = PaletteModel(self)
        self._list = QListView()
        self._list.setObjectName(f"{name}_list")
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._model))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Label(self.tr("Nothing found"), TextRole.SOFT)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._typing = QTimer(self, singleShot=True, interval=70)
        self._is_decided = False  # Enter was pressed before every answer was there
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self._column = column(self._line, Divider(), self._list, self._nothing, gap=4, margins=8)
        self.setLayout(self._column)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 12)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.setGraphicsEffect(shadow)

    def _connect(self) -> None:
        self._line.textChanged.connect(self._typing.start)
        self._line.installEventFilter(self)
        self._anchor().installEventFilter(self)
        self._typing.timeout.connect(self._ask)
        self._list.clicked.connect(lambda index: self._run(index.row()))

    def add_provider(self, heading: str, find: Find, *, background: bool = False) -> None:
        """With `background` it is asked in a reader's thread, and its answer may come later."""
        loader = LatestLoader(self._runner, self) if background and self._runner is not None else None
        self._providers.append(_Provider(heading, find, loader))

    def open_palette(self, text: str = "") -> None:
        self._came_from = self._anchor().focusWidget()
        self._line.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()
        self._ask()

    def _anchor(self) -> QWidget:
        return self.parentWidget() or self

    def close_palette(self) -> None:
        self.hide()
        if self._came_from is not None and isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        window = self._anchor()
        width = min(_WIDTH, window.width() - 48)
        self._column.invalidate()
        wanted = self._column.sizeHint().height()
        height = min(max(wanted, 120), window.height() - _TOP - 24)
        self.setGeometry((window.width() - width) // 2, _TOP, width, height)

    def _ask(self) -> None:
        self._typing.stop()
        self._is_decided = False
        text = self._line.text().strip()
        for provider in self._providers:
            if provider.loader is None:
                provider.found = provider.find(text)
            else:
                self._ask_later(provider, provider.loader, text)
        self._show_found()

    def _ask_later(self, provider: _Provider, loader: LatestLoader, text: str) -> None:
        def arrive(found: Sequence[PaletteItem]) -> None:
            provider.found = found
            self._show_found()
            if self._is_decided:
                self._decide()

        loader.load(lambda: provider.find(text), arrive)

    def _show_found(self) -> None:
        sections = [(provider.heading, provider.found[:_SHOWN]) for provider in self._providers]
        self._model.set_sections(sections)
        rows = [self._list.sizeHintForRow(row) for row in range(self._model.rowCount())]
        self._list.setFixedHeight(min(px(_ROWS_HEIGHT), sum(rows) + 2))
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._choose(self._model.next_item(-1, 1) if rows else -1)
        if self.isVisible():
            self._place()

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0)
        self._list.setCurrentIndex(index)
        if row >= 0:
            self._list.scrollTo(index)
            self._line.setAccessibleDescription(str(index.data()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._anchor() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if watched is self._line and event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.close_palette()
        elif step and self._model.rowCount():
            self._choose(self._model.next_item(self._list.currentIndex().row(), step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typing.isActive():
                self._ask()
            self._decide()
        else:
            self._is_decided = False
            return False
        return True

    def _decide(self) -> None:
        """Run the chosen row once every provider has answered what is typed: what was found before is not meant."""
        self._is_decided = any(provider.is_asked for provider in self._providers)
        if not self._is_decided and self.isVisible():
            self._run(self._list.currentIndex().row())

    def _run(self, row: int) -> None:
        item = self._model.item(row)
        if item is not None:
            self.close_palette()
            item.action()
