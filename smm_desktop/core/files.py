"""Files that are whole or not there at all."""

import errno
import os
import secrets
from pathlib import Path

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def write_safely(path: Path, data: bytes) -> None:
    """Replaces `path` by `data` in one step: written beside it, flushed to the disk, then renamed."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        try:
            _write_flushed(beside, data)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
        flush_folder(path.parent)
    except OSError as error:
        raise refusal_of(error, path.parent) from error


def refusal_of(error: OSError, folder: Path) -> Refusal:
    """What a failed write means to a person."""
    return Refusal(
        CoreReason.DISK_FULL if error.errno in _FULL else CoreReason.FOLDER_NOT_WRITABLE, folder=folder
    )


def _write_flushed(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def flush_file(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Makes a rename last through a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
