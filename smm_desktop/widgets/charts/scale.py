"""Round numbers for an axis."""

from dataclasses import dataclass
from math import ceil, floor, log10

_STEPS = (1.0, 2.0, 5.0, 10.0)
_TINY = 1e-9


@dataclass(frozen=True)
class Scale:
    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Where the value lies between the ends, 0 to 1."""
        return (value - self.low) / (self.high - self.low)


def round_scale(low: float, high: float, wanted: int = 4) -> Scale:
    """Ends and steps that people can read; never empty."""
    if high - low < _TINY:
        high = low + 1
    raw = (high - low) / wanted
    power = 10.0 ** floor(log10(raw))
    step = next(power * factor for factor in _STEPS if power * factor >= raw - _TINY)
    first, last = floor(low / step + _TINY), ceil(high / step - _TINY)
    ticks = tuple(round(number * step, 9) for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def fixed_scale(low: float, high: float) -> Scale:
    """Ends as given, with the round numbers between them."""
    inner = round_scale(low, high)
    ticks = tuple(tick for tick in inner.ticks if low - _TINY <= tick <= high + _TINY)
    return Scale(low, high if high > low else low + 1, ticks)
