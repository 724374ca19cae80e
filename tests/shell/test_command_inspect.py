"""`inspect`: what a package says of itself, without records and without a password."""

from pathlib import Path

import pytest

from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.answers import Command
from tests.shell.builders import CENTER
from tests.shell.hand_over import Sides

CASES = Path(__file__).parents[1] / "exchange" / "packages"


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch, command: Command) -> Command:
    """Somebody without records, without a password."""
    monkeypatch.setenv("SMM_DESKTOP_DATA", "/nonexistent")
    monkeypatch.delenv("SMM_DESKTOP_PASSWORD", raising=False)
    return command


def test_a_sound_package_ends_with_0(alone: Command) -> None:
    said = alone("inspect", CASES / "valid" / "first.smm", "--json")
    assert (said.code, said.json["holds"], said.json["sender"]) == (Exit.OK, True, 9)


def test_it_says_that_the_key_was_not_looked_up(alone: Command) -> None:
    said = alone("inspect", CASES / "valid" / "first.smm")
    assert "not looked up" in said.out
    assert alone("inspect", CASES / "valid" / "first.smm", "--json").json["key_standing"] is None


def test_counts_and_digests_are_told(alone: Command) -> None:
    told = alone("inspect", CASES / "valid" / "second.smm", "--json").json
    assert told["counts"]["teacher"] > 0
    assert len(told["payload"]["sha256"]) == 64


@pytest.mark.parametrize("case", sorted((CASES / "tampered").iterdir()), ids=lambda path: path.stem)
def test_what_does_not_hold_is_refused_by_name(alone: Command, case: Path) -> None:
    said = alone("inspect", case, "--json")
    assert (said.code, bool(said.json["refused"])) == (Exit.REFUSED, True)


def test_nothing_personal_is_told(alone: Command) -> None:
    said = alone("inspect", CASES / "valid" / "second.smm", "--json")
    assert "Şule" not in said.out


def test_the_records_know_their_own_key(sides: Sides) -> None:
    said = sides.at_center("inspect", sides.hand_over()["file"], "--known", "--json")
    assert (said.code, said.json["key_standing"]) == (Exit.OK, "trusted")


def test_the_directorate_knows_the_centers_key(sides: Sides) -> None:
    said = sides.at_directorate("inspect", sides.hand_over()["file"], "--known", "--json")
    assert (said.code, said.json["key_standing"]) == (Exit.OK, "trusted")


def test_a_key_that_nobody_here_knows_ends_with_12(sides: Sides) -> None:
    said = sides.at_directorate("inspect", CASES / "valid" / "first.smm", "--known", "--json")
    assert (said.code, said.json["key_standing"]) == (Exit.UNKNOWN, "unknown")


def test_a_revoked_key_ends_with_11(sides: Sides) -> None:
    file = sides.hand_over()["file"]
    sides.at_directorate("keys", "revoke", CENTER, "--note", "x", "--yes")
    said = sides.at_directorate("inspect", file, "--known", "--json")
    assert (said.code, said.json["key_standing"]) == (Exit.REVOKED, "revoked")


def test_a_key_file_is_enough_to_know_the_sender(sides: Sides, tmp_path: Path) -> None:
    sides.at_center("keys", "write", tmp_path / "request.json")
    said = sides.command("inspect", sides.hand_over()["file"], "--keys", tmp_path / "request.json", "--json")
    assert said.json["key_standing"] == "trusted"


def test_another_ones_key_file_is_not(sides: Sides, tmp_path: Path) -> None:
    sides.at_directorate("keys", "write", tmp_path / "trust.json")
    said = sides.command("inspect", sides.hand_over()["file"], "--keys", tmp_path / "trust.json")
    assert said.code == Exit.UNKNOWN
