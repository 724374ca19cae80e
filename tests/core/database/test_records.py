"""Records: every value comes back as it went, nothing else is read, and older versions are understood."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import pytest
from sqlalchemy import Date, ForeignKey, LargeBinary, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.centers.terms import RuleStatus
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.base import (
    Base,
    JsonText,
    Travelling,
    UtcDateTime,
    Uuid16,
    enum_text,
    table_of,
)
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.record_state import RecordState, carry_forward, whole_state
from smm_desktop.core.database.records import OlderShape, RecordKind, UnreadableRecordsError, Writer, stored
from smm_desktop.core.database.schema import create_schema
from tests.conftest import CENTER, KEY


class Sample(Travelling, Base):
    """A table with a column of every sort."""

    __tablename__ = "sample_of_records"

    text: Mapped[str] = mapped_column(String(20))
    number: Mapped[int] = mapped_column(SmallInteger)
    yes: Mapped[bool]
    day: Mapped[date] = mapped_column(Date)
    moment: Mapped[datetime | None] = mapped_column(UtcDateTime)
    facts: Mapped[object] = mapped_column(JsonText)
    status: Mapped[RuleStatus] = mapped_column(enum_text(RuleStatus))
    blob: Mapped[bytes | None] = mapped_column(LargeBinary)
    other_id: Mapped[UUID | None] = mapped_column(Uuid16, ForeignKey("sample_of_records.id"))


TABLE = table_of(Sample)
Base.metadata.remove(TABLE)  # mapped for these tests alone: the program's tables are the migrations' affair
KIND = RecordKind("sample", TABLE)
STATUS = next(iter(RuleStatus))


def sample(text: str = "Ilgın", **more: Any) -> dict[str, Any]:
    facts = {"b": [1, 2.5, None], "a": "ş"}
    plain = {
        "text": text,
        "number": -7,
        "yes": True,
        "day": date(2026, 1, 2),
        "facts": facts,
        "status": STATUS,
    }
    full = {"moment": datetime(2026, 11, 23, 6, 0, 0, 5, tzinfo=UTC), "blob": b"\x00\xff", "other_id": None}
    return {**plain, **full, **more}


@pytest.fixture(autouse=True, scope="module")
def _mapped() -> Iterator[None]:
    Base.metadata._add_table(TABLE.name, None, TABLE)
    yield
    Base.metadata.remove(TABLE)


@pytest.fixture
def records(tmp_path: Path, clock: FixedClock) -> Iterator[Database]:
    database = Database.create(tmp_path / "records", KEY, clock, CENTER)
    create_schema(database)
    yield database
    database.close()


def lines_of(database: Database, kind: RecordKind = KIND, version: int | None = None) -> list[bytes]:
    with database.engines.reader.connect() as connection:
        writer = Writer(kind, connection.dialect.name, version)
        return [line for rows in stored(connection, kind, "1 = 1") for line in writer.lines(rows)]


def insert(database: Database, *rows: dict[str, Any]) -> None:
    with database.deed("insert", "Deneme") as deed:
        deed.insert_many(Sample, rows)


def all_rows(database: Database) -> list[Any]:
    with database.read() as session:
        return [tuple(row) for row in session.execute(TABLE.select().order_by(TABLE.c.id))]


def load(database: Database, lines: list[bytes], kind: RecordKind = KIND, version: int | None = None) -> None:
    rows = Writer(kind, database.engines.writer.dialect.name, version).rows(lines)
    with database.deed("load", "Deneme") as deed:
        deed.load_rows(TABLE, kind.fields, rows, center_id=CENTER)


def test_every_value_comes_back_as_it_went(records: Database) -> None:
    insert(records, sample(), sample(moment=None, blob=None))
    before, lines = all_rows(records), lines_of(records)
    with records.deed("clear", "Deneme") as deed:
        deed.delete_many(Sample, [row[0] for row in before])
    load(records, lines)
    assert [row[:-1] for row in all_rows(records)] == [row[:-1] for row in before]


def test_a_line_is_plain_json(records: Database) -> None:
    insert(records, sample())
    [line] = lines_of(records)
    written = dict(zip(KIND.fields, orjson.loads(line), strict=True))
    assert (written["moment"], written["facts"]) == (
        "2026-11-23T06:00:00.000005Z",
        {"a": "ş", "b": [1, 2.5, None]},
    )


def test_what_stays_here_is_not_written() -> None:
    assert not {"rev", "center_id", "search_row"} & set(KIND.fields)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "ab"),
        ("id", None),
        ("text", 5),
        ("text", "x" * 21),
        ("text", "a\0b"),
        ("number", 2**15),
        ("number", True),
        ("number", 1.0),
        ("yes", 1),
        ("day", "2026-13-01"),
        ("moment", "2026-01-01T00:00:00"),
        ("status", "no such term"),
        ("blob", "not Base64!"),
        ("other_id", 12),
    ],
)
def test_a_value_that_the_column_cannot_hold_is_refused(field: str, value: object, records: Database) -> None:
    insert(records, sample())
    values = dict(zip(KIND.fields, orjson.loads(lines_of(records)[0]), strict=True)) | {field: value}
    with pytest.raises(UnreadableRecordsError) as refused:
        Writer(KIND, "sqlite").rows([orjson.dumps(list(values.values()))])
    assert refused.value.field == field


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"1],[2", b"[" * 5000, b"\xff"])
def test_a_line_that_is_no_record_is_refused(line: bytes) -> None:
    with pytest.raises(UnreadableRecordsError):
        Writer(KIND, "sqlite").rows([line])


OLDER = OlderShape(
    1,
    tuple(name for name in KIND.fields if name != "number"),
    forward=lambda row: {**row, "number": 0},
    back=lambda row: {name: value for name, value in row.items() if name != "number"},
)
NEWER_KIND = RecordKind("sample", TABLE, version=2, older=(OLDER,))


def test_an_older_version_is_read(records: Database) -> None:
    insert(records, sample())
    lines = lines_of(records, NEWER_KIND, version=1)
    [row] = Writer(NEWER_KIND, "sqlite", 1).rows(lines)
    assert dict(zip(NEWER_KIND.fields, row, strict=True))["number"] == 0


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(UnreadableRecordsError):
        Writer(NEWER_KIND, "sqlite", 3)


def test_a_gap_in_the_versions_is_a_bug() -> None:
    with pytest.raises(TypeError):
        RecordKind("sample", TABLE, version=3, older=(OLDER,))


def state_of(database: Database) -> RecordState:
    with database.engines.reader.connect() as connection:
        return whole_state(connection, [KIND], CENTER)


def test_a_state_carried_forward_is_the_whole_state(records: Database) -> None:
    insert(records, sample("bir"), sample("iki"), sample("üç"))
    state, since = state_of(records), 1
    ids = [row[0] for row in all_rows(records)]
    with records.deed("change", "Deneme") as deed:
        deed.update_many(Sample, [{"id": ids[0], "text": "dört"}])
        deed.delete_many(Sample, ids[1:2])
    insert(records, sample("beş"))
    records.undo("Deneme", 2)
    with records.engines.reader.connect() as connection:
        assert carry_forward(connection, [KIND], CENTER, state, since)
    assert state.to_json() == state_of(records).to_json()


def test_states_name_the_kinds_in_which_they_differ(records: Database) -> None:
    insert(records, sample())
    assert state_of(records).differing(RecordState()) == ("sample",)


def test_a_state_survives_its_spelling(records: Database) -> None:
    insert(records, sample())
    state = state_of(records)
    assert RecordState.from_json(state.to_json()).differing(state) == ()


@pytest.mark.postgresql
def test_records_come_back_on_postgresql(postgres_database: Database, records: Database) -> None:
    insert(records, sample(), sample(moment=None, blob=None))
    load(postgres_database, lines_of(records))
    assert sorted(lines_of(postgres_database)) == sorted(lines_of(records))
