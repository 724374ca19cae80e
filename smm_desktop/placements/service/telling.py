"""Between the solver and a progress: how far the whole is, and that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, isfinite

from smm_desktop.core.progress import Progress
from smm_desktop.placements.rules.matching.blocks import Block
from smm_desktop.placements.service.programme import Listener
from smm_desktop.placements.terms import SolverNews

_WHOLE = 1000
_BEGINNING = 30  # of a thousand: taking the problem apart


class Telling:
    """Counts in thousandths: parts by their size, and inside a part by the solver's steps; never runs back."""

    def __init__(self, progress: Progress, on_news: Callable[[SolverNews], None] | None) -> None:
        self._progress, self._on_news = progress, on_news
        self._size, self._finished = 1, 0.0
        self._told = 0

    def tick(self) -> None:
        """Raises Cancelled when asked to stop."""
        self._progress.step(self._told, _WHOLE)

    def expect(self, size: int) -> None:
        self._size = max(1, size)
        self._tell(0.0)

    def finished(self, block: Block) -> None:
        self._finished += len(block.arcs)
        self._tell(0.0)

    def listener(self, block: Block) -> Listener:
        """A linear programme takes about two steps a teacher; branch and bound closes its gap."""
        steps_expected = max(1, len(block.teachers))

        def listen(steps: int, gap: float | None) -> None:
            known = gap if gap is not None and isfinite(gap) else None
            share = 1 - exp(-steps / steps_expected) if known is None else 1 - min(1.0, known)
            if self._on_news is not None:
                self._on_news(SolverNews(steps, known))
            self._tell(share * len(block.arcs))

        return listen

    def _tell(self, inside: float) -> None:
        done = (self._finished + inside) / self._size
        self._told = max(self._told, min(_WHOLE, _BEGINNING + int((_WHOLE - _BEGINNING) * done)))
        self.tick()
