"""Decides whether a database needs migrating, copies it first, and runs the scripts in one transaction."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from smm_desktop.core.clock import local
from smm_desktop.core.database.attachments import attach_all
from smm_desktop.core.database.backup import make_backup
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_SCRIPTS = Path(__file__).parent / "versions"
_BACKUPS = "backups"


def revisions() -> tuple[str, ...]:
    """Return the revisions that this program knows, oldest first; a script's file name begins with its revision."""
    return tuple(sorted(path.name.split("_", 1)[0] for path in _SCRIPTS.glob("[0-9]*.py")))


def newest_revision() -> str:
    return revisions()[-1]


def upgrade(database: Database) -> None:
    """Run what is missing; nothing is imported or copied when nothing is.

    Raises `Refusal` (DATABASE_NEWER) for a database that a later program has written, and what a backup may refuse.
    """
    with database.engines.reader.connect() as connection:
        current = current_revision(connection)
    if current == newest_revision():
        return
    if current is not None and current not in revisions():
        raise Refusal(CoreReason.DATABASE_NEWER, found=current, known=newest_revision())
    if current is not None and database.folder is not None:
        _keep_copy(database, database.folder, current)
    _run(database)


def current_revision(connection: Connection) -> str | None:
    """Return the revision of a database, None before the first migration."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _keep_copy(database: Database, folder: Path, current: str) -> None:
    stamp = local(database.clock.now()).strftime("%Y-%m-%d %H.%M.%S")
    make_backup(database, folder / _BACKUPS / f"{stamp} {current}")


def _run(database: Database) -> None:
    from alembic import command  # noqa: PLC0415 - 150 ms that an up-to-date database need not pay
    from alembic.config import Config  # noqa: PLC0415 - as above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    with database.engines.writer.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        attach_all(connection)
