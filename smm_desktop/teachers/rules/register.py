"""What the register derives from a teacher's facts, and what it refuses to take in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smm_desktop.core import turkish
from smm_desktop.core.contact import normal_email, normal_phone, tidy
from smm_desktop.core.official_numbers import identity_fault, normal_identity
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.rules.contact import languages_fault
from smm_desktop.teachers.settings import NAME_LENGTH, TEXT_LENGTHS
from smm_desktop.teachers.terms import TeacherDraft, TeacherReason


def name_sort_key(first_name: str, last_name: str) -> str:
    return turkish.sort_key(f"{first_name} {last_name}")


def folded_text(draft: TeacherDraft, places: Sequence[str]) -> str:
    """Return what the search looks in: name, school, subject, places, number and contact, folded.

    `places` are the names of province, field and branch.
    """
    parts = (
        draft.first_name,
        draft.last_name,
        draft.school,
        draft.district,
        draft.subject,
        *places,
        draft.email,
    )
    words = (turkish.fold(" ".join(parts)), draft.identity_number or "", draft.phone)
    return " ".join(filter(None, words))


def with_fitting_branch(draft: TeacherDraft) -> TeacherDraft:
    """Return the draft without a branch that does not belong to its field."""
    if draft.branch_code is None or draft.branch_code.startswith(f"{draft.field_code}/"):
        return draft
    return replace(draft, branch_code=None)


def normal_draft(draft: TeacherDraft) -> TeacherDraft:
    """Return the draft in the register's form.

    Raises `Refusal` with a `TeacherReason` whose value `field` names the draft's field at fault.
    """
    first, last = tidy(draft.first_name), tidy(draft.last_name)
    for name, value in (("first_name", first), ("last_name", last)):
        if not value:
            raise Refusal(TeacherReason.NAME_MISSING, field=name)
        if len(value) > NAME_LENGTH:
            raise Refusal(TeacherReason.NAME_TOO_LONG, field=name, limit=NAME_LENGTH)
    for part, limit in TEXT_LENGTHS.items():
        if len(getattr(draft, part.value)) > limit:
            raise Refusal(TeacherReason.TEXT_TOO_LONG, field=part.value, limit=limit)
    if (wrong := languages_fault(draft.languages)) is not None:
        raise Refusal(TeacherReason.LANGUAGE_FAULTY, field="languages", found=wrong)
    return TeacherDraft(
        first_name=first,
        last_name=last,
        identity_number=_identity(draft.identity_number),
        school=tidy(draft.school),
        province_code=draft.province_code,
        district=tidy(draft.district),
        field_code=draft.field_code,
        branch_code=draft.branch_code,
        subject=tidy(draft.subject),
        email=_email(draft.email),
        phone=_phone(draft.phone),
        languages=dict(draft.languages),
        employment=draft.employment,
        note=draft.note.strip(),
    )


def _identity(text: str | None) -> str | None:
    number = normal_identity(text or "")
    if not number:
        return None
    fault = identity_fault(number)
    if fault is not None:
        raise Refusal(TeacherReason.IDENTITY_NUMBER_FAULTY, field="identity_number", fault=fault)
    return number


def _email(text: str) -> str:
    if not text.strip():
        return ""
    address = normal_email(text)
    if address is None:
        raise Refusal(TeacherReason.EMAIL_FAULTY, field="email", found=text)
    return address


def _phone(text: str) -> str:
    if not text.strip():
        return ""
    digits = normal_phone(text)
    if digits is None:
        raise Refusal(TeacherReason.PHONE_FAULTY, field="phone", found=text)
    return digits
