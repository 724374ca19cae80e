"""A check finds what was changed outside deeds, in the rows, in the journal and in the file."""

from pathlib import Path

import pytest
from sqlalchemy import text

from smm_desktop.core.database.checking import OutsideRows, check
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import verify_chain
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.teachers.model import Teacher
from tests.core.database.builders import ACTOR, add_teachers, remove, rename


def tamper(database: Database, statement: str) -> None:
    """What another program with the key could do."""
    with database.engines.writer.begin() as connection:
        connection.execute(text(statement))


@pytest.fixture
def lived(database: Database) -> Database:
    """A database with some history."""
    ayse, bora, _ = add_teachers(database, "Ayşe", "Bora", "Cem")
    rename(database, ayse, "Aylin")
    remove(database, bora)
    database.undo(ACTOR)
    database.redo(ACTOR)
    return database


def test_an_untouched_database_is_good(lived: Database) -> None:
    assert check(lived).is_good


def test_a_changed_index_is_no_damage(database: Database) -> None:
    """What FTS5 remembers on an older connection made one check in eight a false alarm."""
    found = []
    for _ in range(20):
        remove(database, *add_teachers(database, "Ayşe", "Bora", "Cem"))
        found.append(check(database).damage)
    assert found == [()] * 20


def test_every_entry_is_counted(lived: Database) -> None:
    assert check(lived).entries == 5


def test_a_row_changed_by_another_program_is_found(lived: Database) -> None:
    tamper(lived, "UPDATE teacher SET first_name = 'x' WHERE first_name = 'Cem'")
    assert check(lived).outside == (OutsideRows("teacher", unknown=0, missing=0, changed=1),)


def test_a_row_added_by_another_program_is_found(lived: Database) -> None:
    tamper(
        lived,
        "INSERT INTO distinct_pair (id, center_id, first_id, second_id, rev) "
        "SELECT zeroblob(16), 7, min(id), max(id), 1 FROM teacher",
    )
    assert check(lived).outside == (OutsideRows("distinct_pair", unknown=1, missing=0, changed=0),)


def test_a_row_deleted_by_another_program_is_found(lived: Database) -> None:
    tamper(lived, "DELETE FROM teacher WHERE first_name = 'Cem'")
    assert check(lived).outside == (OutsideRows("teacher", unknown=0, missing=1, changed=0),)


def test_a_stamp_put_on_by_another_program_is_found(lived: Database) -> None:
    tamper(lived, "UPDATE teacher SET first_name = 'x', rev = 2 WHERE first_name = 'Cem'")
    assert check(lived).outside == (OutsideRows("teacher", unknown=0, missing=0, changed=1),)


def test_two_flushes_of_one_deed_are_not_outside(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    with database.deed("change", ACTOR) as deed:
        for name in ("Aylin", "Ayten", "Aysel"):
            deed.update_many(Teacher, [{"id": ayse, "first_name": name}])
    assert check(database).is_good


@pytest.mark.parametrize(
    "change",
    [
        "actor = 'somebody else'",
        "deed = 'other'",
        "at = at + 1",
        "body = x'00'",
        "reversible = 1 - reversible",
        "touched = touched + 1",
        "undoes = 1",
        "kind = 'redo'",
        "hash = zeroblob(32)",
        "previous_hash = zeroblob(32)",
    ],
)
def test_a_changed_entry_breaks_the_chain(lived: Database, change: str) -> None:
    tamper(lived, f"UPDATE journal SET {change} WHERE number = 2")  # noqa: S608
    assert check_chain(lived) == 2


def check_chain(database: Database) -> int | None:
    link = database.ask(verify_chain)
    return link.number if link else None


def test_a_removed_entry_breaks_the_chain(lived: Database) -> None:
    tamper(lived, "DELETE FROM journal WHERE number = 3")
    assert check_chain(lived) == 4


def test_a_chain_cut_short_is_told_by_the_file_beside(lived: Database) -> None:
    lived._leave_standing()
    tamper(lived, "DELETE FROM journal WHERE number = 5")
    assert not check(lived).instance_matches


def test_a_dangling_reference_is_found(lived: Database) -> None:
    with lived.engines.writer.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("UPDATE teacher SET merged_into_id = zeroblob(16) WHERE first_name = 'Cem'")
        raw.execute("PRAGMA foreign_keys = ON")
    assert "teacher" in check(lived).dangling[0]


def test_a_damaged_page_is_found(lived: Database) -> None:
    assert lived.folder is not None
    with lived.engines.writer.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    lived.engines.dispose()
    overwrite(lived.folder / "records.db", at=4096 * 3 + 100)
    assert check(lived).damage


def overwrite(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"damage")


def test_the_check_stops_when_asked(lived: Database) -> None:
    with pytest.raises(Cancelled):
        check(lived, Progress(is_cancelled=lambda: True))


def test_the_check_tells_its_parts(lived: Database) -> None:
    told: list[tuple[int, int]] = []
    check(lived, Progress(on_step=lambda done, total: told.append((done, total))))
    assert told == [(part, 5) for part in range(1, 6)]
