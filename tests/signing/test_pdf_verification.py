"""What the verifier answers to honest questions."""

from __future__ import annotations

from datetime import date, timedelta

from smm_desktop.signing.authority import create_identity
from smm_desktop.signing.identity import Identity
from smm_desktop.signing.pdf_signature import sign_pdf
from smm_desktop.signing.pdf_verification import (
    PdfAltered,
    PdfGenuine,
    PdfKeyWithdrawn,
    PdfNotSigned,
    PdfSignerUnknown,
    PdfUnreadable,
    verify_pdf,
)
from smm_desktop.signing.terms import PdfFinding
from smm_desktop.signing.trust import EMPTY, TrustedRoot, TrustList
from tests.signing.builders import (
    AT,
    TEXT,
    authority,
    center,
    forced_pdf,
    identity,
    made_authority,
    plain_pdf,
    printed_pdf,
    signed_pdf,
    stranger,
    trust,
)


def signed_by(signer: Identity) -> bytes:
    return sign_pdf(plain_pdf(), signer, signed_at=AT, text=TEXT)


def believing(der: bytes, withdrawn_on: date | None = None) -> TrustList:
    return TrustList((center(roots=(TrustedRoot(der, withdrawn_on),)),))


def test_the_answer_names_the_center() -> None:
    answer = verify_pdf(printed_pdf(), trust())
    assert isinstance(answer, PdfGenuine)
    assert answer.center.name == "Deneme Merkezi"


def test_a_signer_can_be_trusted_by_its_own_certificate() -> None:
    assert isinstance(verify_pdf(signed_pdf(), believing(identity().certificate.der)), PdfGenuine)


def test_a_stranger_is_unknown() -> None:
    answer = verify_pdf(signed_by(stranger()), trust())
    assert answer == PdfSignerUnknown(stranger().certificate)


def test_with_an_empty_list_everybody_is_unknown() -> None:
    assert isinstance(verify_pdf(printed_pdf(), EMPTY), PdfSignerUnknown)


def test_a_namesake_of_the_authority_is_unknown() -> None:
    double = create_identity(
        made_authority.__wrapped__(identity().certificate.kind, "Deneme Merkezi – Kök"),
        "Deneme Merkezi",
        organization="Deneme Kurumu",
        at=AT,
    )
    assert isinstance(verify_pdf(signed_by(double), trust()), PdfSignerUnknown)


def test_a_document_without_signature_is_not_signed() -> None:
    assert verify_pdf(plain_pdf(), trust()) == PdfNotSigned()


def test_another_file_is_unreadable() -> None:
    assert verify_pdf(b"PK\x03\x04", trust()) == PdfUnreadable(PdfFinding.NOT_A_PDF)


def test_a_document_that_does_not_begin_with_its_header_is_still_one() -> None:
    assert verify_pdf(b"\n\n" + plain_pdf(), trust()) == PdfNotSigned()


def test_an_empty_file_is_unreadable() -> None:
    assert verify_pdf(b"", trust()) == PdfUnreadable(PdfFinding.NOT_A_PDF)


def test_what_a_withdrawn_authority_signed_before_is_genuine() -> None:
    later = AT.date() + timedelta(days=1)
    assert isinstance(verify_pdf(signed_pdf(), believing(identity().anchor, later)), PdfGenuine)


def test_what_a_withdrawn_authority_signed_since_does_not_count() -> None:
    answer = verify_pdf(signed_pdf(), believing(identity().anchor, AT.date()))
    assert isinstance(answer, PdfKeyWithdrawn)


def test_what_was_signed_after_the_certificate_ran_out_does_not_count() -> None:
    answer = verify_pdf(forced_pdf(identity(), signed_at=AT + timedelta(days=20 * 366)), trust())
    assert answer == PdfAltered(PdfFinding.NOT_VALID_THEN, identity().certificate)


def test_an_authority_that_signs_itself_does_not_count() -> None:
    answer = verify_pdf(forced_pdf(authority()), trust())
    assert answer == PdfAltered(PdfFinding.MAY_NOT_SIGN, authority().certificate)
