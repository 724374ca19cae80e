"""The register's deeds: registering, changing, removing, importing and merging teachers."""

from smm_desktop.teachers.service.import_plan import ImportChoices, ImportPlan, ListColumn
from smm_desktop.teachers.service.importing import ImportDecisions, ImportOutcome, ImportService
from smm_desktop.teachers.service.register import TeacherService

__all__ = [
    "ImportChoices",
    "ImportDecisions",
    "ImportOutcome",
    "ImportPlan",
    "ImportService",
    "ListColumn",
    "TeacherService",
]
