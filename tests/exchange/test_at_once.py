"""Several at once on one directorate: packages follow one another or are refused in order, and nothing is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import ImportService
from smm_desktop.exchange.terms import ExchangeReason, ImportPlan
from tests.conftest import KEY
from tests.exchange.builders import ACTOR, House


def outcomes(*acts: Callable[[], object]) -> list[object]:
    """Runs each in a thread of its own, all starting together: what came of each, a refusal's term or `done`."""
    start = threading.Barrier(len(acts))
    found: list[object] = [None] * len(acts)

    def run(place: int, act: Callable[[], object]) -> None:
        start.wait()
        try:
            act()
            found[place] = "done"
        except Refusal as refusal:
            found[place] = refusal.term
        except BaseException as error:  # noqa: BLE001 -- shown by the test
            found[place] = error

    threads = [threading.Thread(target=run, args=one) for one in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def both_packages(world: House) -> tuple[Path, Path]:
    world.center.register(*["Ayşe"] * 500)
    world.other.register(*["Işıl"] * 500)
    return world.center.export(world.stick), world.other.export(world.stick)


def test_two_packages_at_once_both_arrive(world: House) -> None:
    one, other = both_packages(world)
    came = outcomes(lambda: world.directorate.receive(one), lambda: world.directorate.receive(other))
    assert came == ["done", "done"]
    assert (world.directorate.lines(9), world.directorate.lines(4)) == (
        world.center.lines(9),
        world.other.lines(4),
    )


def test_the_same_package_twice_at_once_is_applied_once(world: House) -> None:
    one, _ = both_packages(world)
    came = outcomes(*[lambda: world.directorate.receive(one)] * 3)
    assert sorted(map(str, came)) == ["already_applied", "already_applied", "done"]


def test_an_import_and_a_person_who_writes_do_not_hinder_each_other(world: House) -> None:
    one, _ = both_packages(world)
    came = outcomes(
        lambda: world.directorate.receive(one),
        lambda: [world.directorate.register("Ümit") for _ in range(10)],
    )
    assert (came, world.directorate.names(0)) == (["done", "done"], ["Ümit"] * 10)


def test_a_plan_that_was_shown_outlives_the_package_of_another_center(world: House) -> None:
    one, other = both_packages(world)
    plan = world.directorate.importing.plan_import(one)
    world.directorate.receive(other)
    world.directorate.importing.apply(plan, actor=ACTOR)
    assert world.directorate.lines(9) == world.center.lines(9)


def test_a_plan_that_a_package_of_the_same_center_overtook_is_refused(world: House) -> None:
    one, _ = both_packages(world)
    world.center.register("Ümit")
    two = world.center.export(world.stick)
    plan = world.directorate.importing.plan_import(two)
    world.directorate.receive(one)
    assert refusal_of(world, plan) is ExchangeReason.PLAN_STALE


def test_a_plan_for_what_was_applied_meanwhile_is_refused(world: House) -> None:
    one, _ = both_packages(world)
    plan = world.directorate.importing.plan_import(one)
    world.directorate.receive(one)
    assert refusal_of(world, plan) is ExchangeReason.ALREADY_APPLIED


def test_a_key_revoked_after_the_plan_was_shown_counts(world: House) -> None:
    one, _ = both_packages(world)
    plan = world.directorate.importing.plan_import(one)
    world.directorate.keys.revoke(9, "USB bellek kayboldu", actor=ACTOR)
    assert refusal_of(world, plan) is ExchangeReason.KEY_REVOKED


def refusal_of(world: House, plan: ImportPlan) -> object:
    before = world.directorate.lines(9)
    with pytest.raises(Refusal) as refused:
        world.directorate.importing.apply(plan, actor=ACTOR)
    assert world.directorate.lines(9) == before
    return refused.value.term


def test_two_programs_on_one_file_wait_for_each_other(world: House) -> None:
    """A nightly import beside an open window: two connections, no lock in common but the database's own."""
    one, other = both_packages(world)
    second = Database.open(world.directorate.folder, KEY, world.directorate.clock)
    nightly = ImportService(second)
    came = outcomes(
        lambda: world.directorate.receive(one), lambda: nightly.receive(other, actor="Gece aktarımı")
    )
    second.close()
    assert came == ["done", "done"]


def test_two_exports_at_once_have_numbers_of_their_own(world: House) -> None:
    world.center.register("Ayşe")
    came = outcomes(*[lambda: world.center.export(world.stick)] * 3)
    names = {path.name for path in world.stick.glob("smm-09*")}
    assert (came, len(names)) == (["done"] * 3, 3)
