"""Every check of the project, one after the other; the tests come last: their count ends the output."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from installer.environment import Environment, clean_variables


@dataclass(frozen=True)
class Step:
    """One check: what it is called and how it is run."""

    name: str
    command: Sequence[str]
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """What a check said."""

    name: str
    passed: bool
    seconds: float
    last_line: str

    def __str__(self) -> str:
        return f"  {'passed' if self.passed else 'FAILED'}  {self.name:<24}{self.seconds:7.1f} s"


def steps(environment: Environment) -> list[Step]:
    python = str(environment.python)
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    return [
        Step("ruff check", [python, "-m", "ruff", "check", "."]),
        Step("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        Step("mypy strict", [python, "-m", "mypy"]),
        Step("import walls", [str(environment.script("lint-imports")), "--no-cache"]),
        Step("translations complete", [python, "-m", "installer.translations"]),
        Step("tests", [python, "-m", "pytest", "-n", "auto", "--color=no"], offscreen),
    ]


def run_all(environment: Environment) -> int:
    """Run every check even after one has failed; 0 only when all passed."""
    outcomes = [run(step, environment.checkout) for step in steps(environment)]
    print("\nSummary")
    for outcome in outcomes:
        print(outcome)
    print(outcomes[-1].last_line)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def run(step: Step, folder: Path) -> Outcome:
    """Run one check and show what it says while it says it."""
    print(f"\n── {step.name} " + "─" * (60 - len(step.name)), flush=True)
    started = time.perf_counter()
    variables = {**clean_variables(), **step.variables}
    last_line = ""
    with subprocess.Popen(
        step.command,
        cwd=folder,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            print(line, end="", flush=True)
            last_line = line.strip() or last_line
    return Outcome(step.name, process.returncode == 0, time.perf_counter() - started, last_line)
