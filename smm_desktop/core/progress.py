"""How long work tells how far it is, and learns that it should stop."""

from collections.abc import Callable


class Cancelled(Exception):
    """The user asked to stop: the deed rolls back, nothing is wrong."""


class Progress:
    def __init__(
        self,
        on_step: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._on_step = on_step
        self._is_cancelled = is_cancelled

    def step(self, done: int, total: int) -> None:
        """Tells that `done` of `total` are finished; raises `Cancelled` when asked to stop."""
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled
        if self._on_step is not None:
            self._on_step(done, total)

    def part(self, place: int, of: int) -> "Progress":
        """For one of several parts that follow one another and take about as long; the first is 0."""
        return Progress(lambda done, total: self.step(place * total + done, of * total))

    def past_return(self) -> "Progress":
        """For what can no longer be stopped: tells, and never raises."""
        return Progress(self._on_step)


QUIET = Progress()
