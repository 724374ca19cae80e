"""A place to drop files on, which can be clicked and reached by keyboard as well."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.core import turkish
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.theme import current_theme


class DropTarget(QFrame):
    dropped = Signal(object)

    def __init__(
        self,
        text: str,
        note: str = "",
        *,
        suffixes: Sequence[str] = (),
        icon: str = "upload",
        button: str = "",
        on_browse: Callable[[], object] | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAcceptDrops(True)
        self._suffixes = frozenset(turkish.fold(suffix) for suffix in suffixes)
        self._over = False
        words = column(Label(text, TextRole.HEADING, wrap=True), Label(note, TextRole.SOFT, wrap=True), gap=4)
        for label in (words.itemAt(0).widget(), words.itemAt(1).widget()):
            if isinstance(label, Label):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture = row(STRETCH, IconLabel(icon, IconRole.ACCENT, 32), STRETCH)
        self._browse = Button(button, icon="folder-open", name=f"{name}_browse", on_click=on_browse)
        line = row(STRETCH, self._browse, STRETCH)
        self.setLayout(column(STRETCH, picture, words, 4, line, STRETCH, gap=10, margins=22))
        self._browse.setVisible(bool(button))
        self.setMinimumHeight(190)

    def files_in(self, mime: QMimeData) -> list[Path]:
        """The local files that are of the wanted kinds."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        return [path for path in paths if not self._suffixes or turkish.fold(path.suffix) in self._suffixes]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files_in(event.mimeData()):
            self._show_over(over=True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        files = self.files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = current_theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(tokens.accent if self._over else tokens.border_strong, 1.6)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(tokens.accent_soft if self._over else tokens.subtle)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(7, 7, -7, -7), 9, 9)
