"""What was acknowledged is kept, whatever happens to the process; what the disk refuses is refused by name."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.checking import check
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.origin import Origin
from smm_desktop.core.database.schema import create_schema
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from tests.core.database.builders import ACTOR, add_teachers, first_names

KEY = bytes(range(32))
WORKER = """
import sys, itertools
from pathlib import Path
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.database import Database
from tests.core.database.builders import teacher
database = Database.open(Path(sys.argv[1]), bytes(range(32)), SystemClock())
for number in itertools.count():
    with database.deed("register", "worker") as deed:
        deed.session.add(teacher(f"T{number}"))
    print(number, flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    database = Database.create(tmp_path / "center", KEY, clock, 7)
    create_schema(database)
    database.close()
    return tmp_path / "center"


def acknowledged_before_kill(folder: Path, enough: int) -> int:
    """Kills a process in the midst of its deeds and returns how many it had acknowledged."""
    root = Path(__file__).parents[3]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, folder], stdout=subprocess.PIPE, cwd=root, env=environment
    ) as worker:
        assert worker.stdout is not None
        for _ in range(enough):
            worker.stdout.readline()
        worker.send_signal(signal.SIGKILL)
        return enough + len([line for line in worker.stdout if line.endswith(b"\n")])


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
@pytest.mark.parametrize("enough", [1, 7, 25])
def test_a_killed_process_loses_nothing_acknowledged(folder: Path, clock: FixedClock, enough: int) -> None:
    acknowledged = acknowledged_before_kill(folder, enough)
    database = Database.open(folder, KEY, clock)
    kept, report = set(first_names(database)), check(database)
    database.close()
    assert {f"T{number}" for number in range(acknowledged)} <= kept
    assert report.is_good


@pytest.fixture
def small_disk(database: Database) -> Database:
    """A database that may not grow, as on a disk without space."""
    with database.engines.writer.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    return database


def test_a_full_disk_is_named(small_disk: Database) -> None:
    with pytest.raises(Refusal) as caught:
        add_teachers(small_disk, *(f"T{number}" for number in range(5_000)))
    assert caught.value.term is CoreReason.DISK_FULL


def test_a_full_disk_changes_nothing(small_disk: Database) -> None:
    with pytest.raises(Refusal):
        add_teachers(small_disk, *(f"T{number}" for number in range(5_000)))
    assert (first_names(small_disk), check(small_disk).is_good) == ([], True)


def test_work_goes_on_when_there_is_space_again(small_disk: Database) -> None:
    with pytest.raises(Refusal):
        add_teachers(small_disk, *(f"T{number}" for number in range(5_000)))
    with small_disk.engines.writer.connect() as connection:
        connection.execute(text("PRAGMA max_page_count = 1000000"))
    add_teachers(small_disk, "Ayşe")
    assert first_names(small_disk) == ["Ayşe"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_named(folder: Path, clock: FixedClock) -> None:
    folder.chmod(0o500)
    (folder / "records.db").chmod(0o400)
    with pytest.raises(Refusal) as caught:
        Database.open(folder, KEY, clock).close()
    folder.chmod(0o700)
    assert caught.value.term is CoreReason.FOLDER_NOT_WRITABLE


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(folder: Path, clock: FixedClock) -> None:
    (folder / "records.db").chmod(0)
    with pytest.raises(Refusal) as caught:
        Database.open(folder, KEY, clock)
    assert caught.value.term is CoreReason.FOLDER_NOT_WRITABLE


def test_the_mark_beside_it_can_wait_for_space(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(*_arguments: object) -> None:
        raise Refusal(CoreReason.DISK_FULL)

    monkeypatch.setattr("smm_desktop.core.database.facts.write_standing", no_space)
    database = Database.open(folder, KEY, clock)
    add_teachers(database, *"ABCDEFGHIJKLMNOPQRSTUVW")
    database.close()
    assert database.origin is Origin.SAME


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, clock: FixedClock) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refusal) as caught:
        Database.create(tmp_path / "file" / "center", KEY, clock, 7)
    assert caught.value.term is CoreReason.FOLDER_NOT_WRITABLE


def test_another_programs_lock_is_waited_for_and_named(
    folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smm_desktop.core.database.sqlite._BUSY_SECONDS", 0.05)
    one, other = (Database.open(folder, KEY, clock) for _ in range(2))
    with one.deed("register", ACTOR), pytest.raises(Refusal) as caught:
        add_teachers(other, "Bora")
    one.close()
    other.close()
    assert caught.value.term is CoreReason.DATABASE_IN_USE


def test_two_programs_take_turns(folder: Path, clock: FixedClock) -> None:
    one, other = (Database.open(folder, KEY, clock) for _ in range(2))
    add_teachers(one, "Ayşe")
    add_teachers(other, "Bora")
    add_teachers(one, "Cem")
    assert first_names(other) == ["Ayşe", "Bora", "Cem"]
    one.close()
    other.close()
