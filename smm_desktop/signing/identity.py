"""A signing key with its certificate: kept as a sealed PKCS#12 file, or imported from one that somebody else made."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.certificate_part import CertificatePart
from smm_desktop.signing.chain import chain_above
from smm_desktop.signing.der import INTEGER, SEQUENCE, NotDer, children, read_first
from smm_desktop.signing.signer import sign_with
from smm_desktop.signing.terms import SigningReason

LARGEST_KEY_FILE = 1_000_000
PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class Identity:
    """A private key in memory, its certificate and the certificates above it (nearest first); it is a `Signer`."""

    key: PrivateKey = field(repr=False)
    certificate: CertificatePart
    chain: tuple[bytes, ...]

    @classmethod
    def of(cls, key: PrivateKey, certificate: x509.Certificate, chain: tuple[bytes, ...]) -> Self:
        return cls(key, CertificatePart(certificate.public_bytes(Encoding.DER)), chain)

    @property
    def anchor(self) -> bytes:
        """What belongs on a list of trusted centers: the authority at the top, or the certificate itself."""
        top = CertificatePart(self.chain[-1]) if self.chain else self.certificate
        return top.der if top.is_self_signed else self.certificate.der

    def sign(self, data: bytes) -> bytes:
        return sign_with(self.key, self.certificate.kind, data)

    def to_pkcs12(self, passphrase: bytes) -> bytes:
        """Sealed under a passphrase, which must be text (UTF-8)."""
        above = [x509.load_der_x509_certificate(der) for der in self.chain]
        return pkcs12.serialize_key_and_certificates(
            None, self.key, self.certificate.parsed, above, BestAvailableEncryption(passphrase)
        )

    @classmethod
    def from_pkcs12(cls, blob: bytes, passphrase: bytes) -> Self:
        """Opens what `to_pkcs12` sealed, expired or not; refuses what is no such file or no fitting passphrase."""
        bundle = _open(blob, passphrase)
        if bundle.key is None:
            raise Refusal(SigningReason.NO_PRIVATE_KEY)
        if bundle.cert is None:
            raise Refusal(SigningReason.NO_CERTIFICATE)
        if not isinstance(bundle.key, (ec.EllipticCurvePrivateKey, rsa.RSAPrivateKey)):
            raise Refusal(SigningReason.KEY_UNSUPPORTED, kind=type(bundle.key).__name__)
        others = [
            CertificatePart(one.certificate.public_bytes(Encoding.DER)) for one in bundle.additional_certs
        ]
        leaf = CertificatePart(bundle.cert.certificate.public_bytes(Encoding.DER))
        return cls(bundle.key, leaf, chain_above(leaf, others))


def import_identity(blob: bytes, passphrase: str, *, at: datetime) -> Identity:
    """A key that somebody else made, if documents can be signed with it today."""
    identity = Identity.from_pkcs12(blob, passphrase.encode())
    check_usable(identity.certificate, at)
    return identity


def check_usable(certificate: CertificatePart, at: datetime) -> None:
    """Refuses a certificate by which no document can be signed at that moment."""
    if not certificate.kind:
        raise Refusal(
            SigningReason.KEY_UNSUPPORTED, kind=certificate.parsed.public_key_algorithm_oid.dotted_string
        )
    if at > certificate.not_after:
        raise Refusal(SigningReason.CERTIFICATE_EXPIRED, until=certificate.not_after)
    if at < certificate.not_before:
        raise Refusal(SigningReason.CERTIFICATE_NOT_YET_VALID, since=certificate.not_before)
    if not certificate.may_sign:
        raise Refusal(SigningReason.CERTIFICATE_MAY_NOT_SIGN)


def _open(blob: bytes, passphrase: bytes) -> pkcs12.PKCS12KeyAndCertificates:
    if not _looks_like_pkcs12(blob):
        raise Refusal(SigningReason.NOT_A_KEY_FILE)
    try:
        return pkcs12.load_pkcs12(blob, passphrase)
    except ValueError as error:
        raise Refusal(SigningReason.WRONG_PASSPHRASE) from error
    except UnsupportedAlgorithm as error:
        raise Refusal(SigningReason.KEY_UNSUPPORTED, kind="") from error


def _looks_like_pkcs12(blob: bytes) -> bool:
    """RFC 7292: a sequence that begins with version 3 (some writers use indefinite lengths, so no more is asked)."""
    if not blob or len(blob) > LARGEST_KEY_FILE or blob[0] != SEQUENCE:
        return False
    if blob[1:2] == b"\x80":
        return blob[2:5] == bytes((INTEGER, 1, 3))
    try:
        first = children(read_first(blob), SEQUENCE)[0]
    except (NotDer, IndexError):
        return False
    return first.tag == INTEGER and first.content == b"\x03"
