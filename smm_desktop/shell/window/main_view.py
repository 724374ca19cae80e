"""One open center in the window: navigation rail, pages, job line, the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.centers import queries as centers
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.backups import OLD_BACKUP_DAYS, make_dated_backup, newest_backup_age
from smm_desktop.shell.language import Language
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.window.pages import Pages, build_pages
from smm_desktop.shell.window.palette import fill_palette
from smm_desktop.shell.window.password_dialog import PasswordDialog
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.shell.window.signals import DeedSignal
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.command_palette import CommandPalette
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.icons import IconRole
from smm_desktop.widgets.job_bar import JobBar
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.nav_rail import NavItem, NavRail, StatusBox
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.shortcut_sheet import ShortcutSheet
from smm_desktop.widgets.shortcuts import Scope, bind
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone


class MainView(QWidget):
    """Shows one open center. `language_chosen` asks the frame to make the view anew in another language."""

    language_chosen = Signal(object)
    signed_out = Signal()

    def __init__(self, rooms: Rooms, jobs: JobRunner, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("main_view")
        self._rooms = rooms
        self._jobs = jobs
        self._preferences = preferences
        self._signal = DeedSignal(rooms.database, self)
        self.pages: Pages = build_pages(rooms, jobs, lambda: rooms.actor)
        self.rail = NavRail(name="nav_rail")
        self.stack = QStackedWidget()
        self.nav_items: list[NavItem] = []
        self._lay_out()
        self._fill_rail()
        self.palette_box = CommandPalette(self, jobs)
        fill_palette(self.palette_box, rooms.database, self)
        self._bind_keys()
        self._connect()
        self.go("dashboard")

    @property
    def rooms(self) -> Rooms:
        return self._rooms

    def _lay_out(self) -> None:
        for page in self.pages.by_key().values():
            self.stack.addWidget(page)
        right = QWidget()
        right.setLayout(column(self.stack, JobBar(self._jobs), gap=0))
        self.setLayout(row(self.rail, right, gap=0))

    def _fill_rail(self) -> None:
        texts = {
            "dashboard": (self.tr("Dashboard"), "layout-dashboard"),
            "teachers": (self.tr("Teachers"), "users"),
            "trainings": (self.tr("Trainings"), "graduation-cap"),
            "attendance": (self.tr("Attendance"), "clipboard-check"),
            "certificates": (self.tr("Certificates"), "award"),
            "verify": (self.tr("Verify"), "scan-line"),
            "center": (self.tr("Center"), "building-2"),
        }
        profile = self._rooms.database.ask(centers.profile)
        self.rail.set_brand("graduation-cap", "SMM", profile.short_name if profile else "")
        for number, (key, (text, icon)) in enumerate(texts.items(), 1):
            self.nav_items.append(NavItem(key, text, icon, f"Ctrl+{number}"))
            self.rail.add_item(self.nav_items[-1])
        self.rail.chosen.connect(self.go)
        self._add_rail_foot()

    def _add_rail_foot(self) -> None:
        self.backup_box = StatusBox()
        self.rail.add_bottom(self.backup_box)
        self.appearance_button = quiet("", name="switch_appearance", on_click=self.switch_appearance)
        self.rail.add_bottom(self.appearance_button)
        self._show_appearance()
        self._show_backup()

    def _show_appearance(self) -> None:
        is_dark = current_theme().is_dark
        self.appearance_button.set_icon("sun" if is_dark else "moon")
        self.appearance_button.setText(self.tr("Light appearance") if is_dark else self.tr("Dark appearance"))

    def _show_backup(self) -> None:
        """Say how old the newest backup is: the one thing that a coordinator must not forget."""
        age = newest_backup_age(self._rooms.database.folder, self._rooms.clock)
        if age is None:
            self.backup_box.set_status(
                "hard-drive", self.tr("No backup yet"), self.tr("Ctrl+B makes one"), IconRole.WARN
            )
        elif age > OLD_BACKUP_DAYS:
            note = self.tr("%n day(s) old; Ctrl+B makes one", "", age)
            self.backup_box.set_status("hard-drive", self.tr("Backup is old"), note, IconRole.WARN)
        else:
            note = self.tr("today") if age == 0 else self.tr("%n day(s) ago", "", age)
            self.backup_box.set_status("shield-check", self.tr("Backup"), note, IconRole.GOOD)

    def back_up(self) -> None:
        """Copy the records to a folder of the user's choice, a stick preferably."""
        folder = file_dialogs.choose_folder(self, self.tr("Backup: choose a folder or a stick"), key="backup")
        if folder is None:
            return
        self._jobs.run(
            lambda _progress: make_dated_backup(self._rooms.database, folder),
            title=self.tr("Backup"),
            on_done=self._backed_up,
            on_refused=self._tell_refusal,
            writes=True,
            owner=self,
        )

    def _backed_up(self, folder: Path) -> None:
        self._show_backup()
        self._page.show_toast(self.tr("Verified backup: {folder}").format(folder=folder))

    @property
    def _page(self) -> Page:
        return self.pages.by_key()[self.rail.current]

    def _bind_keys(self) -> None:
        for keys, action in (
            ("Ctrl+K", self.palette_box.open_palette),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+B", self.back_up),
            ("F1", self.show_keys),
            ("F5", self.refresh_page),
        ):
            bind(self, keys, action, scope=Scope.WINDOW)

    def _connect(self) -> None:
        self._signal.done.connect(lambda _name: self.mark_stale())
        self.pages.dashboard.wanted.connect(self.go_for)

    def go(self, key: str) -> None:
        """Show a page by its key in the rail."""
        self.stack.setCurrentWidget(self.pages.by_key()[key])
        self.rail.choose(key)

    def go_for(self, key: str, subject: object = None) -> None:
        """Go where the dashboard or the palette points to."""
        starts: dict[str, tuple[str, Callable[[], object]]] = {
            "import": ("teachers", self.pages.teachers.start_import),
            "plan": ("trainings", self.pages.trainings.start_planning),
        }
        if key in starts:
            page, start = starts[key]
            self.go(page)
            start()
            return
        self.go(key)
        shows: dict[str, Callable[[Any], object]] = {
            "teachers": self.pages.teachers.show_teacher,
            "trainings": self.pages.trainings.show_activity,
            "certificates": self.pages.certificates.show_certificate,
        }
        if subject is not None and key in shows:
            shows[key](subject)

    def change_password(self) -> None:
        """Ask for the old password and a new one."""
        folder = self._rooms.database.folder
        if folder is not None:
            PasswordDialog(folder, self._rooms.actor, self._jobs, self).open()

    def leave_records(self) -> None:
        """Close the records; the frame asks for the password again."""
        self.signed_out.emit()

    def mark_stale(self) -> None:
        for page in self.pages.by_key().values():
            page.mark_stale()

    def refresh_page(self) -> None:
        self._page.refresh()

    def undo(self) -> None:
        """Take the last deed back; what cannot be taken back is refused with the reason."""
        self._travel(self._rooms.database.undo, self.tr("Taken back"))

    def redo(self) -> None:
        self._travel(self._rooms.database.redo, self.tr("Done again"))

    def _travel(self, deed: Callable[[str], object], said: str) -> None:
        page = self._page
        self._jobs.run(
            lambda _progress: deed(self._rooms.actor),
            title=said,
            on_done=lambda _done: page.show_toast(said),
            on_refused=self._tell_refusal,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _tell_refusal(self, refusal: Refusal) -> None:
        tell(self, self.tr("Not possible"), word_refusal(refusal), tone=Tone.WARN)

    def show_keys(self) -> None:
        everywhere = [
            ("Ctrl+K", self.tr("Find anything")),
            ("Ctrl+1 … Ctrl+7", self.tr("Go to a page")),
            ("Ctrl+F", self.tr("Search in the page")),
            ("Ctrl+Z / Ctrl+Y", self.tr("Take back / do again")),
            ("F5", self.tr("Read again")),
            ("Esc", self.tr("Close or clear")),
        ]
        grid = [
            (self.tr("Letters"), self.tr("Mark and go on")),
            ("Ctrl+D / Ctrl+R", self.tr("Fill down / fill the row")),
            ("Del", self.tr("Clear the mark")),
        ]
        ShortcutSheet([(self.tr("Everywhere"), everywhere), (self.tr("Attendance grid"), grid)]).exec()

    def switch_appearance(self) -> None:
        theme = current_theme()
        theme.toggle()
        self._preferences.appearance = theme.appearance
        self._show_appearance()

    def choose_language(self, language: Language) -> None:
        self._preferences.language = language
        self.language_chosen.emit(language)

    def leave(self) -> None:
        """Let go of the database before it closes."""
        self._signal.stop()
