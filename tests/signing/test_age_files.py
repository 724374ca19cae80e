"""Encryption for several readers: each of them reads all of it, nobody else anything."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.age_files import decrypt, encrypt
from smm_desktop.signing.reading_keys import ReadingKey, is_recipient
from smm_desktop.signing.terms import SealReason

PIECES = [b"Ayse", b"", b"x" * 200_000, b"end"]


def encrypted(*keys: ReadingKey) -> bytes:
    target = io.BytesIO()
    encrypt(PIECES, target, [key.recipient for key in keys])
    return target.getvalue()


def decrypted(data: bytes, *keys: ReadingKey) -> bytes:
    found: list[bytes] = []
    decrypt(io.BytesIO(data), found.append, keys)
    return b"".join(found)


def test_each_recipient_reads_everything() -> None:
    first, second = ReadingKey.create(), ReadingKey.create()
    data = encrypted(first, second)
    assert decrypted(data, first) == decrypted(data, second) == b"".join(PIECES)


def test_one_of_several_keys_suffices() -> None:
    former, present = ReadingKey.create(), ReadingKey.create()
    assert decrypted(encrypted(former), present, former) == b"".join(PIECES)


def test_another_key_reads_nothing() -> None:
    with pytest.raises(Refusal) as refused:
        decrypted(encrypted(ReadingKey.create()), ReadingKey.create())
    assert refused.value.term is SealReason.NOT_FOR_THESE_KEYS


@pytest.mark.parametrize("place", [0, 60, 150, 400, 70_000, -1])
def test_a_changed_file_is_refused(place: int) -> None:
    key = ReadingKey.create()
    data = bytearray(encrypted(key))
    data[place] ^= 1
    with pytest.raises(Refusal):
        decrypted(bytes(data), key)


def test_what_fails_while_writing_comes_through() -> None:
    def broken() -> Iterator[bytes]:
        yield b"begun"
        raise Refusal(SealReason.SEAL_BROKEN)

    with pytest.raises(Refusal) as refused:
        encrypt(broken(), io.BytesIO(), [ReadingKey.create().recipient])
    assert refused.value.term is SealReason.SEAL_BROKEN


def test_what_fails_while_reading_comes_through() -> None:
    def refuse(_data: bytes) -> None:
        raise LookupError

    key = ReadingKey.create()
    with pytest.raises(LookupError):
        decrypt(io.BytesIO(encrypted(key)), refuse, [key])


def test_nothing_is_handed_on_after_a_failure() -> None:
    taken: list[bytes] = []

    def refuse(data: bytes) -> None:
        taken.append(data)
        raise LookupError

    key = ReadingKey.create()
    with pytest.raises(LookupError):
        decrypt(io.BytesIO(encrypted(key)), refuse, [key])
    assert len(taken) == 1


def test_a_reading_key_is_kept_sealed() -> None:
    key, secret = ReadingKey.create(), bytes(range(32))
    blob = key.to_bytes(secret)
    assert (ReadingKey.from_bytes(blob, secret), key.secret.encode() in blob) == (key, False)


@pytest.mark.parametrize("blob", [b"", b"short", bytes(80)])
def test_a_reading_key_opens_for_its_own_secret_only(blob: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        ReadingKey.from_bytes(blob, bytes(32))
    assert refused.value.term is SealReason.KEY_LOCKED


@pytest.mark.parametrize("text", ["", "age1", "AGE1ABC", "age1" + "q" * 58])
def test_what_is_no_recipient_is_known(text: str) -> None:
    assert (is_recipient(text), is_recipient(ReadingKey.create().recipient)) == (False, True)


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")
def test_the_age_tool_opens_it(tmp_path: Path) -> None:
    key = ReadingKey.create()
    (tmp_path / "key.txt").write_text(key.secret)
    (tmp_path / "payload.age").write_bytes(encrypted(key))
    command = ["age", "-d", "-i", str(tmp_path / "key.txt"), str(tmp_path / "payload.age")]
    assert subprocess.run(command, capture_output=True, check=True).stdout == b"".join(PIECES)
