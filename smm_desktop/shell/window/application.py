"""Starts the window: paints at once, then signs in or sets a center up, then shows the pages."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from smm_desktop import __version__
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.logs import configure_logging
from smm_desktop.core.paths import default_data_folder
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.window.crash import install_crash_window
from smm_desktop.shell.window.frame import Frame
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.widgets.icons import icon
from smm_desktop.widgets.theme import install_theme


def _arguments(arguments: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog="smm-desktop")
    parser.add_argument("--data")
    parser.add_argument("--user")
    parser.add_argument("--password-file")
    parser.add_argument("--language", choices=[*Language])
    parser.add_argument("--quit-when-painted", action="store_true")
    return parser.parse_args(arguments)


def make_application() -> QApplication:
    """Return the application, made once in a process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["smm-desktop"])
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
    translations = Translations(application)
    translations.speak(Language(given.language) if given.language else preferences.language)
    theme = install_theme(application, preferences.appearance)
    theme.set_text_scale(preferences.text_scale)
    application.setWindowIcon(QIcon(icon("graduation-cap")))
    install_crash_window(application)
    configure_logging(folder / "logs")
    frame = Frame(folder, SystemClock(), preferences, translations)
    frame.show()
    if given.quit_when_painted:
        QTimer.singleShot(0, application.quit)
    QTimer.singleShot(0, frame.begin)
    return int(application.exec())
