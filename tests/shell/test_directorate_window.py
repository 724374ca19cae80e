"""The window with the directorate's records: its own rail, and where it leads to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import SystemClock
from smm_desktop.shell.center_files import create_center
from smm_desktop.shell.window.directorate_pages import DIRECTORATE_KEYS
from smm_desktop.shell.window.directorate_view import DirectorateView
from smm_desktop.widgets import file_dialogs
from tests.shell.builders import PASSWORD
from tests.shell.driving import Window
from tests.widgets.typing import press, type_text


@pytest.fixture
def window(tmp_path: Path, open_window: Callable[[Path], Window]) -> Window:
    folder = tmp_path / "directorate"
    set_up = centers.suggested_set_up(None, "Derya Örnek", is_test=True)
    create_center(folder, set_up, PASSWORD, SystemClock()).database.close()
    window = open_window(folder)
    window.sign_in(PASSWORD)
    return window


def test_the_directorate_has_a_rail_of_its_own(window: Window) -> None:
    assert isinstance(window.view, DirectorateView)
    assert [item.key for item in window.view.nav_items] == list(DIRECTORATE_KEYS)


def test_the_overview_comes_first(window: Window) -> None:
    assert window.view.current == "overview"


@pytest.mark.parametrize("key", DIRECTORATE_KEYS)
def test_every_page_of_the_rail_opens(window: Window, key: str) -> None:
    window.find(QAbstractButton, f"nav_{key}").click()
    window.calm()
    assert window.view.stack.currentWidget() is window.view.pages.page(key)


def test_taking_in_asks_for_files(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = Mock(return_value=[])
    monkeypatch.setattr(file_dialogs, "open_files", ask)
    window.click("take_in_packages")
    assert (window.view.current, ask.call_count) == ("arrivals", 1)


def test_the_palette_offers_what_the_directorate_does(window: Window) -> None:
    window.view.finder.open_palette()
    type_text(window.find(QLineEdit, "command_palette_field"), "take in pack")
    window.until(lambda: window.find(QListView, "command_palette_list").model().rowCount() >= 2)
    press(window.find(QLineEdit, "command_palette_field"), "Escape")


def test_a_found_person_stands_in_the_merged_register(window: Window) -> None:
    window.view.go_for("teachers", None)
    window.calm()
    assert window.view.current == "register"
