"""The Ed25519 key that signs proofs on paper, and the short name by which a proof says which key it was."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_der_private_key,
)

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SigningReason

KEY_ID_SIZE = 4
PUBLIC_KEY_SIZE = 32


@dataclass(frozen=True)
class ProofKey:
    """A private key in memory."""

    key: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def create(cls) -> Self:
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, blob: bytes, passphrase: bytes) -> Self:
        """Opens what `to_bytes` sealed."""
        try:
            key = load_der_private_key(blob, passphrase)
        except (ValueError, TypeError) as error:
            raise Refusal(SigningReason.WRONG_PASSPHRASE) from error
        if not isinstance(key, Ed25519PrivateKey):
            raise Refusal(SigningReason.KEY_UNSUPPORTED, kind=type(key).__name__)
        return cls(key)

    def to_bytes(self, passphrase: bytes) -> bytes:
        """Sealed PKCS#8."""
        return self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase))

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    @property
    def key_id(self) -> bytes:
        return key_id_of(self.public)

    def sign(self, data: bytes) -> bytes:
        return self.key.sign(data)


def key_id_of(public: bytes) -> bytes:
    """The first bytes of the key's SHA-256: short for a QR code; the signature decides."""
    return hashlib.sha256(public).digest()[:KEY_ID_SIZE]


def proof_signature_fits(public: bytes, signature: bytes, data: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
