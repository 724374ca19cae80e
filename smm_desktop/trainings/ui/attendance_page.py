"""The page of attendance: choose a group, mark by keyboard; every edit is saved at once and can be undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.trainings import queries
from smm_desktop.trainings.service import AttendanceService
from smm_desktop.trainings.terms import ActivityState
from smm_desktop.trainings.ui.advance_panel import AdvancePanel
from smm_desktop.trainings.ui.attendance_grid import AttendanceGrid
from smm_desktop.trainings.ui.attendance_table import GridContents, contents_of, mark_codes
from smm_desktop.trainings.ui.group_choice_panel import GroupChoice, GroupChoicePanel, read_groups
from smm_desktop.trainings.ui.lesson_panel import LessonPanel
from smm_desktop.trainings.ui.save_panel import SavePanel
from smm_desktop.trainings.ui.wording import span_text, word_refusal
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import Button, primary, secondary
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import STRETCH, column, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.mark_grid import CellChange, MarkLegend
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.shortcuts import shown_keys
from smm_desktop.widgets.tones import Tone

_REST = 1200  # milliseconds without an edit before the grid is compared with the database
_MINUTE = 60_000
_STALE = (CoreReason.UNDO_BLOCKED, CoreReason.NOTHING_TO_UNDO, CoreReason.NOTHING_TO_REDO)


class AttendancePage(Page):
    """`show_group` opens the grid of a group."""

    sheet_wanted = Signal(object)  # id of the group whose attendance sheets are to be printed

    def __init__(  # noqa: PLR0917 -- the shell hands in everything that the page may use
        self,
        database: Database,
        attendance: AttendanceService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("attendance_page")
        self._database, self._clock = database, clock
        self._group_id: UUID | None = None
        self._wanted: UUID | None = None
        self._groups_loader, self._loader = LatestLoader(jobs, self), LatestLoader(jobs, self)
        self.groups = GroupChoicePanel()
        self.grid = AttendanceGrid()
        self.legend = MarkLegend(mark_codes(40))
        self.lesson = LessonPanel(self.grid)
        self.saving = SavePanel(database, attendance, clock, jobs, actor)
        self.note = Banner(tone=Tone.INFO, icon="lock", name="attendance_note")
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._minute = QTimer(self, interval=_MINUTE)
        self._make_buttons()
        self._fill_page()
        self._connect()

    def _make_buttons(self) -> None:
        self.undo_button = self._icon_action("undo-2", self.tr("Undo"), "Ctrl+Z", "undo_marks")
        self.redo_button = self._icon_action("redo-2", self.tr("Redo"), "Ctrl+Y", "redo_marks")
        self.sheet_button = self.add_action(
            secondary(self.tr("Attendance &sheet"), icon="printer", shortcut="Ctrl+P", name="print_sheet")
        )
        self.rest_button = self.add_action(
            secondary(
                self.tr("&Rest present"),
                icon="check-check",
                shortcut="F9",
                name="rest_present",
                tip=self.tr("Marks everybody without a mark in the cursor’s lesson as present"),
            )
        )
        self.next_button = self.add_action(
            primary(
                self.tr("&Next unmarked"),
                icon="arrow-right",
                shortcut="Ctrl+J",
                name="next_unmarked",
                tip=self.tr("To the next cell without a mark"),
            )
        )

    def _icon_action(self, icon: str, text: str, keys: str, name: str) -> Button:
        """The grid itself takes the keys."""
        button = secondary("", icon=icon, name=name, tip=f"{text} ({shown_keys(keys)})")
        button.setAccessibleName(text)
        return self.add_action(button)

    def _fill_page(self) -> None:
        self.set_title(self.tr("Attendance"))
        self.toolbar.addWidget(self.groups, 1)
        self.toolbar.addWidget(self.legend)
        self.toolbar.addWidget(AdvancePanel(self.grid))
        self.empty = EmptyState(
            self.tr("No attendance to take yet"),
            self.tr("Open a training with sessions and participants; its groups are listed here then."),
            icon="clipboard-check",
            name="no_attendance",
        )
        filled = QWidget()
        layout = column(self.note, self.grid, gap=10)
        layout.setStretch(1, 1)
        filled.setLayout(layout)
        self.note.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self.body.addWidget(self._stack, 1)
        self.footer.addLayout(row(self.lesson, STRETCH, self.saving), 1)

    def _connect(self) -> None:
        grid = self.grid
        self.groups.chosen.connect(self._open)
        self.groups.settled.connect(grid.setFocus)
        self.setFocusProxy(grid)
        self.legend.chosen.connect(self._mark)
        grid.cells_edited.connect(self._save)
        grid.undone.connect(lambda _changes: self.saving.undo())
        grid.redone.connect(lambda _changes: self.saving.redo())
        grid.history_changed.connect(self._enable)
        grid.history_changed.connect(self.lesson.show_lesson)
        grid.pasted_unknown.connect(self._tell_unknown)
        self.undo_button.clicked.connect(grid.undo)
        self.redo_button.clicked.connect(grid.redo)
        self.rest_button.clicked.connect(self._mark_rest)
        self.next_button.clicked.connect(self._go_next)
        self.sheet_button.clicked.connect(self._want_sheet)
        self.saving.refused.connect(self._take_back)
        self.saving.undo_refused.connect(self._tell_undo_refused)
        self._rest.timeout.connect(self._reload)
        self._minute.timeout.connect(self._look_at_clock)
        for loader in (self._loader, self._groups_loader):
            loader.busy_changed.connect(self.set_busy)
        self._minute.start()
        self._enable()

    def show_group(self, group_id: UUID) -> None:
        self._wanted = group_id
        self._load_groups()

    def refresh(self) -> None:
        """Own edits come back here too: what is stored is compared once the typing rests."""
        if self._group_id is None:
            self._load_groups()
        else:
            self._rest.start()

    def _load_groups(self) -> None:
        self._groups_loader.load(lambda: read_groups(self._database), self._show_groups)

    def _show_groups(self, choices: Sequence[GroupChoice]) -> None:
        self.groups.set_groups(choices)
        self._stack.setCurrentIndex(1 if choices else 0)
        self._enable()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and wanted in self.groups.choices:
            self.groups.choose(wanted)
            self._open(wanted)

    def _open(self, group_id: UUID) -> None:
        if group_id != self._group_id:
            self._group_id = group_id
            self.saving.clear_state()
            self._load(self._show_new)

    def _load(self, then: Callable[[GridContents], object]) -> None:
        group_id, database, now = self._group_id, self._database, self._clock.now()
        chosen = self.groups.current
        name = chosen.group.name if chosen is not None else ""
        if group_id is not None:
            self._loader.load(
                lambda: contents_of(database.ask(queries.attendance, group_id), name, now), then
            )

    def _reload(self) -> None:
        if self.saving.pending:
            self._rest.start()
        else:
            self._load_groups()
            self._load(self._compare)

    def _show_new(self, contents: GridContents) -> None:
        self.saving.forget()
        is_first = self.grid.contents is None
        self.grid.show_contents(contents)
        self._show_about(contents)
        self.lesson.find_current(contents, self._clock.now())
        if self.isVisible() and (is_first or not self.groups.combo.hasFocus()):
            self.grid.setFocus()

    def _compare(self, contents: GridContents) -> None:
        """What was changed elsewhere is shown; edits made meanwhile come first."""
        if self.saving.pending or self._rest.isActive():
            self._rest.start()
            return
        shown = self.grid.contents
        is_same = (
            shown is not None and shown.looks_like(contents) and self.grid.marks() == dict(contents.marks)
        )
        if not is_same:
            self.saving.forget()
            self.grid.show_contents(contents)
        self._show_about(contents)

    def _show_about(self, contents: GridContents) -> None:
        chosen = self.groups.current
        table = contents.table
        parts = [table.title, self.tr("Group {name}").format(name=contents.group_name)]
        if chosen is not None:
            parts.append(span_text(chosen.activity.starts_on, chosen.activity.ends_on))
            parts.append(chosen.activity.place)
        self.set_subtitle(" · ".join(part for part in parts if part))
        self.note.setVisible(not table.can_record)
        if table.state is ActivityState.CLOSED:
            self.note.set_text(self.tr("The training is closed: its attendance can be read only."))
        else:
            self.note.set_text(self.tr("The training is not open yet: attendance can be taken afterwards."))
        self.lesson.show_lesson()
        self._enable()

    def _enable(self) -> None:
        can_record = self.grid.contents is not None and self.grid.contents.table.can_record
        self.undo_button.setEnabled(can_record and self.grid.can_undo)
        self.redo_button.setEnabled(can_record and self.grid.can_redo)
        self.rest_button.setEnabled(can_record)
        self.next_button.setEnabled(can_record)
        self.sheet_button.setEnabled(self._group_id is not None)

    def _mark(self, code: str) -> None:
        self.grid.setFocus()
        self.grid.mark_selection(code)

    def _mark_rest(self) -> None:
        count = self.grid.mark_rest_present()
        self.grid.setFocus()
        if count:
            self.show_toast(
                self.tr("%n marked as present", "", count), action=self.tr("Undo"), on_action=self.grid.undo
            )

    def _go_next(self) -> None:
        if not self.grid.go_to_unmarked():
            self.show_toast(self.tr("Every lesson that has begun is marked."))

    def _want_sheet(self) -> None:
        if self._group_id is not None:
            self.sheet_wanted.emit(self._group_id)

    def _save(self, changes: Sequence[CellChange]) -> None:
        if self._group_id is not None:
            self.saving.save(self._group_id, changes)
            self.lesson.show_lesson()

    def _take_back(self, changes: Sequence[CellChange], refusal: Refusal) -> None:
        """The grid shows what is stored again, and says why."""
        self.grid.take_back(changes)
        self.lesson.show_lesson()
        self._tell_refused(refusal)
        self._rest.start()

    def _tell_undo_refused(self, refusal: Refusal) -> None:
        self.saving.forget()
        self.grid.forget_history()
        self._tell_refused(refusal)
        self._rest.start()

    def _tell_refused(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if refusal.term in _STALE:
            sentence = self.tr("This can no longer be undone: the marks were changed since.")
        if sentence is None:
            raise refusal
        self.show_toast(sentence, tone=Tone.BAD)

    def _tell_unknown(self, count: int) -> None:
        self.show_toast(self.tr("%n pasted cell(s) not understood", "", count), tone=Tone.WARN)

    def _look_at_clock(self) -> None:
        """A lesson that has begun meanwhile opens."""
        contents = self.grid.contents
        if self.isVisible() and contents is not None and contents.is_outdated(self._clock.now()):
            self._rest.start()
