"""Lines that SQLite writes itself are, byte for byte, those that the records kit writes."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Date, Integer, MetaData, String, Table, Text, insert

from smm_desktop.core.database import record_lines
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.record_lines import stored_lines
from smm_desktop.core.database.records import RecordKind, Writer, stored
from smm_desktop.core.database.types import UtcDateTime, Uuid16
from smm_desktop.exchange.records import KINDS

TABLE = Table(
    "plain_row",
    MetaData(),
    Column("id", Uuid16, primary_key=True),
    Column("center_id", Integer, nullable=False),
    Column("rev", Integer, nullable=False),
    Column("other_id", Uuid16, nullable=True),
    Column("name", String(200), nullable=False),
    Column("note", Text, nullable=True),
    Column("number", Integer, nullable=True),
    Column("day", Date, nullable=True),
)
KIND = RecordKind("plain_row", TABLE)

ROWS = st.fixed_dictionaries(
    {
        "other_id": st.none() | st.uuids(),
        "name": st.text(st.characters(exclude_categories=["Cs"])),
        "note": st.none() | st.text(st.characters(exclude_categories=["Cs"])),
        "number": st.none() | st.integers(-(2**31), 2**31 - 1),
        "day": st.none() | st.dates(),
    }
)


def both_ways(connection: Connection, kind: RecordKind, condition: str) -> tuple[list[bytes], list[bytes]]:
    writer = Writer(kind, "sqlite")
    by_hand = [line for rows in stored(connection, kind, condition) for line in writer.lines(rows)]
    return [line for lines in stored_lines(connection, kind, condition) for line in lines], by_hand


def lines_of(database: Database, *rows: dict[str, Any]) -> tuple[list[bytes], list[bytes]]:
    with database.engines.writer.connect() as connection, connection.begin() as transaction:
        TABLE.create(connection)
        same = [{"id": UUID(int=place), "center_id": 7, "rev": 1, **row} for place, row in enumerate(rows)]
        connection.execute(insert(TABLE), same)
        found = both_ways(connection, KIND, "center_id = 7")
        transaction.rollback()
    return found


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROWS, min_size=1, max_size=20))
def test_sqlite_writes_what_the_kit_writes(database: Database, rows: list[dict[str, Any]]) -> None:
    by_sqlite, by_hand = lines_of(database, *rows)
    assert by_sqlite == by_hand


def test_every_letter_is_spelt_alike(database: Database) -> None:
    letters = [chr(code) for code in range(0x11000) if not 0xD800 <= code < 0xE000]
    rows = [{"name": "".join(letters[at : at + 150])} for at in range(0, len(letters), 150)]
    day: dict[str, Any] = {"other_id": None, "note": None, "number": None, "day": date(2026, 3, 2)}
    by_sqlite, by_hand = lines_of(database, *({**day, **row} for row in rows))
    assert by_sqlite == by_hand


def test_marks_are_written_by_sqlite(database: Database) -> None:
    [mark] = [kind for kind in KINDS if kind.name == "attendance_mark"]
    with database.engines.reader.connect() as connection:
        assert record_lines._line(connection, mark) is not None


def test_what_sqlite_cannot_spell_is_left_to_the_kit(database: Database) -> None:
    table = TABLE.to_metadata(MetaData(), name="timed_row")
    table.append_column(Column("at", UtcDateTime, nullable=False))
    with database.engines.reader.connect() as connection:
        assert record_lines._line(connection, RecordKind("timed_row", table)) is None


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_can_be_asked_for(kind: RecordKind, database: Database) -> None:
    with database.engines.reader.connect() as connection:
        assert list(stored_lines(connection, kind, "center_id = 7")) == []
