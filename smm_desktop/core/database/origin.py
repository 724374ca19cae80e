"""Tells a database that was carried on from one that was restored or cloned, by a small file beside it.

The file names the instance, how far its journal had come, and the place (computer and folder) it stood in.
"""

import hashlib
import json
import platform
import uuid
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from smm_desktop.core.files import write_safely

FILE_NAME = "instance.json"
_MACHINE_ID = Path("/etc/machine-id")


class Origin(StrEnum):
    """How the database came to be what it is at opening."""

    SAME = "same"
    RESTORED = "restored"  # an older state of the file than the one last seen here, or a backup
    CLONED = "cloned"  # the folder was copied or moved from another place


@dataclass(frozen=True, slots=True)
class Standing:
    """What the small file says: `number` and `hash` are of a journal entry that surely was committed."""

    instance: UUID
    number: int
    hash: bytes
    place: str


def place_of(folder: Path) -> str:
    """A digest of computer and folder, so that the file tells neither."""
    machine = (
        _MACHINE_ID.read_text().strip() if _MACHINE_ID.is_file() else f"{platform.node()}-{uuid.getnode()}"
    )
    return hashlib.sha256(f"{machine}\n{folder.resolve()}".encode()).hexdigest()


def write_standing(folder: Path, standing: Standing) -> None:
    fields = asdict(standing) | {"instance": str(standing.instance), "hash": standing.hash.hex()}
    write_safely(folder / FILE_NAME, json.dumps(fields, indent=1).encode())


def read_standing(folder: Path) -> Standing | None:
    """None where the file is missing or cannot be read: then nobody knows where the database comes from."""
    try:
        fields = json.loads((folder / FILE_NAME).read_bytes())
        return Standing(
            UUID(str(fields["instance"])),
            int(fields["number"]),
            bytes.fromhex(fields["hash"]),
            str(fields["place"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def origin_of(seen: Standing | None, instance: UUID, hash_at_seen: bytes | None, place: str) -> Origin:
    """`hash_at_seen` is the hash that the database holds at the number last seen, if it has one."""
    if seen is None or seen.instance != instance or hash_at_seen != seen.hash:
        return Origin.RESTORED
    return Origin.SAME if seen.place == place else Origin.CLONED
