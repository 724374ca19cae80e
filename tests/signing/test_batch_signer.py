"""Signing documents whose place for the signature is laid."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.batch_signer import BatchSigner, pdf_date
from smm_desktop.signing.pdf_verification import PdfGenuine, verify_pdf
from smm_desktop.signing.terms import KeyKind, SigningReason
from tests.signing.builders import AT, identity, prepared, printed_pdf, trust


@pytest.mark.parametrize("kind", KeyKind)
def test_a_printed_sheet_is_genuine(kind: KeyKind) -> None:
    assert isinstance(verify_pdf(printed_pdf(kind), trust()), PdfGenuine)


def test_the_date_is_local_with_its_offset() -> None:
    assert pdf_date(AT) == b"D:20261123090000+03'00'"


def test_the_date_is_written_into_the_document() -> None:
    assert b"/M(D:20261123090000+03'00')" in printed_pdf()


def test_the_length_stays_as_prepared() -> None:
    signer = BatchSigner(identity())
    sheet = prepared(signer.reserve)
    assert len(signer.sign_prepared(sheet, AT)) == len(sheet.data)


def test_too_small_a_place_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        BatchSigner(identity()).sign_prepared(prepared(100), AT)
    assert caught.value.term is SigningReason.SIGNATURE_TOO_LONG


def test_nothing_is_signed_with_an_expired_certificate() -> None:
    signer = BatchSigner(identity())
    with pytest.raises(Refusal) as caught:
        signer.sign_prepared(prepared(signer.reserve), AT + timedelta(days=20 * 366))
    assert caught.value.term is SigningReason.CERTIFICATE_EXPIRED


def test_rsa_signs_the_same_bytes_the_same_way() -> None:
    signer = BatchSigner(identity(KeyKind.RSA2048))
    first, second = (signer.sign_prepared(prepared(signer.reserve), AT) for _ in range(2))
    assert first == second
