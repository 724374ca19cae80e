"""The one signal after a deed: pages refresh on it, whatever thread the deed was done in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from smm_desktop.core.database.database import Database


class DeedSignal(QObject):
    """Carries the name of a deed from the committing thread into the window's."""

    done = Signal(str)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        database.listeners.append(self.done.emit)

    def stop(self) -> None:
        if self.done.emit in self._database.listeners:
            self._database.listeners.remove(self.done.emit)
