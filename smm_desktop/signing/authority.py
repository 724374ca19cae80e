"""Issues certificates: the center authority (self-signed) and the certificates that it signs documents by."""

from __future__ import annotations

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from smm_desktop.signing.identity import Identity, PrivateKey
from smm_desktop.signing.terms import KeyKind

NAME_LIMIT = 64  # X.520: common name and organization
YEAR = timedelta(days=365)
CLOCK_SKEW = timedelta(hours=1)  # the certificate must be valid on a PC whose clock is a little slow


def create_authority(
    name: str, *, organization: str, at: datetime, kind: KeyKind = KeyKind.P256, years: int = 25
) -> Identity:
    key = _create_key(kind)
    subject = _name(name, organization)
    draft = _draft(subject, subject, key, at, years)
    draft = draft.add_extension(x509.BasicConstraints(ca=True, path_length=1), critical=True)
    draft = draft.add_extension(_usage(signs_certificates=True), critical=True)
    return Identity.of(key, draft.sign(key, hashes.SHA256()), ())


def create_identity(
    authority: Identity,
    name: str,
    *,
    organization: str,
    at: datetime,
    kind: KeyKind = KeyKind.P256,
    years: int = 10,
) -> Identity:
    key = _create_key(kind)
    issuer = authority.certificate.parsed
    draft = _draft(_name(name, organization), issuer.subject, key, at, years)
    draft = draft.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    draft = draft.add_extension(_usage(signs_certificates=False), critical=True)
    identifier = issuer.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    draft = draft.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(identifier), critical=False
    )
    signed = draft.sign(authority.key, hashes.SHA256())
    return Identity.of(key, signed, (authority.certificate.der, *authority.chain))


def _create_key(kind: KeyKind) -> PrivateKey:
    if kind is KeyKind.RSA2048:
        return rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return ec.generate_private_key(ec.SECP256R1())


def _name(name: str, organization: str) -> x509.Name:
    """The full name goes into the description where X.520's 64 bytes do not hold it."""
    parts = [
        x509.NameAttribute(x509.NameOID.COUNTRY_NAME, "TR"),
        x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, _shortened(organization)),
    ]
    if _shortened(name) != name:
        parts.append(x509.NameAttribute(x509.ObjectIdentifier("2.5.4.13"), name))
    return x509.Name([*parts, x509.NameAttribute(x509.NameOID.COMMON_NAME, _shortened(name))])


def _shortened(text: str) -> str:
    """To what X.520 allows, counted in bytes of UTF-8 as OpenSSL does."""
    if len(text.encode()) <= NAME_LIMIT:
        return text
    kept = text.encode()[: NAME_LIMIT - len("…".encode())].decode(errors="ignore")
    return kept.rstrip() + "…"


def _draft(
    subject: x509.Name, issuer: x509.Name, key: PrivateKey, at: datetime, years: int
) -> x509.CertificateBuilder:
    public = key.public_key()
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - CLOCK_SKEW)
        .not_valid_after(at + years * YEAR)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
