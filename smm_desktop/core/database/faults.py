"""What the database's own errors mean to a person: full disk, locked file, wrong key; the rest are bugs."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_MEANINGS = (
    ("file is not a database", CoreReason.WRONG_KEY),
    ("hmac check failed", CoreReason.WRONG_KEY),
    ("malformed", CoreReason.DATABASE_DAMAGED),
    ("database or disk is full", CoreReason.DISK_FULL),
    ("disk i/o error", CoreReason.DISK_FAILED),
    ("readonly database", CoreReason.FOLDER_NOT_WRITABLE),
    ("unable to open database file", CoreReason.FOLDER_NOT_WRITABLE),
    ("database is locked", CoreReason.DATABASE_IN_USE),
    ("lock timeout", CoreReason.DATABASE_IN_USE),
    ("connection refused", CoreReason.SERVER_UNREACHABLE),
    ("could not translate host name", CoreReason.SERVER_UNREACHABLE),
    ("connection is bad", CoreReason.SERVER_UNREACHABLE),
    ("failed to resolve host", CoreReason.SERVER_UNREACHABLE),
)


def meaning(message: str) -> CoreReason | None:
    return next((reason for sign, reason in _MEANINGS if re.search(sign, message, re.IGNORECASE)), None)


@contextmanager
def translated(folder: Path | None) -> Iterator[None]:
    """Turns errors that a user can act upon into refusals."""
    try:
        yield
    except DBAPIError as error:
        reason = meaning(str(error.orig))
        if reason is None:
            raise
        raise Refusal(reason, folder=folder) from error
