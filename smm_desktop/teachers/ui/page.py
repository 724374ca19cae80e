"""The register's page; an import or the review of duplicates takes its place while one is under way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.teachers.queries import Listing, TeacherFilter
from smm_desktop.teachers.service import ImportOutcome, ImportService, TeacherService
from smm_desktop.teachers.ui.duplicates_panel import DuplicatesPanel
from smm_desktop.teachers.ui.export_dialog import ExportDialog
from smm_desktop.teachers.ui.import_wizard import ImportPanel
from smm_desktop.teachers.ui.register_panel import RegisterPanel
from smm_desktop.teachers.ui.section_panel import Desk
from smm_desktop.teachers.ui.teacher_dialog import TeacherDialog
from smm_desktop.teachers.ui.wording import outcome_text
from smm_desktop.widgets.buttons import Button, primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.page import Page


class TeachersPage(Page):
    """Higher rooms hang panels on the chosen teacher: `add_panel(panel, "teacher")`, `subject_chosen`."""

    def __init__(  # noqa: PLR0917  what the shell hands to every page, in its order
        self,
        database: Database,
        teachers: TeacherService,
        lists: ImportService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        self.desk = Desk(database, teachers, lists, clock, jobs, actor)
        self.register = RegisterPanel(self.desk, self.edit_teacher, self.remove_teacher, self.start_import)
        super().__init__(parent)
        self.setObjectName("teachers_page")
        self.importing: ImportPanel | None = None
        self.duplicates: DuplicatesPanel | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.register)
        self.body.addWidget(self._stack, 1)
        self._register_actions = self._add_register_actions()
        self._leave = self.add_action(
            secondary(self.tr("&Back to the register"), icon="arrow-left", name="leave", on_click=self.leave)
        )
        self._subtitle_text = ""
        self.register.loader.busy_changed.connect(self.set_busy)
        self.register.listed.connect(self._show_counts)
        self.register.chosen.connect(self.subject_chosen)
        self._show_register()

    def _add_register_actions(self) -> list[Button]:
        buttons = (
            secondary(
                self.tr("Find d&uplicates"),
                icon="git-merge",
                name="find_duplicates",
                on_click=self.review_duplicates,
            ),
            secondary(
                self.tr("E&xport…"),
                icon="download",
                shortcut="Ctrl+E",
                name="export_teachers",
                on_click=self.export,
            ),
            secondary(
                self.tr("&Import list…"),
                icon="upload",
                shortcut="Ctrl+I",
                name="import_teachers",
                on_click=self.start_import,
            ),
            primary(
                self.tr("&Add teacher"),
                icon="plus",
                shortcut="Ctrl+N",
                name="add_teacher",
                on_click=self.add_teacher,
            ),
        )
        return [self.add_action(button) for button in buttons]

    def panel_places(self) -> dict[str, QLayout]:
        return {"teacher": self.register.panels}

    def refresh(self) -> None:
        self.register.refresh()
        if self.duplicates is not None and self._stack.currentWidget() is self.duplicates:
            self.duplicates.register_changed()

    def _show_counts(self, listing: Listing) -> None:
        found, shown = grouped(listing.found), grouped(len(listing.ids))
        if not listing.is_whole:
            text = self.tr("Fits {found}; the first {shown} by name are shown. Type on to narrow it down.")
        elif self.register.filter == TeacherFilter():
            text = self.tr("In the register: {found}")
        else:
            text = self.tr("Found: {found}")
        self._subtitle_text = text.format(found=found, shown=shown)
        if self._stack.currentWidget() is self.register:
            self.set_subtitle(self._subtitle_text)

    def _show_register(self) -> None:
        self._stack.setCurrentWidget(self.register)
        for button in self._register_actions:
            button.show()
        self._leave.hide()
        self.set_title(self.tr("Teachers"))
        self.set_subtitle(self._subtitle_text)

    def _show_instead(self, panel: QWidget, title: str) -> None:
        if self._stack.indexOf(panel) < 0:
            self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        for button in self._register_actions:
            button.hide()
        self._leave.show()
        self.set_title(title)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._leave.isVisible():
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Go back to the register; a plan that nobody has applied is asked about first."""
        if self.importing is not None and self.importing.holds_a_plan:
            ask(
                self,
                self.tr("Leave the import?"),
                self.tr("Nothing has been written. The preview and your decisions will be lost."),
                self.tr("Leave"),
                self._drop_panels,
                name="leave_import",
            )
        else:
            self._drop_panels()

    def _drop_panels(self) -> None:
        self._show_register()
        for panel in (self.importing, self.duplicates):
            if panel is not None:
                panel.stop()
                self._stack.removeWidget(panel)
                panel.deleteLater()
        self.importing = self.duplicates = None
        self.register.table.focus_table()

    def start_import(self, path: Path | None = None) -> None:
        """Open the import in the register's place, with a file when one is given."""
        if self.importing is None:
            self._drop_panels()
            self.importing = ImportPanel(self.desk)
            self.importing.subtitle_changed.connect(self.set_subtitle)
            self.importing.imported.connect(self._imported)
        self._show_instead(self.importing, self.tr("Import a teacher list"))
        self.importing.tell_subtitle()
        if path is not None:
            self.importing.open_file(path)

    def _imported(self, outcome: ImportOutcome) -> None:
        self._drop_panels()
        self.register.filters.clear()
        if outcome.teacher_ids:
            self.register.show_teacher(outcome.teacher_ids[0])
        self._done(outcome_text(outcome), undoable=bool(outcome.added or outcome.changed))

    def review_duplicates(self) -> None:
        """Look for entries that may be one person, and decide pair by pair."""
        if self.duplicates is None:
            self._drop_panels()
            self.duplicates = DuplicatesPanel(self.desk)
            self.duplicates.subtitle_changed.connect(self.set_subtitle)
            self.duplicates.decided.connect(self._done)
        self._show_instead(self.duplicates, self.tr("Possible duplicates"))
        self.duplicates.search()

    def export(self) -> None:
        """Write what the list shows to a workbook."""
        ExportDialog(self.desk, self.register.filter, self.register.sort, self.show_toast, self).open()

    def show_teacher(self, teacher_id: object) -> None:
        """Choose a teacher, coming from elsewhere."""
        if isinstance(teacher_id, UUID):
            self._drop_panels()
            self.register.show_teacher(teacher_id)

    def add_teacher(self) -> None:
        dialog = TeacherDialog(self.desk, None, self)
        dialog.saved.connect(self._added)
        dialog.open()

    def _added(self, teacher_id: UUID) -> None:
        self.register.show_teacher(teacher_id)
        self._done(self.tr("Teacher added"))

    def edit_teacher(self) -> None:
        if (row := self.register.row) is not None:
            dialog = TeacherDialog(self.desk, row, self)
            dialog.saved.connect(lambda _id: self._done(self.tr("Changes saved")))
            dialog.open()

    def remove_teacher(self) -> None:
        """Ask, then remove; a teacher with history is refused."""
        row = self.register.row
        if row is None:
            return
        desk, actor = self.desk, self.desk.actor()

        def remove() -> None:
            desk.carry_out(
                self,
                lambda: desk.teachers.remove(row.id, actor=actor),
                lambda: self._done(self.tr("{name} removed").format(name=row.full_name)),
            )

        ask(
            self,
            self.tr("Remove {name}?").format(name=row.full_name),
            self.tr("Only an entry without trainings can be removed. One undo brings it back."),
            self.tr("Remove"),
            remove,
            danger=True,
            name="remove_question",
        )

    def _done(self, account: str, *, undoable: bool = True) -> None:
        self.mark_stale()
        if undoable:
            self.show_toast(account, action=self.tr("Undo"), on_action=self.undo)
        else:
            self.show_toast(account)

    def undo(self) -> None:
        """Take the last deed back."""
        self.desk.undo(self, self.mark_stale)
