"""The palette finds things by typing and runs them by Enter."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.core import turkish
from smm_desktop.widgets.command_palette import CommandPalette, PaletteItem
from smm_desktop.widgets.jobs import JobRunner
from tests.widgets.typing import press, type_text


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    result = QWidget()
    qtbot.addWidget(result)
    result.resize(900, 600)
    result.show()
    return result


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    result = JobRunner()
    yield result
    assert result.shutdown()


def finder(*titles: str, ran: list[str]) -> Callable[[str], list[PaletteItem]]:
    items = [PaletteItem(title, action=lambda title=title: ran.append(title)) for title in titles]
    return lambda text: [item for item in items if turkish.fold(text) in turkish.fold(item.title)]


def field(palette: CommandPalette) -> QLineEdit:
    found = palette.findChild(QLineEdit, "command_palette_field")
    assert isinstance(found, QLineEdit)
    return found


def test_what_is_typed_is_found_and_run(window: QWidget) -> None:
    ran: list[str] = []
    palette = CommandPalette(window)
    palette.add_provider("Sayfalar", finder("Yoklama", "Işıklı Okul", ran=ran))
    palette.open_palette()
    type_text(field(palette), "ışık")
    press(field(palette), "Return")
    assert (ran, palette.isVisible()) == (["Işıklı Okul"], False)


def test_arrows_pass_over_headings(window: QWidget) -> None:
    ran: list[str] = []
    palette = CommandPalette(window)
    palette.add_provider("Sayfalar", finder("Bir", ran=ran))
    palette.add_provider("Kişiler", finder("İki", ran=ran))
    palette.open_palette()
    press(field(palette), "Down")
    press(field(palette), "Return")
    assert ran == ["İki"]


def test_escape_closes_it(window: QWidget) -> None:
    palette = CommandPalette(window)
    palette.open_palette()
    press(field(palette), "Esc")
    assert not palette.isVisible()


def test_enter_on_nothing_does_nothing(window: QWidget) -> None:
    ran: list[str] = []
    palette = CommandPalette(window)
    palette.add_provider("", finder("Bir", ran=ran))
    palette.open_palette("zzz")
    press(field(palette), "Return")
    assert (ran, palette.isVisible()) == ([], True)


def test_slow_providers_answer_later(qtbot: QtBot, window: QWidget, runner: JobRunner) -> None:
    palette = CommandPalette(window, runner)
    palette.add_provider("Kişiler", finder("İrem Çelik", ran=[]), background=True)
    palette.open_palette("irem")
    qtbot.waitUntil(lambda: palette._model.rowCount() == 2)
    assert palette._model.item(1) is not None


def test_the_model_behaves(qtbot: QtBot, window: QWidget) -> None:
    palette = CommandPalette(window)
    tester = QAbstractItemModelTester(palette._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.add_provider("Sayfalar", finder("Bir", "İki", ran=[]))
    palette.open_palette()
    palette.open_palette("zzz")
    assert tester.model() is palette._model


def test_enter_waits_for_what_is_asked_in_the_background(
    qtbot: QtBot, window: QWidget, runner: JobRunner
) -> None:
    ran: list[str] = []
    palette = CommandPalette(window, runner)
    palette.add_provider("Kişiler", finder("Ali", "Veli", ran=ran), background=True)
    palette.open_palette()
    type_text(field(palette), "vel")
    press(field(palette), "Return")
    qtbot.waitUntil(lambda: ran == ["Veli"])
