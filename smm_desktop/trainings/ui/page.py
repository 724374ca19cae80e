"""The page of trainings: the list, one activity as a whole, the catalogue, the trainers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import CatalogueRow, GroupRow
from smm_desktop.trainings.service import AttendanceService
from smm_desktop.trainings.ui.activities_panel import ActivitiesPanel
from smm_desktop.trainings.ui.activity_dialog import ActivityDialog
from smm_desktop.trainings.ui.activity_panel import OVERVIEW, SHEETS, ActivityPanel
from smm_desktop.trainings.ui.catalogue_panel import CataloguePanel
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel
from smm_desktop.trainings.ui.trainers_panel import TrainersPanel
from smm_desktop.trainings.ui.wording import word_refusal
from smm_desktop.widgets.buttons import Button, primary, secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.trainings.service import (
        ActivityService,
        CatalogueService,
        EnrolmentService,
        ScheduleService,
        SheetService,
    )

ACTIVITY_PLACE = "activity"
_STALE = (CoreReason.UNDO_BLOCKED, CoreReason.NOTHING_TO_UNDO, CoreReason.DEED_IRREVERSIBLE)


class TrainingsPage(Page):
    """`show_activity` and `show_sheets` open one activity; panels of higher rooms hang in the place "activity"."""

    activity_chosen = Signal(object)  # id of the activity that is open, or None
    attendance_wanted = Signal(object)  # id of the group whose attendance is to be taken

    def __init__(  # noqa: PLR0917 -- the shell hands in everything that the page may use
        self,
        database: Database,
        catalogue: CatalogueService,
        activities: ActivityService,
        schedule: ScheduleService,
        enrolments: EnrolmentService,
        sheets: SheetService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trainings_page")
        attendance = AttendanceService(database, clock)
        self._desk = Desk(
            database, catalogue, activities, schedule, enrolments, sheets, attendance, clock, jobs, actor
        )
        self._loader = LatestLoader(jobs, self)
        self.list = ActivitiesPanel(self._desk)
        self.activity = ActivityPanel(self._desk)
        self.catalogue = CataloguePanel(self._desk)
        self.trainers = TrainersPanel(self._desk)
        self._views: tuple[SectionPanel, ...] = (self.list, self.activity, self.catalogue, self.trainers)
        self._stack = QStackedWidget()
        self.list.buttons = self._list_buttons()
        self._build()
        self._connect()
        self.show_view(self.list)

    def _list_buttons(self) -> tuple[Button, ...]:
        return (
            secondary(
                self.tr("&Catalogue"), icon="book-open", name="show_catalogue",
                on_click=lambda: self.show_view(self.catalogue),
            ),
            secondary(
                self.tr("T&rainers"), icon="presentation", name="show_trainers",
                on_click=lambda: self.show_view(self.trainers),
            ),
            primary(
                self.tr("&New training…"), icon="plus", shortcut="Ctrl+N", name="new_activity",
                on_click=self.start_planning,
            ),
        )  # fmt: skip

    def _build(self) -> None:
        for view in self._views:
            self._stack.addWidget(view)
            view.deed_done.connect(self._tell)
            view.loader.busy_changed.connect(self.set_busy)
            view.renamed.connect(self._show_names)
            for button in view.buttons:
                self.add_action(button)
            if view.tools is not None:
                self.toolbar.addWidget(view.tools, 1)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.list.opened.connect(self.show_activity)
        self.list.planning_wanted.connect(self.start_planning)
        self.list.attendance_button.clicked.connect(self._want_attendance)
        self.activity.closed.connect(self.show_list)
        self.activity.gone.connect(self.show_list)
        self.activity.shown.connect(self.activity_chosen)
        self.activity.attendance_wanted.connect(self.attendance_wanted)
        self.catalogue.left.connect(self.show_list)
        self.catalogue.planning_wanted.connect(self.start_planning)
        self.trainers.left.connect(self.show_list)

    @property
    def view(self) -> SectionPanel:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, SectionPanel) else self.list

    def show_view(self, view: SectionPanel) -> None:
        self._stack.setCurrentWidget(view)
        for one in self._views:
            for button in one.buttons:
                button.setVisible(one is view)
            if one.tools is not None:
                one.tools.setVisible(one is view)
        self._show_names()
        self.mark_stale()
        if self.isVisible():
            view.take_keyboard()

    def show_list(self) -> None:
        self.activity_chosen.emit(None)
        self.show_view(self.list)

    def show_activity(self, activity_id: UUID, part: str = OVERVIEW, group_id: UUID | None = None) -> None:
        self.list.select(activity_id)
        self.activity.show_activity(activity_id, part=part, group_id=group_id)
        self.show_view(self.activity)

    def show_sheets(self, group_id: UUID) -> None:
        """The attendance sheets of a group."""
        self._loader.load(
            lambda: self._desk.database.ask(queries.group, group_id),
            self._show_sheets_of,
        )

    def _show_sheets_of(self, group: GroupRow | None) -> None:
        if group is not None:
            self.show_activity(group.activity_id, SHEETS, group.id)

    def add_panel(self, panel: QWidget, place: str = "") -> None:
        if place == ACTIVITY_PLACE:
            self.activity.add_panel(panel)
        else:
            super().add_panel(panel, place)

    def refresh(self) -> None:
        self.view.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.view.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.take_keyboard()

    def _show_names(self) -> None:
        self.set_title(self.view.heading)
        self.set_subtitle(self.view.subtitle)

    def start_planning(self, entry_id: UUID | None = None) -> None:
        """Opens the dialog for a new activity; without a catalogue the way leads there first."""
        self._loader.load(
            lambda: self._desk.database.ask(queries.catalogue), lambda entries: self._plan(entries, entry_id)
        )

    def _plan(self, entries: Sequence[CatalogueRow], entry_id: UUID | None) -> None:
        if not entries:
            ask(
                self,
                self.tr("The catalogue is empty"),
                self.tr("Trainings are planned from catalogue entries. Enter the first one now."),
                self.tr("Open the catalogue"),
                lambda: self.show_view(self.catalogue),
                name="empty_catalogue_question",
            )
            return
        dialog = ActivityDialog(self.list, entries, then=self.show_activity)
        if isinstance(entry_id, UUID):
            dialog.choose(entry_id)
        dialog.open()

    def _want_attendance(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self._loader.load(
                lambda: self._desk.database.ask(queries.groups, chosen.id),
                self._want_first_group,
            )

    def _want_first_group(self, groups: Sequence[GroupRow]) -> None:
        if groups:
            self.attendance_wanted.emit(groups[0].id)

    def _tell(self, account: str, number: object) -> None:
        self.mark_stale()
        if not account:
            return
        if isinstance(number, int):
            self.show_toast(account, action=self.tr("Undo"), on_action=lambda: self.undo(number))
        else:
            self.show_toast(account)

    def undo(self, number: int) -> None:
        """Takes the deed of that number back, whatever was done since, unless it stands in the way."""
        actor = self._desk.actor()
        self._desk.jobs.run(
            lambda _progress: self._desk.database.undo(actor, number),
            on_done=lambda _undone: self.mark_stale(),
            on_refused=self._tell_refused,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _tell_refused(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if refusal.term in _STALE:
            sentence = self.tr("This can no longer be undone: something else was changed since.")
        if sentence is None:
            raise refusal
        self.show_toast(sentence, tone=Tone.WARN)
