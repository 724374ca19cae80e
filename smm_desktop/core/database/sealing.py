"""Wraps one secret by another. The only file of `core` that may import `cryptography` (docs/adr/0003)."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12


def seal(key: bytes, secret: bytes, context: bytes) -> bytes:
    """AES-256-GCM: nonce, then ciphertext with its tag; opens only with the same `context`."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, context)


def unseal(key: bytes, sealed: bytes, context: bytes) -> bytes | None:
    """The secret; None where key, context or bytes are not the ones it was sealed with."""
    nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, context)
    except (InvalidTag, ValueError):
        return None
