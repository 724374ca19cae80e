"""Undo and redo from anywhere in the window: one deed back or forth, said by name in a toast with the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.window.deed_wording import deed_text
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.toast import show_toast
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.core.database.undo import UndoneDeed


class TimeTravel(QWidget):
    """Invisible; a widget because its toasts stand on a window."""

    def __init__(self, rooms: Rooms, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._rooms, self._jobs = rooms, jobs
        self.hide()

    def undo(self) -> None:
        """Take the last deed back; what cannot be taken back is said with the reason."""
        self._run(self._rooms.database.undo, self._undone)

    def redo(self) -> None:
        self._run(self._rooms.database.redo, self._redone)

    def _undone(self, deed: UndoneDeed) -> None:
        text = self.tr("Undone: {deed}").format(deed=deed_text(deed.name))
        show_toast(self.window(), text, action=self.tr("Redo"), on_action=self.redo)

    def _redone(self, deed: UndoneDeed) -> None:
        text = self.tr("Redone: {deed}").format(deed=deed_text(deed.name))
        show_toast(self.window(), text, action=self.tr("Undo"), on_action=self.undo)

    def _run(self, deed: Callable[[str], UndoneDeed], then: Callable[[UndoneDeed], None]) -> None:
        self._jobs.run(
            lambda _progress: deed(self._rooms.actor),
            on_done=then,
            on_refused=self._refused,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _refused(self, refusal: Refusal) -> None:
        show_toast(self.window(), word_refusal(refusal), tone=Tone.WARN)
