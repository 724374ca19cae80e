"""The two commands of the installer: run the program, or run every check of the project."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from installer import checks, system_packages, translations
from installer.environment import Environment, EnvironmentFailed
from installer.system_packages import PackagesMissing
from installer.translations import TranslationFailed

CHECKOUT = Path(__file__).resolve().parent.parent
USAGE = """usage: python3 installer/bootstrap.py run [ARGS …]   start SMM Desktop; ARGS go to smm-desktop
       python3 installer/bootstrap.py test           run every check of the project"""


def prepare(environment: Environment, *, with_tools: bool) -> None:
    """Leave a complete environment, the libraries Qt needs, and the compiled translation."""
    environment.ensure(with_tools=with_tools)
    system_packages.ensure_qt_libraries(environment.site_packages / "PySide6")
    if with_tools:
        system_packages.offer_test_tools()
    translations.compile_all(environment)


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def unused_folder(parent: Path) -> Path:
    """The first of tour, tour-2, tour-3 … that is not there yet: a tour never writes over another."""
    names = (f"tour-{number}" if number > 1 else "tour" for number in count(1))
    return next(parent / name for name in names if not (parent / name).exists())


def run(environment: Environment, arguments: Sequence[str]) -> int:
    """Start the program; where there is no display to show it on, perform the tour instead."""
    prepare(environment, with_tools=False)
    program = [str(environment.script("smm-desktop")), *arguments]
    variables = dict(os.environ)
    if not has_display():
        variables["QT_QPA_PLATFORM"] = "offscreen"
        if not arguments:
            folder = unused_folder(CHECKOUT / "out")
            print(
                f"No display here: performing the tour into {folder} instead of opening the window.",
                flush=True,
            )
            program += ["tour", str(folder)]
    return subprocess.call(program, env=variables)


def test(environment: Environment) -> int:
    prepare(environment, with_tools=True)
    return checks.run_all(environment)


def main(arguments: Sequence[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console of Windows-1254 lacks some of our signs
    environment = Environment(CHECKOUT)
    try:
        match list(arguments):
            case ["run", *rest]:
                return run(environment, rest)
            case ["test"]:
                return test(environment)
            case _:
                print(USAGE)
                return 0 if list(arguments) in (["-h"], ["--help"]) else 2
    except (EnvironmentFailed, PackagesMissing, TranslationFailed) as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
