"""A changed record in words: its name, and for each field what stood there and what comes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.exchange.terms import Difference, RecordChange
from smm_desktop.exchange.ui.wording.records import record_kind_text
from smm_desktop.exchange.ui.wording.standing import change_text
from smm_desktop.teachers.queries import mask_identity

translate = QCoreApplication.translate
_LONGEST = 60
_TECHNICAL = frozenset(
    {
        "sort_key",
        "folded",
        "search_row",
        "snapshot",
        "proof",
        "sha256",
        "pdf",
        "geometry",
        "rules",
        "grounds",
        "report",
        "weekdays",
    }
)


def difference_title(difference: Difference, titles: Mapping[UUID, str]) -> str:
    """Return 'Ayşe Işık: changed', or the kind where a record has no name of its own."""
    name = titles.get(difference.record_id) or record_kind_text(difference.kind, 1)
    text = translate("exchange", "{name}: {change}")
    return text.format(name=name, change=change_text(difference.change))


def difference_lines(difference: Difference) -> list[str]:
    """Return 'School: Old → New' for each field that a person knows; identity numbers stay masked."""
    if difference.change is RecordChange.REMOVED:
        return [translate("exchange", "It stands here and is gone at the center.")]
    return list(_lines(difference)) or [translate("exchange", "Details that no page shows.")]


def _lines(difference: Difference) -> Iterator[str]:
    for name, before, after in difference.fields:
        if name not in _TECHNICAL:
            yield f"{field_text(name)}: {_value(name, before)} → {_value(name, after)}"


def _value(name: str, value: Any) -> str:
    if value is None or value in ("", [], {}):
        return "–"
    match name:
        case "identity_number":
            return mask_identity(str(value))
        case "province_code" if isinstance(value, int):
            province = reference().province(value)
            return province.name if province else str(value)
        case "field_code":
            field = reference().field(str(value))
            return field.name if field else str(value)
        case "branch_code":
            branch = reference().branch(str(value))
            return branch.name if branch else str(value)
        case _:
            text = str(value)
            return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def field_text(name: str) -> str:
    """Word a field's name; one of a later program keeps its own."""
    return (_of_people() | _of_trainings() | _of_centers() | _of_placements()).get(name, name)


def _of_people() -> dict[str, str]:
    return {
        "first_name": translate("exchange", "First name"),
        "last_name": translate("exchange", "Last name"),
        "identity_number": translate("exchange", "Identity number"),
        "school": translate("exchange", "School"),
        "province_code": translate("exchange", "Province"),
        "district": translate("exchange", "District"),
        "field_code": translate("exchange", "Field"),
        "branch_code": translate("exchange", "Branch"),
        "subject": translate("exchange", "Subject"),
        "email": translate("exchange", "E-mail"),
        "phone": translate("exchange", "Telephone"),
        "employment": translate("exchange", "Employment"),
        "languages": translate("exchange", "Languages"),
        "note": translate("exchange", "Note"),
        "merged_into_id": translate("exchange", "Merged with"),
    }


def _of_trainings() -> dict[str, str]:
    return {
        "title": translate("exchange", "Title"),
        "code": translate("exchange", "Code"),
        "state": translate("exchange", "State"),
        "starts_on": translate("exchange", "First day"),
        "ends_on": translate("exchange", "Last day"),
        "place": translate("exchange", "Place"),
        "quota": translate("exchange", "Seats"),
        "room": translate("exchange", "Room"),
        "day": translate("exchange", "Day"),
        "mark": translate("exchange", "Mark"),
        "minutes_late": translate("exchange", "Minutes late"),
        "score": translate("exchange", "Score"),
        "closed_at": translate("exchange", "Closed at"),
        "reopen_reason": translate("exchange", "Reason of reopening"),
        "hours": translate("exchange", "Hours"),
        "trainer_id": translate("exchange", "Trainer"),
    }


def _of_centers() -> dict[str, str]:
    return {
        "name": translate("exchange", "Name"),
        "address": translate("exchange", "Address"),
        "coordinator": translate("exchange", "Coordinator"),
        "principal": translate("exchange", "Principal"),
        "value": translate("exchange", "Value"),
        "source": translate("exchange", "Source"),
        "status": translate("exchange", "Status"),
        "effective_from": translate("exchange", "Valid from"),
        "confirmed_by": translate("exchange", "Confirmed by"),
        "confirmed_at": translate("exchange", "Confirmed at"),
    }


def _of_placements() -> dict[str, str]:
    return {
        "tax_number": translate("exchange", "Tax number"),
        "sector": translate("exchange", "Sector"),
        "website": translate("exchange", "Web page"),
        "safety": translate("exchange", "Safety requirements"),
        "capacity": translate("exchange", "Seats"),
        "minimum": translate("exchange", "Smallest group"),
        "daily_minutes": translate("exchange", "Minutes a day"),
        "competencies": translate("exchange", "Competencies"),
        "requirements": translate("exchange", "Requirements"),
        "mentor_id": translate("exchange", "Mentor"),
        "company_agreed_on": translate("exchange", "Company agreed on"),
        "school_agreed_on": translate("exchange", "School agreed on"),
        "minutes": translate("exchange", "Minutes worked"),
        "work": translate("exchange", "Work done"),
        "excuse": translate("exchange", "Excuse"),
        "marks": translate("exchange", "Marks"),
        "words": translate("exchange", "In words"),
        "reason": translate("exchange", "Reason"),
        "scope": translate("exchange", "Scope"),
        "signed_on": translate("exchange", "Signed on"),
        "asked_on": translate("exchange", "Asked on"),
        "free_from": translate("exchange", "Free from"),
        "free_until": translate("exchange", "Free until"),
    }
