"""The editor of one logo of the letterhead: shown small, chosen from a file, taken away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import IconButton, secondary
from smm_desktop.widgets.layouts import STRETCH, row

LARGEST_FILE = 10_000_000
_SIDE = 64


class LogoPanel(QWidget):
    """Its value is an image file's bytes or None; the service checks that it is an image."""

    value_changed = Signal()

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._data: bytes | None = None
        self._picture = QLabel()
        self._picture.setObjectName(f"{name}_picture")
        self._picture.setFixedSize(_SIDE, _SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._choose = secondary(self.tr("Choose…"), icon="image", name=f"{name}_choose", on_click=self._ask)
        self._remove = IconButton(
            "trash-2", self.tr("Remove logo"), name=f"{name}_remove", on_click=self._clear
        )
        self.setFocusProxy(self._choose)
        self.setLayout(row(self._picture, self._choose, self._remove, STRETCH, gap=10))
        self.set_value(None)

    def value(self) -> bytes | None:
        return self._data

    def set_value(self, value: object) -> None:
        self._data = value if isinstance(value, bytes) else None
        self._show()
        self.value_changed.emit()

    def problem(self) -> str:
        unreadable = self._data is not None and self._picture.pixmap().isNull()
        return (
            self.tr("This file is no image that can be read. PNG and JPEG files can.") if unreadable else ""
        )

    def is_blank(self) -> bool:
        return self._data is None

    def _show(self) -> None:
        picture = QPixmap()
        if self._data is not None and picture.loadFromData(self._data):
            ratio = self.devicePixelRatioF()
            size = QSize(round(_SIDE * ratio), round(_SIDE * ratio))
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(size, keep, smooth)
            picture.setDevicePixelRatio(ratio)
        self._picture.setPixmap(picture)
        self._picture.setVisible(self._data is not None)
        self._remove.setVisible(self._data is not None)

    def _ask(self) -> None:
        filters = self.tr("Images (*.png *.jpg *.jpeg)")
        path = file_dialogs.open_file(self, self.tr("Choose a logo"), filters, key="logos")
        if path is not None and path.stat().st_size <= LARGEST_FILE:
            self.set_value(path.read_bytes())

    def _clear(self) -> None:
        self.set_value(None)
