"""Secrets for other purposes drawn from the data key by HKDF-SHA256 (RFC 5869), one per label."""

import hashlib
import hmac

_SALT = b"smm-desktop"


def derive(key: bytes, label: str) -> bytes:
    """32 bytes that tell nothing about `key` or about other labels."""
    extracted = hmac.digest(_SALT, key, hashlib.sha256)
    return hmac.digest(extracted, label.encode() + b"\x01", hashlib.sha256)
