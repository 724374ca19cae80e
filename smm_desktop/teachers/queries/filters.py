"""Which teachers are asked for, as conditions on the table."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement, distinct, func, select

from smm_desktop.core import turkish
from smm_desktop.core.contact import normal_phone
from smm_desktop.core.database.search import matching
from smm_desktop.teachers.model import Teacher
from smm_desktop.teachers.terms import Employment

_ONLY_DIGITS = re.compile(r"[0-9\s()+./\-]*[0-9][0-9\s()+./\-]*\Z")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_COUNTRY_CODE = re.compile(r"[\s()]*(?:\+|0\s*0)[\s()]*9\s*0(?=[^0-9]*[2-5])")


@dataclass(frozen=True, slots=True)
class TeacherFilter:
    """Which teachers a list shows; None and "" ask for no restriction."""

    text: str = ""
    field_code: str | None = None
    province_code: int | None = None
    employment: Employment | None = None
    without_identity: bool = False
    center: int | None = None
    in_several_centers: bool = False


def searched_text(text: str) -> str:
    """Return the words to look up; '0532 123 45' and '+90 532 123 45' ask for one number, stored as its ten digits."""
    if _ONLY_DIGITS.match(text):
        digits = _NOT_DIGITS.sub("", _COUNTRY_CODE.sub("", text, count=1))
        return normal_phone(digits) or digits.lstrip("0") or digits
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
    if chosen.center is not None:
        found.append(Teacher.center_id == chosen.center)
    if chosen.in_several_centers:
        found.append(_in_several_centers())
    return found


def _in_several_centers() -> ColumnElement[bool]:
    shared = (
        select(Teacher.identity_number)
        .where(Teacher.merged_into_id.is_(None), Teacher.identity_number.is_not(None))
        .group_by(Teacher.identity_number)
        .having(func.count(distinct(Teacher.center_id)) > 1)
    )
    return Teacher.identity_number.in_(shared)
