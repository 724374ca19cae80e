"""The outline, the form and the preview beside each other; the outer two give way to the form in a small window."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from smm_desktop.widgets.fonts import px
from smm_desktop.widgets.layouts import SPACE, row

_WIDE, _MIDDLE = 1080, 800
_OUTLINE, _PREVIEW = (304, 240), (326, 264)


class Sides(QWidget):
    def __init__(self, outline: QWidget, form: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._outline, self._preview = outline, preview
        layout = row(outline, form, preview, gap=SPACE)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self._share(_WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share(self.width())

    def _share(self, width: int) -> None:
        at = 0 if width >= px(_WIDE) else 1
        self._outline.setFixedWidth(_OUTLINE[at])
        self._preview.setFixedWidth(_PREVIEW[at])
        self._preview.setVisible(width >= px(_MIDDLE))
