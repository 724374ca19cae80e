"""Opening the center that a command works on: data folder, password without a question where nobody can answer."""

from __future__ import annotations

import getpass
import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.paths import default_data_folder
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.shell.center_files import SignedIn, open_center
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.data_folder import DATABASE_FILE, holds_center
from smm_desktop.shell.rooms import Rooms, build_rooms
from smm_desktop.shell.server_database import open_on_server
from smm_desktop.shell.terms import ShellReason

DATABASE_VARIABLE = "SMM_DESKTOP_DATABASE"
PASSWORD_VARIABLE = "SMM_DESKTOP_PASSWORD"  # noqa: S105 - the variable's name


def data_folder(arguments: Namespace) -> Path:
    return Path(arguments.data) if arguments.data else default_data_folder()


def password_of(arguments: Namespace, console: Console, prompt: str) -> str:
    """Return the password from --password-file, from the environment, or from a person at a terminal."""
    if arguments.password_file:
        path = Path(arguments.password_file)
        try:
            return path.read_text("utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as error:
            raise Refusal(ShellReason.PASSWORD_FILE_UNREADABLE, path=path) from error
    named = os.environ.get(PASSWORD_VARIABLE)
    if named is not None:
        return named
    if not console.is_asked:
        raise Refusal(ShellReason.PASSWORD_MISSING, variable=PASSWORD_VARIABLE)
    return getpass.getpass(f"{prompt}: ")


def server_url(arguments: Namespace) -> str:
    """Return the address of the server's database for commands that can work on one, else nothing."""
    if not hasattr(arguments, "database"):
        return ""
    named = "" if arguments.data else os.environ.get(DATABASE_VARIABLE, "")
    return str(arguments.database or named)


def server_user(arguments: Namespace) -> str:
    """Return who stands in the journal where no password of ours says who it is."""
    return arguments.user or getpass.getuser()


@contextmanager
def opened(arguments: Namespace, console: Console, prompt: str) -> Iterator[SignedIn]:
    """Open the center (or a directorate on its server) and close it again, whatever happens in between."""
    url = server_url(arguments)
    if url:
        with open_on_server(url, SystemClock()) as database:
            yield SignedIn(database, server_user(arguments))
        return
    folder = data_folder(arguments)
    if not holds_center(folder):
        raise Refusal(CoreReason.DATABASE_MISSING, path=folder / DATABASE_FILE)
    password = password_of(arguments, console, prompt)
    signed_in = open_center(folder, password, SystemClock(), user=arguments.user)
    try:
        yield signed_in
    finally:
        signed_in.database.close()


@contextmanager
def opened_database(arguments: Namespace, console: Console, prompt: str) -> Iterator[Database]:
    with opened(arguments, console, prompt) as signed_in:
        yield signed_in.database


@contextmanager
def opened_rooms(arguments: Namespace, console: Console, prompt: str) -> Iterator[Rooms]:
    """Open the center and build its rooms; the actor is the user whose password opened it."""
    with opened(arguments, console, prompt) as signed_in:
        yield build_rooms(signed_in.database, signed_in.database.clock, signed_in.user)
