"""What lies on the disk tells nothing of anybody: not to `strings`, not to `sqlite3`, not without the password."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.backup import make_backup
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.recovery_key import RecoveryKey
from smm_desktop.core.logs import configure_logging
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.shell.center_files import open_by_recovery_key, open_center
from tests.journeys.builders import NOW, PASSWORD, Cells, Journey, listed, names_of
from tests.journeys.tools import needs, told

PEOPLE = 40
ENCODINGS = ("s", "S", "l", "b")  # of `strings`: 7 and 8 bits, 16 bits in both orders


@dataclass(frozen=True)
class Kept:
    """The files of a center while it is open, its write-ahead log not yet folded in."""

    folder: Path
    backup: Path
    rows: list[Cells]

    @property
    def files(self) -> list[Path]:
        return [self.backup, *(path for path in self.folder.rglob("*") if path.is_file())]

    @property
    def telling(self) -> set[str]:
        """Names and numbers as they were typed and as they are kept, whole and in ASCII parts that `strings` sees."""
        whole = {
            *names_of(self.rows),
            *(str(row[2]) for row in self.rows),
            *(str(row[1]) for row in self.rows),
        }
        return whole | {"Denemez", "DENEMEZ", "Kurgusal", "KURGUSAL", "Bilişim"}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    place = tmp_path_factory.mktemp("secrecy")
    handlers, level = list(logging.getLogger().handlers), logging.getLogger().level
    journey, rows = Journey.begin(place / "center"), listed(PEOPLE)
    configure_logging(place / "center" / "logs")
    journey.issue(journey.closed(journey.import_rows(rows), absent=PEOPLE - 4))
    logging.getLogger().warning("the journey is over")
    yield Kept(place / "center", make_backup(journey.rooms.database, place / "copy").path, rows)
    journey.end()
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()
    logging.getLogger().setLevel(level)


def test_the_files_to_look_into_are_there(kept: Kept) -> None:
    names = {path.name for path in kept.files}
    assert names >= {"records.db", "records.db-wal", "keyring.json", "smm-desktop.log", kept.backup.name}


def test_the_write_ahead_log_holds_something(kept: Kept) -> None:
    assert (kept.folder / "records.db-wal").stat().st_size > 0


@needs("strings")
def test_strings_would_find_a_name_that_lies_open(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "open.txt").write_text("\n".join(names_of(kept.rows)), "utf-8")
    assert "Denemez" in told("strings", tmp_path / "open.txt")


@needs("strings")
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_strings_finds_nobody(kept: Kept, encoding: str) -> None:
    seen = {path: told("strings", "-e", encoding, path) for path in kept.files}
    assert [(path.name, one) for path, text in seen.items() for one in kept.telling if one in text] == []


def test_the_bytes_hold_nobody_in_any_encoding(kept: Kept) -> None:
    needles = {one.encode(encoding) for one in kept.telling for encoding in ("utf-8", "utf-16-le", "cp1254")}
    assert [path.name for path in kept.files for one in needles if one in path.read_bytes()] == []


@needs("sqlite3")
@pytest.mark.parametrize("question", [".dump", ".tables", "SELECT * FROM sqlite_master"])
def test_sqlite3_is_told_that_it_is_no_database(kept: Kept, question: str) -> None:
    said = told("sqlite3", "-readonly", kept.folder / "records.db", question)
    assert "not a database" in said
    assert "CREATE TABLE" not in said


@pytest.mark.parametrize(
    "password", ["", "yanlış parola 9", PASSWORD[:-1], f"{PASSWORD} ", f"S{PASSWORD[1:]}"]
)
def test_a_wrong_password_opens_nothing_and_says_so(kept: Kept, password: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_center(kept.folder, password, FixedClock(NOW))
    assert refused.value.term is CoreReason.WRONG_PASSWORD


def test_a_wrong_key_opens_nothing_even_past_the_keyring(kept: Kept) -> None:
    with pytest.raises(Refusal) as refused:
        Database.open(kept.folder, bytes(32), FixedClock(NOW))
    assert refused.value.term in {CoreReason.WRONG_KEY, CoreReason.NOT_A_DATABASE}


def test_another_recovery_key_opens_nothing(kept: Kept) -> None:
    with pytest.raises(Refusal) as refused:
        open_by_recovery_key(kept.folder, RecoveryKey.make().text, FixedClock(NOW))
    assert refused.value.term is CoreReason.WRONG_RECOVERY_KEY


def test_the_right_password_opens_it(kept: Kept) -> None:
    database = open_center(kept.folder, PASSWORD, FixedClock(NOW)).database
    database.close()
