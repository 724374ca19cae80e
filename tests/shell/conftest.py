"""Commands run in this process on a copy of a small center; keys are cheap to derive, nothing is remembered."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from installer import translations
from smm_desktop.shell.command_line.main import run
from smm_desktop.shell.language import Translations
from tests.shell.answers import Command, Said, telling
from tests.shell.builders import CHEAP, PASSWORD, School, make_school
from tests.shell.driving import Window
from tests.shell.hand_over import Sides, meet


@pytest.fixture(scope="session")
def _school(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> School:
    folder = tmp_path_factory.mktemp("school")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("smm_desktop.core.database.keyring.KdfCost", lambda: CHEAP)
        patch.setenv("SMM_DESKTOP_KNOWN_KEYS", str(folder / "known.json"))
        return make_school(folder / "records")


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("smm_desktop.core.database.keyring.KdfCost", lambda: CHEAP)
    yield
    Translations(qapp).fall_silent()


@pytest.fixture
def school(_school: School, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> School:
    """A center with a closed training, as the environment's own; the password is in the environment too."""
    copied = _school.copied(tmp_path / "center")
    monkeypatch.setenv("SMM_DESKTOP_DATA", str(copied.folder))
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
    return copied


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str]) -> Command:
    """Runs `smm-desktop` in English unless told otherwise."""

    def call(*arguments: Any, language: str = "en") -> Said:
        code = run([*map(str, arguments), "--language", language])
        return Said(code, *capfd.readouterr())

    return call


@pytest.fixture(scope="session")
def _met(_school: School, tmp_path_factory: pytest.TempPathFactory) -> Sides:
    """Made once, by commands."""
    folder = tmp_path_factory.mktemp("met")
    sides = Sides(folder / "center", folder / "directorate", folder, telling)
    _school.copied(sides.center)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("smm_desktop.core.database.keyring.KdfCost", lambda: CHEAP)
        patch.setenv("SMM_DESKTOP_KNOWN_KEYS", str(folder / "known.json"))
        patch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
        meet(sides.center, sides.directorate, sides.stick)
    return sides


@pytest.fixture
def sides(_met: Sides, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> Sides:
    """A center and a directorate that believe each other's keys."""
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
    return _met.copied(tmp_path / "sides", command)


@pytest.fixture(scope="session", autouse=True)
def _translations() -> None:
    """The compiled translations, made anew where a text is newer."""
    checkout = Path(__file__).resolve().parents[2]
    translations.compile_all(translations.Beside(checkout, Path(sys.executable).parent))


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Callable[[Path], Window]:
    """Opens the window on a folder, with settings of its own."""
    return lambda folder: Window(qtbot, folder, tmp_path / "window.ini")
