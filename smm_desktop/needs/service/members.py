"""Whom a round asks: companies as typed, teachers as the filter finds them on the day it opens."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.ids import random_ids
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import settings
from smm_desktop.needs.model import RoundMember
from smm_desktop.needs.rules.texts import needed, tidy
from smm_desktop.needs.terms import MemberDraft, NeedsReason, Target
from smm_desktop.teachers.queries import TeacherFilter, TeacherRow, survivors, teacher_ids, teachers_by_id

_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # none that is easily taken for another
_CODE_LENGTH = 6


def count(session: Session, round_id: UUID) -> int:
    return session.scalar(select(func.count(RoundMember.id)).where(RoundMember.round_id == round_id)) or 0


def freeze_teachers(deed: Deed, round_id: UUID, target: Target) -> None:
    chosen = TeacherFilter(text=target.text, field_code=target.field_code, province_code=target.province_code)
    _insert(deed, round_id, [MemberDraft(row_id) for row_id in teacher_ids(deed.session, chosen)])


def write_companies(deed: Deed, round_id: UUID, drafts: Sequence[MemberDraft]) -> None:
    """The list as it now is; a round that is only planned keeps nothing of the former one."""
    former = select(RoundMember.id).where(RoundMember.round_id == round_id)
    deed.delete_many(RoundMember, list(deed.session.scalars(former)))
    _insert(deed, round_id, drafts)


def add(deed: Deed, round_id: UUID, draft: MemberDraft) -> UUID:
    if draft.teacher_id is not None:
        draft = MemberDraft(survivors(deed.session, [draft.teacher_id]).get(draft.teacher_id))
        if draft.teacher_id is None:
            raise Refusal(NeedsReason.MEMBER_UNKNOWN)
    asked = select(RoundMember).where(RoundMember.round_id == round_id)
    for member in deed.session.scalars(asked):
        is_same = member.teacher_id == draft.teacher_id if draft.teacher_id else _is_named(member, draft)
        if is_same:
            raise Refusal(NeedsReason.MEMBER_TAKEN, name=member.name)
    return _insert(deed, round_id, [draft])[0]


def _is_named(member: RoundMember, draft: MemberDraft) -> bool:
    return turkish.same(f"{member.name} {member.organisation}", f"{draft.name} {draft.organisation}")


def _insert(deed: Deed, round_id: UUID, drafts: Sequence[MemberDraft]) -> list[UUID]:
    """Random ids: the order of the list says nothing."""
    people = teachers_by_id(deed.session, {one.teacher_id for one in drafts if one.teacher_id})
    full = [_known(people[one.teacher_id]) if one.teacher_id else _normal(one) for one in drafts]
    ids, codes = random_ids(len(full)), _codes(deed.session, round_id, len(full))
    deed.insert_many(
        RoundMember,
        (
            {
                "id": row_id,
                "round_id": round_id,
                "teacher_id": one.teacher_id,
                "code": code,
                "name": one.name,
                "organisation": one.organisation,
                "email": one.email,
                "sort_key": turkish.sort_key(one.name),
                "has_answered": False,
            }
            for row_id, code, one in zip(ids, codes, full, strict=True)
        ),
    )
    return ids


def _known(person: TeacherRow) -> MemberDraft:
    return MemberDraft(person.id, person.full_name, person.school, person.email)


def _normal(draft: MemberDraft) -> MemberDraft:
    return MemberDraft(
        None,
        needed(draft.name, settings.NAME_LENGTH, NeedsReason.NAME_MISSING),
        tidy(draft.organisation, settings.NAME_LENGTH),
        tidy(draft.email, settings.NAME_LENGTH),
    )


def _codes(session: Session, round_id: UUID, many: int) -> list[str]:
    taken = set(session.scalars(select(RoundMember.code).where(RoundMember.round_id == round_id)))
    made: list[str] = []
    while len(made) < many:
        code = "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LENGTH))
        if code not in taken:
            taken.add(code)
            made.append(code)
    return made
