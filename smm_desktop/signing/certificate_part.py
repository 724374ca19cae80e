"""The public part of a signing key: its X.509 certificate, as values that screens, records and answers can hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa

SMALLEST_RSA = 2048
CURVES = {"secp256r1": "p256", "secp384r1": "p384", "secp521r1": "p521"}


@dataclass(frozen=True)
class CertificatePart:
    """A certificate by its DER bytes; everything else is read from them."""

    der: bytes = field(repr=False)

    @cached_property
    def parsed(self) -> x509.Certificate:
        return x509.load_der_x509_certificate(self.der)

    @cached_property
    def subject(self) -> str:
        """The common name; "" where a stranger's certificate has none that can be read."""
        return _common_name(lambda: self.parsed.subject)

    @cached_property
    def issuer(self) -> str:
        return _common_name(lambda: self.parsed.issuer)

    @property
    def serial(self) -> str:
        return f"{self.parsed.serial_number:x}"

    @property
    def not_before(self) -> datetime:
        return self.parsed.not_valid_before_utc

    @property
    def not_after(self) -> datetime:
        return self.parsed.not_valid_after_utc

    @cached_property
    def fingerprint(self) -> str:
        return self.parsed.fingerprint(hashes.SHA256()).hex()

    @cached_property
    def kind(self) -> str:
        """Such as "p256" or "rsa2048"; "" for a key that this program does not sign or verify with."""
        key = self.parsed.public_key()
        if isinstance(key, ec.EllipticCurvePublicKey):
            return CURVES.get(key.curve.name, "")
        if isinstance(key, rsa.RSAPublicKey) and key.key_size >= SMALLEST_RSA:
            return f"rsa{key.key_size}"
        return ""

    @property
    def is_self_signed(self) -> bool:
        try:
            return self.parsed.subject == self.parsed.issuer
        except ValueError:
            return False

    def is_valid_at(self, moment: datetime) -> bool:
        return self.not_before <= moment <= self.not_after

    @property
    def may_sign(self) -> bool:
        """Whether the key usage, where one is stated, allows signing documents."""
        usage = key_usage(self.parsed)
        return usage is None or usage.digital_signature or usage.content_commitment

    @property
    def may_issue(self) -> bool:
        """Whether it is an authority that may issue certificates."""
        usage = key_usage(self.parsed)
        return _is_authority(self.parsed) and (usage is None or usage.key_cert_sign)


def key_usage(certificate: x509.Certificate) -> x509.KeyUsage | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return None


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _common_name(read: Callable[[], x509.Name]) -> str:
    try:
        name = read()
    except ValueError:
        return ""
    found = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()
