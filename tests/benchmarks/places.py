"""Throw-away databases for the benchmarks, made by the same migrations as real ones."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.database import Database
from smm_desktop.migrations import upgrade

KEY = bytes(range(32))
CENTER = 2


@contextmanager
def throw_away_database() -> Iterator[Database]:
    """Yield an open, migrated, encrypted database that is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database.create(Path(folder), KEY, SystemClock(), CENTER)
        upgrade(database)
        try:
            yield database
        finally:
            database.close()
