"""The register's deeds: registering, changing, removing, importing and merging teachers."""

from smm_desktop.teachers.service import taking_back  # noqa: F401 -- imported, it watches over undo
from smm_desktop.teachers.service.export import exported_list
from smm_desktop.teachers.service.import_plan import ImportPlan
from smm_desktop.teachers.service.importing import ImportDecisions, ImportOutcome, ImportService
from smm_desktop.teachers.service.register import TeacherService
from smm_desktop.teachers.service.teacher_list import (
    ImportChoices,
    ListColumn,
    ListOutline,
    TeacherList,
    names_people,
)

__all__ = [
    "ImportChoices",
    "ImportDecisions",
    "ImportOutcome",
    "ImportPlan",
    "ImportService",
    "ListColumn",
    "ListOutline",
    "TeacherList",
    "TeacherService",
    "exported_list",
    "names_people",
]
