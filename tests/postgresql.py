"""A PostgreSQL server for one test run: in a folder of its own, on a Unix socket, as a user who is not root."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

USER = "smm"


def _programs() -> Path | None:
    """The newest folder that has all of a server."""
    folders = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True), Path("/usr/local/bin")]
    return next(
        (folder for folder in folders if (folder / "initdb").exists() and (folder / "pg_ctl").exists()), None
    )


def _account() -> str | None:
    """Whom to run the server as: initdb refuses root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in known), None)


@contextlib.contextmanager
def running_server() -> Iterator[str]:
    """The folder of its socket; skips where no server can be started."""
    programs, account = _programs(), _account()
    if programs is None:
        pytest.skip("postgresql: no server is installed")
    folder = Path(tempfile.mkdtemp(prefix="smm-pg-"))
    if account is not None:
        shutil.chown(folder, account)
    data, options = folder / "data", f"-c listen_addresses='' -k {folder} -c fsync=off"
    control = [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]

    def run(*command: str | Path) -> None:
        subprocess.run(command, check=True, capture_output=True, cwd=folder, user=account, timeout=60)

    try:
        run(
            programs / "initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"
        )
        run(*control, "-o", options, "start")
    except (subprocess.SubprocessError, OSError) as error:
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"postgresql: no server can be started ({type(error).__name__})")
    try:
        yield str(folder)
    finally:
        run(*control, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def fresh_database(socket_folder: str, name: str) -> str:
    """The URL of a new, empty database on the server."""
    with psycopg.connect(host=socket_folder, user=USER, dbname="postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')  # type: ignore[call-overload] # the name is ours
    return f"postgresql+psycopg://{USER}@/{name}?host={socket_folder}"
