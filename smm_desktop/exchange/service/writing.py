"""Writing a package to a stick: beside its name, flushed, read back, compared, and only then called written."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from smm_desktop.core.files import flush_folder
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.terms import ExchangeReason

_PIECE = 1 << 20
_SPARE = 1 << 16  # what a file system may want for itself
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR})


def require_room(folder: Path, needed: int) -> None:
    """Refuses TARGET_MISSING, TARGET_FULL before anything is made."""
    if not folder.is_dir():
        raise Refusal(ExchangeReason.TARGET_MISSING, path=folder)
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise Refusal(ExchangeReason.TARGET_FULL, path=folder, needed=needed, free=free)


def write_verified(path: Path, write: Callable[[BinaryIO], None], progress: Progress = QUIET) -> bytes:
    """Makes the file, or nothing at all; gives the SHA-256 of what stands on the carrier.

    Refuses TARGET_MISSING, TARGET_FULL, TARGET_READ_ONLY, TARGET_FAILED, TARGET_DIFFERS.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        digest = _written(beside, write)
        progress.step(1, 2)
        if _read_back(beside) != digest:
            raise Refusal(ExchangeReason.TARGET_DIFFERS, path=path)
        beside.replace(path)
        flush_folder(path.parent)
        progress.step(2, 2)
    except OSError as error:
        raise refusal_of(error, path) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return digest


class _Hashing:
    """A file that also counts what goes into it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.hash = sha256()

    def write(self, data: bytes) -> int:
        self.hash.update(data)
        return self._file.write(data)

    def writelines(self, parts: list[bytes]) -> None:
        for part in parts:
            self.write(part)


def _written(beside: Path, write: Callable[[BinaryIO], None]) -> bytes:
    with beside.open("xb") as file:
        hashing = _Hashing(file)
        write(hashing)  # type: ignore[arg-type] # a file as far as a writer needs one
        file.flush()
        os.fsync(file.fileno())
    return hashing.hash.digest()


def _read_back(beside: Path) -> bytes:
    """From the carrier itself where the system lets go of what it remembers."""
    digest = sha256()
    with beside.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.digest()


def refusal_of(error: OSError, path: Path) -> Refusal:
    if error.errno in _FULL:
        return Refusal(ExchangeReason.TARGET_FULL, path=path, needed=0, free=0)
    if error.errno in _READ_ONLY:
        return Refusal(ExchangeReason.TARGET_READ_ONLY, path=path)
    if error.errno in _GONE:
        return Refusal(ExchangeReason.TARGET_MISSING, path=path)
    return Refusal(ExchangeReason.TARGET_FAILED, path=path)
