"""The P-256 key for which answers made in a browser are encrypted: what WebCrypto can do everywhere (docs/adr/0042)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SealReason

_NONCE_SIZE = 12
_POINT_SIZE = 65
_LABEL = b"smm-desktop answer key"
_INFO = b"smm-desktop answers 1"


@dataclass(frozen=True, slots=True)
class SealedAnswers:
    """What a browser writes: its one-time point (uncompressed), the nonce, and AES-256-GCM's output with its tag."""

    point: bytes
    nonce: bytes
    sealed: bytes


@dataclass(frozen=True)
class AnswerKey:
    """The private key in memory."""

    scalar: bytes = field(repr=False)

    @classmethod
    def create(cls) -> Self:
        number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
        return cls(number.to_bytes(32))

    @classmethod
    def from_bytes(cls, blob: bytes, key32: bytes) -> Self:
        """Opens what `to_bytes` sealed."""
        try:
            return cls(ChaCha20Poly1305(key32).decrypt(blob[:_NONCE_SIZE], blob[_NONCE_SIZE:], _LABEL))
        except (InvalidTag, ValueError) as error:
            raise Refusal(SealReason.KEY_LOCKED) from error

    def to_bytes(self, key32: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_SIZE)
        return nonce + ChaCha20Poly1305(key32).encrypt(nonce, self.scalar, _LABEL)

    @cached_property
    def _private(self) -> ec.EllipticCurvePrivateKey:
        return ec.derive_private_key(int.from_bytes(self.scalar), ec.SECP256R1())

    @cached_property
    def public(self) -> bytes:
        """The uncompressed point, 65 bytes."""
        return _point(self._private.public_key())

    def open(self, answers: SealedAnswers, context: bytes) -> bytes:
        """What was encrypted for this key under this context; refuses ENCRYPTION_BROKEN."""
        try:
            other = _public_key(answers.point)
            key = _shared_key(self._private.exchange(ec.ECDH(), other), answers.point, self.public)
            return AESGCM(key).decrypt(answers.nonce, answers.sealed, context)
        except (InvalidTag, ValueError) as error:
            raise Refusal(SealReason.ENCRYPTION_BROKEN) from error


def seal_answers(public: bytes, plain: bytes, context: bytes) -> SealedAnswers:
    """What the answer page does in its browser."""
    private = ec.generate_private_key(ec.SECP256R1())
    point, nonce = _point(private.public_key()), secrets.token_bytes(_NONCE_SIZE)
    key = _shared_key(private.exchange(ec.ECDH(), _public_key(public)), point, public)
    return SealedAnswers(point, nonce, AESGCM(key).encrypt(nonce, plain, context))


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)


def _public_key(point: bytes) -> ec.EllipticCurvePublicKey:
    """Points off the curve are refused by the library."""
    if len(point) != _POINT_SIZE:
        raise ValueError("not an uncompressed P-256 point")
    return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)


def _shared_key(secret: bytes, point: bytes, public: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt=point + public, info=_INFO).derive(secret)
