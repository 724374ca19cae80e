"""The tour's pictures: every page of the window with something to see, light and dark, at the sizes people have."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import product
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QSettings,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smm_desktop.core.progress import Progress
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.asking import scenes as asking
from smm_desktop.shell.tour.center_story import Scenes
from smm_desktop.shell.tour.placing import scenes as placing
from smm_desktop.shell.window.application import make_application
from smm_desktop.shell.window.frame import Frame
from smm_desktop.shell.window.main_view import MainView
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.widgets.theme import Appearance, install_theme

SIZES = ((1366, 768), (1920, 1080))
_APPEARANCES = (Appearance.LIGHT, Appearance.DARK)
_TICK_MS, _CALM_TICKS = 20, 3
_LONGEST_WAIT_MS = 8000
_SHADE = QColor(0, 0, 0, 96)
_NO_MATTER = "This plugin does not support"

_log = logging.getLogger(__name__)
Scene = tuple[str, Callable[[MainView], object]]


def take_pictures(rooms: Rooms, folder: Path, scenes: Scenes, progress: Progress) -> None:
    """Open the window on the tour's center, then on its directorate, and save a PNG of each scene in each look."""
    folder.mkdir(parents=True, exist_ok=True)
    windows = [(rooms, scenes_of(scenes))]
    if scenes.directorate is not None:
        windows.append((scenes.directorate, directorate_scenes_of(scenes)))
    total = len(_APPEARANCES) * sum(len(shown) for _rooms, shown in windows)
    first = 1
    for opened, shown in windows:
        done = len(_APPEARANCES) * (first - 1)
        _take_all(
            opened,
            folder,
            list(enumerate(shown, first)),
            partial(_step, progress, done, total),
        )
        first += len(shown)


def _step(progress: Progress, done: int, total: int, at: int) -> None:
    progress.step(done + at, total)


def _take_all(
    rooms: Rooms, folder: Path, shown: Sequence[tuple[int, Scene]], step: Callable[[int], None]
) -> None:
    with _quiet_platform(), _opened(rooms, folder) as frame:
        view = frame.view
        if view is None:
            raise RuntimeError("the records are not open")
        for place, (appearance, (number, (name, show))) in enumerate(product(_APPEARANCES, shown)):
            step(place)
            install_theme(make_application()).set_appearance(appearance)
            apart = _shown(frame, view, show)
            _take(frame, apart, folder / f"{number:02}-{name}-{appearance.value}")
            _close_popups(frame)


def _shown(frame: Frame, view: MainView, show: Callable[[MainView], object]) -> object:
    """What a scene shows once everything is there; a scene may answer with a further step."""
    found = show(view)
    _settle(frame)
    while not isinstance(found, QWidget) and callable(found):
        found = found(view)
        _settle(frame)
    return found


def _take(frame: Frame, apart: object, stem: Path) -> None:
    """What a scene opens in a window of its own is taken instead of the frame, a dialog over it."""
    over = apart if isinstance(apart, QDialog) else None
    shown = apart if isinstance(apart, QWidget) and apart.isWindow() and over is None else frame
    for width, height in SIZES:
        shown.resize(width, height)
        _settle(frame)
        picture = shown.grab() if over is None else _with_dialog(shown.grab(), over)
        picture.save(str(stem.with_name(f"{stem.name}-{width}x{height}.png")))
    if over is not None:
        over.reject()
    if shown is not frame:
        shown.hide()
        shown.deleteLater()


def _with_dialog(picture: QPixmap, dialog: QDialog) -> QPixmap:
    """The dialog in the middle of its window, as a screen shows it; the window behind it stands back."""
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), _SHADE)
    room = dialog.rect()
    room.moveCenter(picture.rect().center())
    painter.drawPixmap(room.topLeft(), dialog.grab())
    painter.end()
    return picture


