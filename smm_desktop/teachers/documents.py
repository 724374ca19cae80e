"""The register as a workbook, for people who go on working with it elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from smm_desktop.core.contact import phone_text
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.paper.spreadsheets.writing import Column, ColumnKind, XlsxWriter
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording
from smm_desktop.teachers.rules.identity import mask_identity

_WIDTHS = {
    "identity_number": 14.0,
    "first_name": 18.0,
    "last_name": 18.0,
    "school": 40.0,
    "province": 14.0,
    "district": 16.0,
    "field": 30.0,
    "branch": 30.0,
    "subject": 26.0,
    "email": 30.0,
    "phone": 16.0,
    "employment": 14.0,
}


@dataclass(frozen=True, slots=True)
class ListedTeacher:
    """One line of the workbook; names instead of codes."""

    identity_number: str
    first_name: str
    last_name: str
    school: str
    province: str
    district: str
    field: str
    branch: str
    subject: str
    email: str
    phone: str
    employment: str


def teacher_list(
    people: Iterable[ListedTeacher],
    *,
    center: str,
    created: datetime,
    language: DocumentLanguage,
    masked: bool = True,
    progress: Progress = QUIET,
    total: int = 0,
) -> bytes:
    """Return the register as .xlsx; `masked` hides the middle of the identity numbers."""
    wording = load_wording("teacher_list", language)
    columns = [
        Column(wording.text(f"column.{key}"), ColumnKind.TEXT, width) for key, width in _WIDTHS.items()
    ]
    with XlsxWriter(created=created, title=wording.text("title"), creator=center) as writer:
        sheet = writer.sheet(wording.text("sheet"), columns, titles=(center, wording.text("title")))
        for number, person in enumerate(people):
            if number % 500 == 0:
                progress.step(number, max(total, number))
            sheet.add(_cells(person, wording.text(f"employment.{person.employment}"), masked=masked))
        return writer.to_bytes()


def _cells(person: ListedTeacher, employment: str, *, masked: bool) -> list[str]:
    number = mask_identity(person.identity_number) if masked else person.identity_number
    named = (getattr(person, key) for key in _WIDTHS if key not in {"identity_number", "phone", "employment"})
    return [number, *named, phone_text(person.phone), employment]
