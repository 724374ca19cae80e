"""Certificates of trainings come through the change of their table: rows, references, search, and what it forbids."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.rules import snapshot_to_json
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.types import json_text
from smm_desktop.core.ids import new_id
from smm_desktop.migrations import running, upgrade
from tests.certificates.builders import snapshot
from tests.conftest import CENTER, KEY, import_models

IDS = {name: new_id() for name in ("teacher", "entry", "activity", "group", "enrolment", "old", "new")}
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
    row = {"id": IDS[own].bytes, **OWN, **values}
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)  # noqa: S608 -- our own names


def _certificate(connection: Connection, own: str, serial: int, **values: Any) -> None:
    says = snapshot(number=f"SMM07-2026-{serial}")
    _insert(
        connection, "certificate", own, number=says.number, kind="attendance", year=2026, serial=serial,
        enrolment_id=IDS["enrolment"].bytes, teacher_id=IDS["teacher"].bytes, activity_id=IDS["activity"].bytes,
        sort_key="a", snapshot=json_text(snapshot_to_json(says)), proof="SMM1:", sha256=bytes([serial] * 32),
        issued_at=serial, issued_by="Örnek", folded=f"cagla isik {serial}", search_row=serial, **values,
    )  # fmt: skip
    connection.execute(
        text("INSERT INTO certificate_file VALUES (:id, :center_id, :certificate_id, :pdf, :rev)"),
        {"id": new_id().bytes, **OWN, "certificate_id": IDS[own].bytes, "pdf": bytes([serial])},
    )


def _fill(connection: Connection) -> None:
    """One revoked certificate and the one in its place."""
    ids = {name: own.bytes for name, own in IDS.items()}
    _insert(connection, "teacher", "teacher", **TEACHER)
    _insert(connection, "catalogue_entry", "entry", **ENTRY)
    _insert(connection, "activity", "activity", catalogue_id=ids["entry"], **ACTIVITY)
    _insert(connection, "activity_group", "group", activity_id=ids["activity"], name="A", quota=5)
    _insert(
        connection, "enrolment", "enrolment", group_id=ids["group"], teacher_id=ids["teacher"], state="enrolled",
        is_walk_in=False, queue_number=0, enrolled_at=0,
    )  # fmt: skip
    _certificate(connection, "old", 1)
    _certificate(connection, "new", 2, replaces_id=ids["old"])
    revocation = {"certificate_id": ids["old"], "reason": "name_wrong", "note": "", "revoked_by": "Örnek"}
    _insert(connection, "revocation", "group", revoked_at=3, **revocation)


@pytest.fixture
def older(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database as the program before this one left it."""
    import_models()
    database = Database.create(tmp_path / "records", KEY, clock, CENTER)
    to_revision = command.upgrade
    monkeypatch.setattr(command, "upgrade", lambda config, _to: to_revision(config, "0008"))
    upgrade(database)
    monkeypatch.undo()
    with database.engines.writer.begin() as connection:
        _fill(connection)
    yield database
    database.close()


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
