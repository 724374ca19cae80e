"""The command as scripts start it: a process of its own, no terminal, nobody to answer a question."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from smm_desktop.core.clock import SystemClock
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.tour.people import generated_teachers
from smm_desktop.shell.tour.teacher_list import messy_list
from tests.shell.answers import Said
from tests.shell.builders import PASSWORD, School, journal_number
from tests.shell.hand_over import Sides

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Terminal:
    """Where a process runs: the school's folder as this user's own, and no terminal."""

    school: School

    def call(self, *arguments: object, password: str | None = PASSWORD, typed: str = "") -> Said:
        known = {name: value for name, value in os.environ.items() if name != "SMM_DESKTOP_PASSWORD"}
        environment = {**known, "SMM_DESKTOP_DATA": str(self.school.folder), "PYTHONIOENCODING": "utf-8"}
        if password is not None:
            environment["SMM_DESKTOP_PASSWORD"] = password
        command = [sys.executable, "-m", "smm_desktop", *map(str, arguments), "--language", "en"]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            input=typed.encode(),
            capture_output=True,
            check=False,
            timeout=60,
        )
        return Said(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def terminal(school: School) -> Terminal:
    return Terminal(school)


def test_without_a_password_nothing_is_asked(terminal: Terminal) -> None:
    said = terminal.call("activities", password=None, typed=f"{PASSWORD}\n")
    assert (said.code, said.out, len(said.err.splitlines())) == (Exit.REFUSED, "", 1)


def test_a_wrong_password_is_one_sentence(terminal: Terminal) -> None:
    said = terminal.call("check", password="yanlış parola 9")
    assert (said.code, said.out, len(said.err.splitlines())) == (Exit.REFUSED, "", 1)


def test_a_yes_through_a_pipe_is_no_confirmation(terminal: Terminal, tmp_path: Path) -> None:
    path, before = tmp_path / "liste.xlsx", journal_number(terminal.school)
    path.write_bytes(messy_list(list(generated_teachers(2, seed=5)), ["Ankara"] * 2, SystemClock().now()))
    said = terminal.call("import-teachers", path, typed="y\n")
    assert (said.code, journal_number(terminal.school)) == (Exit.NOT_CONFIRMED, before)


def test_the_answer_is_json_and_nothing_else(terminal: Terminal) -> None:
    (activity,) = json.loads(terminal.call("activities", "--json").out)
    assert activity["title"] == "Ağ Güvenliği"


@pytest.fixture
def night(sides: Sides) -> Sides:
    """A package lies on the stick, and a file beside it that is none."""
    sides.hand_over()
    (sides.stick / "mektup.smm").write_text("Ekte gönderiyorum.")
    return sides


def test_a_night_takes_over_what_it_can_and_says_so_by_its_exit_code(
    terminal: Terminal, night: Sides
) -> None:
    here = ("--data", night.directorate, "--quiet")
    said = terminal.call(
        "directorate", "import", night.stick, "--receipts", night.stick / "out", *here, "--json"
    )
    states = [one["state"] for one in said.json["packages"]]
    assert (said.code, states, len(said.json["receipts"])) == (Exit.FAULT, ["applied", "refused"], 1)


def test_the_digits_are_not_taken_from_a_pipe(terminal: Terminal, night: Sides, tmp_path: Path) -> None:
    night.at_center("keys", "write", tmp_path / "request.json")
    digits = night.at_center("keys", "--json").json["own"]["fingerprint"]
    arguments = ("directorate", "trust", tmp_path / "request.json", "--data", night.directorate)
    assert terminal.call(*arguments, typed=f"{digits}\n").code == Exit.NOT_CONFIRMED


def test_a_package_is_inspected_by_somebody_without_records(terminal: Terminal, night: Sides) -> None:
    package = min(night.stick.glob("smm-*.smm"))
    said = terminal.call("inspect", package, "--json", "--data", night.stick / "none", password=None)
    assert (said.code, said.json["holds"], said.json["key_standing"]) == (Exit.OK, True, None)


def test_an_analysis_is_the_same_whatever_order_sets_have(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [(turn, person, at) for turn in "AB" for person in range(8) for at in range(20)]
    rows = [f"T{person},Y{at},{3 + at % 3},{1 + person % 4},{turn}" for turn, person, at in places]
    path = tmp_path / "answers.csv"
    path.write_text("\n".join(["respondent,competency,importance,ability,round", *rows]), encoding="utf-8")
    said = []
    for seed in "12":
        monkeypatch.setenv("PYTHONHASHSEED", seed)
        said.append(terminal.call("needs", "analyze", path, "--json", password=None).out)
    assert said[0] == said[1] != ""
