"""Several packages at once: their order, what is not needed, and that only what was shown is taken in."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.core.database.record_state import RecordState
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import BatchService, packages_in
from smm_desktop.exchange.terms import ExchangeReason, SeenState
from tests.exchange.builders import ACTOR, House


@pytest.fixture
def batches(world: House) -> BatchService:
    return BatchService(world.directorate.importing)


def test_a_folder_is_its_packages(tmp_path: Path) -> None:
    for name in ("b.smm", "A.SMM", "note.txt"):
        (tmp_path / name).touch()
    assert [one.name for one in packages_in([tmp_path])] == ["A.SMM", "b.smm"]


def test_a_file_is_looked_at_whatever_its_name(tmp_path: Path) -> None:
    assert packages_in([tmp_path / "note.txt"]) == (tmp_path / "note.txt",)


def test_the_newest_covers_the_others(world: House, batches: BatchService) -> None:
    paths = [world.center.export(world.stick), world.center.export(world.stick)]
    found = batches.plan(paths, actor=ACTOR)
    assert [(one.path, one.covered_by) for one in found] == [(paths[1], None), (paths[0], 2)]


def test_one_bad_file_does_not_stop_the_others(world: House, batches: BatchService) -> None:
    bad = world.stick / "bad.smm"
    bad.write_bytes(b"nonsense")
    found = batches.plan([bad, world.center.export(world.stick)], actor=ACTOR)
    assert [one.is_ready for one in found] == [True, False]


def test_a_plan_that_is_stale_is_not_taken_in(world: House, batches: BatchService) -> None:
    world.center.register("Ayşe")
    path = world.center.export(world.stick)
    (shown,) = batches.plan([path], actor=ACTOR)
    world.directorate.receive(path)
    late = batches.take_in(shown, actor=ACTOR)
    assert late.refusal is not None
    assert late.refusal.term is ExchangeReason.ALREADY_APPLIED


def test_other_centers_packages_do_not_make_a_plan_stale(world: House, batches: BatchService) -> None:
    paths = [office.export(world.stick) for office in (world.center, world.other)]
    done = [batches.take_in(one, actor=ACTOR) for one in batches.plan(paths, actor=ACTOR)]
    assert all(one.outcome is not None for one in done)


def test_a_gap_is_remembered_when_it_is_seen(world: House, batches: BatchService) -> None:
    world.hand_over()
    world.answer()
    world.center.register("Bir")
    world.hand_over()
    world.answer()
    world.directorate.withdrawing.withdraw(9, 2, actor=ACTOR)
    batches.plan([world.center.export(world.stick)], actor=ACTOR)
    (held,) = world.directorate.database.ask(queries.seen_packages, 9, SeenState.HELD)
    assert held.number == 3


def test_records_that_do_not_add_up_are_wanted_anew(
    world: House, batches: BatchService, monkeypatch: pytest.MonkeyPatch
) -> None:
    def differing(*_: object) -> tuple[str, ...]:
        return ("teacher",)

    monkeypatch.setattr(RecordState, "differing", differing)
    [looked] = batches.plan([world.center.export(world.stick)], actor=ACTOR)
    assert looked.refusal is not None
    assert world.directorate.database.ask(queries.wants_all, 9)
