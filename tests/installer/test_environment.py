"""The environment is filled once, and again only when something it was made from has changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from installer import environment as subject
from installer.environment import BUILD_LOCK, RUN_LOCK, TEST_LOCK, Environment


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pip is asked for, in order; nothing is fetched."""
    asked: list[str] = []

    def make(folder: Path) -> None:
        asked.append("new")
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        (folder / "bin" / "python").touch()
        (folder / subject.STAMP).unlink(missing_ok=True)

    def pip(self: Environment, arguments: Iterable[str]) -> None:
        asked.append(Path([*arguments][-1]).name)
        self.script("smm-desktop").touch()

    monkeypatch.setattr(subject, "make_environment", make)
    monkeypatch.setattr(Environment, "pip", pip)
    return asked


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    (folder / "installer").mkdir(parents=True)
    for lock in (BUILD_LOCK, RUN_LOCK, TEST_LOCK):
        (folder / "installer" / lock).write_text(lock, encoding="utf-8")
    (folder / "pyproject.toml").write_text("[project]", encoding="utf-8")
    return folder


def test_a_fresh_checkout_gets_everything(checkout: Path, installed: list[str]) -> None:
    Environment(checkout).ensure(with_tools=False)
    assert installed == ["new", BUILD_LOCK, RUN_LOCK, "checkout"]


def test_a_second_start_installs_nothing(checkout: Path, installed: list[str]) -> None:
    Environment(checkout).ensure(with_tools=False)
    installed.clear()
    Environment(checkout).ensure(with_tools=False)
    assert installed == []


def test_the_tools_of_the_tests_are_added_when_tests_are_run(checkout: Path, installed: list[str]) -> None:
    Environment(checkout).ensure(with_tools=False)
    installed.clear()
    Environment(checkout).ensure(with_tools=True)
    assert installed == [TEST_LOCK]


def test_a_changed_lock_is_installed_again(checkout: Path, installed: list[str]) -> None:
    Environment(checkout).ensure(with_tools=False)
    installed.clear()
    (checkout / "installer" / RUN_LOCK).write_text("newer", encoding="utf-8")
    Environment(checkout).ensure(with_tools=False)
    assert installed == [RUN_LOCK]


def test_a_moved_checkout_gets_a_new_environment(checkout: Path, installed: list[str]) -> None:
    Environment(checkout).ensure(with_tools=False)
    installed.clear()
    moved = checkout.rename(checkout.with_name("moved"))
    Environment(moved).ensure(with_tools=False)
    assert installed[0] == "new"


def test_an_interrupted_installation_goes_on_where_it_stopped(
    checkout: Path, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Environment, "install_project", lambda _: pytest.fail("power cut"))
        with pytest.raises(pytest.fail.Exception):
            Environment(checkout).ensure(with_tools=False)
    installed.clear()
    Environment(checkout).ensure(with_tools=False)
    assert installed == ["checkout"]


def test_a_damaged_stamp_means_a_new_environment(checkout: Path, installed: list[str]) -> None:
    Environment(checkout).ensure(with_tools=False)
    (checkout / ".venv" / subject.STAMP).write_text("{ half", encoding="utf-8")
    installed.clear()
    Environment(checkout).ensure(with_tools=False)
    assert installed[0] == "new"


def test_pip_is_not_led_away_by_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert "PYTHONPATH" not in subject.clean_variables()
