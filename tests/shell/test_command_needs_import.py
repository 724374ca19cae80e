"""`needs import`: a folder of answers goes into its round, broken files are named, nothing twice."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.core.clock import SystemClock
from smm_desktop.needs.service import FormService, InstrumentService, RoundService
from smm_desktop.needs.terms import Anonymity, FormSnapshot, RoundDraft
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from tests.needs.builders import instrument_draft, pairs
from tests.needs.filled_forms import answer_file
from tests.shell.builders import COORDINATOR, PASSWORD, School
from tests.shell.conftest import Command


@pytest.fixture
def snapshot(school: School) -> FormSnapshot:
    """Of an open round of the school."""
    database = open_center(school.folder, PASSWORD, SystemClock()).database
    rounds = RoundService(database)
    instrument_id = InstrumentService(database).create_instrument(
        instrument_draft(), Anonymity.ANONYMOUS, actor=COORDINATOR
    )
    draft = RoundDraft(instrument_id, "Güz", date(2026, 11, 1), date(2026, 12, 31))
    round_id = rounds.plan_round(draft, actor=COORDINATOR)
    rounds.open_round(round_id, actor=COORDINATOR)
    snapshot = FormService(database, SystemClock()).snapshot(round_id)
    database.close()
    return snapshot


@pytest.fixture
def folder(snapshot: FormSnapshot, tmp_path: Path) -> Path:
    """Two answers to the round, and a file that is none."""
    made = tmp_path / "gelen"
    made.mkdir()
    for name in ("bir", "iki"):
        answer_file(made / f"{name}.smmanswers", snapshot, pairs())
    (made / "bozuk.smmanswers").write_text("{", encoding="utf-8")
    return made


def counts(command: Command, folder: Path) -> dict[str, Any]:
    said = command("needs", "import", str(folder), "--json")
    found: dict[str, Any] = json.loads(said.out)["counts"]
    return found


@pytest.mark.usefixtures("school")
def test_answers_are_taken_once(command: Command, folder: Path) -> None:
    assert counts(command, folder) == {"new": 2, "replaces": 0, "known": 0, "refused": 1}
    assert counts(command, folder) == {"new": 0, "replaces": 0, "known": 2, "refused": 1}


@pytest.mark.usefixtures("school")
def test_a_broken_file_is_named(command: Command, folder: Path) -> None:
    said = command("needs", "import", str(folder))
    assert said.code == Exit.OK
    assert "bozuk.smmanswers" in said.out


@pytest.mark.usefixtures("school")
def test_what_was_answered_is_not_told(command: Command, folder: Path) -> None:
    assert "answers" not in json.loads(command("needs", "import", str(folder), "--json").out)["files"][0]


@pytest.mark.usefixtures("school")
def test_an_answer_that_is_left_out_is_named_too(
    command: Command, folder: Path, snapshot: FormSnapshot
) -> None:
    answer_file(folder / "üç.smmanswers", snapshot, {**pairs(), "q2": [9, 1]})
    said = command("needs", "import", folder, language="en")
    assert "taken, but for q2 (outside the scale)" in said.out
