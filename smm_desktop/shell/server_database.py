"""A directorate's records on a PostgreSQL server: made once, opened as often as wanted; the server guards the door."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from smm_desktop.centers import queries as centers
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.migrations import upgrade
from smm_desktop.shell.center_files import DIRECTORATE_NUMBER, furnish
from smm_desktop.shell.terms import ShellReason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from smm_desktop.centers.terms import SetUp
    from smm_desktop.core.clock import Clock

_SCHEMES = frozenset({"postgresql", "postgres", "postgresql+psycopg"})


@contextmanager
def open_on_server(url: str, clock: Clock) -> Iterator[Database]:
    """Open the records, brought to this program's tables; refuses SERVER_EMPTY where nobody has set them up."""
    with _connected(url, clock) as database:
        upgrade(database)
        if database.ask(centers.profile) is None:
            raise Refusal(ShellReason.SERVER_EMPTY)
        yield database


@contextmanager
def create_on_server(url: str, set_up: SetUp, clock: Clock) -> Iterator[Database]:
    """Make the records of a directorate; refuses SERVER_OCCUPIED."""
    with _connected(url, clock) as database:
        upgrade(database)
        if database.ask(centers.profile) is not None:
            raise Refusal(ShellReason.SERVER_OCCUPIED)
        furnish(database, clock, set_up)
        yield database


@contextmanager
def _connected(url: str, clock: Clock) -> Iterator[Database]:
    scheme, found, _rest = url.partition("://")
    if not found or scheme not in _SCHEMES:
        raise Refusal(ShellReason.SERVER_URL_STRANGE)
    if find_spec("psycopg") is None:
        raise Refusal(ShellReason.SERVER_DRIVER_MISSING)
    database = Database.from_url(url, clock, DIRECTORATE_NUMBER)
    try:
        yield database
    finally:
        database.close()
