"""What the sections of the trainings page share: the services they work with, and the words of refusals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.ui.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.sections import Beside, Section

if TYPE_CHECKING:
    from smm_desktop.trainings.service import (
        ActivityService,
        AttendanceService,
        CatalogueService,
        EnrolmentService,
        ScheduleService,
        SheetService,
    )

__all__ = ["Beside", "Desk", "SectionPanel"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What a section works with."""

    database: Database
    catalogue: CatalogueService
    activities: ActivityService
    schedule: ScheduleService
    enrolments: EnrolmentService
    sheets: SheetService
    attendance: AttendanceService
    clock: Clock
    jobs: JobRunner
    actor: Callable[[], str]

    def sentence(self, refusal: Refusal) -> str:
        """A refusal of another room goes on to the window's last resort, which words it."""
        found = word_refusal(refusal)
        if found is None:
            raise refusal
        return found


class SectionPanel(Section):
    """One section of the page; override `refresh` and `take_keyboard`, tell the page's head by `say`."""

    desk: Desk
