"""`placements match`: a problem from anywhere, solved without any center; strange files are refused by name."""

import json
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from smm_desktop.placements.rules.matching import problem_json
from smm_desktop.placements.service import file_matching
from smm_desktop.shell.command_line import main
from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.conftest import Command, Said

PROBLEM: dict[str, Any] = {
    "teachers": ["Ali", 7, "Ayşe", "Can"],
    "offers": [{"id": "torna", "capacity": 1}, {"id": 2, "capacity": 1}],
    "pairs": [
        {"teacher": "Ali", "offer": "torna", "value": 3},
        {"teacher": 7, "offer": "torna", "value": 2.5},
        {"teacher": "Ayşe", "offer": 2, "value": 1},
    ],
}


@pytest.fixture(autouse=True)
def without_center(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMM_DESKTOP_DATA", str(tmp_path / "nothing here"))


@pytest.fixture
def match(command: Command, tmp_path: Path) -> Any:
    """Solves a problem given as changes to PROBLEM, or as raw text."""

    def call(changes: Any = None, *arguments: str, language: str = "en") -> Said:
        text = changes if isinstance(changes, str) else json.dumps(PROBLEM | (changes or {}))
        (tmp_path / "problem.json").write_text(text, encoding="utf-8")
        return command("placements", "match", tmp_path / "problem.json", *arguments, language=language)

    return call


def test_the_answer_has_the_ids_as_they_came(match: Any) -> None:
    answer = json.loads(match(None, "--json").out)
    assert answer["pairs"] == [
        {"teacher": "Ali", "offer": "torna", "value": 3.0},
        {"teacher": "Ayşe", "offer": 2, "value": 1.0},
    ]
    assert (answer["total"], answer["optimal"], answer["without"]) == (4.0, True, [7, "Can"])


def test_pins_and_bans_count(match: Any) -> None:
    answer = json.loads(match({"pinned": [[7, "torna"]], "forbidden": [["Ayşe", 2]]}, "--json").out)
    assert [(one["teacher"], one["offer"]) for one in answer["pairs"]] == [(7, "torna")]


def test_groups_dates_and_places_are_read(match: Any) -> None:
    dated = {"starts_on": "2026-06-01", "ends_on": "2026-06-05"}
    offers = [{"id": "torna", "capacity": 1, **dated}, {"id": 2, "capacity": 3, "minimum": 2}]
    answer = json.loads(match({"offers": offers, "places_per_teacher": 2}, "--json").out)
    assert [(one["teacher"], one["offer"]) for one in answer["pairs"]] == [("Ali", "torna")]
    assert {"teacher": "Ayşe", "why": "group_too_small"} in answer["without_why"]


def test_people_get_a_table_in_turkish(match: Any) -> None:
    said = match(language="tr")
    assert "2 eşleşme, toplam değer 4,00: daha iyisinin olmadığı kanıtlandı" in said.out
    assert "Ayşe      2           1,00" in said.out
    assert "+2,50" in said.out


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ("[" * 100_000 + "]" * 100_000, "problem_too_deep"),
        ("{", "problem_not_json"),
        ("9" * 10_000, "problem_not_json"),
        ("[]", "problem_shape_faulty"),
        ('{"teachers": [], "teachers": []}', "problem_key_doubled"),
        ('{"teachers": NaN}', "problem_number_faulty"),
        ({"teacher": []}, "problem_key_unknown"),
        ({"offers": [{"id": "torna"}]}, "problem_key_missing"),
        ({"offers": [{"id": "torna", "capacity": 1, "minimun": 2}]}, "problem_key_unknown"),
        ({"offers": [{"id": "torna", "capacity": "1"}]}, "match_capacity_faulty"),
        ({"offers": [{"id": "torna", "capacity": -1}]}, "match_capacity_faulty"),
        ({"offers": [{"id": "torna", "capacity": 1, "starts_on": "yarın"}]}, "problem_date_faulty"),
        ({"offers": [{"id": True, "capacity": 1}]}, "problem_id_faulty"),
        ({"teachers": ["a\u001b[31m"]}, "problem_id_faulty"),
        ({"teachers": ["\ud800"]}, "problem_id_faulty"),
        ({"teachers": [7, "7"]}, "teacher_id_doubled"),
        ({"pinned": ["Ali"]}, "problem_shape_faulty"),
        ({"pinned": [["Ali", 2]]}, "pin_not_eligible"),
        ({"places_per_teacher": 1.5}, "match_places_faulty"),
    ],
)
def test_a_strange_problem_is_refused_by_name(match: Any, changes: Any, refused: str) -> None:
    said = match(changes, "--json")
    assert (said.code, json.loads(said.out)["refused"]) == (Exit.REFUSED, refused)
    assert "Traceback" not in said.err


def test_a_number_past_all_numbers_is_refused(match: Any) -> None:
    said = match(json.dumps(PROBLEM).replace("2.5", "1e400"), "--json")
    assert json.loads(said.out)["refused"] == "match_value_faulty"


def test_a_capacity_as_text_is_told_within_its_quotes(match: Any) -> None:
    assert 'not "1".' in match({"offers": [{"id": "torna", "capacity": "1"}]}).err


def test_a_nest_where_a_number_belongs_is_not_unfolded() -> None:
    nest: Any = []
    for _ in range(100_000):
        nest = [nest]
    offers = [{"id": "torna", "capacity": nest}]
    assert problem_json.given(PROBLEM | {"offers": offers, "pairs": []}).problem.offers[0].capacity == "[…]"


def test_a_count_past_all_counts_is_told_shortly(match: Any) -> None:
    assert len(match({"offers": [{"id": "torna", "capacity": 10**4000}]}).err) < 500


def test_a_file_without_end_is_not_read(match: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_matching, "LARGEST_MEGABYTES", 1)
    said = match(json.dumps(PROBLEM) + " " * 1024 * 1024, "--json")
    assert json.loads(said.out)["refused"] == "problem_too_large"


def test_a_missing_file_is_refused(command: Command, tmp_path: Path) -> None:
    assert command("placements", "match", tmp_path / "no.json").code == Exit.REFUSED


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise there")
def test_ctrl_c_stops_the_solver(match: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before = threading.active_count()
    solve = file_matching.solve

    def interrupted(*arguments: Any) -> Any:
        os.kill(os.getpid(), signal.SIGINT)
        return solve(*arguments)

    monkeypatch.setattr(file_matching, "solve", interrupted)
    said = match()
    assert (said.code, threading.active_count()) == (Exit.CANCELLED, before)


def test_ctrl_c_while_the_command_is_loaded_is_told(match: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "import_module", interrupted)
    said = match()
    assert (said.code, "Stopped." in said.err) == (Exit.CANCELLED, True)


def test_the_help_does_not_wake_the_solver(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)  # importing it would fail
    assert command("placements", "match", "--help").code == Exit.OK
