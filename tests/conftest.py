"""What every test may ask for: a clock that stands still and a fresh database with every room's tables."""

import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from smm_desktop.core.clock import LOCAL_ZONE, FixedClock
from smm_desktop.core.database import opening
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.schema import create_schema
from smm_desktop.core.ids import new_id

KEY = bytes(range(32))
CENTER = 7
ROOMS = ("centers", "teachers", "needs", "trainings", "placements", "certificates", "exchange")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before any window is made


def import_models() -> None:
    for room in ROOMS:
        if importlib.util.find_spec(f"smm_desktop.{room}.model") is not None:
            importlib.import_module(f"smm_desktop.{room}.model")


@pytest.fixture(autouse=True)
def _no_real_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes what belongs to the person at this computer: keys, records, settings."""
    home = tmp_path_factory.mktemp("home")
    for variable, name in (
        ("SMM_DESKTOP_KNOWN_KEYS", "known_keys.json"),
        ("SMM_DESKTOP_DATA", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DOCUMENTS_DIR", "documents"),
    ):
        monkeypatch.setenv(variable, str(home / name))
    if (qt := sys.modules.get("PySide6.QtCore")) is not None:
        for form in (qt.QSettings.Format.NativeFormat, qt.QSettings.Format.IniFormat):
            qt.QSettings.setPath(form, qt.QSettings.Scope.UserScope, str(home / "settings"))


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE))


@pytest.fixture(scope="session")
def _empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with all tables and no rows, made once; every test gets a copy of its own."""
    import_models()
    folder = tmp_path_factory.mktemp("empty")
    database = Database.create(folder, KEY, FixedClock(datetime(2026, 11, 23, tzinfo=LOCAL_ZONE)), CENTER)
    create_schema(database)
    database.close()
    return folder / opening.FILE_NAME


@pytest.fixture
def database(tmp_path: Path, clock: FixedClock, _empty_database: Path) -> Iterator[Database]:
    folder = tmp_path / "records"
    folder.mkdir()
    shutil.copy(_empty_database, folder)
    database = Database(opening.open_created(folder, KEY), clock)
    yield database
    database.close()


@pytest.fixture(scope="session")
def _postgres_server() -> Iterator[str]:
    pytest.importorskip("psycopg", reason="postgresql: the driver is not installed")
    from tests.postgresql import running_server  # noqa: PLC0415 -- the driver is optional

    with running_server() as socket_folder:
        yield socket_folder


@pytest.fixture
def postgres_database(_postgres_server: str, clock: FixedClock) -> Iterator[Database]:
    from tests.postgresql import fresh_database  # noqa: PLC0415 -- the driver is optional

    import_models()
    database = Database.from_url(fresh_database(_postgres_server, new_id().hex), clock, CENTER)
    create_schema(database)
    yield database
    database.close()
