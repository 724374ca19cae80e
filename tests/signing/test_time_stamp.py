"""Signatures with a time stamp, from an authority that answers, or does not."""

from __future__ import annotations

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.cms import read_cms
from smm_desktop.signing.pdf_signature import sign_pdf
from smm_desktop.signing.pdf_verification import PdfGenuine, verify_pdf
from smm_desktop.signing.terms import SignatureLevel, SigningReason
from smm_desktop.signing.time_stamp import stamped_at
from tests.signing import forgery
from tests.signing.builders import AT, TEXT, identity, plain_pdf, trust
from tests.signing.time_authority import STAMPED_AT, served


@pytest.fixture(scope="module")
def stamped() -> bytes:
    with served() as url:
        return sign_pdf(plain_pdf(), identity(), signed_at=AT, text=TEXT, time_stamp_url=url)


def test_a_time_stamp_raises_the_level(stamped: bytes) -> None:
    answer = verify_pdf(stamped, trust())
    assert isinstance(answer, PdfGenuine)
    assert (answer.level, answer.stamped_at) == (SignatureLevel.B_T, STAMPED_AT)


def test_a_time_stamp_of_another_signature_does_not_count(stamped: bytes) -> None:
    assert stamped_at(read_cms(forgery.cms_of(stamped)).time_stamp, b"another") is None


def test_a_changed_time_stamp_does_not_count(stamped: bytes) -> None:
    parts = read_cms(forgery.cms_of(stamped))
    token = bytearray(parts.time_stamp)
    token[-1] ^= 1
    assert stamped_at(bytes(token), parts.signature) is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "file:///etc/hostname", "nonsense", ""])
def test_an_authority_out_of_reach_is_named(url: str) -> None:
    with pytest.raises(Refusal) as caught:
        sign_pdf(plain_pdf(), identity(), signed_at=AT, text=TEXT, time_stamp_url=url or "x")
    assert caught.value.term is SigningReason.TIME_STAMP_UNREACHABLE


def test_an_authority_that_declines_is_named() -> None:
    with served(status=503) as url, pytest.raises(Refusal) as caught:
        sign_pdf(plain_pdf(), identity(), signed_at=AT, text=TEXT, time_stamp_url=url)
    assert caught.value.term is SigningReason.TIME_STAMP_UNREACHABLE
