"""How the values of a column are spelt in a record: plain JSON, the same whatever the database.

A codec works on whole columns at once, between what the driver gives or takes and JSON values.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import orjson
from sqlalchemy import BigInteger, Boolean, Column, Date, Enum, Integer, LargeBinary, SmallInteger, String

from smm_desktop.core.database.ledger import uuids_of
from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16, from_microseconds, json_text
from smm_desktop.core.database.types import to_microseconds as microseconds

Values: TypeAlias = Sequence[Any]
One: TypeAlias = Callable[[Any], Any]

_UUID_DIGITS = 32
_LARGEST = {SmallInteger: 2**15, Integer: 2**31, BigInteger: 2**63}


@dataclass(frozen=True, slots=True)
class Codec:
    """`written` makes JSON values of a driver's, `read` the driver's of JSON values; `read` raises ValueError."""

    written: Callable[[Values], Values]
    read: Callable[[Values], Values]


def codec_of(column: Column[Any], dialect: str) -> Codec:  # noqa: PLR0911 -- one line a type
    """The codec of a column for one dialect's driver."""
    is_native = dialect == "postgresql"
    kind = column.type
    match kind:
        case Uuid16():
            return _uuids(column, is_native=is_native)
        case UtcDateTime():
            return _each(column, str, _moment_text(is_native), _moment_value(is_native))
        case JsonText():
            return _each(column, None, orjson.Fragment, json_text)
        case Enum():
            return Codec(_same, _terms(column, frozenset(kind.enums)))
        case Boolean():
            return _each(column, bool, bool, _same if is_native else int)
        case Date():
            return _each(column, str, _same if not is_native else date.isoformat, _day_value(is_native))
        case Integer():
            return Codec(_same, _numbers(column, _LARGEST[_size(kind)]))
        case LargeBinary():
            return _each(column, str, _base64_text, _base64_value)
        case String():
            return Codec(_same, _texts(column, kind.length))
        case _:
            raise TypeError(f"{column}: no way to write {kind!r} into a record")


def _size(kind: Integer) -> type[Integer]:
    sizes: tuple[type[Integer], ...] = (SmallInteger, BigInteger, Integer)
    return next(size for size in sizes if isinstance(kind, size))


def _same(values: Any) -> Any:
    return values


def _each(column: Column[Any], spelt: type | None, write: One, read: One) -> Codec:
    """A codec value by value; `spelt` is the JSON type that must stand in a record."""

    def written(values: Values) -> Values:
        if write is _same:
            return values
        return [None if value is None else write(value) for value in values]

    def read_all(values: Values) -> Values:
        _require(column, values, spelt)
        return [None if value is None else read(value) for value in values]

    return Codec(written, read_all)


def _require(column: Column[Any], values: Values, spelt: type | None) -> bool:
    """Whether there are gaps; refuses what the column cannot hold."""
    found = set(map(type, values))
    has_gaps = type(None) in found
    if has_gaps and not column.nullable:
        raise ValueError(column.key)
    if spelt is not None and not found <= {spelt, type(None)}:
        raise ValueError(column.key)
    return has_gaps


def _uuids(column: Column[Any], *, is_native: bool) -> Codec:
    def written(values: Values) -> Values:
        if is_native:
            return [None if value is None else value.hex for value in values]
        if column.nullable:
            return [None if value is None else value.hex() for value in values]
        return list(map(bytes.hex, values))

    def read(values: Values) -> Values:
        has_gaps = _require(column, values, str)
        texts = [value for value in values if value is not None] if has_gaps else values
        if not set(map(len, texts)) <= {_UUID_DIGITS}:
            raise ValueError(column.key)
        found: list[Any] = list(map(bytes.fromhex, texts))
        if not set(map(len, found)) <= {_UUID_DIGITS // 2}:
            raise ValueError(column.key)
        if is_native:
            found = list(uuids_of(b"".join(found)))
        return _with_gaps(values, found) if has_gaps else found

    return Codec(written, read)


def _with_gaps(values: Values, found: Iterable[Any]) -> list[Any]:
    rest = iter(found)
    return [None if value is None else next(rest) for value in values]


def _terms(column: Column[Any], known: frozenset[str]) -> Callable[[Values], Values]:
    def read(values: Values) -> Values:
        _require(column, values, str)
        if not set(values) <= known | {None}:
            raise ValueError(column.key)
        return values

    return read


def _texts(column: Column[Any], longest: int | None) -> Callable[[Values], Values]:
    def read(values: Values) -> Values:
        _require(column, values, str)
        different = {value for value in values if value}
        too_long = longest is not None and max(map(len, different), default=0) > longest
        if too_long or any("\0" in value for value in different):
            raise ValueError(column.key)
        return values

    return read


def _numbers(column: Column[Any], bound: int) -> Callable[[Values], Values]:
    def read(values: Values) -> Values:
        _require(column, values, int)
        numbers = [value for value in set(values) if value is not None]
        if numbers and not -bound <= min(numbers) <= max(numbers) < bound:
            raise ValueError(column.key)
        return values

    return read


def _moment_text(is_native: bool) -> One:
    def text(value: Any) -> str:
        moment: datetime = value.astimezone(UTC) if is_native else from_microseconds(value)
        return moment.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    return text


def _moment_value(is_native: bool) -> One:
    def value(text: str) -> Any:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError(text)
        return moment.astimezone(UTC) if is_native else microseconds(moment)

    return value


def _day_value(is_native: bool) -> One:
    def value(text: str) -> Any:
        day = date.fromisoformat(text)
        return day if is_native else day.isoformat()

    return value


def _base64_text(value: bytes) -> str:
    return b64encode(value).decode()


def _base64_value(text: str) -> bytes:
    return b64decode(text, validate=True)
