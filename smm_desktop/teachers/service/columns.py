"""From a teacher's draft to the columns of its row, with everything derived from it."""

from __future__ import annotations

from smm_desktop.centers.queries import reference
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.rules.register import folded_text, name_sort_key
from smm_desktop.teachers.terms import TeacherDraft, TeacherReason


def columns_of(draft: TeacherDraft) -> dict[str, object]:
    """Return the values of the table's columns for a draft in the register's form."""
    return {
        "identity_number": draft.identity_number,
        "first_name": draft.first_name,
        "last_name": draft.last_name,
        "sort_key": name_sort_key(draft.first_name, draft.last_name),
        "folded": folded_text(draft, _places(draft)),
        "school": draft.school,
        "province_code": draft.province_code,
        "district": draft.district,
        "field_code": draft.field_code,
        "branch_code": draft.branch_code,
        "subject": draft.subject,
        "email": draft.email,
        "phone": draft.phone,
        "languages": dict(draft.languages),
        "employment": draft.employment,
        "note": draft.note,
    }


def _places(draft: TeacherDraft) -> tuple[str, ...]:
    book = reference()
    province = book.province(draft.province_code) if draft.province_code else None
    field = book.field(draft.field_code) if draft.field_code else None
    return tuple(entry.name for entry in (province, field) if entry is not None)


def check_codes(draft: TeacherDraft) -> None:
    """Refuse codes that the reference data do not have."""
    book = reference()
    if draft.province_code is not None and book.province(draft.province_code) is None:
        raise Refusal(TeacherReason.UNKNOWN_PROVINCE, field="province_code", found=draft.province_code)
    if draft.field_code is not None and book.field(draft.field_code) is None:
        raise Refusal(TeacherReason.UNKNOWN_FIELD, field="field_code", found=draft.field_code)
    if draft.branch_code is None:
        return
    if book.branch(draft.branch_code) is None or not draft.branch_code.startswith(f"{draft.field_code}/"):
        raise Refusal(TeacherReason.UNKNOWN_BRANCH, field="branch_code", found=draft.branch_code)
