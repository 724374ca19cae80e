"""Registering, changing, removing and merging single teachers."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries
from smm_desktop.teachers.model import DistinctPair, Teacher
from smm_desktop.teachers.rules.merging import merged
from smm_desktop.teachers.rules.register import normal_draft
from smm_desktop.teachers.service.columns import check_codes, columns_of
from smm_desktop.teachers.terms import Employment, TeacherDraft, TeacherReason


class TeacherService:
    """The deeds on single teachers; lists come in by `ImportService`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def register(self, draft: TeacherDraft, *, actor: str) -> UUID:
        """Take a teacher in; refused when the identity number is faulty or taken."""
        with self._database.deed("register_teacher", actor) as deed:
            return self.register_within(deed, draft)

    def register_within(self, deed: Deed, draft: TeacherDraft) -> UUID:
        """Take a teacher in as part of a deed of a higher room, such as a walk-in."""
        normal = _checked(draft)
        _refuse_taken(deed.session, normal.identity_number, None)
        teacher = Teacher(**columns_of(normal))
        deed.session.add(teacher)
        deed.session.flush()
        return teacher.id

    def change(self, teacher_id: UUID, draft: TeacherDraft, *, actor: str) -> None:
        normal = _checked(draft)
        with self._database.deed("change_teacher", actor) as deed:
            teacher = _existing(deed.session, teacher_id)
            _refuse_taken(deed.session, normal.identity_number, teacher_id)
            for name, value in columns_of(normal).items():
                setattr(teacher, name, value)

    def change_employment_within(self, deed: Deed, teacher_id: UUID, employment: Employment) -> None:
        """Note within a deed of a higher room that a teacher left for another center, or came back."""
        _existing(deed.session, teacher_id).employment = employment

    def remove(self, teacher_id: UUID, *, actor: str) -> None:
        """Delete a teacher whom nothing else speaks of; otherwise refuse: history is kept."""
        with self._database.deed("remove_teacher", actor) as deed:
            teacher = _existing(deed.session, teacher_id)
            one, other = DistinctPair.first_id, DistinctPair.second_id
            pairs = select(DistinctPair).where((one == teacher_id) | (other == teacher_id))
            for pair in deed.session.scalars(pairs):
                deed.session.delete(pair)
            deed.session.delete(teacher)
            try:
                deed.session.flush()
            except IntegrityError as error:
                raise Refusal(TeacherReason.STILL_REFERENCED) from error

    def merge(
        self, survivor_id: UUID, duplicate_id: UUID, taken: AbstractSet[str] = frozenset(), *, actor: str
    ) -> None:
        """Merge a duplicate into the survivor.

        `taken` names the fields of `TeacherDraft` whose value comes from the duplicate; the survivor's empty fields
        are filled from it in any case. The duplicate's row stays and points to the survivor.
        """
        if survivor_id == duplicate_id:
            raise Refusal(TeacherReason.MERGE_WITH_ITSELF)
        with self._database.deed("merge_teachers", actor) as deed:
            survivor = _existing(deed.session, survivor_id)
            duplicate = _existing(deed.session, duplicate_id)
            numbers = {survivor.identity_number, duplicate.identity_number} - {None}
            if len(numbers) > 1:
                raise Refusal(TeacherReason.MERGE_IDENTITIES_DIFFER)
            ours, theirs = (_draft(deed.session, one) for one in (survivor_id, duplicate_id))
            for name, value in columns_of(merged(ours, theirs, frozenset(taken))).items():
                setattr(survivor, name, value)
            _point_to(deed, survivor_id, duplicate)

    def mark_distinct(self, one_id: UUID, other_id: UUID, *, actor: str) -> None:
        """Remember that two alike teachers are two people, so that nobody is asked again."""
        if one_id == other_id:
            raise Refusal(TeacherReason.DISTINCT_FROM_ITSELF)
        first, second = (one_id, other_id) if one_id < other_id else (other_id, one_id)
        with self._database.deed("mark_teachers_distinct", actor) as deed:
            for teacher_id in (first, second):
                _existing(deed.session, teacher_id)
            known = select(DistinctPair).where(
                DistinctPair.first_id == first, DistinctPair.second_id == second
            )
            if deed.session.scalar(known) is None:
                deed.session.add(DistinctPair(first_id=first, second_id=second))


def _checked(draft: TeacherDraft) -> TeacherDraft:
    normal = normal_draft(draft)
    check_codes(normal)
    return normal


def _existing(session: Session, teacher_id: UUID) -> Teacher:
    teacher = session.get(Teacher, teacher_id)
    if teacher is None or teacher.merged_into_id is not None:
        raise Refusal(TeacherReason.TEACHER_UNKNOWN)
    return teacher


def _draft(session: Session, teacher_id: UUID) -> TeacherDraft:
    draft = queries.draft_of(session, teacher_id)
    if draft is None:
        raise Refusal(TeacherReason.TEACHER_UNKNOWN)
    return draft


def _refuse_taken(session: Session, identity_number: str | None, own_id: UUID | None) -> None:
    if identity_number is None:
        return
    other = queries.by_identity(session, identity_number)
    if other is not None and other.id != own_id:
        raise Refusal(
            TeacherReason.IDENTITY_NUMBER_TAKEN, field="identity_number", name=other.full_name, id=other.id
        )


def _point_to(deed: Deed, survivor_id: UUID, duplicate: Teacher) -> None:
    duplicate.merged_into_id = survivor_id
    earlier = select(Teacher.id).where(Teacher.merged_into_id == duplicate.id)
    ids = deed.session.scalars(earlier).all()
    deed.update_many(Teacher, [{"id": one, "merged_into_id": survivor_id} for one in ids])
