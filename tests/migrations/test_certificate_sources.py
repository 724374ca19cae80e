"""Certificates of trainings come through the change of their table: rows, references, search, and what it forbids."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, bindparam, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.rules import snapshot_to_json
from smm_desktop.core.database.base import Base
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.types import UtcDateTime, Uuid16, json_text
from smm_desktop.core.ids import new_id
from smm_desktop.migrations import running, upgrade
from tests.certificates.builders import snapshot
from tests.conftest import CENTER, KEY, import_models
from tests.migrations.test_running import is_compared

IDS = {name: new_id() for name in ("teacher", "entry", "activity", "group", "enrolment", "old", "new")}
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
_TYPES = {UUID: Uuid16(), datetime: UtcDateTime()}
OWN = {"center_id": CENTER, "rev": 1}
TEACHER = {
    "first_name": "Çağla", "last_name": "Işık", "sort_key": "a", "school": "", "district": "", "subject": "",
    "email": "", "phone": "", "languages": "[]", "employment": "active", "note": "", "folded": "cagla isik",
    "search_row": 1,
}  # fmt: skip
ENTRY = {
    "code": "A", "title": "A", "title_en": "", "competencies": "[]", "hours": 8, "kind": "training", "has_exam": False,
    "is_active": True, "sort_key": "a",
}  # fmt: skip
ACTIVITY = {
    "code": "A-1", "title": "A", "title_en": "", "place": "", "starts_on": date(2026, 11, 16),
    "ends_on": date(2026, 11, 20), "state": "closed", "has_exam": False, "reopen_reason": "", "note": "",
}  # fmt: skip


def _insert(connection: Connection, table: str, own: str, **values: Any) -> None:
    """By the names that the older program knew, and with the types of either database."""
    row = {"id": IDS[own], **OWN, **values}
    typed = [bindparam(name, value, _TYPES.get(type(value))) for name, value in row.items()]
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    statement = text(f"INSERT INTO {table} ({names}) VALUES ({marks})")  # noqa: S608 -- our own names
    connection.execute(statement.bindparams(*typed))


def _certificate(connection: Connection, own: str, serial: int, **values: Any) -> None:
    says = snapshot(number=f"SMM07-2026-{serial}")
    _insert(
        connection, "certificate", own, number=says.number, kind="attendance", year=2026, serial=serial,
        enrolment_id=IDS["enrolment"], teacher_id=IDS["teacher"], activity_id=IDS["activity"],
        sort_key="a", snapshot=json_text(snapshot_to_json(says)), proof="SMM1:", sha256=bytes([serial] * 32),
        issued_at=NOON, issued_by="Örnek", folded=f"cagla isik {serial}", search_row=serial, **values,
    )  # fmt: skip
    IDS[f"{own} file"] = new_id()
    _insert(connection, "certificate_file", f"{own} file", certificate_id=IDS[own], pdf=bytes([serial]))


def _fill(connection: Connection) -> None:
    """One revoked certificate and the one in its place."""
    _insert(connection, "teacher", "teacher", **TEACHER)
    _insert(connection, "catalogue_entry", "entry", **ENTRY)
    _insert(connection, "activity", "activity", catalogue_id=IDS["entry"], **ACTIVITY)
    _insert(connection, "activity_group", "group", activity_id=IDS["activity"], name="A", quota=5)
    _insert(
        connection, "enrolment", "enrolment", group_id=IDS["group"], teacher_id=IDS["teacher"], state="enrolled",
        is_walk_in=False, queue_number=0, enrolled_at=NOON,
    )  # fmt: skip
    _certificate(connection, "old", 1)
    _certificate(connection, "new", 2, replaces_id=IDS["old"])
    revocation = {"certificate_id": IDS["old"], "reason": "name_wrong", "note": "", "revoked_by": "Örnek"}
    _insert(connection, "revocation", "group", revoked_at=NOON, **revocation)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def older(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database as the program before this one left it, in a file and on a server."""
    import_models()
    database = _created(request)
    to_revision = command.upgrade
    monkeypatch.setattr(command, "upgrade", lambda config, _to: to_revision(config, "0008"))
    upgrade(database)
    monkeypatch.undo()
    with database.engines.writer.begin() as connection:
        _fill(connection)
    yield database
    database.close()


def _created(request: pytest.FixtureRequest) -> Database:
    clock = request.getfixturevalue("clock")
    if request.param == "sqlite":
        return Database.create(request.getfixturevalue("tmp_path") / "records", KEY, clock, CENTER)
    server = request.getfixturevalue("_postgres_server")
    from tests.postgresql import fresh_database  # noqa: PLC0415 -- the driver is optional

    return Database.from_url(fresh_database(server, new_id().hex), clock, CENTER)


def test_certificates_and_what_hangs_on_them_stay(older: Database) -> None:
    upgrade(older)
    rows = older.ask(queries.certificates_by_id, [IDS["old"], IDS["new"]])
    old, new = rows[IDS["old"]], rows[IDS["new"]]
    assert (old.revocation, new.replaces_id, new.snapshot.holder) == ("name_wrong", old.id, "Örnek Öğretmen")
    assert older.ask(queries.pdf_of, new.id) == b"\x02"
    assert (new.enrolment_id, new.activity_id, new.placement_id) == (IDS["enrolment"], IDS["activity"], None)


def test_they_are_found_as_before_and_when_new_ones_come(older: Database) -> None:
    upgrade(older)
    with older.engines.writer.begin() as connection:
        IDS["third"] = new_id()
        _certificate(connection, "third", 3)
    found = older.ask(queries.certificate_ids, CertificateFilter("işık"))
    assert found == [IDS["third"], IDS["new"], IDS["old"]]


@pytest.mark.parametrize("older", ["sqlite"], indirect=True)
def test_no_reference_hangs_loose(older: Database) -> None:
    upgrade(older)
    with older.engines.reader.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        assert running.current_revision(connection) == running.newest_revision()


@pytest.mark.parametrize("wrong", ["enrolment_id = NULL", "activity_id = NULL", "placement_id = id"])
def test_a_certificate_has_one_source(older: Database, wrong: str) -> None:
    upgrade(older)
    with pytest.raises(IntegrityError), Session(older.engines.writer) as session:
        session.execute(text(f"UPDATE certificate SET {wrong}"))  # noqa: S608 -- from the list above


def test_the_migrated_table_is_the_mapped_one(older: Database) -> None:
    upgrade(older)
    with older.engines.writer.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_compared})
        assert compare_metadata(context, Base.metadata) == []
