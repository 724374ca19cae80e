"""What the parts of one activity's view share: the facts they are shown, and where they want to go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.centers.terms import FrozenRules
from smm_desktop.core.database.database import Database
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityRow, GroupRow
from smm_desktop.trainings.terms import ActivityState, AttendanceFigures, GapFact
from smm_desktop.trainings.ui.section_panel import Desk, SectionPanel


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """Everything that the view of one activity shows in more than one place."""

    activity: ActivityRow
    groups: tuple[GroupRow, ...]
    gaps: tuple[GapFact, ...]
    figures: Mapping[UUID, AttendanceFigures]
    rules: FrozenRules

    @property
    def is_locked(self) -> bool:
        return self.activity.state is ActivityState.CLOSED

    def group(self, group_id: UUID | None) -> GroupRow | None:
        return next((group for group in self.groups if group.id == group_id), None)


def read_facts(database: Database, activity_id: UUID, now: datetime) -> ActivityFacts | None:
    """None when the activity is no longer there."""
    activity = database.ask(queries.activity, activity_id)
    if activity is None:
        return None
    return ActivityFacts(
        activity,
        database.ask(queries.groups, activity_id),
        database.ask(queries.closing_gaps, activity_id, now),
        database.ask(queries.figures, activity_id, now),
        database.ask(queries.rules_of, activity_id),
    )


class PartPanel(SectionPanel):
    """One part of the view; `has_groups` says that it shows one group at a time."""

    has_groups = True
    attendance_wanted = Signal(object)  # id of the group

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, name, parent)
        self.facts: ActivityFacts | None = None
        self.group: GroupRow | None = None

    def show_facts(self, facts: ActivityFacts, group: GroupRow | None) -> None:
        """New facts or another group; a part that is not seen only remembers them."""
        self.facts, self.group = facts, group
        self.refresh()
