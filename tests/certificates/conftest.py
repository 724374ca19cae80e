"""A center that can issue, for every test of certificates."""

from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from tests.certificates.builders import Office


@pytest.fixture
def office(database: Database, clock: FixedClock) -> Office:
    return Office(database, clock).set_up()


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder for files."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder
