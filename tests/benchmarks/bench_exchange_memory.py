"""Peak memory of a hand-over: `python -m tests.benchmarks.bench_exchange_memory [marks]`, a process for each step."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from tests.benchmarks.hand_over_rows import NOW, fill
from tests.benchmarks.measuring import show
from tests.conftest import KEY
from tests.exchange.builders import ACTOR, Office, introduce
from tests.exchange.refuse_all import peak

STEPS = ("export", "plan", "import", "plan again")


def opened(folder: Path, center: int) -> Office:
    office = Office.__new__(Office)
    office.folder, office.clock, office.center = folder, FixedClock(NOW), center
    office.use(Database.open(folder, KEY, office.clock))
    return office


def one_step(step: str, folder: Path) -> None:
    center, directorate = opened(folder / "9", 9), opened(folder / "0", 0)
    before, package = peak() // 1_000_000, folder / "package.smm"
    if step == "export":
        center.exporting.export(package, actor=ACTOR, full=True)
    elif step == "import":
        directorate.receive(package)
    elif step == "plan":
        directorate.importing.plan_import(package)
    else:
        center.exporting.export(folder / "again.smm", actor=ACTOR, full=True)
        directorate.importing.plan_import(folder / "again.smm")
    sys.stdout.write(f"{before} {peak() // 1_000_000}")
    for office in (center, directorate):
        office.close()


def measured(step: str, folder: Path) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.bench_exchange_memory", step, str(folder)]
    before, after = subprocess.run(command, capture_output=True, check=True).stdout.split()
    return f"{int(after)} MB at most, {int(after) - int(before)} MB of them for this"


def main() -> None:
    marks = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        directorate, center = (
            Office(folder / "0", FixedClock(NOW), 0),
            Office(folder / "9", FixedClock(NOW), 9),
        )
        introduce(center, directorate)
        fill(center.database, marks)
        for office in (directorate, center):
            office.close()
        show(f"Memory, {marks} attendance marks", [(step, measured(step, folder)) for step in STEPS])


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in STEPS:
        one_step(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
