"""Signing any PDF; other tools agree on the result, whichever path it came by."""

from __future__ import annotations

from pathlib import Path

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.pdf_signature import sign_pdf
from smm_desktop.signing.pdf_verification import PdfGenuine, verify_pdf
from smm_desktop.signing.terms import KeyKind, SignatureLevel, SigningReason
from tests.signing.builders import (
    AT,
    TEXT,
    identity,
    needs,
    plain_pdf,
    printed_pdf,
    signed_pdf,
    told_by,
    trust,
)
from tests.verapdf import assert_pdf_a, needs_verapdf

PATHS = pytest.mark.parametrize("pdf", [signed_pdf, printed_pdf], ids=["any", "printed"])
KINDS = pytest.mark.parametrize("kind", KeyKind)


def refusal_of(pdf: bytes) -> SigningReason:
    with pytest.raises(Refusal) as caught:
        sign_pdf(pdf, identity(), signed_at=AT, text=TEXT)
    return SigningReason(caught.value.term)


@KINDS
def test_what_is_signed_is_genuine(kind: KeyKind) -> None:
    answer = verify_pdf(signed_pdf(kind), trust())
    assert isinstance(answer, PdfGenuine)
    assert (answer.signed_at, answer.level, answer.stamped_at) == (AT, SignatureLevel.B_B, None)


def test_the_document_is_kept_and_added_to() -> None:
    assert signed_pdf().startswith(plain_pdf())


def test_a_signed_document_is_not_signed_again() -> None:
    assert refusal_of(signed_pdf()) is SigningReason.PDF_ALREADY_SIGNED


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\n", b"PK\x03\x04", plain_pdf()[:-200], plain_pdf()[:500]])
def test_what_is_no_pdf_is_refused(pdf: bytes) -> None:
    assert refusal_of(pdf) is SigningReason.PDF_UNREADABLE


@PATHS
@KINDS
@needs("pdfsig")
def test_pdfsig_calls_it_valid_and_whole(pdf: object, kind: KeyKind, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(kind))  # type: ignore[operator]  # one of the two builders
    told = told_by("pdfsig", "-nocert", tmp_path / "a.pdf")
    assert "Signature is Valid" in told
    assert "Total document signed" in told


@PATHS
@KINDS
@needs("mutool")
def test_mutool_sees_no_change(pdf: object, kind: KeyKind, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(kind))  # type: ignore[operator]  # as above
    assert "The document is unchanged since signing" in told_by("mutool", "sign", "-v", tmp_path / "a.pdf")


@PATHS
@needs("qpdf")
def test_qpdf_finds_no_fault(pdf: object, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf())  # type: ignore[operator]  # as above
    assert "No syntax or stream encoding errors" in told_by("qpdf", "--check", tmp_path / "a.pdf")


@needs_verapdf
def test_it_stays_an_archive_document() -> None:
    assert_pdf_a(signed_pdf(), signed_pdf(KeyKind.RSA2048), printed_pdf(), flavour="2u")
