"""Adds up what was read, for the progress bar."""

from smm_desktop.core.progress import Progress


class Meter:
    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self._done = progress, total, 0

    def add(self, amount: int) -> None:
        self.reach(self._done + amount)

    def reach(self, done: int) -> None:
        """Raises `Cancelled` when asked to stop."""
        self._done = done
        self._progress.step(min(self._done, self._total), self._total)
