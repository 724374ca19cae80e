"""What stands beside codes in rows, how stored lists are read, and whether typed words are found."""

from __future__ import annotations

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish


def field_name(code: str | None) -> str:
    field = reference().field(code)
    return "" if field is None else field.name


def province_name(code: int | None) -> str:
    province = reference().province(code)
    return "" if province is None else province.name


def holds(text: str, *fields: str) -> bool:
    """Whether every word of the text begins some word of the fields."""
    there = f" {turkish.fold(' '.join(fields))}"
    return all(f" {word}" in there for word in turkish.fold(text).split())


def texts(stored: object) -> tuple[str, ...]:
    return tuple(str(one) for one in stored) if isinstance(stored, list) else ()


def numbers(stored: object) -> tuple[int, ...]:
    return tuple(int(one) for one in stored) if isinstance(stored, list) else ()
