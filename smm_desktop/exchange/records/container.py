"""The ZIP file around a package: two stored members in a fixed order, every other byte follows from them.

So ordinary tools open it, and a file with anything more, less or changed is told from one that this program wrote.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO, BinaryIO

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.settings import LARGEST_MANIFEST, LARGEST_PACKAGE
from smm_desktop.exchange.terms import ExchangeReason

MANIFEST, PAYLOAD = "manifest.json", "payload.age"
PIECE = 1 << 20
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_FARTHEST_END = (1 << 16) + _END.size  # a comment may stand behind it
_LARGEST_DIRECTORY = 1 << 18  # two members with the longest extra fields and comments
_VERSION = 20
_MIDNIGHT, _DAY = 0, 0x21  # 1 January 1980: the time is in the manifest


@dataclass(frozen=True, slots=True)
class Frame:
    """All bytes of a package that are neither manifest nor payload."""

    head: bytes
    middle: bytes
    tail: bytes

    @classmethod
    def around(cls, manifest: bytes, payload_size: int, payload_crc: int) -> Frame:
        first = _member(MANIFEST, zlib.crc32(manifest), len(manifest))
        second = _member(PAYLOAD, payload_crc, payload_size)
        head, middle = _local(first), _local(second)
        second_at = len(head) + len(manifest)
        directory = _central(first, 0) + _central(second, second_at)
        directory_at = second_at + len(middle) + payload_size
        end = _END.pack(b"PK\5\6", 0, 0, 2, 2, len(directory), directory_at, 0)
        return cls(head, middle, directory + end)

    @property
    def size(self) -> int:
        return len(self.head) + len(self.middle) + len(self.tail)


Member = tuple[bytes, int, int]


def _member(name: str, crc: int, size: int) -> Member:
    return name.encode(), crc, size


def _local(member: Member) -> bytes:
    name, crc, size = member
    fields = (_VERSION, 0, 0, _MIDNIGHT, _DAY, crc, size, size, len(name), 0)
    return _LOCAL.pack(b"PK\3\4", *fields) + name


def _central(member: Member, offset: int) -> bytes:
    name, crc, size = member
    fields = (_VERSION, _VERSION, 0, 0, _MIDNIGHT, _DAY, crc, size, size, len(name), 0, 0, 0, 0, 0, offset)
    return _CENTRAL.pack(b"PK\1\2", *fields) + name


@dataclass(frozen=True, slots=True)
class Opened:
    """Where the members of a package lie; the payload's bytes are not read yet."""

    path: Path
    manifest: bytes
    payload_at: int
    payload_size: int


def write_container(target: BinaryIO, manifest: bytes, payload: BinaryIO, size: int, crc: int) -> None:
    frame = Frame.around(manifest, size, crc)
    target.write(frame.head + manifest + frame.middle)
    target.writelines(pieces(payload, size))
    target.write(frame.tail)


def pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    """The next `size` bytes, piece by piece; fewer where the file ends."""
    while size > 0 and (piece := file.read(min(PIECE, size))):
        size -= len(piece)
        yield piece


def open_container(path: Path) -> Opened:
    """Refuses whatever is not byte for byte a package around its two members."""
    try:
        with path.open("rb") as file:
            return _opened(path, file)
    except OSError as error:
        raise Refusal(ExchangeReason.FILE_UNREADABLE, path=path) from error


def _opened(path: Path, file: BinaryIO) -> Opened:
    size = file.seek(0, 2)
    if size == 0:
        raise Refusal(ExchangeReason.FILE_EMPTY)
    if size > LARGEST_PACKAGE:
        raise Refusal(ExchangeReason.PACKAGE_TOO_LARGE, size=size, largest=LARGEST_PACKAGE)
    file.seek(0)
    head = file.read(_LOCAL.size + len(MANIFEST))
    found = _as_written(path, file, head, size)
    return found if found is not None else _as_another_zip(path, head, size)


def _as_written(path: Path, file: BinaryIO, head: bytes, size: int) -> Opened | None:
    if len(head) < _LOCAL.size + len(MANIFEST):
        return None
    length = _LOCAL.unpack(head[: _LOCAL.size])[8]
    frame_size = Frame.around(b"", 0, 0).size
    if length > min(LARGEST_MANIFEST, size - frame_size):
        return None
    manifest = file.read(length)
    payload_at = len(head) + length + _LOCAL.size + len(PAYLOAD)
    payload_size = size - frame_size - length
    middle = file.read(payload_at - len(head) - length)
    crc = 0
    for piece in pieces(file, payload_size):
        crc = zlib.crc32(piece, crc)
    frame = Frame.around(manifest, payload_size, crc)
    if (head, middle, file.read()) != (frame.head, frame.middle, frame.tail):
        return None
    return Opened(path, manifest, payload_at, payload_size)


class RepackedError(Exception):
    """Another program packed it, or a byte was changed: manifest and payload may tell more of why."""

    def __init__(self, manifest: bytes, payload_digest: bytes) -> None:
        super().__init__()
        self.manifest = manifest
        self.payload_digest = payload_digest


def _as_another_zip(path: Path, head: bytes, size: int) -> Opened:
    """Names what is wrong with a file that this program did not write; nothing of it is unpacked to the disk."""
    if not head.startswith(b"PK"):
        raise Refusal(ExchangeReason.NOT_A_PACKAGE)
    try:
        _refuse_many_members(path, size)
        with zipfile.ZipFile(path) as archive:
            manifest, payload = _members(archive.infolist(), size)
            data = _member_or(archive, manifest, ExchangeReason.MANIFEST_CHANGED, lambda file: file.read())
            digest = _member_or(archive, payload, ExchangeReason.PAYLOAD_CHANGED, _digest)
    except Refusal:
        raise
    except Exception as error:
        # what zipfile raises for broken files is not to be counted (zlib.error, struct.error and others)
        raise Refusal(ExchangeReason.TRUNCATED) from error
    raise RepackedError(data, digest)


def _refuse_many_members(path: Path, size: int) -> None:
    """zipfile makes objects of a whole directory before anybody can count them."""
    with path.open("rb") as file:
        file.seek(max(0, size - _FARTHEST_END))
        end = file.read()
    at = end.rfind(b"PK\5\6")
    if 0 <= at <= len(end) - _END.size and _END.unpack_from(end, at)[5] > _LARGEST_DIRECTORY:
        raise Refusal(ExchangeReason.STRANGE_MEMBERS)


def _members(members: list[zipfile.ZipInfo], size: int) -> tuple[zipfile.ZipInfo, zipfile.ZipInfo]:
    by_name = {one.filename: one for one in members}
    if len(members) != len(by_name) or set(by_name) != {MANIFEST, PAYLOAD}:
        raise Refusal(ExchangeReason.STRANGE_MEMBERS)
    manifest, payload = by_name[MANIFEST], by_name[PAYLOAD]
    for one, largest in ((manifest, LARGEST_MANIFEST), (payload, size)):
        if one.file_size > largest:
            raise Refusal(ExchangeReason.PACKAGE_TOO_LARGE, size=one.file_size, largest=largest)
    return manifest, payload


def _member_or(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    fault: ExchangeReason,
    read: Callable[[IO[bytes]], bytes],
) -> bytes:
    """zipfile stops at the size that the member states, whatever its bytes would swell to."""
    try:
        with archive.open(member) as file:
            return read(file)
    except Exception as error:
        raise Refusal(fault) from error  # as above: zipfile raises many things


def _digest(file: IO[bytes]) -> bytes:
    digest = sha256()
    while piece := file.read(PIECE):
        digest.update(piece)
    return digest.digest()
