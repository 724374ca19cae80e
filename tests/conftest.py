"""What every test may ask for: a clock that stands still and a fresh database with every room's tables."""

import importlib
import importlib.util
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from smm_desktop.core.clock import LOCAL_ZONE, FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.schema import create_schema

KEY = bytes(range(32))
CENTER = 7
ROOMS = ("centers", "teachers", "trainings", "certificates")


def import_models() -> None:
    for room in ROOMS:
        if importlib.util.find_spec(f"smm_desktop.{room}.model") is not None:
            importlib.import_module(f"smm_desktop.{room}.model")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE))


@pytest.fixture
def database(tmp_path: Path, clock: FixedClock) -> Iterator[Database]:
    import_models()
    database = Database.create(tmp_path / "records", KEY, clock, CENTER)
    create_schema(database)
    yield database
    database.close()
