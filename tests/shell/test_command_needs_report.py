"""`needs report`: files on disk, the same each time; hidden rounds and unclear names are refused."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from smm_desktop.core.clock import SystemClock
from smm_desktop.needs import queries
from smm_desktop.needs.service import AnswerService, InstrumentService, RoundService
from smm_desktop.needs.terms import Anonymity, Respondent, ResponseDraft, RoundDraft
from smm_desktop.shell.center_files import open_center
from smm_desktop.shell.command_line.exit_codes import Exit
from tests.needs.builders import instrument_draft, pairs
from tests.needs.rounds_made import pdf_text
from tests.shell.builders import COORDINATOR, PASSWORD, School
from tests.shell.conftest import Command

TITLE = "Güz ihtiyaç taraması"


def closed_round(school: School, schools: Sequence[str]) -> str:
    """The title of an anonymous round that somebody of each of these schools answered."""
    database = open_center(school.folder, PASSWORD, SystemClock()).database
    rounds, answers = RoundService(database), AnswerService(database)
    draft = instrument_draft()
    instrument_id = InstrumentService(database).create_instrument(
        draft, Anonymity.ANONYMOUS, actor=COORDINATOR
    )
    plan = RoundDraft(instrument_id, TITLE, date(2026, 11, 1), date(2026, 12, 31))
    round_id = rounds.plan_round(plan, actor=COORDINATOR)
    rounds.open_round(round_id, actor=COORDINATOR)
    for name in schools:
        given = ResponseDraft(pairs(), Respondent(school=name))
        answers.record_response(round_id, given, actor=COORDINATOR)
    rounds.close_round(round_id, actor=COORDINATOR)
    assert database.ask(queries.rounds)
    database.close()
    return TITLE


@pytest.fixture
def answered(school: School) -> str:
    """Eight answered, all of one school."""
    return closed_round(school, ["Deneme MTAL"] * 8)


def test_the_report_is_written(command: Command, answered: str, tmp_path: Path) -> None:
    pdf, xlsx = tmp_path / "r.pdf", tmp_path / "r.xlsx"
    said = command("needs", "report", answered, "--pdf", pdf, "--xlsx", xlsx, "--json")
    assert json.loads(said.out)["files"] == [str(pdf), str(xlsx)]
    assert TITLE in pdf_text(pdf.read_bytes())


def test_each_school_gets_its_page(command: Command, answered: str, tmp_path: Path) -> None:
    command("needs", "report", answered, "--schools", tmp_path / "okullar")
    assert [path.name for path in (tmp_path / "okullar").iterdir()] == ["Deneme MTAL.pdf"]


def test_the_same_command_writes_the_same_bytes(command: Command, answered: str, tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        command("needs", "report", answered, "--pdf", tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.usefixtures("answered")
def test_a_round_that_is_not_there_is_refused(command: Command, tmp_path: Path) -> None:
    said = command("needs", "report", "Bahar", "--pdf", tmp_path / "r.pdf")
    assert said.code == Exit.REFUSED
    assert "Bahar" in said.err


@pytest.mark.usefixtures("answered")
def test_without_a_target_the_command_makes_no_sense(command: Command) -> None:
    assert command("needs", "report", TITLE).code == Exit.USAGE


def test_a_field_that_is_none_is_not_called_hidden(command: Command, answered: str, tmp_path: Path) -> None:
    said = command("needs", "report", answered, "--pdf", tmp_path / "r.pdf", "--field", "Simya", "--json")
    assert (said.code, json.loads(said.out)["refused"]) == (Exit.REFUSED, "field_name_unknown")


def test_a_round_without_a_school_to_show_says_so(command: Command, school: School, tmp_path: Path) -> None:
    title = closed_round(school, ["Okul A", "Okul A", "Okul B", "Okul C", "Okul D"])
    said = command("needs", "report", title, "--schools", tmp_path / "okullar", language="en")
    assert (said.code, "No school's page was written" in said.out) == (Exit.OK, True)
