"""One activity as a whole: its parts as tabs, the group that is shown, and panels of higher rooms."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.trainings.queries import GroupRow
from smm_desktop.trainings.terms import ClosingGap, GapFact
from smm_desktop.trainings.ui.activity_table import state_badge
from smm_desktop.trainings.ui.overview_panel import OverviewPanel
from smm_desktop.trainings.ui.part_panel import ActivityFacts, PartPanel, read_facts
from smm_desktop.trainings.ui.people_panel import PeoplePanel
from smm_desktop.trainings.ui.schedule_panel import SchedulePanel
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel
from smm_desktop.trainings.ui.sheets_panel import SheetsPanel
from smm_desktop.trainings.ui.state_panel import StatePanel
from smm_desktop.trainings.ui.wording import span_text
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.layouts import SPACE, STRETCH, column, row
from smm_desktop.widgets.shortcuts import Scope, bind

OVERVIEW, SCHEDULE, PEOPLE, SHEETS, MORE = "overview", "schedule", "people", "sheets", "more"
_PART_OF_GAP = {
    ClosingGap.NO_SESSIONS: SCHEDULE,
    ClosingGap.SESSIONS_AHEAD: SCHEDULE,
    ClosingGap.TRAINER_MISSING: SCHEDULE,
    ClosingGap.NOBODY_ENROLLED: PEOPLE,
    ClosingGap.WAITING_LEFT: PEOPLE,
    ClosingGap.SCORES_MISSING: PEOPLE,
}


class ActivityPanel(SectionPanel):
    """`show_activity` says which, `refresh` loads it; the parts get the same facts and the chosen group."""

    closed = Signal()
    gone = Signal()  # the activity is no longer there
    attendance_wanted = Signal(object)  # id of a group
    shown = Signal(object)  # id of the activity, anew when its state or people changed

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "activity_panel", parent)
        self.activity_id: UUID | None = None
        self.facts: ActivityFacts | None = None
        self._told: tuple[UUID, int, int] | None = None
        self._wanted_group: UUID | None = None
        self.overview = OverviewPanel(desk)
        self.schedule = SchedulePanel(desk)
        self.people = PeoplePanel(desk)
        self.sheets = SheetsPanel(desk)
        self.state = StatePanel(desk, self)
        self.parts: dict[str, PartPanel] = {
            OVERVIEW: self.overview,
            SCHEDULE: self.schedule,
            PEOPLE: self.people,
            SHEETS: self.sheets,
        }
        self._more = QWidget()
        self._panels = column(gap=SPACE)
        self._more.setLayout(self._panels)
        self._stack = QStackedWidget()
        self.tabs = FilterChips(self._tab_chips(), name="activity_tabs")
        self.groups = FilterChips(name="activity_groups")
        self._badge = Badge(name="activity_state")
        self.tools = self._toolbar()
        self.buttons = self.state.buttons
        self._connect()
        self.setLayout(column(self._stack, gap=0))

    def _tab_chips(self, more: str = "") -> list[Chip]:
        chips = [
            Chip(OVERVIEW, self.tr("Overview")),
            Chip(SCHEDULE, self.tr("Sessions")),
            Chip(PEOPLE, self.tr("Participants")),
            Chip(SHEETS, self.tr("Attendance sheets")),
        ]
        return [*chips, Chip(MORE, more)] if more else chips

    def _toolbar(self) -> QWidget:
        box = QWidget()
        box.setLayout(row(self._badge, self.tabs, STRETCH, self.groups, gap=14))
        return box

    def _turn(self, by: int) -> None:
        keys = [*self.parts, *([MORE] if self._panels.count() else [])]
        self.tabs.choose(keys[(keys.index(self.tabs.current) + by) % len(keys)])

    def _connect(self) -> None:
        bind(self, "Ctrl+PgDown", lambda: self._turn(1), scope=Scope.WINDOW)
        bind(self, "Ctrl+PgUp", lambda: self._turn(-1), scope=Scope.WINDOW)
        for part in self.parts.values():
            self._stack.addWidget(part)
            part.deed_done.connect(self.deed_done)
            part.loader.busy_changed.connect(self.loader.busy_changed)
            part.attendance_wanted.connect(self.attendance_wanted)
        self._stack.addWidget(self._more)
        self.state.deed_done.connect(self.deed_done)
        self.state.left.connect(self.closed)
        self.state.gap_chosen.connect(self.go_to_gap)
        self.overview.gap_chosen.connect(self.go_to_gap)
        self.tabs.changed.connect(lambda _chosen: self._show_part())
        self.groups.changed.connect(lambda _chosen: self._show_part())

    def add_panel(self, panel: QWidget) -> None:
        """The tab of the higher rooms' panels is named after the first of them."""
        if not self._panels.count():
            name = panel.windowTitle() or panel.accessibleName() or self.tr("More")
            self.tabs.set_chips(self._tab_chips(name))
        self._panels.addWidget(panel, 1)

    def show_activity(self, activity_id: UUID, *, part: str = OVERVIEW, group_id: UUID | None = None) -> None:
        if activity_id != self.activity_id:
            self.facts = None
        self.activity_id, self._wanted_group = activity_id, group_id
        self.tabs.choose(part)

    def take_keyboard(self) -> None:
        chip = self.tabs.findChild(QWidget, f"activity_tabs_{self.tabs.current}")
        if chip is not None:
            chip.setFocus()

    def refresh(self) -> None:
        activity_id, database, now = self.activity_id, self.desk.database, self.desk.clock.now()
        if activity_id is not None:
            self.loader.load(lambda: read_facts(database, activity_id, now), self._show_facts)

    def _show_facts(self, facts: ActivityFacts | None) -> None:
        if facts is None:
            self.activity_id = None
            self.gone.emit()
            return
        self.facts = facts
        activity = facts.activity
        place = f" · {activity.place}" if activity.place else ""
        days = span_text(activity.starts_on, activity.ends_on)
        self.say(activity.title, f"{activity.code} · {days}{place}")
        self._badge.set_badge(state_badge(activity))
        self.state.show_facts(facts, None)
        self.groups.set_chips([Chip(str(group.id), self._group_text(group)) for group in facts.groups])
        if self._wanted_group is not None:
            self.groups.choose(str(self._wanted_group))
            self._wanted_group = None
        self.tabs.set_counts({PEOPLE: activity.enrolled or None})
        self._show_part()
        told = (activity.id, activity.rev, activity.enrolled)
        if told != self._told:
            self._told = told
            self.shown.emit(activity.id)

    def _group_text(self, group: GroupRow) -> str:
        return self.tr("Group {name}").format(name=group.name)

    @property
    def group(self) -> GroupRow | None:
        if self.facts is None or not self.facts.groups:
            return None
        chosen = next((one for one in self.facts.groups if str(one.id) == self.groups.current), None)
        return chosen or self.facts.groups[0]

    def _show_part(self) -> None:
        part = self.parts.get(self.tabs.current)
        self.groups.setVisible(part is not None and part.has_groups)
        self._stack.setCurrentWidget(part or self._more)
        if part is not None and self.facts is not None:
            part.show_facts(self.facts, self.group)

    def go_to_gap(self, gap: GapFact) -> None:
        group = (
            next((one for one in self.facts.groups if one.name == gap.group), None) if self.facts else None
        )
        if group is None:
            return
        if gap.gap is ClosingGap.MARKS_MISSING:
            self.attendance_wanted.emit(group.id)
            return
        self.groups.choose(str(group.id))
        self.tabs.choose(_PART_OF_GAP[gap.gap])
