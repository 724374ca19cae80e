"""What can sign a document: a key in memory or on a smart card, behind one protocol."""

from __future__ import annotations

from typing import Protocol

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature

from smm_desktop.signing.certificate_part import CertificatePart

CURVE_ORDERS = {
    "p256": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "p384": int(
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973", 16
    ),
    "p521": int(
        "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa"
        "51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
        16,
    ),
}
SHA256 = hashes.SHA256()
ECDSA = ec.ECDSA(SHA256)
PKCS1 = padding.PKCS1v15()


class Signer(Protocol):
    """Signs bytes with SHA-256; the signature is as CMS wants it (DER for ECDSA, PKCS#1 v1.5 for RSA)."""

    @property
    def certificate(self) -> CertificatePart: ...
    @property
    def chain(self) -> tuple[bytes, ...]:
        """The certificates above it, nearest first, in DER."""
        ...

    def sign(self, data: bytes) -> bytes: ...


def sign_with(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, kind: str, data: bytes) -> bytes:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(data, PKCS1, SHA256)
    return canonical_ecdsa(*decode_dss_signature(key.sign(data, ECDSA)), kind)


def canonical_ecdsa(r: int, s: int, kind: str) -> bytes:
    """Of the two values of s that fit any ECDSA signature the lower one, so that nobody can write it otherwise."""
    return encode_dss_signature(r, min(s, CURVE_ORDERS[kind] - s))


def signature_size(certificate: CertificatePart) -> int:
    """The most bytes that a signature by this key can take."""
    key = certificate.parsed.public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return key.key_size // 8
    return 2 * (CURVE_ORDERS[certificate.kind].bit_length() // 8 + 4) + 4


def signature_fits(certificate: CertificatePart, signature: bytes, data: bytes) -> bool:
    """Whether this is the canonical signature of the data by the certificate's key; never raises for bad input."""
    key = certificate.parsed.public_key()
    try:
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, data, PKCS1, SHA256)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(signature, data, ECDSA)
            return signature == canonical_ecdsa(*decode_dss_signature(signature), certificate.kind)
        else:
            return False
    except Exception:  # noqa: BLE001 - whatever a hostile signature provokes, it does not fit
        return False
    return True
