"""Meets every hostile file in a process of its own; prints its peak of memory before and after, in bytes."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from smm_desktop.core.refusals import Refusal
from tests.exchange.hostile_files import honest_file, hostile_files
from tests.exchange.test_packages import FIRST, opened_copy


def peak() -> int:
    """Of this process alone: what `getrusage` tells begins with the peak of whoever started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


def main() -> None:
    prepared, folder = map(Path, sys.argv[1:])
    office = opened_copy(prepared, folder / "directorate")
    office.receive(FIRST)
    files, path = hostile_files(), folder / "hostile.smm"
    path.write_bytes(honest_file())
    office.importing.plan_import(path)
    before = peak()
    for data, _ in files.values():
        path.write_bytes(data)
        with suppress(Refusal):
            office.importing.plan_import(path)
    sys.stdout.write(f"{before} {peak()}\n")
    office.close()


if __name__ == "__main__":
    main()
