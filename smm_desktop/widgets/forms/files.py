"""The editor of a file's path: a line that shows it and a button that asks for it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.layouts import row


class FileField(QWidget):
    value_changed = Signal()

    def __init__(
        self,
        filters: str,
        *,
        title: str = "",
        key: str = "",
        folder: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._filters, self._title, self._key, self._folder = filters, title, key, folder
        self._line = QLineEdit()
        self._line.setObjectName(f"{name}_path")
        self._line.textChanged.connect(self.value_changed)
        self._button = Button(
            self.tr("Browse…"), icon="folder-open", name=f"{name}_browse", on_click=self._ask
        )
        self.setFocusProxy(self._line)
        layout = row(self._line, self._button)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def value(self) -> Path | None:
        text = self._line.text().strip()
        return Path(text) if text else None

    def set_value(self, value: object) -> None:
        self._line.setText("" if value is None else str(value))

    def problem(self) -> str:
        path = self.value()
        return "" if path is None or path.exists() else self.tr("There is no such file or folder.")

    def is_blank(self) -> bool:
        return self.value() is None

    def _ask(self) -> None:
        if self._folder:
            path = file_dialogs.choose_folder(self, self._title, key=self._key)
        else:
            path = file_dialogs.open_file(self, self._title, self._filters, key=self._key)
        if path is not None:
            self.set_value(path)
