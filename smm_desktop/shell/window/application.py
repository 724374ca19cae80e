"""Starts the window: what is needed to paint it is imported first, everything heavy after the first paint."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from smm_desktop import __version__
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.paths import default_data_folder
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.window.crash import install_crash_window
from smm_desktop.shell.window.frame import Frame
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.widgets.icons import IconRole, icon
from smm_desktop.widgets.theme import install_theme


def _arguments(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog="smm-desktop")
    parser.add_argument("--data")
    parser.add_argument("--user")
    parser.add_argument("--password-file")
    parser.add_argument("--language", choices=[*Language])
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("--quit-when-painted", action="store_true")
    return parser.parse_args(arguments)


def make_application() -> QApplication:
    """Return the application, made once in a process."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["smm-desktop"])
    application.setOrganizationName("smm-desktop")
    application.setApplicationName("smm-desktop")
    application.setApplicationVersion(__version__)
    application.setApplicationDisplayName("SMM Desktop")
    QGuiApplication.setDesktopFileName("smm-desktop")
    return application


def run_window(arguments: Sequence[str]) -> int:
    """Show the window until it is closed."""
    given = _arguments(arguments)
    folder = Path(given.data) if given.data else default_data_folder()
    application = make_application()
    preferences = Preferences()
    language = Language(given.language) if given.language else preferences.language
    translations = Translations(application)
    translations.speak(language)
    theme = install_theme(application, preferences.appearance)
    theme.set_text_scale(preferences.text_scale)
    application.setWindowIcon(icon("graduation-cap", IconRole.ACCENT))
    install_crash_window(application)
    frame = Frame(folder, SystemClock(), preferences, translations)
    frame.begin()
    frame.painted.connect(QCoreApplication.quit if given.quit_when_painted else frame.warm_up)
    frame.show()
    return int(application.exec())
