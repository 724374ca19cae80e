"""Migrations make exactly the tables that the program maps, copy before they change, and refuse newer records."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.base import Base
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.migrations import newest_revision, running, upgrade
from tests.conftest import CENTER, KEY, import_models


@pytest.fixture
def empty(tmp_path: Path, clock: FixedClock) -> Iterator[Database]:
    import_models()
    database = Database.create(tmp_path / "records", KEY, clock, CENTER)
    yield database
    database.close()


def is_compared(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out the tables that FTS5 keeps for itself."""
    return kind != "table" or name is None or "_search" not in name


def test_the_migrated_tables_are_the_mapped_ones(empty: Database) -> None:
    upgrade(empty)
    with empty.engines.reader.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": is_compared})
        differences = compare_metadata(context, Base.metadata)
    assert differences == []


def test_a_searchable_table_gets_its_index(empty: Database) -> None:
    upgrade(empty)
    with empty.engines.reader.connect() as connection:
        found = connection.execute(
            text("SELECT count(*) FROM sqlite_master WHERE name = 'teacher_search'")
        ).scalar()
    assert found == 1


def test_the_newest_revision_is_recorded(empty: Database) -> None:
    upgrade(empty)
    with empty.engines.reader.connect() as connection:
        assert running.current_revision(connection) == newest_revision()


def test_a_new_database_needs_no_copy(empty: Database) -> None:
    upgrade(empty)
    assert empty.folder is not None
    assert not (empty.folder / "backups").exists()


def _go_back_to(database: Database, revision: str) -> None:
    with database.engines.writer.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :one"), {"one": revision})


def test_records_of_a_later_program_are_refused(empty: Database) -> None:
    upgrade(empty)
    _go_back_to(empty, "9999")
    with pytest.raises(Refusal) as refused:
        upgrade(empty)
    assert refused.value.term is CoreReason.DATABASE_NEWER


def test_a_copy_is_made_before_older_records_change(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    upgrade(empty)
    _go_back_to(empty, "0003")
    monkeypatch.setattr(running, "_run", lambda _database: None)
    upgrade(empty)
    assert empty.folder is not None
    assert [path.name for path in (empty.folder / "backups").iterdir()] == [
        "2026-11-23 09.00.00 0003.smm-backup"
    ]


def test_a_failed_copy_stops_the_migration(empty: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise Refusal(CoreReason.DISK_FULL)

    upgrade(empty)
    _go_back_to(empty, "0003")
    monkeypatch.setattr(running, "make_backup", fail)
    with pytest.raises(Refusal):
        upgrade(empty)
    with empty.engines.reader.connect() as connection:
        assert running.current_revision(connection) == "0003"
