"""One open center in the window: navigation rail, pages, job line, the keys that work everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.centers import queries as centers
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.backups import make_dated_backup
from smm_desktop.shell.language import Language
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.window.account_menu import account_menu
from smm_desktop.shell.window.backup_box import BackupBox
from smm_desktop.shell.window.pages import Pages
from smm_desktop.shell.window.palette import PLACING, fill_palette
from smm_desktop.shell.window.password_dialog import PasswordDialog
from smm_desktop.shell.window.preferences import Preferences
from smm_desktop.shell.window.recovery_dialog import RecoveryDialog
from smm_desktop.shell.window.remark_badge import RemarkBadge
from smm_desktop.shell.window.shortcut_words import shortcut_groups
from smm_desktop.shell.window.signals import DeedSignal
from smm_desktop.shell.window.time_travel import TimeTravel
from smm_desktop.shell.wording import word_refusal
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.buttons import quiet
from smm_desktop.widgets.command_palette import CommandPalette
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.job_bar import JobBar
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.nav_rail import NavItem, NavRail
from smm_desktop.widgets.shortcut_sheet import ShortcutSheet
from smm_desktop.widgets.shortcuts import Scope, bind
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.toast import show_toast
from smm_desktop.widgets.tones import Tone

_ICONS = {
    "dashboard": "layout-dashboard",
    "teachers": "users",
    "needs": "target",
    "trainings": "graduation-cap",
    "attendance": "clipboard-check",
    "placements": "factory",
    "certificates": "award",
    "verify": "shield-check",
    "handover": "package",
    "center": "building-2",
}


class MainView(QWidget):
    """Shows one open center. `language_chosen` and `text_scale_chosen` ask the frame to make the view anew."""

    language_chosen = Signal(object)
    text_scale_chosen = Signal(float)
    signed_out = Signal()

    def __init__(self, rooms: Rooms, jobs: JobRunner, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("main_view")
        self._rooms, self._jobs, self._preferences = rooms, jobs, preferences
        self._signal = DeedSignal(rooms.database, self)
        self._time = TimeTravel(rooms, jobs, self)
        self.pages = self._make_pages()
        self.rail = NavRail(name="nav_rail")
        self.stack = QStackedWidget()
        self.nav_items = self._nav_items()
        self._fill_rail()
        right = QWidget()
        right.setLayout(column(self.stack, JobBar(jobs), gap=0))
        self.setLayout(row(self.rail, right, gap=0))
        self.finder = CommandPalette(self, jobs)
        fill_palette(self.finder, rooms.database, self)
        self._bind_keys()
        self._remarks = (
            RemarkBadge(rooms.database, jobs, self.rail) if "handover" in self.pages.keys else None
        )
        self._signal.done.connect(lambda _name: self.mark_stale())
        current_theme().changed.connect(self._show_appearance)
        self._count_remarks()

    def _make_pages(self) -> Pages:
        return Pages(self._rooms, self._jobs)

    @property
    def rooms(self) -> Rooms:
        return self._rooms

    def _nav_items(self) -> list[NavItem]:
        texts = {
            "dashboard": self.tr("Dashboard"),
            "teachers": self.tr("Teachers"),
            "needs": self.tr("Needs"),
            "trainings": self.tr("Trainings"),
            "attendance": self.tr("Attendance"),
            "placements": self.tr("On-the-job training"),
            "certificates": self.tr("Certificates"),
            "verify": self.tr("Verify"),
            "handover": self.tr("Hand-over"),
            "center": self.tr("Center"),
        }
        return [
            NavItem(key, texts[key], _ICONS[key], f"Ctrl+{number % 10}")
            for number, key in enumerate(self.pages.keys, 1)
        ]

    def _fill_rail(self) -> None:
        profile = self._rooms.database.ask(centers.profile)
        self.rail.set_brand("graduation-cap", "SMM Desktop", profile.short_name if profile else "")
        for item in self.nav_items:
            self.rail.add_item(item)
        self.rail.chosen.connect(self.go)
        self.backup_box = BackupBox(self._rooms.database.folder, self._rooms.clock)
        self.backup_box.wanted.connect(self.back_up)
        self.appearance_button = quiet("", name="switch_appearance", on_click=self.switch_appearance)
        preferences = self._preferences
        menu = account_menu(self._rooms.actor, self, preferences.language, preferences.text_scale)
        if profile is not None and profile.is_test:
            self.rail.add_bottom(Badge(self.tr("Center for trying out"), Tone.WARN, name="test_badge"))
        for widget in (self.backup_box, self.appearance_button, menu):
            self.rail.add_bottom(widget)
        self._show_appearance()

    def _show_appearance(self) -> None:
        is_dark = current_theme().is_dark
        self.appearance_button.setText(self.tr("Light appearance") if is_dark else self.tr("Dark appearance"))
        self.appearance_button.set_icon("sun" if is_dark else "moon")

    def _bind_keys(self) -> None:
        for keys, action in (
            ("Ctrl+K", self.finder.open_palette),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl+B", self.back_up),
            ("F1", self.show_keys),
            ("F5", self.refresh_page),
        ):
            bind(self, keys, action, scope=Scope.WINDOW)

    @property
    def current(self) -> str:
        """The key of the page that is shown."""
        return self.rail.current

    def go(self, key: str) -> None:
        """Show a page by its key in the rail."""
        page = self.pages.page(key)
        if self.stack.indexOf(page) < 0:
            self._connect(key)
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.rail.choose(key)
        page.setFocus()

    def _connect(self, key: str) -> None:
        """Let a page that is shown for the first time lead to others."""
        if key == "dashboard":
            self.pages.dashboard.wanted.connect(self.go_for)
        elif key == "trainings":
            self.pages.trainings.attendance_wanted.connect(lambda group: self.go_for("attendance", group))
        elif key == "attendance":
            self.pages.attendance.sheet_wanted.connect(lambda group: self.go_for("sheets", group))
        elif key == "handover":
            self.pages.handover.wanted.connect(self.go_for)
        elif key == "placements":
            self.pages.placements.wanted.connect(self.go_for)

    def go_for(self, key: str, subject: Any = None) -> None:
        """Go where a page, the dashboard or the palette points to; `subject` is the id of what to show there."""
        if key == "backup":
            self.back_up()
            return
        starts = {"import": "teachers", "plan": "trainings", "rules": "center"}
        starts |= {"sheets": "trainings", "issue": "trainings"}
        starts |= {"prepare": "handover", "receipt": "handover", "remarks": "handover"}
        starts |= dict.fromkeys(PLACING, "placements")
        self.go(starts.get(key, key))
        pages = self.pages
        match key:
            case "import":
                pages.teachers.start_import()
            case "plan":
                pages.trainings.start_planning()
            case "rules":
                pages.center.show_section(key)
            case "sheets":
                pages.trainings.show_sheets(subject)
            case "issue":
                pages.trainings.show_activity(subject, part="more")
            case "prepare" | "receipt" | "remarks":
                pages.handover.start(key)
            case _ if key in PLACING:
                pages.placements.start(key, subject)
            case _:
                if subject is not None:
                    self._show_subject(key, subject)

    def _show_subject(self, key: str, subject: Any) -> None:
        pages = self.pages
        match key:
            case "teachers":
                pages.teachers.show_teacher(subject)
            case "trainings":
                pages.trainings.show_activity(subject)
            case "attendance":
                pages.attendance.show_group(subject)
            case "placements":
                pages.placements.show_company(subject)
            case "certificates":
                pages.certificates.show_certificate(subject)
            case "verify":
                pages.verify.verify_files(subject)
            case _:
                raise KeyError(key)

    def mark_stale(self) -> None:
        for page in self.pages.built():
            page.mark_stale()
        self._count_remarks()

    def _count_remarks(self) -> None:
        if self._remarks is not None:
            self._remarks.refresh()

    def refresh_page(self) -> None:
        self.pages.page(self.current).refresh()

    def undo(self) -> None:
        self._time.undo()

    def redo(self) -> None:
        self._time.redo()

    def back_up(self) -> None:
        """Copy the records to a folder of the user's choice, a stick preferably."""
        folder = file_dialogs.choose_folder(self, self.tr("Backup: choose a folder or a stick"), key="backup")
        if folder is None:
            return
        self._jobs.run(
            lambda progress: make_dated_backup(self._rooms.database, folder, progress),
            title=self.tr("Backup"),
            on_done=self._backed_up,
            on_refused=self._tell_refusal,
            writes=True,
            owner=self,
        )

    def _backed_up(self, path: Path) -> None:
        self.backup_box.show_age()
        self.mark_stale()
        show_toast(self.window(), self.tr("Backup made and verified: {path}").format(path=path))

    def _tell_refusal(self, refusal: Refusal) -> None:
        tell(self, self.tr("Not possible"), word_refusal(refusal), tone=Tone.WARN)

    def show_keys(self) -> None:
        ShortcutSheet(shortcut_groups(), parent=self).open()

    def switch_appearance(self) -> None:
        current_theme().toggle()

    def choose_language(self, language: Language) -> None:
        self.language_chosen.emit(language)

    def choose_text_scale(self, scale: float) -> None:
        self.text_scale_chosen.emit(scale)

    def change_password(self) -> None:
        """Ask for the old password and a new one."""
        folder = self._rooms.database.folder
        if folder is not None:
            PasswordDialog(folder, self._rooms.actor, self._jobs, self).open()

    def new_recovery_key(self) -> None:
        """Make a new recovery key in the place of a lost one."""
        if self._rooms.database.folder is not None:
            RecoveryDialog(self._rooms, self._jobs, self).open()

    def leave_records(self) -> None:
        """Close the records; the frame asks for the password again."""
        self.signed_out.emit()

    def leave(self) -> None:
        """Let go of the database before it closes."""
        self._signal.stop()
