"""Which teachers are asked for, as conditions on the table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement

from smm_desktop.core import turkish
from smm_desktop.core.database.search import matching
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.terms import Employment

_ONLY_DIGITS = re.compile(r"[0-9\s()+./\-]*[0-9][0-9\s()+./\-]*\Z")
_NOT_DIGITS = re.compile(r"[^0-9]+")


@dataclass(frozen=True, slots=True)
class TeacherFilter:
    """Which teachers a list shows; None and "" ask for no restriction."""

    text: str = ""
    field_code: str | None = None
    province_code: int | None = None
    employment: Employment | None = None
    without_identity: bool = False


def searched_text(text: str) -> str:
    """Return the words to look up; '0532 123 45' asks for one number, which is stored without zero and spaces."""
    if _ONLY_DIGITS.match(text):
        digits = _NOT_DIGITS.sub("", text)
        return digits.lstrip("0") or digits
    return turkish.fold(text)


def conditions(chosen: TeacherFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [Teacher.merged_into_id.is_(None)]
    if text := searched_text(chosen.text):
        found.append(matching(Teacher, text))
    if chosen.field_code is not None:
        found.append(Teacher.field_code == chosen.field_code)
    if chosen.province_code is not None:
        found.append(Teacher.province_code == chosen.province_code)
    if chosen.employment is not None:
        found.append(Teacher.employment == chosen.employment)
    if chosen.without_identity:
        found.append(Teacher.identity_number.is_(None))
    return found
