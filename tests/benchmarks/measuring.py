"""Timing for the benchmarks: CPU and wall seconds of a block, and a table of ratios."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run."""

    cpu: float
    wall: float


def cost_of(work: Callable[[], object]) -> Cost:
    """Run once and measure."""
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall)


def usual_cost(work: Callable[[], object], runs: int = 5) -> Cost:
    """Run several times; the medians of CPU and wall seconds."""
    costs = [cost_of(work) for _ in range(runs)]
    return Cost(median(one.cpu for one in costs), median(one.wall for one in costs))


def show(title: str, lines: list[tuple[str, str]]) -> None:
    """Print a titled list of figures."""
    width = max(len(name) for name, _ in lines)
    sys.stdout.write(f"\n{title}\n")
    for name, figure in lines:
        sys.stdout.write(f"  {name.ljust(width)}  {figure}\n")
