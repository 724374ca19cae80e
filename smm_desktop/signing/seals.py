"""A signed statement in a DSSE envelope: JSON around the exact bytes that an Ed25519 key has signed.

One spelling counts: what is read must be what writing would have written, so no byte of a file can change unseen.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.proof_keys import PUBLIC_KEY_SIZE, ProofKey, proof_signature_fits
from smm_desktop.signing.terms import SealReason

SenderKey = ProofKey  # the same kind of key; DSSE keeps the two uses apart
LARGEST_ENVELOPE = 8_000_000
MOST_SIGNATURES = 4


def key_name(public: bytes) -> str:
    """The full name of an Ed25519 key: its SHA-256 in hexadecimal digits."""
    return sha256(public).hexdigest()


@dataclass(frozen=True, slots=True)
class Envelope:
    """A statement, its type, and signatures by key name."""

    kind: str
    statement: bytes = field(repr=False)
    signatures: tuple[tuple[str, bytes], ...]

    @property
    def digest(self) -> bytes:
        """The SHA-256 by which later statements name this one."""
        return sha256(self.statement).digest()

    def is_signed_by(self, public: bytes) -> bool:
        signed = pre_authentication(self.kind, self.statement)
        return any(
            name == key_name(public) and proof_signature_fits(public, signature, signed)
            for name, signature in self.signatures
        )


def pre_authentication(kind: str, statement: bytes) -> bytes:
    """What DSSE signs (PAE of the DSSE protocol, version 1)."""
    named = kind.encode()
    return b"DSSEv1 %d %b %d %b" % (len(named), named, len(statement), statement)


def seal(kind: str, statement: bytes, keys: Sequence[SenderKey]) -> bytes:
    """The envelope's bytes, signed by every key."""
    signed = pre_authentication(kind, statement)
    return _written(
        Envelope(kind, statement, tuple((key_name(key.public), key.sign(signed)) for key in keys))
    )


def _written(envelope: Envelope) -> bytes:
    body = {
        "payloadType": envelope.kind,
        "payload": b64encode(envelope.statement).decode(),
        "signatures": [
            {"keyid": name, "sig": b64encode(signature).decode()} for name, signature in envelope.signatures
        ],
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def read_envelope(data: bytes) -> Envelope:
    """Refuses (SEAL_UNREADABLE) what this program would not have written; no signature is checked yet."""
    try:
        envelope = _read(data)
        is_as_written = (
            _written(envelope) == data
        )  # letters that UTF-8 has no way to write raise a ValueError
    except (ValueError, KeyError, TypeError, RecursionError, binascii.Error) as error:
        raise Refusal(SealReason.SEAL_UNREADABLE) from error
    if not is_as_written:
        raise Refusal(SealReason.SEAL_UNREADABLE)
    return envelope


def _read(data: bytes) -> Envelope:
    if len(data) > LARGEST_ENVELOPE:
        raise ValueError(len(data))
    body = json.loads(data)
    signatures = tuple(
        (str(one["keyid"]), b64decode(one["sig"], validate=True)) for one in body["signatures"]
    )
    if not 1 <= len(signatures) <= MOST_SIGNATURES:
        raise ValueError(len(signatures))
    return Envelope(str(body["payloadType"]), b64decode(body["payload"], validate=True), signatures)


def check_seal(envelope: Envelope, public: bytes) -> None:
    """Refuses (SEAL_BROKEN) a statement that the key has not signed as it stands."""
    if len(public) != PUBLIC_KEY_SIZE or not envelope.is_signed_by(public):
        raise Refusal(SealReason.SEAL_BROKEN)
