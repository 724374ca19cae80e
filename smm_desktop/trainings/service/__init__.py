"""The deeds of trainings."""

from smm_desktop.trainings.service.activities import ActivityService
from smm_desktop.trainings.service.attendance import AttendanceService
from smm_desktop.trainings.service.catalogue import CatalogueService
from smm_desktop.trainings.service.enrolment import EnrolmentService
from smm_desktop.trainings.service.needs import NeedCoverService
from smm_desktop.trainings.service.schedule import ScheduleService
from smm_desktop.trainings.service.sheets import CardService, PreparedSheet, SheetService

__all__ = [
    "ActivityService",
    "AttendanceService",
    "CardService",
    "CatalogueService",
    "EnrolmentService",
    "NeedCoverService",
    "PreparedSheet",
    "ScheduleService",
    "SheetService",
]
