"""Values come back from a column, and from the journal, as they went in."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

import pytest
from sqlalchemy import Column, ForeignKey, MetaData, Table
from sqlalchemy.dialects import sqlite

from smm_desktop.core.database.base import enum_text
from smm_desktop.core.database.journal_body import decode, encode
from smm_desktop.core.database.ledger import Ledger
from smm_desktop.core.database.types import JsonText, UtcDateTime, Uuid16, json_text
from smm_desktop.core.ids import new_id
from smm_desktop.teachers.model import Teacher

DIALECT = sqlite.dialect()
MOMENT = datetime(2026, 11, 23, 6, 0, 0, 123457, tzinfo=UTC)


class Term(StrEnum):
    ONE = "one_value"


def there_and_back(kind: UtcDateTime | Uuid16 | JsonText, value: object) -> object:
    return kind.process_result_value(kind.process_bind_param(value, DIALECT), DIALECT)  # type: ignore[arg-type]


def test_moments_keep_their_microseconds() -> None:
    assert there_and_back(UtcDateTime(), MOMENT) == MOMENT


def test_moments_are_told_in_utc() -> None:
    local = MOMENT.astimezone(timezone(timedelta(hours=3)))
    back = there_and_back(UtcDateTime(), local)
    assert isinstance(back, datetime)
    assert (back, back.utcoffset()) == (MOMENT, timedelta(0))


def test_moments_before_the_epoch_are_kept() -> None:
    birth = datetime(1923, 10, 29, 20, 30, tzinfo=UTC)
    assert there_and_back(UtcDateTime(), birth) == birth


def test_a_naive_moment_is_a_bug() -> None:
    with pytest.raises(ValueError, match="time zone"):
        UtcDateTime().process_bind_param(MOMENT.replace(tzinfo=None), DIALECT)


def test_an_id_is_sixteen_bytes() -> None:
    one = new_id()
    assert Uuid16().process_bind_param(one, DIALECT) == one.bytes
    assert there_and_back(Uuid16(), one) == one


@pytest.mark.parametrize("value", [{"b": [1, "ş"], "a": None}, [], "text", 3, 2.5, True])
def test_json_comes_back(value: object) -> None:
    assert there_and_back(JsonText(), value) == value


def test_json_has_one_spelling() -> None:
    assert json_text({"ş": 1, "a": [1, 2]}) == '{"a":[1,2],"ş":1}'


def test_terms_are_stored_by_value() -> None:
    kind = enum_text(Term)
    assert (kind.enums, kind.length) == (["one_value"], 40)


@pytest.mark.parametrize(
    "value",
    [
        *(None, True, 3, 2.5, "ş", b"\x00\xff", UUID(int=7), MOMENT, date(2026, 11, 23), time(9, 30)),
        *(Decimal("0.10"), {"b": "x"}, ["b"], {}, Term.ONE, ""),
    ],
)
def test_the_journal_keeps_every_kind_of_value(value: object) -> None:
    ledger = Ledger()
    ledger.note_changed("t", {(UUID(int=1),): {"id": UUID(int=1), "value": value}})
    assert decode(encode(ledger)).changed["t"][(UUID(int=1),)]["value"] == value


def test_the_journal_keeps_keys_of_several_columns() -> None:
    ledger = Ledger()
    ledger.note_inserted("t", [("a", 1), ("b", 2)])
    assert list(decode(encode(ledger)).inserted["t"]) == [("a", 1), ("b", 2)]


def test_a_large_body_is_small() -> None:
    ledger = Ledger()
    ledger.note_inserted("t", [(new_id(),) for _ in range(10_000)])
    assert len(encode(ledger)) < 10_000 * 16


def test_rows_that_vanish_by_themselves_are_forbidden() -> None:
    other = Column("other", Uuid16, ForeignKey("other.id", ondelete="CASCADE"))
    with pytest.raises(TypeError, match="leave no trace"):
        Table("specimen", MetaData(), other)


def test_travelling_rows_begin_with_their_id() -> None:
    assert list(Teacher.__table__.columns.keys())[:2] == ["id", "center_id"]
