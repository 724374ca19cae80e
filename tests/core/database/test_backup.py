"""A backup is whole, encrypted, opens with its own keyring, and comes back as a restored database."""

import zipfile
from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.backup import BackupReport, make_backup, restore_backup
from smm_desktop.core.database.backup_file import read_about
from smm_desktop.core.database.checking import check
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.keyring import KdfCost, Keyring
from smm_desktop.core.database.origin import Origin
from smm_desktop.core.database.schema import create_schema
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from tests.core.database.builders import ACTOR, add_teachers, first_names, ids_named, remove
from tests.core.database.test_search import found

PASSWORD = "çok gizli söz"


@pytest.fixture
def center(tmp_path: Path, clock: FixedClock) -> Database:
    """A database with keyring and two teachers; the test closes it."""
    folder = tmp_path / "center"
    _, _, data_key = Keyring.create(folder, ACTOR, PASSWORD, cost=KdfCost(64, 1, 1))
    database = Database.create(folder, data_key, clock, 7)
    create_schema(database)
    add_teachers(database, "Ayşe", "Bora", "Cem")
    remove(database, *database.ask(ids_named, ["Bora"]))
    return database


@pytest.fixture
def backup(center: Database, tmp_path: Path) -> BackupReport:
    report = make_backup(center, tmp_path / "stick" / "monday")
    center.close()
    return report


def unlock(folder: Path) -> bytes:
    return Keyring.unlock(folder, None, PASSWORD)


def restored(backup: Path, folder: Path, clock: FixedClock) -> Database:
    restore_backup(backup, folder, unlock, clock)
    return Database.open(folder, unlock(folder), clock)


def test_a_backup_tells_what_it_holds(backup: BackupReport) -> None:
    assert (backup.number, backup.counts["teacher"], backup.check.is_good) == (2, 2, True)


def test_a_backup_is_one_file(backup: BackupReport) -> None:
    assert [path.name for path in backup.path.parent.iterdir()] == ["monday.smm-backup"]


def test_nothing_is_left_in_the_data_folder(backup: BackupReport, tmp_path: Path) -> None:
    assert not [path for path in (tmp_path / "center").iterdir() if path.name.startswith(".")]


def test_a_backup_holds_no_readable_name(backup: BackupReport) -> None:
    kept = backup.path.read_bytes()
    assert not any(word in kept for word in ("Ayşe".encode(), b"SQLite format"))


def test_a_backup_can_be_read_about_without_a_key(backup: BackupReport, clock: FixedClock) -> None:
    about = read_about(backup.path)
    assert (about.center_id, about.counts["teacher"], about.moment) == (7, 2, clock.now())


def test_work_goes_on_while_a_backup_is_kept(center: Database, tmp_path: Path) -> None:
    make_backup(center, tmp_path / "one")
    add_teachers(center, "Deniz")
    assert make_backup(center, tmp_path / "two").counts["teacher"] == 3
    center.close()


def test_a_restored_backup_has_every_row(backup: BackupReport, clock: FixedClock, tmp_path: Path) -> None:
    database = restored(backup.path, tmp_path / "new", clock)
    assert (first_names(database), check(database).is_good) == (["Ayşe", "Cem"], True)
    database.close()


def test_search_works_in_a_restored_backup(backup: BackupReport, clock: FixedClock, tmp_path: Path) -> None:
    database = restored(backup.path, tmp_path / "new", clock)
    assert (found(database, "cem"), found(database, "ays")) == (["Cem"], ["Ayşe"])
    database.close()


def test_undo_works_in_a_restored_backup(backup: BackupReport, clock: FixedClock, tmp_path: Path) -> None:
    database = restored(backup.path, tmp_path / "new", clock)
    database.undo(ACTOR)
    assert first_names(database) == ["Ayşe", "Bora", "Cem"]
    database.close()


