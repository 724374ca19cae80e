"""What the register answers: people by filter, by id, by number, by words, and who may be the same person."""

from smm_desktop.teachers.queries.duplicates import DuplicatePair, duplicate_candidates
from smm_desktop.teachers.queries.people import (
    by_identity,
    draft_of,
    find,
    known_by_identity,
    known_by_name,
    last_change,
    same_person_ids,
    survivors,
    teacher,
    teachers_by_id,
)
from smm_desktop.teachers.queries.register import (
    TeacherFilter,
    districts,
    employment_counts,
    field_counts,
    schools,
    subjects,
    teacher_count,
    teacher_ids,
)
from smm_desktop.teachers.queries.rows import TeacherRow
from smm_desktop.teachers.rules.identity import mask_identity

__all__ = [
    "DuplicatePair",
    "TeacherFilter",
    "TeacherRow",
    "by_identity",
    "districts",
    "draft_of",
    "duplicate_candidates",
    "employment_counts",
    "field_counts",
    "find",
    "known_by_identity",
    "known_by_name",
    "last_change",
    "mask_identity",
    "same_person_ids",
    "schools",
    "subjects",
    "survivors",
    "teacher",
    "teacher_count",
    "teacher_ids",
    "teachers_by_id",
]
