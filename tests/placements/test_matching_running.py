"""The solver while it runs: it tells how far it is, stops when asked to, and always walks the same way."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import MatchOffer, MatchProblem, Pair, SolverNews
from tests.placements.problems import made_up

PATIENCE = 0.2  # seconds of this process's own time: other programs do not count


class Impatient:
    """Asks to stop once the solver has made so many steps."""

    def __init__(self, steps: int) -> None:
        self.asked_at: float | None = None
        self._steps = steps
        self.progress = Progress(None, lambda: self.asked_at is not None)

    def hear(self, news: SolverNews) -> None:
        if news.steps >= self._steps and self.asked_at is None:
            self.asked_at = time.process_time()


@pytest.fixture(scope="module")
def large() -> MatchProblem:
    """Long enough to be stopped in the middle."""
    return made_up(3, 1500, 300, 15)


@pytest.fixture(scope="module")
def tangled() -> MatchProblem:
    """With groups of a smallest size, so that it takes branch and bound."""
    plain = made_up(4, 120, 20, 6)
    offers = (replace(one, capacity=12, minimum=10) for one in plain.offers)
    return replace(plain, offers=tuple(offers))


@pytest.mark.parametrize("steps", [0, 1, 200])
def test_cancel_is_heard_at_once(large: MatchProblem, steps: int) -> None:
    impatient = Impatient(steps)
    with pytest.raises(Cancelled):
        solve(large, impatient.progress, impatient.hear)
    assert impatient.asked_at is not None
    assert time.process_time() - impatient.asked_at < PATIENCE


def test_cancel_is_heard_in_branch_and_bound(tangled: MatchProblem) -> None:
    impatient = Impatient(0)
    with pytest.raises(Cancelled):
        solve(tangled, impatient.progress, impatient.hear)
    assert impatient.asked_at is not None
    assert time.process_time() - impatient.asked_at < PATIENCE


def threads() -> int:
    """Of the whole process where the system tells, the solver's own too."""
    tasks = Path("/proc/self/task")
    return len(os.listdir(tasks)) if tasks.is_dir() else threading.active_count()  # noqa: PTH208 -- names only


def test_no_thread_is_left_and_none_is_begun(large: MatchProblem, tangled: MatchProblem) -> None:
    solve(made_up(1))  # whatever the libraries keep for themselves is there by now
    before = threads()
    during: list[int] = []
    impatient = Impatient(200)
    with pytest.raises(Cancelled):
        solve(large, impatient.progress, lambda news: (during.append(threads()), impatient.hear(news))[1])
    solve(tangled)
    assert {before, *during, threads()} == {before}


def test_a_cancelled_problem_can_be_solved_again(large: MatchProblem) -> None:
    impatient = Impatient(100)
    with pytest.raises(Cancelled):
        solve(large, impatient.progress, impatient.hear)
    assert solve(large).is_optimal


def test_what_a_listener_raises_comes_out_as_it_is(large: MatchProblem) -> None:
    def stumble(_news: SolverNews) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        solve(large, on_news=stumble)


def test_progress_runs_forward_to_its_end(large: MatchProblem) -> None:
    told: list[tuple[int, int]] = []
    solve(large, Progress(lambda *step: told.append(step)))
    assert told == sorted(told)
    assert (told[0], told[-1]) == ((0, 1000), (1000, 1000))
    assert len(set(told)) > 50


def test_branch_and_bound_tells_its_gap(tangled: MatchProblem) -> None:
    heard: list[SolverNews] = []
    result = solve(tangled, on_news=heard.append)
    assert [news.gap for news in heard if news.gap is not None]
    assert result.is_optimal


def shuffled(problem: MatchProblem, seed: int) -> MatchProblem:
    chance = Random(seed)  # noqa: S311 - an order
    parts = (problem.teachers, problem.offers, problem.pairs)
    teachers, offers, pairs = (tuple(chance.sample(part, len(part))) for part in parts)  # type: ignore[type-var]
    return replace(problem, teachers=teachers, offers=offers, pairs=pairs)


@pytest.mark.parametrize("seed", range(8))
def test_the_order_of_the_input_does_not_matter(seed: int) -> None:
    problem = made_up(seed, 60, 10, 5, whole=True)  # whole values: many matches are equally good
    assert solve(shuffled(problem, seed)) == solve(problem)


def test_the_order_does_not_matter_with_groups_either(tangled: MatchProblem) -> None:
    rounded = tuple(Pair(one.teacher, one.offer, float(round(one.value / 10))) for one in tangled.pairs)
    problem = replace(tangled, pairs=rounded)
    assert solve(shuffled(problem, 1)) == solve(problem)


def test_equals_without_competition_go_by_id() -> None:
    offers = (MatchOffer("b", 1), MatchOffer("a", 1))
    problem = MatchProblem(("t",), offers, (Pair("t", "b", 1.0), Pair("t", "a", 1.0)))
    assert [pair.offer for pair in solve(problem).pairs] == ["a"]