def test_a_restored_backup_is_another_instance(
    center: Database, backup: BackupReport, clock: FixedClock, tmp_path: Path
) -> None:
    database = restored(backup.path, tmp_path / "new", clock)
    database.close()
    assert (database.origin, database.instance != center.instance) == (Origin.RESTORED, True)


def test_even_put_back_by_hand_it_is_another_instance(
    center: Database, backup: BackupReport, clock: FixedClock
) -> None:
    assert center.folder is not None
    with zipfile.ZipFile(backup.path) as archive:
        archive.extract("records.db", center.folder)
    database = Database.open(center.folder, unlock(center.folder), clock)
    database.close()
    assert database.origin is Origin.RESTORED


def test_what_stood_there_is_moved_aside(center: Database, backup: BackupReport, clock: FixedClock) -> None:
    assert center.folder is not None
    report = restore_backup(backup.path, center.folder, unlock, clock)
    assert report.aside is not None
    assert {"records.db", "keyring.json", "instance.json"} <= {path.name for path in report.aside.iterdir()}


def test_a_wrong_password_restores_nothing(backup: BackupReport, clock: FixedClock, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with pytest.raises(Refusal) as caught:
        restore_backup(backup.path, folder, lambda stage: Keyring.unlock(stage, None, "yanlış söz"), clock)
    assert (caught.value.term, list(folder.iterdir())) == (CoreReason.WRONG_PASSWORD, [])


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_a_damaged_backup_is_refused(
    backup: BackupReport, clock: FixedClock, tmp_path: Path, share: float
) -> None:
    data = bytearray(backup.path.read_bytes())
    data[int(len(data) * share)] ^= 1
    backup.path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        restore_backup(backup.path, tmp_path / "new", unlock, clock)
    assert caught.value.term is CoreReason.BACKUP_DAMAGED


@pytest.mark.parametrize("content", [b"", b"PK", b"hello" * 1000])
def test_something_else_is_refused(clock: FixedClock, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.smm-backup").write_bytes(content)
    with pytest.raises(Refusal) as caught:
        restore_backup(tmp_path / "x.smm-backup", tmp_path / "new", unlock, clock)
    assert caught.value.term is CoreReason.BACKUP_DAMAGED


def test_a_half_written_backup_is_refused(backup: BackupReport, clock: FixedClock, tmp_path: Path) -> None:
    backup.path.write_bytes(backup.path.read_bytes()[: backup.size // 2])
    with pytest.raises(Refusal) as caught:
        restore_backup(backup.path, tmp_path / "new", unlock, clock)
    assert caught.value.term is CoreReason.BACKUP_DAMAGED


def test_a_missing_backup_is_refused(clock: FixedClock, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        restore_backup(tmp_path / "none.smm-backup", tmp_path / "new", unlock, clock)
    assert caught.value.term is CoreReason.BACKUP_MISSING


def test_a_target_that_cannot_be_written_is_refused(center: Database, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refusal) as caught:
        make_backup(center, tmp_path / "file" / "monday")
    center.close()
    assert caught.value.term is CoreReason.FOLDER_NOT_WRITABLE


def test_a_cancelled_backup_leaves_nothing(center: Database, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        make_backup(center, tmp_path / "stick" / "monday", Progress(is_cancelled=lambda: True))
    center.close()
    assert not (tmp_path / "stick").exists()


def test_a_backup_keeps_the_keyring_of_an_empty_center(center: Database, tmp_path: Path) -> None:
    report = make_backup(center, tmp_path / "monday")
    center.close()
    with zipfile.ZipFile(report.path) as archive:
        assert set(archive.namelist()) == {"about.json", "records.db", "keyring.json"}


def test_rows_are_counted_in_every_table(center: Database, tmp_path: Path) -> None:
    report = make_backup(center, tmp_path / "monday")
    counted = {name: number for name, number in report.counts.items() if number}
    center.close()
    assert counted == {"database_facts": 1, "journal": 2, "teacher": 2, "tombstone": 1}
