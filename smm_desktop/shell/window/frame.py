"""The one window of the program: welcome, signing in and the pages take turns in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.data_folder import holds_center
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.window.front_page import FrontPage
from smm_desktop.shell.window.leaving import Leaving
from smm_desktop.shell.window.occupancy import Occupancy
from smm_desktop.shell.window.occupied_page import OccupiedPage
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.shell.window.sign_in import PASSWORD, RECOVERY_KEY, SignIn
from smm_desktop.shell.window.warming import WarmingUp
from smm_desktop.shell.window.welcome import Welcome
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.theme import current_theme

if TYPE_CHECKING:
    from smm_desktop.core.database.backup import RestoreReport
    from smm_desktop.shell.center_files import SignedIn
    from smm_desktop.shell.rooms import Rooms
    from smm_desktop.shell.window.main_view import MainView
    from smm_desktop.shell.window.setting_up import SettingUp

SMALLEST = (1040, 640)
USUAL = (1366, 728)


class Frame(QMainWindow):
    """Everything heavy is imported where it is first needed: `begin` and the first paint need widgets only."""

    painted = Signal()  # once, when the first paint is on the screen

    def __init__(
        self, folder: Path, clock: Clock, preferences: Preferences, translations: Translations
    ) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setWindowTitle("SMM Desktop")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._folder, self._clock = folder, clock
        self._preferences, self._translations = preferences, translations
        self.jobs = JobRunner()
        self._occupancy = Occupancy(folder)
        self._leaving = Leaving(self, self.jobs)
        self._view: MainView | None = None
        self._rooms: Rooms | None = None
        self._setting_up: SettingUp | None = None
        self._keeps_open = False
        self._is_painted = False
        current_theme().changed.connect(self._remember_appearance)
        if preferences.geometry is not None:
            self.restoreGeometry(preferences.geometry)

    @property
    def view(self) -> MainView | None:
        return self._view

    def begin(self) -> None:
        """Show what comes first: signing in, the welcome of a new computer, or that another window was first."""
        if not self._occupancy.take():
            occupied = OccupiedPage(self._folder, self._translations.language)
            occupied.again_wanted.connect(self.begin)
            self._show_front(occupied)
        elif holds_center(self._folder):
            self._show_front(self._sign_in())
        else:
            welcome = Welcome(self._translations.language)
            welcome.set_up_wanted.connect(self._set_up)
            self._show_front(welcome)

    def _show_front(self, page: FrontPage) -> None:
        page.language_wanted.connect(self._speak)
        page.restore_wanted.connect(self._restore)
        self._show(page)

    def _sign_in(self) -> SignIn:
        page = SignIn(
            self.jobs,
            self._translations.language,
            {PASSWORD: self._open_by_password, RECOVERY_KEY: self._open_by_key},
            word,
        )
        page.opened.connect(self._enter)
        page.recovered.connect(self._enter_recovered)
        return page

    def _open_by_password(self, password: str) -> SignedIn:
        from smm_desktop.shell.center_files import open_center  # noqa: PLC0415 - in the worker, after the paint

        return open_center(self._folder, password, self._clock)

    def _open_by_key(self, key: str) -> SignedIn:
        from smm_desktop.shell.center_files import open_by_recovery_key  # noqa: PLC0415 - as above

        return open_by_recovery_key(self._folder, key, self._clock)

    def _set_up(self) -> None:
        from smm_desktop.shell.window.setting_up import SettingUp  # noqa: PLC0415 - with all the reference data

        self._setting_up = SettingUp(self._folder, self._clock, self.jobs, self._enter)
        self._setting_up.wizard.cancelled.connect(self.begin)
        self._show(self._setting_up)

    def _restore(self) -> None:
        from smm_desktop.shell.window.restore_dialog import RestoreDialog  # noqa: PLC0415 - rarely needed

        dialog = RestoreDialog(self._folder, self._clock, self.jobs, word, self)
        dialog.restored.connect(self._tell_restored)
        dialog.open()

    def _tell_restored(self, report: RestoreReport) -> None:
        self.begin()
        page = self.centralWidget()
        if isinstance(page, FrontPage):
            moment = report.about.moment.astimezone()
            text = self.tr("The backup of {day} is in place. Sign in with the password of that time.")
            page.tell(text.format(day=f"{moment:%d.%m.%Y %H:%M}"))

    def _enter(self, signed_in: SignedIn) -> None:
        from smm_desktop.shell.rooms import build_rooms, try_to_remember_own_keys  # noqa: PLC0415 - heavy

        self._occupancy.take()
        self._setting_up = None
        rooms = build_rooms(signed_in.database, self._clock, signed_in.user)
        try_to_remember_own_keys(rooms)
        self.open_rooms(rooms)

    def _enter_recovered(self, signed_in: SignedIn, recovery_key: str) -> None:
        """Whoever came in by the recovery key sets a new password at once."""
        from smm_desktop.shell.window.password_dialog import PasswordDialog  # noqa: PLC0415 - as above

        self._enter(signed_in)
        PasswordDialog(self._folder, signed_in.user, self.jobs, self, recovery_key=recovery_key).open()

    def open_rooms(self, rooms: Rooms, *, keep_open: bool = False) -> None:
        """Show the pages of an open center; `keep_open` leaves the database to the caller."""
        self._rooms = rooms
        self._keeps_open = keep_open
        self._show_view()

    def _show_view(self, key: str = "dashboard") -> None:
        from smm_desktop.exchange.terms import DIRECTORATE  # noqa: PLC0415 - heavy
        from smm_desktop.shell.window.directorate_view import DirectorateView  # noqa: PLC0415 - heavy
        from smm_desktop.shell.window.main_view import MainView  # noqa: PLC0415 - heavy

        if self._rooms is None:
            return
        kind = DirectorateView if self._rooms.database.center_id == DIRECTORATE else MainView
        if self._view is not None:
            self._view.leave()
        self._view = kind(self._rooms, self.jobs, self._preferences)
        self._view.language_chosen.connect(self._speak)
        self._view.text_scale_chosen.connect(self._scale)
        self._view.signed_out.connect(lambda: self._leaving.when_calm(self.sign_out))
        self._show(self._view)
        self._view.go(key)

    def _speak(self, language: Language) -> None:
        """Say everything anew in another language, at the same place."""
        self._preferences.language = language
        self._leaving.when_calm(lambda: self._rebuild(lambda: self._translations.speak(language)))

    def _scale(self, scale: float) -> None:
        self._preferences.text_scale = scale
        self._leaving.when_calm(lambda: self._rebuild(lambda: current_theme().set_text_scale(scale)))

    def _rebuild(self, change: Callable[[], None]) -> None:
        change()
        if self._view is not None:
            self._show_view(self._view.current)
        else:
            self.begin()

    def sign_out(self) -> None:
        """Close the records and ask for the password again."""
        self._let_go()
        self.begin()

    def _show(self, widget: QWidget) -> None:
        self.setCentralWidget(widget)
        widget.setFocus()

    def _let_go(self) -> None:
        if self._setting_up is not None:
            self._setting_up.close_center()
            self._setting_up = None
        if self._view is not None:
            self._view.leave()
            self._view = None
        if self._rooms is not None and not self._keeps_open:
            self._rooms.database.close()
        self._rooms = None

    def _remember_appearance(self) -> None:
        self._preferences.appearance = current_theme().appearance

    def warm_up(self) -> None:
        """After the first paint: the log, and the imports that the next pages need."""
        from smm_desktop.core.logs import configure_logging  # noqa: PLC0415 - 8 ms that the first paint need not wait

        configure_logging(self._folder / "logs")
        WarmingUp(self.jobs, self).start()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being written, then close the records."""
        if not self._leaving.may_close():
            event.ignore()
            return
        self._preferences.geometry = self.saveGeometry()
        self.jobs.shutdown()
        self._let_go()
        self._occupancy.let_go()
        super().closeEvent(event)


def word(refusal: Refusal) -> str:
    from smm_desktop.shell.wording import word_refusal  # noqa: PLC0415 - every room's wording

    return word_refusal(refusal)
