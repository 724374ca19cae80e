"""Frozen values as lines of a package: written field by field, read by the types that their class declares."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

import orjson

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records.payload import Section
from smm_desktop.exchange.terms import ExchangeReason

T = TypeVar("T")
LONGEST_TEXT = 1_000_000
Read = Callable[[Any], Any]


def section_of(kind: str, frozen: type[Any], *, version: int = 1, also: Sequence[str] = ()) -> Section:
    """`also` names fields that stand behind those of the class."""
    return Section(kind, version, (*(one.name for one in fields(frozen)), *also))


def write_line(frozen: Any, *also: str) -> bytes:
    return orjson.dumps([*(_written(getattr(frozen, one.name)) for one in fields(frozen)), *also])


def _written(value: Any) -> Any:
    if isinstance(value, UUID | bytes):
        return value.hex if isinstance(value, UUID) else value.hex()
    if isinstance(value, Enum):
        return value.value
    return dict(value) if isinstance(value, Mapping) else value


def read_line(frozen: type[T], kind: str, line: bytes, *, also: int = 0) -> tuple[T, list[Any]]:
    """The value, and the `also` things that stand behind its fields; refuses RECORDS_UNREADABLE."""
    named: Any = frozen
    readers = _readers(named)
    try:
        values = _exactly(list, orjson.loads(line))
        mine, behind = values[: len(readers)], values[len(readers) :]
        made = frozen(*(read(value) for read, value in zip(readers, mine, strict=True)))
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=kind, field="") from error
    if len(behind) != also:
        raise Refusal(ExchangeReason.RECORDS_UNREADABLE, kind=kind, field="")
    return made, behind


@cache
def _readers(frozen: Any) -> tuple[Read, ...]:
    hints = get_type_hints(frozen)
    return tuple(_reader(hints[one.name]) for one in fields(frozen))


def _reader(kind: Any) -> Read:
    if isinstance(kind, UnionType):
        [inner] = [_reader(one) for one in get_args(kind) if one is not NoneType]
        return lambda value: None if value is None else inner(value)
    if get_origin(kind) is tuple:
        return lambda value: tuple(map(_text, _exactly(list, value)))
    if get_origin(kind) is not None:  # a mapping of texts is the only other shape
        return _texts
    if issubclass(kind, Enum):
        return lambda value: kind(_exactly(str, value))
    return _PLAIN[kind]


def _exactly(kind: type[T], value: Any) -> T:
    """No number for a text, no truth for a number."""
    if type(value) is not kind:
        raise TypeError(kind)
    return value


def _text(value: Any) -> str:
    if len(_exactly(str, value)) > LONGEST_TEXT:
        raise ValueError(LONGEST_TEXT)
    return str(value)


def _texts(value: Any) -> dict[str, str]:
    return {_text(name): _text(one) for name, one in _exactly(dict, value).items()}


def _fraction(value: Any) -> float:
    return float(_exactly(int, value) if type(value) is int else _exactly(float, value))


def _whole(value: Any) -> int:
    if not -(2**31) <= _exactly(int, value) < 2**31:
        raise OverflowError(value)
    return int(value)


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_exactly(str, value))
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment


_PLAIN: dict[Any, Read] = {
    str: _text,
    int: _whole,
    float: _fraction,
    bool: lambda value: _exactly(bool, value),
    bytes: lambda value: bytes.fromhex(_exactly(str, value)),
    UUID: lambda value: UUID(hex=_exactly(str, value)),
    date: lambda value: date.fromisoformat(_exactly(str, value)),
    datetime: _moment,
}
