"""Progress is told while packages are made, planned and applied; whoever stops one of these has changed nothing."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import exporting
from smm_desktop.exchange.terms import DIRECTORATE
from tests.exchange.builders import ACTOR, House

Act = Callable[[Progress], object]


def stopping_at(step: int) -> Progress:
    """Asks to stop when it is told for the `step`th time."""
    calls = iter(range(1_000_000))
    return Progress(is_cancelled=lambda: next(calls) >= step)


def steps_of(act: Act) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    act(Progress(lambda done, total: told.append((done, total))))
    return told


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exporting, "_BATCH", 20)


def export(world: House) -> Act:
    return lambda progress: world.center.exporting.export(world.stick, actor=ACTOR, progress=progress)


def register(world: House) -> None:
    world.center.register(*["Ayşe"] * 200)


def test_an_export_tells_how_far_it_is(world: House) -> None:
    register(world)
    told = steps_of(export(world))
    assert all(one[0] <= other[0] for one, other in pairwise(told[:-1]))
    assert (len(told) > 5, told[-1]) == (True, (1, 1))


@pytest.mark.parametrize("step", [0, 3, 8])
def test_a_stopped_export_changes_nothing(step: int, world: House) -> None:
    register(world)
    before = world.center.database.ask(queries.own_side)
    with pytest.raises(Cancelled):
        export(world)(stopping_at(step))
    assert list(world.stick.iterdir()) == []
    assert world.center.database.ask(queries.own_side) == before


def test_after_a_stopped_export_the_next_one_is_whole(world: House) -> None:
    register(world)
    with pytest.raises(Cancelled):
        export(world)(stopping_at(3))
    assert (world.hand_over().number, world.directorate.lines(9)) == (1, world.center.lines(9))


def test_once_its_number_is_taken_an_export_is_finished(world: House) -> None:
    """What is asked for after the point of no return comes too late: the file is there and whole."""
    register(world)
    steps = len(steps_of(export(world)))
    delivery = export(world)(stopping_at(steps))
    assert delivery is not None
    assert world.center.database.ask(queries.last_sent, world.center.database.instance, DIRECTORATE)


def sent(world: House) -> Path:
    world.center.register(*[f"Ad {number} {'x' * (number % 90)}" for number in range(3_000)])
    return world.center.export(world.stick)


def test_a_plan_tells_how_far_it_is(world: House) -> None:
    path = sent(world)
    told = steps_of(lambda progress: world.directorate.importing.plan_import(path, progress=progress))
    assert (len(told) > 1, told[-1][0] == told[-1][1]) == (True, True)


def test_a_plan_can_be_stopped(world: House) -> None:
    path = sent(world)
    with pytest.raises(Cancelled):
        world.directorate.importing.plan_import(path, progress=stopping_at(1))
    assert world.directorate.receive(path).number == 1


@pytest.mark.parametrize("step", [0, 1])
def test_a_stopped_import_changes_nothing(step: int, world: House) -> None:
    path = sent(world)
    plan = world.directorate.importing.plan_import(path)
    before = world.directorate.database.ask(queries.own_side)
    with pytest.raises(Cancelled):
        world.directorate.importing.apply(plan, actor=ACTOR, progress=stopping_at(step))
    assert (world.directorate.lines(9)["teacher"], world.directorate.database.ask(queries.own_side)) == (
        [],
        before,
    )


def test_a_stopped_plan_can_be_applied_after_all(world: House) -> None:
    path = sent(world)
    plan = world.directorate.importing.plan_import(path)
    with pytest.raises(Cancelled):
        world.directorate.importing.apply(plan, actor=ACTOR, progress=stopping_at(1))
    world.directorate.importing.apply(plan, actor=ACTOR)
    assert world.directorate.lines(9) == world.center.lines(9)


def test_receiving_tells_of_both_halves_in_one(world: House) -> None:
    path = sent(world)
    told = steps_of(
        lambda progress: world.directorate.importing.receive(path, actor=ACTOR, progress=progress)
    )
    shares = [done / total for done, total in told]
    assert (shares == sorted(shares), shares[-1]) == (True, 1.0)
