"""Driving the window by names: finding, typing, clicking, and waiting until nothing runs any more."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.core.clock import Clock, SystemClock
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.window.application import make_application
from smm_desktop.shell.window.frame import Frame
from smm_desktop.shell.window.main_view import MainView
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.widgets.theme import Appearance, install_theme
from smm_desktop.widgets.toast import Toast

WidgetKind = TypeVar("WidgetKind", bound=QWidget)
LONG = 15_000


class Window:
    """A frame under test; `folder` need not hold anything yet."""

    def __init__(
        self, qtbot: QtBot, folder: Path, settings: Path, clock: Clock | None = None, language: str = "en"
    ) -> None:
        self._qtbot = qtbot
        application = make_application()
        install_theme(application).set_appearance(Appearance.LIGHT)
        self.preferences = Preferences(QSettings(str(settings), QSettings.Format.IniFormat))
        self.preferences.language = Language(language)
        translations = Translations(application)
        translations.speak(Language(language))
        self.frame = Frame(folder, clock or SystemClock(), self.preferences, translations)
        self.frame.begin()
        qtbot.addWidget(self.frame, before_close_func=lambda _frame: self.calm())
        self.frame.show()
        self.calm()

    @property
    def view(self) -> MainView:
        assert self.frame.view is not None
        return self.frame.view

    @property
    def page_name(self) -> str:
        """The name of what the window shows now."""
        return self.frame.centralWidget().objectName()

    def find(self, kind: type[WidgetKind], name: str) -> WidgetKind:
        found = self.frame.findChildren(kind, name)
        shown = [one for one in found if one.isVisible()] or found
        assert shown, f"no {name}"
        return shown[-1]

    def has(self, name: str) -> bool:
        return any(one.isVisible() for one in self.frame.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        assert button.isEnabled(), f"{name} is disabled"
        button.click()
        self.calm()

    def write(self, name: str, text: str) -> None:
        self.find(QLineEdit, name).setText(text)

    def calm(self) -> None:
        """Wait until no job is left, twice in a row: an answer may have started the next question."""
        for _again in range(2):
            self._qtbot.waitUntil(lambda: not self.frame.jobs.jobs, timeout=LONG)
            QApplication.processEvents()

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=LONG)

    def sign_in(self, password: str) -> None:
        self.write("password", password)
        self.click("open")

    @property
    def toast(self) -> str:
        shown = [one.text for one in self.frame.findChildren(Toast) if one.isVisible()]
        return shown[-1] if shown else ""
