"""Letting a view move what it has drawn already when it scrolls, and draw only what comes into sight."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTableView

from smm_desktop.widgets.theme import current_theme


class OpaqueTableView(QTableView):
    """Qt moves pixels only over a ground it knows to be opaque, which a style sheet takes from it."""

    def keep_opaque(self) -> None:
        """Call once when built; done again after every change of the style sheet."""
        self._make_opaque()
        current_theme().changed.connect(self._make_opaque)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_opaque()

    def _make_opaque(self) -> None:
        self.viewport().setAutoFillBackground(True)
