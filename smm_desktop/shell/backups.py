"""Backups with the day in their name, and how old the newest one is."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from smm_desktop.core.clock import Clock, local
from smm_desktop.core.database.backup import make_backup
from smm_desktop.core.database.database import Database
from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import QUIET, Progress

OLD_BACKUP_DAYS = 7
_MARK = "last-backup.txt"
_NAME = "SMM %Y-%m-%d %H.%M.%S"


def make_dated_backup(database: Database, folder: Path, progress: Progress = QUIET) -> Path:
    """Make a verified copy, one file inside `folder`, and note the day beside the database."""
    now = local(database.clock.now())
    target = folder / now.strftime(_NAME)
    path = make_backup(database, target, progress).path
    if database.folder is not None:
        write_safely(database.folder / _MARK, now.isoformat().encode())
    return path


def newest_backup_age(folder: Path | None, clock: Clock) -> int | None:
    """Return the age in days of the newest backup, None when there was none."""
    day = _last_backup(folder) if folder is not None else None
    return None if day is None else max(0, (clock.today() - day).days)


def _last_backup(folder: Path) -> date | None:
    try:
        return datetime.fromisoformat((folder / _MARK).read_text("utf-8")).date()
    except (OSError, ValueError):
        return None
