"""The authority and the certificates that it issues."""

from __future__ import annotations

import pytest
from cryptography import x509

from smm_desktop.signing.authority import create_authority, create_identity
from smm_desktop.signing.certificate_part import CertificatePart
from smm_desktop.signing.terms import KeyKind
from tests.signing.builders import AT, authority, identity

LONG = "Şehit Öğretmen Büyükkaraağaç Mesleki ve Teknik Anadolu Lisesi Sektörel Mükemmeliyet Merkezi"


@pytest.mark.parametrize("kind", KeyKind)
def test_an_authority_signs_itself(kind: KeyKind) -> None:
    certificate = authority(kind).certificate
    certificate.parsed.verify_directly_issued_by(certificate.parsed)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_certificate_is_issued_by_the_authority(kind: KeyKind) -> None:
    identity(kind).certificate.parsed.verify_directly_issued_by(authority(kind).certificate.parsed)


@pytest.mark.parametrize("kind", KeyKind)
def test_a_certificate_says_what_key_it_is_of(kind: KeyKind) -> None:
    assert identity(kind).certificate.kind == kind


def test_an_authority_issues_and_does_not_sign_documents() -> None:
    certificate = authority().certificate
    assert (certificate.may_issue, certificate.may_sign) == (True, False)


def test_a_center_signs_documents_and_issues_nothing() -> None:
    certificate = identity().certificate
    assert (certificate.may_issue, certificate.may_sign) == (False, True)


def test_the_anchor_is_the_authority() -> None:
    assert identity().anchor == authority().certificate.der


def test_a_long_name_is_cut_to_what_certificates_allow() -> None:
    made = create_identity(authority(), LONG, organization=LONG, at=AT)
    assert len(made.certificate.subject.encode()) <= 64


def test_a_long_name_is_kept_whole_in_the_description() -> None:
    made = create_identity(authority(), LONG, organization="Kurum", at=AT)
    described = made.certificate.parsed.subject.get_attributes_for_oid(x509.ObjectIdentifier("2.5.4.13"))
    assert [one.value for one in described] == [LONG]


def test_a_certificate_counts_on_a_computer_whose_clock_is_a_little_slow() -> None:
    made = create_authority("Kök", organization="Kurum", at=AT)
    assert made.certificate.not_before < AT


def test_two_authorities_have_different_keys() -> None:
    first, second = (create_authority("Kök", organization="Kurum", at=AT) for _ in range(2))
    assert first.certificate.fingerprint != second.certificate.fingerprint


def test_a_certificate_shows_its_names_not_its_bytes() -> None:
    assert "0\\x82" not in repr(CertificatePart(authority().certificate.der))
