"""The box at the rail's foot that says how old the newest backup is; a click or Enter makes one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from smm_desktop.core.clock import Clock
from smm_desktop.shell.backups import OLD_BACKUP_DAYS, newest_backup_age
from smm_desktop.widgets.icons import IconRole
from smm_desktop.widgets.nav_rail import StatusBox


class BackupBox(StatusBox):
    """The one thing that a coordinator must not forget."""

    wanted = Signal()

    def __init__(self, folder: Path | None, clock: Clock) -> None:
        super().__init__(name="backup_box")
        self._folder, self._clock = folder, clock
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Make a backup (Ctrl+B)"))
        self.show_age()

    def show_age(self) -> None:
        age = newest_backup_age(self._folder, self._clock)
        if age is None:
            self.set_status(
                "hard-drive", self.tr("No backup yet"), self.tr("Click here to make one"), IconRole.WARN
            )
        elif age > OLD_BACKUP_DAYS:
            self.set_status("hard-drive", self.tr("Backup is old"), self._days_ago(age), IconRole.WARN)
        else:
            self.set_status("shield-check", self.tr("Backed up"), self._days_ago(age), IconRole.GOOD)

    def _days_ago(self, age: int) -> str:
        return self.tr("today") if age == 0 else self.tr("%n day(s) ago", "", age)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
