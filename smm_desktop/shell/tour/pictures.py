"""The tour's pictures: every page of the window, light and dark, at the sizes that people have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.window.application import make_application
from smm_desktop.shell.window.frame import Frame
from smm_desktop.shell.window.pages import KEYS
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.widgets.theme import Appearance, install_theme

SIZES = ((1366, 768), (1920, 1080))
_SETTLING_MS = 50
_LONGEST_WAIT_MS = 8000


def take_pictures(rooms: Rooms, folder: Path) -> None:
    """Open the window on the tour's center and save a PNG of each page."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    translations = Translations(application)
    translations.speak(Language.TURKISH)
    preferences = Preferences(QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    theme = install_theme(application, Appearance.LIGHT)
    frame = Frame(folder, rooms.clock, preferences, translations)
    frame.open_rooms(rooms, keep_open=True)
    frame.show()
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme.set_appearance(appearance)
        for width, height in SIZES:
            frame.resize(width, height)
            _take_pages(frame, folder, f"{appearance.value}-{width}x{height}")
    frame.close()
    (folder / "window.ini").unlink(missing_ok=True)


def _take_pages(frame: Frame, folder: Path, suffix: str) -> None:
    view = frame.view
    if view is None:
        return
    for number, key in enumerate(KEYS, 1):
        view.go(key)
        _settle(frame)
        frame.grab().save(str(folder / f"{number}-{key}-{suffix}.png"))


def _settle(frame: Frame) -> None:
    """Let the page load what it shows: until nothing runs any more, with a bound."""
    waiting = QEventLoop()
    QTimer.singleShot(_LONGEST_WAIT_MS, waiting.quit)
    calm = QTimer()
    calm.setInterval(_SETTLING_MS)
    calm.timeout.connect(lambda: waiting.quit() if not frame.jobs.busy else None)
    calm.start()
    waiting.exec()
    calm.stop()
    QApplication.processEvents()
