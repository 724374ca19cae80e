"""What the register answers: people by filter, by id, by number, by words, and who may be the same person."""

from smm_desktop.teachers.queries.duplicates import DuplicatePair, duplicate_candidates, review_state
from smm_desktop.teachers.queries.filters import TeacherFilter
from smm_desktop.teachers.queries.listing import Listing, listing, teacher_ids
from smm_desktop.teachers.queries.people import (
    RegisterState,
    by_identity,
    draft_of,
    find,
    known_by_identity,
    known_by_name,
    register_state,
    same_person_ids,
    survivors,
    teacher,
    teachers_by_id,
)
from smm_desktop.teachers.queries.persons import (
    center_counts,
    linked_counts,
    linked_teachers,
    person_count,
    persons,
)
from smm_desktop.teachers.queries.register import (
    districts,
    employment_counts,
    field_counts,
    school_counts,
    schools,
    subjects,
    teacher_count,
)
from smm_desktop.teachers.queries.rows import TeacherRow
from smm_desktop.teachers.queries.shortcomings import IdentityShortcoming, invalid_identities
from smm_desktop.teachers.rules.identity import generate_identity_number, mask_identity

__all__ = [
    "DuplicatePair",
    "IdentityShortcoming",
    "Listing",
    "RegisterState",
    "TeacherFilter",
    "TeacherRow",
    "by_identity",
    "center_counts",
    "districts",
    "draft_of",
    "duplicate_candidates",
    "employment_counts",
    "field_counts",
    "find",
    "generate_identity_number",
    "invalid_identities",
    "known_by_identity",
    "known_by_name",
    "linked_counts",
    "linked_teachers",
    "listing",
    "mask_identity",
    "person_count",
    "persons",
    "register_state",
    "review_state",
    "same_person_ids",
    "school_counts",
    "schools",
    "subjects",
    "survivors",
    "teacher",
    "teacher_count",
    "teacher_ids",
    "teachers_by_id",
]
