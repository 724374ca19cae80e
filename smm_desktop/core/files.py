"""Files that are whole or not there at all, and names that every system accepts."""

import os
import secrets
import unicodedata
from pathlib import Path

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
_LONGEST_BYTES = 200
_DISK_FULL = 28
_QUOTA = 122


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
    full = error.errno in (_DISK_FULL, _QUOTA)
    return Refusal(CoreReason.DISK_FULL if full else CoreReason.FOLDER_NOT_WRITABLE, folder=folder)


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


def _shortened(text: str) -> str:
    """At most so many bytes, never half a letter."""
    return text.encode()[:_LONGEST_BYTES].decode(errors="ignore")


def safe_file_name(text: str) -> str:
    """A name for a file (without folder) that Windows and Linux accept; Turkish letters stay."""
    composed = unicodedata.normalize("NFC", text)
    allowed = "".join(" " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in composed)
    name = _shortened(" ".join(allowed.split())).strip(" .")
    if not name:
        return "_"
    return f"_{name}" if turkish.fold(name.partition(".")[0]) in _RESERVED else name
