"""`check` finds what other tools did to the records, a backup brings them back, `export-keys` and `create-center`."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.database import Database
from smm_desktop.shell.center_files import open_by_recovery_key, open_center, restore
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.signing.trust_file import read_trust_list
from smm_desktop.signing.trust_store import TrustStore
from tests.shell.answers import Command
from tests.shell.builders import CENTER, PASSWORD, School


@contextmanager
def opened(school: School) -> Iterator[Database]:
    database = open_center(school.folder, PASSWORD, SystemClock()).database
    yield database
    database.close()


def tampered(school: School, statement: str) -> None:
    """What somebody with the key and another tool does to the tables."""
    with opened(school) as database, database.engines.writer.begin() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE teacher SET first_name = 'Başka'",
        "DELETE FROM attendance_mark",
        "UPDATE enrolment SET score = 99",
    ],
)
def test_rows_changed_by_another_tool_are_found(school: School, command: Command, statement: str) -> None:
    tampered(school, statement)
    assert command("check").code == Exit.FAULT


def test_the_table_that_was_changed_is_named(school: School, command: Command) -> None:
    tampered(school, "UPDATE teacher SET first_name = 'Başka'")
    answer = json.loads(command("check", "--json").out)
    assert answer["good"] is False
    assert [one["table"] for one in answer["outside"]] == ["teacher"]


def test_a_changed_journal_is_found(school: School, command: Command) -> None:
    tampered(school, "UPDATE journal SET actor = 'Başkası' WHERE number = 3")
    answer = json.loads(command("check", "--json").out)
    assert (answer["good"], answer["broken_link"]["number"]) == (False, 3)


def test_a_fault_is_said_with_what_to_do(school: School, command: Command) -> None:
    tampered(school, "UPDATE teacher SET first_name = 'Başka'")
    assert "backup" in command("check").out


@pytest.fixture
def backup(school: School, command: Command, tmp_path: Path) -> Path:
    command("issue-certificates", school.code)
    return Path(json.loads(command("backup", tmp_path / "stick", "--json").out)["file"])


def test_a_restored_backup_is_what_it_was(school: School, command: Command, backup: Path) -> None:
    tampered(school, "DELETE FROM attendance_mark")
    restore(backup, school.folder, SystemClock(), password=PASSWORD)
    assert command("check").code == Exit.OK


def test_a_backup_can_be_restored_elsewhere_by_the_recovery_key(
    school: School, command: Command, backup: Path, tmp_path: Path
) -> None:
    restore(backup, tmp_path / "new", SystemClock(), recovery_key=school.recovery_key)
    (activity,) = json.loads(command("activities", "--data", tmp_path / "new", "--json").out)
    assert activity["code"] == school.code


def test_a_restored_center_hands_out_the_same_certificates(
    school: School, command: Command, backup: Path, tmp_path: Path
) -> None:
    restore(backup, tmp_path / "new", SystemClock(), password=PASSWORD)
    outs = [(school.folder, tmp_path / "a"), (tmp_path / "new", tmp_path / "b")]
    for folder, out in outs:
        command("issue-certificates", school.code, "--data", folder, "--out", out)
    a, b = ({path.name: path.read_bytes() for path in out.iterdir()} for _, out in outs)
    assert (a, len(a)) == (b, 4)


def test_a_backup_holds_no_open_names(backup: Path) -> None:
    data = backup.read_bytes()
    assert "Öğretmen".encode() not in data
    assert b"Network Security" not in data


def test_a_backup_to_a_place_that_cannot_be_is_refused(
    school: School, command: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    said = command("backup", tmp_path / "file" / "stick")
    assert (said.code, len(said.err.splitlines())) == (Exit.REFUSED, 1)


def test_the_exported_keys_are_the_centers(school: School, command: Command, tmp_path: Path) -> None:
    assert command("export-keys", tmp_path / "new" / "keys.json").code == Exit.OK
    (center,) = read_trust_list((tmp_path / "new" / "keys.json").read_bytes()).centers
    assert (center.number, len(center.roots), len(center.proof_keys)) == (CENTER, 1, 1)


@pytest.fixture
def made(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A new center's recovery key; it lies in tmp_path/made."""
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", PASSWORD)
    said = command(
        "create-center", "--coordinator", "Deniz Örnek", "--data", tmp_path / "made", "--center", "3"
    )
    return said.out.splitlines()[-1]


def test_the_recovery_key_that_is_shown_opens_the_center(made: str, tmp_path: Path) -> None:
    signed_in = open_by_recovery_key(tmp_path / "made", made, SystemClock())
    signed_in.database.close()
    assert signed_in.user == "Deniz Örnek"


def test_this_computer_knows_the_new_centers_keys(made: str) -> None:
    assert [center.number for center in TrustStore().load().centers] == [3]


def test_the_recovery_key_is_kept_nowhere(made: str, tmp_path: Path) -> None:
    files = [path for path in (tmp_path / "made").rglob("*") if path.is_file()]
    assert files
    assert all(made.encode() not in path.read_bytes() for path in files)


@pytest.mark.parametrize("more", [["--coordinator", "Deniz Örnek"], ["--coordinator", " ", "--center", "3"]])
def test_a_center_that_is_refused_leaves_nothing(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: list[str]
) -> None:
    monkeypatch.setenv("SMM_DESKTOP_PASSWORD", "kısa" if more[1] != " " else PASSWORD)
    said = command("create-center", "--data", tmp_path / "made", *more)
    assert (said.code, said.out, len(said.err.splitlines())) == (Exit.REFUSED, "", 1)
    assert not (tmp_path / "made" / "records.db").exists()
