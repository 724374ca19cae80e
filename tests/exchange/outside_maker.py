"""Packages made with struct, zipfile, pyrage and zstandard alone: no line of the program takes part.

So a refusal in a test is not the program's writer disagreeing with its reader; the honest one is the control.
"""

from __future__ import annotations

import json
import struct
import zlib
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyrage
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from tests.exchange.case_keys import PACKAGES, PASSPHRASE

SECOND = PACKAGES / "valid" / "second.smm"
NAMES = (b"manifest.json", b"payload.age")
TYPE = b"application/vnd.smm-desktop.manifest+json"


@dataclass
class Member:
    """One member of a ZIP file, each header field as it is to be lied about."""

    name: bytes
    data: bytes
    method: int = 0
    flags: int = 0
    outside: int = 0  # the external attributes
    extra: bytes = b""
    stated: int | None = None  # size after unpacking, as the headers state it
    crc: int | None = None
    local_name: bytes | None = None
    packed: bytes = field(init=False)

    def __post_init__(self) -> None:
        squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
        self.packed = squeeze.compress(self.data) + squeeze.flush() if self.method else self.data

    def numbers(self) -> tuple[int, int, int]:
        crc = zlib.crc32(self.data) if self.crc is None else self.crc
        return crc, len(self.packed), len(self.data) if self.stated is None else self.stated

    def local(self) -> bytes:
        name = self.name if self.local_name is None else self.local_name
        head = (b"PK\3\4", 20, self.flags, self.method, 0, 0x21, *self.numbers(), len(name), len(self.extra))
        return struct.pack("<4s5H3L2H", *head) + name + self.extra + self.packed

    def central(self, offset: int) -> bytes:
        head = (b"PK\1\2", 20, 20, self.flags, self.method, 0, 0x21, *self.numbers())
        tail = (len(self.name), len(self.extra), 0, 0, 0, self.outside, offset)
        return struct.pack("<4s6H3L5H2L", *head, *tail) + self.name + self.extra


def zipped(*members: Member, comment: bytes = b"", listed: tuple[Member, ...] | None = None) -> bytes:
    """`listed` is what the directory names, where that is not what there is."""
    body, places = b"", {}
    for one in members:
        places[id(one)] = len(body)
        body += one.local()
    directory = b"".join(one.central(places.get(id(one), 0)) for one in listed or members)
    count = len(listed or members)
    end = (b"PK\5\6", 0, 0, count, count, len(directory), len(body), len(comment))
    return body + directory + struct.pack("<4s4H2LH", *end) + comment


def members_of(path: Path = SECOND) -> tuple[Member, Member]:
    with ZipFile(path) as archive:
        return tuple(Member(name, archive.read(name.decode())) for name in NAMES)  # type: ignore[return-value] # two


def signing_key() -> Ed25519PrivateKey:
    kept = json.loads((PACKAGES / "keys.json").read_text())["center"]
    key = load_der_private_key(bytes.fromhex(kept), PASSPHRASE)
    assert isinstance(key, Ed25519PrivateKey)
    return key


def identity() -> pyrage.x25519.Identity:
    return pyrage.x25519.Identity.from_str(json.loads((PACKAGES / "keys.json").read_text())["reading"])


def enveloped(statement: bytes) -> bytes:
    key = signing_key()
    signature = key.sign(b"DSSEv1 %d %b %d %b" % (len(TYPE), TYPE, len(statement), statement))
    body = {
        "payloadType": TYPE.decode(),
        "payload": b64encode(statement).decode(),
        "signatures": [
            {
                "keyid": sha256(key.public_key().public_bytes_raw()).hexdigest(),
                "sig": b64encode(signature).decode(),
            }
        ],
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def honest_manifest() -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(b64decode(json.loads(members_of()[0].data)["payload"]))
    return manifest


def honest_lines() -> bytes:
    return (
        zstandard.ZstdDecompressor()
        .decompressobj()
        .decompress(pyrage.decrypt(members_of()[1].data, [identity()]))
    )


def signed(
    plain: bytes | None = None,
    *,
    frame: bytes | None = None,
    payload: bytes | None = None,
    plain_size: int | None = None,
    plain_digest: bytes | None = None,
    statement: bytes | None = None,
    **changed: Any,
) -> bytes:
    """A package whose signature, sizes and digests are right, but for what is asked otherwise."""
    lines = honest_lines() if plain is None else plain
    if frame is None:
        frame = zstandard.ZstdCompressor(write_checksum=True).compress(lines)
    if payload is None:
        payload = pyrage.encrypt(frame, [identity().to_public()])
    facts = {
        "size": len(payload),
        "sha256": sha256(payload).hexdigest(),
        "plain_size": len(lines) if plain_size is None else plain_size,
        "plain_sha256": (plain_digest or sha256(lines).digest()).hex(),
    }
    told = json.dumps({**honest_manifest(), "payload": facts, **changed}, ensure_ascii=False).encode()
    manifest = Member(NAMES[0], enveloped(told if statement is None else statement))
    return zipped(manifest, Member(NAMES[1], payload))
