"""Sticks that are full, read-only, gone or false: a clear refusal, no half package, and nothing lost."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.exchange.service import writing
from smm_desktop.exchange.terms import ExchangeReason
from tests.exchange.builders import House


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 256 KiB of its own, where root may mount one."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("no small file system can be mounted")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def refusal_of_export(world: House, folder: Path) -> object:
    with pytest.raises(Refusal) as refused:
        world.center.export(folder)
    return refused.value.term


def test_a_full_stick_is_told_before_anything_is_written(world: House, small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(bytes(230_000))
    assert refusal_of_export(world, small_disk) is ExchangeReason.TARGET_FULL
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_a_stick_that_fills_up_meanwhile_holds_no_half_package(
    world: House, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smm_desktop.exchange.service.packing.require_room", lambda *_: None)
    monkeypatch.setattr("smm_desktop.exchange.service.exporting.require_room", lambda *_: None)
    (small_disk / "filler").write_bytes(bytes(256 * 1024 - 4096))
    world.center.register(*(os.urandom(40).hex() for _ in range(100)))
    assert refusal_of_export(world, small_disk) is ExchangeReason.TARGET_FULL
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_what_could_not_be_written_goes_with_the_next_package(world: House, small_disk: Path) -> None:
    world.center.register("Ayşe")
    (small_disk / "filler").write_bytes(bytes(240_000))
    refusal_of_export(world, small_disk)
    world.hand_over()
    assert world.directorate.lines(9) == world.center.lines(9)


def test_a_folder_that_is_not_there_is_told(world: House) -> None:
    assert refusal_of_export(world, world.stick / "none") is ExchangeReason.TARGET_MISSING


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, ExchangeReason.TARGET_FULL),
        (errno.EROFS, ExchangeReason.TARGET_READ_ONLY),
        (errno.EACCES, ExchangeReason.TARGET_READ_ONLY),
        (errno.EIO, ExchangeReason.TARGET_FAILED),
        (errno.ENODEV, ExchangeReason.TARGET_MISSING),
    ],
)
def test_each_failure_of_a_stick_has_its_name(number: int, reason: ExchangeReason, tmp_path: Path) -> None:
    def fail(file: BinaryIO) -> None:
        file.write(b"half")
        raise OSError(number, os.strerror(number))

    with pytest.raises(Refusal) as refused:
        writing.write_verified(tmp_path / "one.smm", fail)
    assert (refused.value.term, list(tmp_path.iterdir())) == (reason, [])


def test_a_stick_that_forgets_is_found_out(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "_read_back", lambda _: b"something else")
    assert refusal_of_export(world, world.stick) is ExchangeReason.TARGET_DIFFERS
    assert list(world.stick.iterdir()) == []


def test_a_number_never_stands_for_two_packages(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(writing, "_read_back", lambda _: b"something else")
        refusal_of_export(world, world.stick)
    assert world.center.deliver(world.stick).number == 2


def test_a_full_disk_during_import_loses_nothing(world: House, monkeypatch: pytest.MonkeyPatch) -> None:
    world.center.register(*(f"Ad {'x' * 80}" for _ in range(400)))
    path = world.center.export(world.stick)
    with world.directorate.database.engines.writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    before = world.directorate.lines(9)
    with pytest.raises(Refusal) as refused:
        world.directorate.receive(path)
    assert (refused.value.term, world.directorate.lines(9)) == (CoreReason.DISK_FULL, before)
