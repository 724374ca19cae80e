"""One window at a time works on a data folder: a lock file says so, and is void when its process is gone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

_NAME = "window.lock"


class Occupancy:
    """The lock of one window on one folder. Commands may run beside a window: they only take their turn to write."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: QLockFile | None = None

    def take(self) -> bool:
        """Say whether the folder is ours now; where no file can be written, nobody else can say it is theirs."""
        if self._lock is not None or not self._folder.is_dir():
            return True
        lock = QLockFile(str(self._folder / _NAME))
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() is not QLockFile.LockError.LockFailedError

    def let_go(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
