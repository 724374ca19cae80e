"""From the command to the painted window, against a bare QMainWindow: `python -m tests.benchmarks.bench_start_up`."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.measuring import Cost, show
from tests.shell.builders import make_school

ROUNDS = 7
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)
application = QApplication(sys.argv)
window = Window()
window.resize(1366, 728)
window.show()
application.exec()
"""


def process_cost(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a fresh process; its children's CPU seconds and the wall clock."""
    before, start = os.times(), time.perf_counter()
    subprocess.run(command, env=dict(environment), check=True, stderr=subprocess.DEVNULL)
    wall, after = time.perf_counter() - start, os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Cost(cpu, wall)


def usual(costs: Sequence[Cost]) -> Cost:
    return Cost(median(one.cpu for one in costs), median(one.wall for one in costs))


def run() -> None:
    """Measure in turns, so that a busy moment meets all alike."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "SMM_DESKTOP_KNOWN_KEYS": str(folder / "keys.json")}
        environment["XDG_CONFIG_HOME"] = str(folder / "config")
        environment.setdefault("QT_QPA_PLATFORM", "offscreen" if "DISPLAY" not in environment else "xcb")
        make_school(folder / "records")
        window = [sys.executable, "-m", "smm_desktop", "--quit-when-painted", "--data"]
        commands = {
            "bare QMainWindow": [sys.executable, "-c", BARE],
            "SMM Desktop, signing in": [*window, str(folder / "records")],
            "SMM Desktop, first run": [*window, str(folder / "nothing")],
            "python alone": [sys.executable, "-c", "pass"],
        }
        costs: dict[str, list[Cost]] = {title: [] for title in commands}
        for _round in range(ROUNDS + 1):
            for title, command in commands.items():
                costs[title].append(process_cost(command, environment))
    _report({title: usual(found[1:]) for title, found in costs.items()})


def _report(costs: Mapping[str, Cost]) -> None:
    bare = costs["bare QMainWindow"]
    lines = [
        (
            title,
            (
                f"{cost.wall * 1000:6.0f} ms wall  {cost.cpu * 1000:6.0f} ms CPU   "
                f"ratio {cost.wall / bare.wall:.2f} wall, {cost.cpu / bare.cpu:.2f} CPU"
            ),
        )
        for title, cost in costs.items()
    ]
    show(f"Start-up to the painted window, medians of {ROUNDS} fresh processes", lines)


if __name__ == "__main__":
    run()
