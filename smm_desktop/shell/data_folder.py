"""What can be said of a data folder without opening anything: the window asks before it has painted."""

from __future__ import annotations

from pathlib import Path

DATABASE_FILE = "records.db"


def holds_center(folder: Path) -> bool:
    """Say whether a center is there; keys without records are what a broken set-up left behind."""
    return (folder / DATABASE_FILE).exists()
