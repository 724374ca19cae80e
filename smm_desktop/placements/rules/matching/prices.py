"""What one more seat of an offer would add, from the matching alone; and with it the proof that nothing is better."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heappop, heappush
from math import fsum

from smm_desktop.placements.rules.matching.blocks import Arc, Block, Tick

_ROUNDING = 2.0**-44  # of the largest value: what sums of floating-point values may be off by
_OFTEN = 16


class _Pricing:
    """Longest chains of moves: a new seat is taken by somebody, whose seat is taken by somebody, and so on.

    This is label-correcting on the residual graph of the assignment (Ahuja, Magnanti and Orlin, Network Flows, 1993,
    chapters 5 and 12); the labels are the least optimal prices of the seats (Demange, Gale and Sotomayor, 1986).
    """

    def __init__(self, block: Block, chosen: Sequence[int]) -> None:
        self.block = block
        self.prices = [0.0] * len(block.seats)
        self.own: list[list[Arc]] = [[] for _ in block.teachers]
        for arc in block.arcs:
            self.own[arc.teacher].append(arc)
        self._now: list[Arc | None] = [None] * len(block.teachers)
        self._people: list[list[int]] = [[] for _ in block.seats]
        for arc in (block.arcs[at] for at in chosen):
            self._now[arc.teacher] = arc
            self._people[arc.seats].append(arc.teacher)
        largest = max((abs(arc.value) for arc in block.arcs), default=0.0)
        self._least = largest * _ROUNDING
        self._queue: list[tuple[float, int]] = []
        self._left = 50 * len(block.seats) + 1000

    def run(self, tick: Tick) -> None:
        """Raise labels until none rises; gives up, labels as they are, when chains run in a circle."""
        for teacher, arc in enumerate(self._now):
            if arc is None:
                self._offer(teacher, 0.0)
        while self._queue and self._left:
            price, seats = heappop(self._queue)
            if -price < self.prices[seats]:
                continue
            self._left -= 1
            if self._left % _OFTEN == 0:
                tick()
            for teacher in self._people[seats]:
                now = self._now[teacher]
                self._offer(teacher, self.prices[seats] - (now.value if now else 0.0))

    def _offer(self, teacher: int, freed: float) -> None:
        """Whoever comes brings the value of the new pair and what the seat left behind is worth without them."""
        now = self._now[teacher]
        for arc in self.own[teacher]:
            price = freed + arc.value
            if arc is not now and price > self.prices[arc.seats] + self._least:
                self.prices[arc.seats] = price
                heappush(self._queue, (-price, arc.seats))


def seat_prices(block: Block, chosen: Sequence[int], tick: Tick = lambda: None) -> tuple[list[float], float]:
    """The price of each offer's next seat in a plain block, and a bound that no match of the block exceeds.

    `chosen` are places in `block.arcs`. The bound holds whatever the prices are (weak duality); for an optimal match
    it equals the match's value but for rounding.
    """
    pricing = _Pricing(block, chosen)
    pricing.run(tick)
    full = fsum(price * seats.capacity for price, seats in zip(pricing.prices, block.seats, strict=True))
    margins = (max(0.0, *(arc.value - pricing.prices[arc.seats] for arc in arcs)) for arcs in pricing.own)
    return pricing.prices, fsum((full, *margins))
