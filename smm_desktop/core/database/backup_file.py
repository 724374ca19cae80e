"""A backup is one ZIP file, stored plainly: the encrypted database, its keyring, and `about.json`, which names both."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from smm_desktop.core.database import keyring_file, opening
from smm_desktop.core.files import flush_file, flush_folder, refusal_of
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

SUFFIX = ".smm-backup"
_ABOUT = "about.json"
_VERSION = 1
_LARGEST_ABOUT = 100_000
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupAbout:
    """What anybody may know of a backup; `digests` are SHA-256 by member, `counts` rows by table."""

    center_id: int
    number: int
    made_at: str
    counts: Mapping[str, int]
    digests: Mapping[str, str]

    @property
    def moment(self) -> datetime:
        return datetime.fromisoformat(self.made_at)


def _digest(file: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while block := file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return _digest(file)


def members(folder: Path) -> list[Path]:
    """What of a folder goes into a backup, in this order."""
    names = (opening.FILE_NAME, keyring_file.FILE_NAME)
    return [folder / name for name in names if (folder / name).is_file()]


def pack(folder: Path, about: BackupAbout, target: Path) -> None:
    """Writes beside the target, flushes, reads back, and only then gives it its name."""
    beside = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr(_ABOUT, json.dumps({"version": _VERSION, **asdict(about)}, indent=1))
            for member in members(folder):
                archive.write(member, member.name)
        flush_file(beside)
        verify(beside)
        beside.replace(target)
        flush_folder(target.parent)
    except OSError as error:
        raise refusal_of(error, target.parent) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def read_about(backup: Path) -> BackupAbout:
    """Refuses what is no backup of ours."""
    if not backup.is_file():
        raise Refusal(CoreReason.BACKUP_MISSING, path=backup)
    try:
        with zipfile.ZipFile(backup) as archive:
            fields = json.loads(_bounded(archive, _ABOUT))
        if fields.pop("version") != _VERSION or opening.FILE_NAME not in fields["digests"]:
            raise Refusal(CoreReason.BACKUP_DAMAGED, path=backup)
        return BackupAbout(**fields)
    except (OSError, zipfile.BadZipFile, ValueError, KeyError, TypeError) as error:
        raise Refusal(CoreReason.BACKUP_DAMAGED, path=backup) from error


def _bounded(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as member:
        return member.read(_LARGEST_ABOUT)


def verify(backup: Path) -> BackupAbout:
    """Reads everything back and compares digests."""
    about = read_about(backup)
    with zipfile.ZipFile(backup) as archive:
        for name, digest in about.digests.items():
            try:
                with archive.open(name) as member:
                    found = _digest(member)
            except (OSError, zipfile.BadZipFile, KeyError, EOFError) as error:
                raise Refusal(CoreReason.BACKUP_DAMAGED, path=backup) from error
            if found != digest:
                raise Refusal(CoreReason.BACKUP_DAMAGED, path=backup)
    return about


def unpack(backup: Path, folder: Path) -> BackupAbout:
    """Only the members that `about.json` names, and only after all of them were read and found true."""
    about = verify(backup)
    try:
        with zipfile.ZipFile(backup) as archive:
            for name in about.digests:
                with archive.open(name) as member, (folder / Path(name).name).open("xb") as file:
                    shutil.copyfileobj(member, file, _BLOCK)
                flush_file(folder / Path(name).name)
    except OSError as error:
        raise refusal_of(error, folder) from error
    return about
