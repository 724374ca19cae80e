"""Matching against an independent solver in the same run (`tests.benchmarks.bench_matching`), and against hand work.

scipy's sparse Jonker-Volgenant (LAPJVsp) shares nothing with HiGHS; each seat is a column of its own there, and each
teacher has a column for staying at home.
"""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import replace
from datetime import date, timedelta
from math import fsum
from random import Random
from typing import TYPE_CHECKING

from smm_desktop.core.progress import Progress
from smm_desktop.placements.rules.matching.greedy import greedy
from smm_desktop.placements.rules.matching.verifying import faults
from smm_desktop.placements.service.matching_questions import second_choice
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchOffer, MatchProblem, MatchResult, Pair
from tests.benchmarks.measuring import Cost, show, usual_cost

if TYPE_CHECKING:
    from scipy.sparse import csr_array

FIRST = date(2026, 6, 1)
AT_HOME = 1.0  # a sparse matrix knows no zero: everything is worth one more


def made_up(teachers: int, offers: int, eligible: int, *, seats: int = 8) -> MatchProblem:
    """Fewer seats than teachers where `seats` is small: up to so many in an offer."""
    chance = Random(5)  # noqa: S311 - made-up values
    places = tuple(MatchOffer(f"o{at:04d}", chance.randint(1, seats)) for at in range(offers))
    people = tuple(f"t{at:05d}" for at in range(teachers))
    pairs = tuple(
        Pair(person, place.id, round(chance.uniform(1, 100), 3))
        for person in people
        for place in chance.sample(places, eligible)
    )
    return MatchProblem(people, places, pairs)


def matrix(problem: MatchProblem) -> csr_array:
    """Teachers by single seats, and by one column each for staying at home."""
    row = {teacher: at for at, teacher in enumerate(problem.teachers)}
    first: dict[str, range] = {}
    columns = 0
    for offer in problem.offers:
        first[offer.id] = range(columns, columns + offer.capacity)
        columns += offer.capacity
    entries = [
        (row[pair.teacher], seat, pair.value + AT_HOME)
        for pair in problem.pairs
        for seat in first[pair.offer]
    ]
    entries += [(at, columns + at, AT_HOME) for at in row.values()]
    rows, seats, values = zip(*entries, strict=True)
    from scipy.sparse import csr_array  # noqa: PLC0415 -- not where memory is measured

    return csr_array((values, (rows, seats)), shape=(len(row), columns + len(row)))


def independent(weights: csr_array) -> float:
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching  # noqa: PLC0415 -- as above

    chosen = min_weight_full_bipartite_matching(weights, maximize=True)
    return float(weights[chosen].sum()) - weights.shape[0] * AT_HOME


def longest_silence(problem: MatchProblem) -> float:
    """The longest time between two questions whether to go on, in seconds of this process: what a cancel may take."""
    last, longest = time.process_time(), 0.0

    def step(_done: int, _total: int) -> None:
        nonlocal last, longest
        now = time.process_time()
        longest, last = max(longest, now - last), now

    solve(problem, Progress(step))
    return longest


def memory_of(size: tuple[int, int, int]) -> int:
    """Megabytes of a fresh process that makes and solves the problem."""
    script = (
        "import resource\n"
        "from tests.benchmarks.bench_matching import made_up, solve\n"
        f"solve(made_up(*{size}))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return int(done.stdout)


def told(cost: Cost, against: Cost | None = None) -> str:
    text = f"{cost.cpu:8.3f} s CPU {cost.wall:8.3f} s"
    return text if against is None else f"{text}   ratio {cost.cpu / against.cpu:.2f}"


def run(size: tuple[int, int, int], runs: int) -> None:
    problem = made_up(*size)
    results: list[MatchResult] = []
    silent = longest_silence(problem)  # wakes the solver, too
    ours = usual_cost(lambda: results.append(solve(problem)), runs=runs)
    result = results[-1]
    weights = matrix(problem)
    totals: list[float] = []
    theirs = usual_cost(lambda: totals.append(independent(weights)), runs=runs)
    hand = fsum(pair.value for pair in greedy(problem))
    by_hand = usual_cost(lambda: greedy(problem), runs=runs)
    second = usual_cost(lambda: second_choice(problem, result, result.pairs[0]), runs=runs)
    lines = [
        ("solved, checked, priced", told(ours, theirs)),
        ("independent solver, matrix at hand", told(theirs)),
        ("total", f"{result.total:14.6f}   proven {result.is_optimal}"),
        ("difference of the totals", f"{abs(result.total - totals[-1]):.1e}"),
        ("broken rules", f"{len(list(faults(problem, result.pairs)))}"),
        ("by hand (greedy)", told(by_hand)),
        ("gain over hand work", f"{result.total - hand:14.3f}   {100 * (result.total / hand - 1):.2f} %"),
        ("placed", f"{len(result.pairs)} of {len(problem.teachers)}"),
        ("cost of a second choice", told(second)),
        ("longest wait for a cancel", f"{silent:8.3f} s CPU"),
        ("most memory of a fresh process", f"{memory_of(size):8} MB"),
    ]
    show(f"{size[0]} teachers, {size[1]} offers, {size[2]} eligible each", lines)


def run_tangled() -> None:
    """Groups of a smallest size, and places that follow one another: branch and bound."""
    plain = made_up(500, 50, 10)
    chance = Random(6)  # noqa: S311 - made-up weeks
    starts = {offer.id: FIRST + timedelta(days=7 * chance.randrange(9)) for offer in plain.offers}
    offers = tuple(
        replace(
            offer,
            capacity=offer.capacity + 4,
            minimum=min(4, offer.capacity + 1),
            starts_on=starts[offer.id],
            ends_on=starts[offer.id] + timedelta(days=11),
        )
        for offer in plain.offers
    )
    problem = replace(plain, offers=offers, places_per_teacher=2)
    results: list[MatchResult] = []
    cost = usual_cost(lambda: results.append(solve(problem)), runs=3)
    lines = [
        ("solved and checked", told(cost)),
        ("total", f"{results[-1].total:14.6f}   proven {results[-1].is_optimal}"),
        ("broken rules", f"{len(list(faults(problem, results[-1].pairs)))}"),
    ]
    show("500 teachers, 50 offers, smallest groups and dates, two places each", lines)


if __name__ == "__main__":
    run((500, 50, 10), runs=5)
    run_tangled()
    if "small" not in sys.argv[1:]:
        run((10_000, 2_000, 30), runs=1)
