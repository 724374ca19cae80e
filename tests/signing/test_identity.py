"""Keys kept and keys imported."""

from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.authority import create_identity
from smm_desktop.signing.identity import Identity, import_identity
from smm_desktop.signing.signer import signature_fits
from smm_desktop.signing.terms import KeyKind, SigningReason
from tests.signing.builders import AT, authority, identity, stranger

PASSPHRASE = "şifre ğüç"
YEAR = timedelta(days=366)


def sealed(made: Identity) -> bytes:
    return made.to_pkcs12(PASSPHRASE.encode())


def refusal_of(blob: bytes, passphrase: str = PASSPHRASE, *, after: timedelta = timedelta()) -> SigningReason:
    with pytest.raises(Refusal) as caught:
        import_identity(blob, passphrase, at=AT + after)
    return SigningReason(caught.value.term)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_kept_key_signs_as_before(kind: KeyKind) -> None:
    opened = Identity.from_pkcs12(sealed(identity(kind)), PASSPHRASE.encode())
    assert signature_fits(identity(kind).certificate, opened.sign(b"belge"), b"belge")


def test_the_chain_comes_back() -> None:
    assert import_identity(sealed(identity()), PASSPHRASE, at=AT).chain == identity().chain


def test_a_wrong_passphrase_is_refused() -> None:
    assert refusal_of(sealed(identity()), "başka") is SigningReason.WRONG_PASSPHRASE


@pytest.mark.parametrize(
    "blob", [b"", b"0", b"PK\x03\x04", b"\x30\x82\x00", b"%PDF-1.7", b"0\x80\x02\x01\x04", bytes(9)]
)
def test_another_file_is_refused(blob: bytes) -> None:
    assert refusal_of(blob) is SigningReason.NOT_A_KEY_FILE


def test_a_broken_file_is_refused() -> None:
    blob = sealed(identity())
    assert refusal_of(blob[:40] + bytes(40) + blob[80:]) is SigningReason.WRONG_PASSPHRASE


def test_a_file_without_a_key_is_refused() -> None:
    cipher = BestAvailableEncryption(PASSPHRASE.encode())
    blob = pkcs12.serialize_key_and_certificates(None, None, identity().certificate.parsed, None, cipher)
    assert refusal_of(blob) is SigningReason.NO_PRIVATE_KEY


def test_an_expired_certificate_is_refused() -> None:
    assert refusal_of(sealed(identity()), after=20 * YEAR) is SigningReason.CERTIFICATE_EXPIRED


def test_a_certificate_of_tomorrow_is_refused() -> None:
    assert refusal_of(sealed(identity()), after=-YEAR) is SigningReason.CERTIFICATE_NOT_YET_VALID


def test_an_authority_is_refused_as_a_signing_key() -> None:
    assert refusal_of(sealed(authority())) is SigningReason.CERTIFICATE_MAY_NOT_SIGN


def test_a_curve_that_readers_do_not_know_is_refused() -> None:
    key = ec.generate_private_key(ec.SECP256K1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Deneme")])
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, AT, AT + YEAR).sign(key, hashes.SHA256())
    assert refusal_of(sealed(Identity.of(key, made, ()))) is SigningReason.KEY_UNSUPPORTED


def test_strangers_in_the_file_stay_out_of_the_chain() -> None:
    one = identity()
    crowded = Identity(one.key, one.certificate, (stranger().certificate.der, *one.chain))
    assert import_identity(sealed(crowded), PASSPHRASE, at=AT).chain == one.chain


def test_an_expired_key_of_our_own_still_opens() -> None:
    short = create_identity(authority(), "Eski", organization="Kurum", at=AT - 3 * YEAR, years=1)
    assert Identity.from_pkcs12(sealed(short), PASSPHRASE.encode()).certificate == short.certificate


def test_the_key_is_not_shown() -> None:
    assert "PrivateKey" not in repr(identity())
