"""The X25519 key for which packages are encrypted, in the spelling of the age tool, and how it is kept sealed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Self

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SealReason

_NONCE_SIZE = 12
_LABEL = b"smm-desktop age identity"


@dataclass(frozen=True)
class ReadingKey:
    """An age identity in memory; `secret` is what the age tool takes as a key file."""

    secret: str = field(repr=False)

    @classmethod
    def create(cls) -> Self:
        return cls(str(pyrage.x25519.Identity.generate()))

    @classmethod
    def from_bytes(cls, blob: bytes, key32: bytes) -> Self:
        """Opens what `to_bytes` sealed."""
        try:
            opened = ChaCha20Poly1305(key32).decrypt(blob[:_NONCE_SIZE], blob[_NONCE_SIZE:], _LABEL)
        except (InvalidTag, ValueError) as error:
            raise Refusal(SealReason.KEY_LOCKED) from error
        return cls(opened.decode())

    def to_bytes(self, key32: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_SIZE)
        return nonce + ChaCha20Poly1305(key32).encrypt(nonce, self.secret.encode(), _LABEL)

    @property
    def recipient(self) -> str:
        """The public part, `age1…`."""
        return str(pyrage.x25519.Identity.from_str(self.secret).to_public())


def is_recipient(text: str) -> bool:
    """Whether a text is an X25519 recipient in the one spelling that age writes."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False
