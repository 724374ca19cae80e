"""The one window of the program: first run, signing in and the pages take turns in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.shell.center_files import exists, open_by_recovery_key, open_center, users_of
from smm_desktop.shell.language import Language, Translations
from smm_desktop.shell.rooms import Rooms, build_rooms, coordinator_of, remember_own_keys
from smm_desktop.shell.window.main_view import MainView
from smm_desktop.shell.window.password_dialog import PasswordDialog
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.shell.window.setting_up import SettingUp
from smm_desktop.shell.window.sign_in import SignIn
from smm_desktop.widgets.jobs import JobRunner

SMALLEST = (1040, 640)
USUAL = (1366, 728)


class Frame(QMainWindow):
    """Made empty so that it paints at once; `begin` fills it."""

    def __init__(
        self, folder: Path, clock: Clock, preferences: Preferences, translations: Translations
    ) -> None:
        super().__init__()
        self.setObjectName("frame")
        self.setWindowTitle("SMM Desktop")
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._folder = folder
        self._clock = clock
        self._preferences = preferences
        self._translations = translations
        self.jobs = JobRunner()
        self._view: MainView | None = None
        self._rooms: Rooms | None = None
        self._keeps_open = False
        if preferences.geometry is not None:
            self.restoreGeometry(preferences.geometry)

    def begin(self) -> None:
        """Show what comes first: setting up, or signing in."""
        if exists(self._folder):
            self._show_sign_in()
        else:
            self._show(SettingUp(self._folder, self._clock, self.jobs, self._enter))

    def _show_sign_in(self) -> None:
        page = SignIn(
            self.jobs,
            self.tr("Open the records"),
            lambda password: open_center(self._folder, password, self._clock),
            lambda key: open_by_recovery_key(self._folder, key, self._clock),
        )
        page.opened.connect(self._enter)
        page.recovered.connect(self._ask_for_password)
        self._show(page)

    def _enter(self, database: Database) -> None:
        rooms = build_rooms(database, self._clock, coordinator_of(database))
        remember_own_keys(rooms)
        self.open_rooms(rooms)

    def _ask_for_password(self, recovery_key: str) -> None:
        """Whoever came in by the recovery key sets a new password at once."""
        user = users_of(self._folder)[0]
        PasswordDialog(self._folder, user, self.jobs, self, recovery_key=recovery_key).open()

    def open_rooms(self, rooms: Rooms, *, keep_open: bool = False) -> None:
        """Show the pages of an open center; `keep_open` leaves the database to the caller."""
        self._rooms = rooms
        self._keeps_open = keep_open
        self._show_view()

    def _show_view(self) -> None:
        if self._rooms is None:
            return
        if self._view is not None:
            self._view.leave()
        self._view = MainView(self._rooms, self.jobs, self._preferences)
        self._view.language_chosen.connect(self._speak)
        self._view.signed_out.connect(self.sign_out)
        self._show(self._view)

    @property
    def view(self) -> MainView | None:
        return self._view

    def _speak(self, language: Language) -> None:
        self._translations.speak(language)
        self._show_view()

    def sign_out(self) -> None:
        """Close the records and ask for the password again."""
        self._let_go()
        self._show_sign_in()

    def _show(self, widget: QWidget) -> None:
        self.setCentralWidget(widget)
        widget.setFocus()

    def _let_go(self) -> None:
        if self._view is not None:
            self._view.leave()
            self._view = None
        if self._rooms is not None:
            if not self._keeps_open:
                self._rooms.database.close()
            self._rooms = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being written, then close the records."""
        self._preferences.geometry = self.saveGeometry()
        if not self.jobs.shutdown():
            event.ignore()
            return
        self._let_go()
        super().closeEvent(event)
