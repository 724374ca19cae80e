"""Who gets in: passwords from everywhere, wrong ones, none at all; and that nothing is asked where nobody sits."""

from pathlib import Path

import pytest

from smm_desktop.shell.command_line.exit_codes import Exit
from tests.shell.answers import Command
from tests.shell.builders import COORDINATOR, PASSWORD, School


def test_a_wrong_password_opens_nothing_and_says_so(
    school: School, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", "yanlış")
    said = command("activities")
    assert (said.code, said.out) == (Exit.REFUSED, "")
    assert "password is wrong" in said.err


def test_it_says_so_in_turkish_by_default(
    school: School, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", "yanlış")
    assert "Parola yanlış" in command("activities", language="tr").err


def test_without_a_password_and_a_terminal_nothing_is_asked(
    school: School, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SMM_DESKTOP_PASSWORD")
    said = command("activities")
    assert said.code == Exit.REFUSED
    assert "SMM_DESKTOP_PASSWORD" in said.err


def test_the_password_can_stand_in_a_file(
    school: School, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SMM_DESKTOP_PASSWORD")
    file = tmp_path / "password.txt"
    file.write_text(PASSWORD + "\n", "utf-8")
    assert command("activities", "--password-file", file).code == Exit.OK


def test_a_password_file_that_is_not_there_is_refused(
    school: School, command: Command, tmp_path: Path
) -> None:
    said = command("activities", "--password-file", tmp_path / "none.txt")
    assert said.code == Exit.REFUSED
    assert "none.txt" in said.err


def test_the_user_can_be_named(school: School, command: Command) -> None:
    assert command("activities", "--user", COORDINATOR).code == Exit.OK
    assert command("activities", "--user", "Kimse Yok").code == Exit.REFUSED


def test_options_may_stand_before_the_command(school: School, command: Command, tmp_path: Path) -> None:
    assert command("--data", tmp_path / "nowhere", "activities").code == Exit.REFUSED


def test_a_folder_without_records_is_refused(command: Command, tmp_path: Path) -> None:
    said = command("check", "--data", tmp_path / "nowhere")
    assert said.code == Exit.REFUSED
    assert "nowhere" in said.err