def scenes_of(scenes: Scenes) -> list[Scene]:
    teaching = scenes.teaching
    under_way = scenes.year.group_under_way or teaching.group_id
    waiting = scenes.year.waiting_activity or teaching.activity_id
    return [
        ("panel", lambda view: view.go("dashboard")),
        ("ogretmenler", lambda view: view.go_for("teachers", scenes.teacher_id)),
        ("ice-aktarma", lambda view: view.pages.teachers.start_import(scenes.teacher_list)),
        ("egitimler", lambda view: view.go("trainings")),
        ("egitim", lambda view: view.go_for("trainings", teaching.activity_id)),
        ("belge-duzenleme", lambda view: view.go_for("issue", waiting)),
        ("yoklama", lambda view: view.go_for("attendance", under_way)),
        ("imza-listesi", lambda view: view.go_for("sheets", teaching.group_id)),
        ("belgeler", lambda view: view.go_for("certificates", scenes.certificate_id)),
        ("dogrulama", lambda view: view.go_for("verify", [scenes.certificate])),
        ("teslim", lambda view: _show_hand_over(view, "check")),
        ("teslim-paketleri", lambda view: _show_hand_over(view, "packages")),
        ("teslim-notlari", lambda view: _show_hand_over(view, "remarks")),
        ("teslim-anahtarlari", lambda view: _show_hand_over(view, "keys")),
        ("merkez", lambda view: view.go_for("rules")),
        *placing.scenes_of(scenes.placed, scenes.around, scenes.placement_certificate_id),
        *asking.scenes_of(scenes.loop),
        ("ara", lambda view: view.finder.open_palette("de")),
    ]


def _show_hand_over(view: MainView, section: str) -> None:
    view.go("handover")
    view.pages.handover.show_section(section)


def directorate_scenes_of(scenes: Scenes) -> list[Scene]:
    return [
        ("gm-merkezler", lambda view: view.go_for("overview", scenes.center)),
        ("gm-ogretmenler", lambda view: view.go_for("teachers", scenes.shared_id)),
        ("gm-sayilar", lambda view: view.go("figures")),
        *placing.directorate_scenes(),
        *asking.directorate_scenes(),
        ("gm-anahtarlar", lambda view: view.go("party_keys")),
        ("gm-paketler", lambda view: view.go_for("arrivals", scenes.packages)),
    ]


@contextmanager
def _opened(rooms: Rooms, folder: Path) -> Iterator[Frame]:
    application = make_application()
    translations = Translations(application)
    translations.speak(Language.TURKISH)
    file = folder / "window.ini"
    preferences = Preferences(QSettings(str(file), QSettings.Format.IniFormat))
    install_theme(application, Appearance.LIGHT)
    frame = Frame(folder, rooms.clock, preferences, translations)
    frame.open_rooms(rooms, keep_open=True)
    frame.show()
    try:
        yield frame
    finally:
        frame.close()
        frame.deleteLater()
        QApplication.processEvents()
        file.unlink(missing_ok=True)


@contextmanager
def _quiet_platform() -> Iterator[None]:
    """Without a display Qt regrets at every window that it cannot tell a window manager about its size."""

    def tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if _NO_MATTER not in message:
            _log.warning(message)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _settle(frame: Frame) -> None:
    """Let the page load what it shows: until nothing has been running for a while, with a bound."""
    waiting, ticks = QEventLoop(), QTimer(interval=_TICK_MS)
    calm = [0]

    def tick() -> None:
        calm[0] = 0 if frame.jobs.jobs else calm[0] + 1
        if calm[0] >= _CALM_TICKS:
            waiting.quit()

    ticks.timeout.connect(tick)
    ticks.start()
    QTimer.singleShot(_LONGEST_WAIT_MS, waiting.quit)
    waiting.exec()
    ticks.stop()


def _close_popups(frame: Frame) -> None:
    for popup in frame.findChildren(QWidget, "command_palette"):
        popup.hide()
