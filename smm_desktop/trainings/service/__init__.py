"""The deeds of trainings."""

from smm_desktop.trainings.service.activities import ActivityService
from smm_desktop.trainings.service.attendance import AttendanceService
from smm_desktop.trainings.service.catalogue import CatalogueService
from smm_desktop.trainings.service.enrolment import EnrolmentService
from smm_desktop.trainings.service.schedule import ScheduleService

__all__ = [
    "ActivityService",
    "AttendanceService",
    "CatalogueService",
    "EnrolmentService",
    "ScheduleService",
]
