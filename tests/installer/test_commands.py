"""`run` starts the program or, without a display, the tour; `test` runs every check and tells the whole truth."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from installer import __main__ as subject
from installer import checks
from installer.checks import Step
from installer.environment import Environment


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The programs that would be started."""
    programs: list[list[str]] = []

    def call(command: list[str], **_: object) -> int:
        programs.append([Path(command[0]).name, *command[1:]])
        return 0

    monkeypatch.setattr(subject, "prepare", lambda *_, **__: None)
    monkeypatch.setattr("installer.__main__.subprocess.call", call)
    monkeypatch.setattr("installer.__main__.sys.platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return programs


def test_with_a_display_the_window_opens(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    subject.main(["run"])
    assert started == [["smm-desktop"]]


def test_without_a_display_the_tour_is_performed(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    subject.main(["run"])
    assert started[0][:2] == ["smm-desktop", "tour"]


def test_without_a_display_it_says_so(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    subject.main(["run"])
    assert "No display here" in capsys.readouterr().out


def test_a_second_tour_gets_its_own_folder(tmp_path: Path) -> None:
    (tmp_path / "tour").mkdir()
    (tmp_path / "tour-2").mkdir()
    assert subject.unused_folder(tmp_path) == tmp_path / "tour-3"


def test_arguments_go_to_the_program(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    subject.main(["run", "verify", "--json", "a.pdf"])
    assert started == [["smm-desktop", "verify", "--json", "a.pdf"]]


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_without_a_known_command_the_usage_is_shown(arguments: list[str], code: int) -> None:
    assert subject.main(arguments) == code


def saying(text: str, code: int) -> Step:
    return Step(text, [sys.executable, "-c", f"print({text!r}); raise SystemExit({code})"])


@pytest.mark.parametrize(("codes", "expected"), [([0, 0], 0), ([1, 0], 1), ([0, 3], 1)])
def test_all_checks_run_and_any_failure_counts(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    codes: list[int],
    expected: int,
) -> None:
    monkeypatch.setattr(checks, "steps", lambda _: [saying("lint", codes[0]), saying("9 passed", codes[1])])
    assert (checks.run_all(Environment(tmp_path)), capsys.readouterr().out.splitlines()[-1]) == (
        expected,
        "9 passed",
    )


def test_the_tests_run_last_and_offscreen(tmp_path: Path) -> None:
    last = checks.steps(Environment(tmp_path))[-1]
    assert (last.name, last.variables) == ("tests", {"QT_QPA_PLATFORM": "offscreen"})


def test_the_ci_file_calls_the_same_command() -> None:
    ci = Path(__file__).resolve().parents[2] / ".ci" / "run"
    assert ci.read_text(encoding="utf-8").rstrip().endswith("\npython3 installer/bootstrap.py test")


@pytest.mark.skipif(os.name == "nt", reason="Windows files carry no execution bit")
def test_the_ci_file_can_be_executed() -> None:
    assert os.access(Path(__file__).resolve().parents[2] / ".ci" / "run", os.X_OK)
