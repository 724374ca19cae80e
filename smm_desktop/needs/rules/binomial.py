"""Random binomial numbers without a numeric library: fast where they are large, from fair bits where they are not."""

from __future__ import annotations

from math import floor, lgamma, log, sqrt
from random import Random

_LARGE = 10  # the least expected number on both sides for which rejection is meant


def binomial(trials: int, share: int, whole: int, chance: Random) -> int:
    """Draw how many of `trials` fall to `share` out of `whole`."""
    if 2 * share > whole:
        return trials - binomial(trials, whole - share, whole, chance)
    if trials * share >= _LARGE * whole:
        return _by_rejection(trials, share / whole, chance)
    return _by_bits(trials, share, whole, chance)


def _by_bits(trials: int, share: int, whole: int, chance: Random) -> int:
    """Exactly, from fair bits.

    Each trial compares a random binary fraction with share/whole digit by digit; half of them are decided at every
    digit, and counting the set bits of one large number counts them all at once.
    """
    draw, won = chance.getrandbits, 0
    while trials and share:
        share *= 2
        ones = draw(trials).bit_count()
        if share >= whole:
            share -= whole
            won += trials - ones
            trials = ones
        else:
            trials -= ones
    return won


def _by_rejection(trials: int, share: float, chance: Random) -> int:
    """Transformed rejection with squeeze (Hörmann 1993, algorithm BTRS); `share` up to a half."""
    spread = sqrt(trials * share * (1 - share))
    b = 1.15 + 2.53 * spread
    a = -0.0873 + 0.0248 * b + 0.01 * share
    middle, squeeze = trials * share + 0.5, 0.92 - 4.2 / b
    random = chance.random
    while True:
        u, v = random() - 0.5, random()
        room = 0.5 - abs(u)
        if not room:
            continue
        drawn = floor((2 * a / room + b) * u + middle)
        if drawn < 0 or drawn > trials:
            continue
        if room >= 0.07 and v <= squeeze:  # noqa: PLR2004 - the method's own constant
            return drawn
        height = v * (2.83 + 5.1 / b) * spread / (a / (room * room) + b)
        if height <= 0 or log(height) <= _log_ratio(trials, share, drawn):
            return drawn


def _log_ratio(trials: int, share: float, drawn: int) -> float:
    """How much less likely `drawn` is than the mode, as a logarithm."""
    mode = floor((trials + 1) * share)
    apart = lgamma(mode + 1) + lgamma(trials - mode + 1) - lgamma(drawn + 1) - lgamma(trials - drawn + 1)
    return apart + (drawn - mode) * log(share / (1 - share))
