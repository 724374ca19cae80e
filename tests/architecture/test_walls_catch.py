"""Every import contract is proved: one deliberate violation each, in a copy of the house, is caught by name."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.house import CHECKOUT, PROGRAM, rooms

# contract: (module that sins, its sin, what the report must then name)
SINS = {
    "ladder": ("core.sin", "import smm_desktop.widgets", "smm_desktop.core.sin -> smm_desktop.widgets"),
    "furniture": ("teachers.attic", "", "smm_desktop.teachers.attic"),
    "doors_of_centers": ("shell.sin", "import smm_desktop.centers.rules", "smm_desktop.centers.rules"),
    "doors_of_teachers": ("trainings.ui.sin", "import smm_desktop.teachers.ui", "smm_desktop.teachers.ui"),
    "doors_of_needs": ("trainings.ui.sin", "import smm_desktop.needs.model", "smm_desktop.needs.model"),
    "doors_of_trainings": ("certificates.queries", "import smm_desktop.trainings.model", "trainings.model"),
    "doors_of_placements": (
        "certificates.queries",
        "import smm_desktop.placements.model",
        "placements.model",
    ),
    "doors_of_certificates": ("shell.sin", "import smm_desktop.certificates.model", "certificates.model"),
    "doors_of_exchange": ("shell.sin", "import smm_desktop.exchange.rules", "smm_desktop.exchange.rules"),
    "glass": ("teachers.documents", "import smm_desktop.widgets.friend", "widgets.friend -> PySide6"),
    "pure": ("teachers.terms", "import pathlib", "smm_desktop.teachers.terms"),
    "paper": ("shell.sin", "import openpyxl", "smm_desktop.shell.sin -> openpyxl"),
    "signing": ("paper.sin", "import cryptography", "smm_desktop.paper.sin -> cryptography"),
    "solver": ("shell.sin", "import highspy", "smm_desktop.shell.sin -> highspy"),
    "database": ("shell.sin", "import sqlite3", "smm_desktop.shell.sin -> sqlite3"),
    "pages": ("teachers.ui.sin", "import sqlalchemy", "smm_desktop.teachers.ui.sin -> sqlalchemy"),
    "circles": ("signing.left", "import smm_desktop.signing.right", "smm_desktop.signing"),
}
ACCOMPLICES = {
    "widgets.friend": "import PySide6.QtCore",
    "signing.right": "import smm_desktop.signing.left",
    "attic.__init__": "",
    "paper.neighbour": "import smm_desktop.signing",
}


def contracts() -> dict[str, str]:
    """Name of each contract by its id."""
    config = configparser.ConfigParser()
    config.read(CHECKOUT / ".importlinter", encoding="utf-8")
    prefix = "importlinter:contract:"
    return {title.removeprefix(prefix): config[title]["name"] for title in config if title.startswith(prefix)}


def commit_sin(program: Path, module: str, line: str) -> None:
    place = program.joinpath(*module.split("."))
    file = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if file.exists() else '"""Deliberate."""\n'
    file.write_text(f"{before}\n{line}\n", encoding="utf-8")


def report_of(folder: Path) -> tuple[int, str]:
    """Run import-linter in `folder` with the house's own contracts."""
    shutil.copy(CHECKOUT / ".importlinter", folder)
    linting = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    command = [sys.executable, "-c", linting, "--no-cache"]
    variables = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "500", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=folder, env=variables, capture_output=True, encoding="utf-8", check=False
    )
    return done.returncode, done.stdout + done.stderr


def copy_of_house(folder: Path) -> Path:
    shutil.copytree(PROGRAM, folder / PROGRAM.name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder / PROGRAM.name


@pytest.fixture(scope="module")
def sinful_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a house where every contract is violated once."""
    folder = tmp_path_factory.mktemp("sinful")
    program = copy_of_house(folder)
    sins = [(module, line) for module, line, _ in SINS.values()]
    for module, line in [*sins, *ACCOMPLICES.items()]:
        commit_sin(program, module, line)
    return report_of(folder)[1]


def section(report: str, name: str) -> str:
    """The part of the report that accounts for one broken contract."""
    account = report.partition("Broken contracts")[2]
    after = account.partition(f"{name}\n---")[2]
    others = [other for other in contracts().values() if other != name]
    return after[: min([after.find(f"{other}\n---") % (len(after) + 1) for other in others])]


def test_the_house_as_it_stands_keeps_every_contract(tmp_path: Path) -> None:
    copy_of_house(tmp_path)
    code, report = report_of(tmp_path)
    assert code == 0, report


def test_every_contract_has_its_proof() -> None:
    assert set(contracts()) == set(SINS)


@pytest.mark.parametrize("contract", SINS)
def test_the_contract_catches_its_violation(sinful_report: str, contract: str) -> None:
    assert SINS[contract][2] in section(sinful_report, contracts()[contract])


def test_a_room_without_a_rung_is_caught(sinful_report: str) -> None:
    assert "- smm_desktop.attic" in section(sinful_report, contracts()["ladder"])


def test_siblings_on_one_rung_are_kept_apart(sinful_report: str) -> None:
    assert "smm_desktop.paper.neighbour -> smm_desktop.signing" in section(
        sinful_report, contracts()["ladder"]
    )


@pytest.mark.parametrize("room", [room.name for room in rooms()])
def test_every_room_has_furniture_and_doors(room: str) -> None:
    text = (CHECKOUT / ".importlinter").read_text(encoding="utf-8")
    furnished = text.partition("[importlinter:contract:furniture]")[2].partition("exhaustive")[0]
    assert (f"    smm_desktop.{room}\n" in furnished, f"doors_of_{room}" in contracts()) == (True, True)
