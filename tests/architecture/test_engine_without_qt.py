"""The whole engine works where there is no Qt: everything but ui packages, widgets and shell."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.house import CHECKOUT, PROGRAM, sources

IMPORT_ALL = """
import importlib, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
for name in sys.argv[1:]:
    importlib.import_module(name)
"""
STARTED_BY_ALEMBIC = ("smm_desktop.migrations.env", "smm_desktop.migrations.versions")


def engine() -> list[str]:
    files = [
        source.path.relative_to(CHECKOUT) for source in sources("smm_desktop") if not source.is_drawn_on_glass
    ]
    names = [".".join(file.with_suffix("").parts).removesuffix(".__init__") for file in files]
    return [name for name in names if not name.startswith(STARTED_BY_ALEMBIC)]


def test_the_engine_is_imported_with_qt_blocked() -> None:
    command = [sys.executable, "-W", "error", "-c", IMPORT_ALL, *engine()]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_engine_is_most_of_the_house() -> None:
    assert {name.split(".")[1] for name in engine() if "." in name} >= {
        "core",
        "paper",
        "signing",
        "teachers",
    }
    assert PROGRAM.is_dir()
