"""A database opens with its key only, is encrypted on the disk, and knows when it was restored or cloned."""

import json
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import select, text

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.kit_tables import DatabaseFacts
from smm_desktop.core.database.origin import Origin
from smm_desktop.core.database.schema import create_schema
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from tests.core.database.builders import add_teachers, first_names

KEY = bytes(range(32))


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    """The folder of a closed database with one teacher."""
    database = Database.create(tmp_path / "center", KEY, clock, 7)
    create_schema(database)
    add_teachers(database, "Gülizar")
    database.close()
    return tmp_path / "center"


def refusal(folder: Path, clock: FixedClock, key: bytes = KEY) -> CoreReason:
    with pytest.raises(Refusal) as caught:
        Database.open(folder, key, clock).close()
    assert isinstance(caught.value.term, CoreReason)
    return caught.value.term


def origin(folder: Path, clock: FixedClock) -> Origin:
    database = Database.open(folder, KEY, clock)
    database.close()
    return database.origin


def test_what_was_written_is_there_after_opening(folder: Path, clock: FixedClock) -> None:
    database = Database.open(folder, KEY, clock)
    assert (first_names(database), database.center_id) == (["Gülizar"], 7)
    database.close()


def test_a_wrong_key_opens_nothing(folder: Path, clock: FixedClock) -> None:
    assert refusal(folder, clock, key=bytes(32)) is CoreReason.WRONG_KEY


def test_no_name_is_readable_in_any_file(folder: Path) -> None:
    kept = b"".join(path.read_bytes() for path in folder.iterdir())
    assert not any(word in kept for word in ("Gülizar".encode(), b"gulizar", b"teacher", b"SQLite format"))


def test_no_name_is_readable_while_it_is_open(tmp_path: Path, clock: FixedClock) -> None:
    database = Database.create(tmp_path, KEY, clock, 7)
    create_schema(database)
    add_teachers(database, "Gülizar")
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    database.close()
    assert not any(word in kept for word in ("Gülizar".encode(), b"gulizar", b"teacher"))


def test_other_tools_see_no_database(folder: Path) -> None:
    connection = sqlite3.connect(folder / "records.db")
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        connection.execute("SELECT * FROM teacher")
    connection.close()


@pytest.mark.skipif(shutil.which("strings") is None, reason="needs binutils")
def test_strings_finds_no_word(folder: Path) -> None:
    found = subprocess.run(["strings", "-n", "6", folder / "records.db"], capture_output=True, check=True)
    assert b"ulizar" not in found.stdout


def test_a_missing_file_is_named(tmp_path: Path, clock: FixedClock) -> None:
    assert refusal(tmp_path, clock) is CoreReason.DATABASE_MISSING


def test_an_unencrypted_database_is_not_ours(tmp_path: Path, clock: FixedClock) -> None:
    connection = sqlite3.connect(tmp_path / "records.db")
    connection.execute("CREATE TABLE teacher (id)")
    connection.close()
    assert refusal(tmp_path, clock) is CoreReason.NOT_A_DATABASE


@pytest.mark.parametrize("content", [b"", b"hello"])
def test_a_scrap_is_not_a_database(tmp_path: Path, clock: FixedClock, content: bytes) -> None:
    (tmp_path / "records.db").write_bytes(content)
    assert refusal(tmp_path, clock) is CoreReason.NOT_A_DATABASE


def test_somebody_elses_encrypted_database_is_not_ours(folder: Path, clock: FixedClock) -> None:
    database = Database.open(folder, KEY, clock)
    with database.engines.writer.begin() as connection:
        connection.execute(text("DROP TABLE database_facts"))
    database.engines.dispose()
    assert refusal(folder, clock) is CoreReason.NOT_A_DATABASE


def test_an_existing_database_is_not_replaced(folder: Path, clock: FixedClock) -> None:
    with pytest.raises(Refusal) as caught:
        Database.create(folder, KEY, clock, 7)
    assert caught.value.term is CoreReason.DATABASE_EXISTS


def test_a_half_made_database_is_made_anew(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "records.db.new").write_bytes(b"half")
    Database.create(tmp_path, KEY, clock, 7).close()
    assert not (tmp_path / "records.db.new").exists()


def test_a_key_of_another_length_is_a_bug(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Database.create(tmp_path, b"short", clock, 7)


def test_an_opened_database_is_the_same_one(folder: Path, clock: FixedClock) -> None:
    assert origin(folder, clock) is Origin.SAME


def test_an_older_copy_of_the_file_is_a_restored_one(folder: Path, clock: FixedClock, tmp_path: Path) -> None:
    shutil.copy(folder / "records.db", tmp_path / "older.db")
    database = Database.open(folder, KEY, clock)
    add_teachers(database, "Bora")
    database.close()
    shutil.copy(tmp_path / "older.db", folder / "records.db")
    assert origin(folder, clock) is Origin.RESTORED


def test_another_story_at_the_same_number_is_a_restored_one(folder: Path, clock: FixedClock) -> None:
    path = folder / "instance.json"
    standing = json.loads(path.read_text())
    path.write_text(json.dumps(standing | {"hash": "00" * 32}))
    assert origin(folder, clock) is Origin.RESTORED


def test_a_copied_folder_is_a_clone(folder: Path, clock: FixedClock, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "clone")
    assert origin(tmp_path / "clone", clock) is Origin.CLONED


@pytest.mark.parametrize("content", [None, "", "{}", '{"instance": 3}'])
def test_without_the_small_file_it_is_a_restored_one(
    folder: Path, clock: FixedClock, content: str | None
) -> None:
    (folder / "instance.json").unlink()
    if content is not None:
        (folder / "instance.json").write_text(content)
    assert origin(folder, clock) is Origin.RESTORED


def test_a_restored_database_takes_a_new_instance_once(folder: Path, clock: FixedClock) -> None:
    before = json.loads((folder / "instance.json").read_text())["instance"]
    (folder / "instance.json").unlink()
    after = Database.open(folder, KEY, clock)
    after.close()
    assert str(after.instance) != before
    assert origin(folder, clock) is Origin.SAME


def test_a_crash_leaves_the_same_database(folder: Path, clock: FixedClock) -> None:
    database = Database.open(folder, KEY, clock)
    add_teachers(database, "Bora")
    database.engines.dispose()  # as if the process had ended without closing
    assert origin(folder, clock) is Origin.SAME


def test_secrets_differ_by_label_and_stay(folder: Path, clock: FixedClock) -> None:
    database = Database.open(folder, KEY, clock)
    one, other, again = (database.derived_secret(label) for label in ("signing", "packages", "signing"))
    database.close()
    assert (len(one), one == again, one == other) == (32, True, False)


def test_a_closed_database_answers_no_more(folder: Path, clock: FixedClock) -> None:
    database = Database.open(folder, KEY, clock)
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        first_names(database)


def test_a_new_instance_is_the_younger_one_whatever_the_clock_says(folder: Path, clock: FixedClock) -> None:
    database = Database.open(folder, KEY, clock)
    since = select(DatabaseFacts.instance_since)
    before = database.ask(lambda session: session.scalars(since).one())
    clock.advance(days=-30)
    database.start_anew()
    after = database.ask(lambda session: session.scalars(since).one())
    database.close()
    assert after > before
