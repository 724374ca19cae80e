"""A ZIP file from outside, opened only when its list of members is harmless; nothing is unpacked to disk."""

import string
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from smm_desktop.paper.spreadsheets.limits import MEGABYTE, Reading
from smm_desktop.paper.spreadsheets.terms import SpreadsheetReason

_ENTRY = b"PK\x01\x02"  # begins every entry of the list of members
_ENCRYPTED = 0x1
_ASCII_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


def member_key(name: str) -> str:
    """Some programs write back slashes, a leading slash, or another case than their own references."""
    return name.replace("\\", "/").lstrip("/").translate(_ASCII_LOWER)


class Archive:
    """Members by name. zipfile never gives more of one than its declared size, so sizes are judged first."""

    def __init__(self, file: ZipFile, reading: Reading) -> None:
        self._file = file
        self._members: dict[str, ZipInfo] = {}
        for member in file.infolist():
            key = member_key(member.filename)
            if key in self._members or not _is_safe(key, member):
                raise reading.refusal(SpreadsheetReason.UNSAFE_PARTS)
            self._members[key] = member
        _refuse_encrypted(self._members, reading)
        _refuse_bombs(self._members, reading)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and member_key(name) in self._members

    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def size(self, name: str) -> int:
        return self._members[member_key(name)].file_size

    def open(self, name: str) -> IO[bytes]:
        """KeyError when there is no such member."""
        return self._file.open(self._members[member_key(name)])


def _is_safe(key: str, member: ZipInfo) -> bool:
    kinds = (ZIP_STORED, ZIP_DEFLATED)
    return ".." not in key.split("/") and ":" not in key and member.compress_type in kinds


def _refuse_encrypted(members: dict[str, ZipInfo], reading: Reading) -> None:
    if any(member.flag_bits & _ENCRYPTED for member in members.values()):
        raise reading.refusal(SpreadsheetReason.PASSWORD_PROTECTED)


def _refuse_bombs(members: dict[str, ZipInfo], reading: Reading) -> None:
    limits = reading.limits
    unpacked = sum(member.file_size for member in members.values())
    bombs = [member for member in members.values() if member.file_size > limits.ratio_from]
    if unpacked > limits.unpacked_bytes or any(
        member.file_size > limits.ratio * max(1, member.compress_size) for member in bombs
    ):
        raise reading.refusal(
            SpreadsheetReason.UNPACKS_TOO_LARGE,
            megabytes=unpacked // MEGABYTE,
            limit=limits.unpacked_bytes // MEGABYTE,
        )


def _count_members(path: Path) -> int:
    """At most this many, counted before zipfile builds an object for each, whatever the end record claims."""
    count, tail = 0, b""
    with path.open("rb") as source:
        while chunk := source.read(MEGABYTE):
            block = tail + chunk
            count += block.count(_ENTRY)
            tail = block[-3:]
    return count


@contextmanager
def open_archive(path: Path, reading: Reading) -> Iterator[Archive]:
    if _count_members(path) > reading.limits.parts:
        raise reading.refusal(SpreadsheetReason.TOO_MANY_PARTS, limit=reading.limits.parts)
    try:
        file = ZipFile(path)
    except (BadZipFile, NotImplementedError, ValueError, EOFError, UnicodeError) as error:
        raise reading.damaged() from error
    with file:
        yield Archive(file, reading)
