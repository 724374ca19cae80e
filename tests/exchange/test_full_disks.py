"""No room left, on the stick or beside the records, while handing over or taking in: told by name, and nothing lost."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import exporting, packing, writing
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason
from tests.exchange.builders import House, Office, introduce

FILLER = "filler"


def mounted(folder: Path, size: str) -> Iterator[Path]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no small file system can be mounted")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    yield from mounted(tmp_path / "small", "8m")


@pytest.fixture
def small_stick(tmp_path: Path) -> Iterator[Path]:
    yield from mounted(tmp_path / "stick", "2m")


def fill_up(disk: Path, leave: int) -> None:
    """Leaves so many bytes, the last pages included."""
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / FILLER).write_bytes(bytes(max(free - leave, 0)))


def many(office: Office, count: int = 1_500) -> None:
    office.register(*(os.urandom(40).hex() for _ in range(count)))


def refusal(action: object, *given: object) -> object:
    with pytest.raises(Refusal) as refused:
        action(*given)  # type: ignore[operator] # a method
    return refused.value.term


@pytest.fixture
def cramped_directorate(world: House, small_disk: Path, clock: FixedClock) -> Iterator[Office]:
    """A directorate whose records lie on the small disk."""
    office = Office(small_disk / "directorate", clock, DIRECTORATE)
    introduce(world.center, office)
    yield office
    office.close()


@pytest.fixture
def cramped_center(world: House, small_disk: Path, clock: FixedClock) -> Iterator[Office]:
    office = Office(small_disk / "center", clock, 12)
    introduce(office, world.directorate)
    many(office)
    yield office
    office.close()


def test_a_full_disk_refuses_an_import_and_changes_nothing(
    world: House, cramped_directorate: Office, small_disk: Path
) -> None:
    many(world.center)
    path = world.center.export(world.stick)
    fill_up(small_disk, leave=500_000)
    assert refusal(cramped_directorate.receive, path) is CoreReason.DISK_FULL
    assert cramped_directorate.lines(9)["teacher"] == []


def test_with_room_again_the_same_package_is_taken(
    world: House, cramped_directorate: Office, small_disk: Path
) -> None:
    many(world.center)
    path = world.center.export(world.stick)
    fill_up(small_disk, leave=500_000)
    refusal(cramped_directorate.receive, path)
    (small_disk / FILLER).unlink()
    cramped_directorate.receive(path)
    assert cramped_directorate.lines(9) == world.center.lines(9)


def test_an_import_outlives_the_end_of_the_program_on_a_full_disk(
    world: House, cramped_directorate: Office, small_disk: Path
) -> None:
    many(world.center)
    path = world.center.export(world.stick)
    fill_up(small_disk, leave=500_000)
    refusal(cramped_directorate.receive, path)
    (small_disk / FILLER).unlink()
    cramped_directorate.reopen()
    assert cramped_directorate.database.ask(queries.newest_applied, 9) is None


def test_a_full_disk_beside_the_records_refuses_an_export(
    world: House, cramped_center: Office, small_disk: Path
) -> None:
    fill_up(small_disk, leave=0)
    assert refusal(cramped_center.export, world.stick) is CoreReason.DISK_FULL
    assert list(world.stick.iterdir()) == []


def test_its_number_was_not_used(world: House, cramped_center: Office, small_disk: Path) -> None:
    fill_up(small_disk, leave=0)
    refusal(cramped_center.export, world.stick)
    (small_disk / FILLER).unlink()
    delivery = cramped_center.deliver(world.stick)
    world.directorate.receive(Path(delivery.path))
    assert (delivery.number, world.directorate.lines(12)) == (1, cramped_center.lines(12))


def test_a_large_payload_that_must_wait_on_a_full_disk_is_told(
    world: House, cramped_center: Office, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "_IN_MEMORY", 10_000)
    fill_up(small_disk, leave=0)
    assert refusal(cramped_center.export, world.stick) is CoreReason.DISK_FULL


def test_a_full_stick_burns_the_number_and_the_next_package_covers_it(
    world: House, small_stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room was there when it was asked for, and another program took it."""
    many(world.center)
    for place in (packing, exporting):
        monkeypatch.setattr(place, "require_room", lambda *_: None)
    fill_up(small_stick, leave=40_000)
    assert refusal(world.center.export, small_stick) is ExchangeReason.TARGET_FULL
    assert [path.name for path in small_stick.iterdir()] == [FILLER]
    (small_stick / FILLER).unlink()
    outcome = world.directorate.receive(world.center.export(small_stick))
    assert (outcome.number, outcome.missing) == (2, (1,))


def test_a_stick_without_room_is_refused_before_a_number_is_used(world: House, small_stick: Path) -> None:
    fill_up(small_stick, leave=30_000)
    assert refusal(world.center.export, small_stick) is ExchangeReason.TARGET_FULL
    (small_stick / FILLER).unlink()
    assert world.center.deliver(small_stick).number == 1


def test_without_a_small_disk_too_a_stick_that_fills_up_is_told(
    world: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object, data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), len(data))

    monkeypatch.setattr(writing._Hashing, "write", full)
    assert refusal(world.center.export, world.stick) is ExchangeReason.TARGET_FULL
    assert list(world.stick.iterdir()) == []


def test_without_a_small_disk_too_full_records_refuse_an_export(world: House) -> None:
    with world.center.database.engines.writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    assert refusal(exported_until_refused, world) is CoreReason.DISK_FULL
    numbers = sorted(int(path.name.split("-")[5]) for path in world.stick.iterdir())
    assert numbers == list(range(1, len(numbers) + 1))


def exported_until_refused(world: House) -> None:
    """The records grow by each package's row, until no page is left."""
    for _ in range(1_000):
        world.center.export(world.stick)
