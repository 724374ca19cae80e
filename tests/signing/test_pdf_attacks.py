"""Whatever is changed in a signed document, it is never genuine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.sign.fields import MDPPerm

from smm_desktop.signing.cms import CmsTemplate, read_cms
from smm_desktop.signing.pdf_verification import (
    PdfAltered,
    PdfAnswer,
    PdfGenuine,
    PdfSignerUnknown,
    verify_pdf,
)
from smm_desktop.signing.signer import CURVE_ORDERS
from smm_desktop.signing.terms import PdfFinding
from tests.signing import forgery
from tests.signing.builders import (
    identity,
    needs,
    prepared,
    printed_pdf,
    roomy_pdf,
    signed_pdf,
    stranger,
    told_by,
    trust,
)

BOTH = pytest.mark.parametrize("pdf", [signed_pdf(), printed_pdf()], ids=["any", "printed"])
LOWER = bytes.maketrans(b"ABCDEF", b"abcdef")


def answer_to(pdf: bytes) -> PdfAnswer:
    return verify_pdf(pdf, trust())


def finding_in(pdf: bytes) -> PdfFinding:
    answer = answer_to(pdf)
    assert isinstance(answer, PdfAltered)
    return answer.finding


def flipped(pdf: bytes, place: int, bit: int) -> bytes:
    return pdf[:place] + bytes([pdf[place] ^ 1 << bit]) + pdf[place + 1 :]


@BOTH
def test_one_changed_bit_anywhere_is_seen(pdf: bytes) -> None:
    place = forgery.place_of(pdf)
    near = range(place.begin - 400, len(pdf))
    places = [*range(0, place.begin - 400, 97), *near]
    passed = [at for at in places if isinstance(answer_to(flipped(pdf, at, at % 8)), PdfGenuine)]
    assert passed == []


@BOTH
@pytest.mark.parametrize("letter", b"\0 \n0Aa<>/[]()", ids=hex)
def test_no_other_letter_around_the_signature_passes(pdf: bytes, letter: int) -> None:
    place = forgery.place_of(pdf)
    near = (*range(place.begin - 300, place.begin + 40), *range(place.end - 40, place.end + 40))
    changed = (pdf[:at] + bytes([letter]) + pdf[at + 1 :] for at in near if pdf[at] != letter)
    assert not any(isinstance(answer_to(one), PdfGenuine) for one in changed)


@BOTH
@pytest.mark.parametrize("tail", [b"\n", b"\0", b" ", b"%%EOF\n", b"junk", b"\x80" * 5000])
def test_trailing_bytes_are_seen(pdf: bytes, tail: bytes) -> None:
    assert finding_in(pdf + tail) is PdfFinding.CHANGED_AFTER_SIGNING


@BOTH
@pytest.mark.parametrize("head", [b"\n", b"%PDF-1.7\n", b"junk" * 100])
def test_leading_bytes_are_seen(pdf: bytes, head: bytes) -> None:
    assert not isinstance(answer_to(head + pdf), PdfGenuine)


@BOTH
def test_a_shortened_file_is_seen(pdf: bytes) -> None:
    assert not any(isinstance(answer_to(pdf[:-cut]), PdfGenuine) for cut in range(1, 2000, 13))


@BOTH
@pytest.mark.parametrize(
    "edit",
    [
        forgery.with_another_page_content,
        forgery.with_an_annotation,
        forgery.with_another_title,
        forgery.with_orphan,
    ],
)
def test_an_incremental_update_is_seen(pdf: bytes, edit: Callable[[bytes], bytes]) -> None:
    assert finding_in(edit(pdf)) is PdfFinding.CHANGED_AFTER_SIGNING


@needs("pdfsig")
def test_what_pdfsig_still_calls_valid_is_seen(tmp_path: Path) -> None:
    edited = forgery.with_another_page_content(printed_pdf())
    (tmp_path / "a.pdf").write_bytes(edited)
    assert "Signature is Valid" in told_by("pdfsig", "-nocert", tmp_path / "a.pdf")
    assert not isinstance(answer_to(edited), PdfGenuine)


@BOTH
def test_other_padding_is_seen(pdf: bytes) -> None:
    place = forgery.place_of(pdf)
    assert finding_in(pdf[: place.end - 2] + b"1" + pdf[place.end - 1 :]) is PdfFinding.BAD_CONTAINER


@BOTH
def test_small_hexadecimal_letters_are_seen(pdf: bytes) -> None:
    place = forgery.place_of(pdf)
    small = pdf[place.begin : place.end].translate(LOWER)
    assert finding_in(pdf[: place.begin] + small + pdf[place.end :]) is PdfFinding.BAD_CONTAINER


def test_an_embedded_certificate_besides_is_seen() -> None:
    encoded = forgery.cms_of(roomy_pdf())
    own = identity().certificate.der
    crowded = forgery.with_more_certificates(encoded, own, stranger().certificate.der)
    assert set(read_cms(crowded).certificates) == {own, stranger().certificate.der}
    assert finding_in(forgery.with_cms(roomy_pdf(), crowded)) is PdfFinding.BAD_CONTAINER


def test_the_signatures_twin_is_seen() -> None:
    parts = read_cms(forgery.cms_of(roomy_pdf()))
    r, s = decode_dss_signature(parts.signature)
    twin = encode_dss_signature(r, CURVE_ORDERS["p256"] - s)
    changed = CmsTemplate(identity().certificate, identity().chain).assemble(parts.digest, twin)
    assert finding_in(forgery.with_cms(roomy_pdf(), changed)) is PdfFinding.BAD_SIGNATURE


def test_a_longer_encoding_of_the_same_is_seen() -> None:
    encoded = forgery.cms_of(printed_pdf())
    assert encoded[1] == 0x82
    longer = encoded[:1] + b"\x83\x00" + encoded[2:]
    assert finding_in(forgery.with_cms(printed_pdf(), longer)) is PdfFinding.BAD_CONTAINER


def test_a_false_time_stamp_added_later_is_seen() -> None:
    parts = read_cms(forgery.cms_of(roomy_pdf()))
    template = CmsTemplate(identity().certificate, identity().chain)
    stamped = template.assemble(parts.digest, parts.signature, bytes.fromhex("3003020101"))
    assert finding_in(forgery.with_cms(roomy_pdf(), stamped)) is PdfFinding.BAD_TIME_STAMP


def test_a_signature_from_another_document_is_seen() -> None:
    place = forgery.place_of(printed_pdf())
    other = prepared((place.end - place.begin - 2) // 2, "Başkası").data
    moved = forgery.with_cms(other, forgery.cms_of(printed_pdf()))
    assert finding_in(moved) is PdfFinding.CONTENT_CHANGED


@BOTH
def test_a_byte_range_that_leaves_out_more_is_seen(pdf: bytes) -> None:
    place = forgery.place_of(pdf)
    ranges = (0, place.begin - 1, place.end, len(pdf) - place.end)
    assert finding_in(forgery.with_byte_range(pdf, *ranges)) is PdfFinding.BAD_BYTE_RANGE


@BOTH
@pytest.mark.parametrize(
    "ranges", [(), (0, 0, 0, 0), (0, 9, 5, 9), (1, 2, 3, 4), (0, 10**9, 10**9, 1), (0, 1, 2)]
)
def test_a_senseless_byte_range_is_seen(pdf: bytes, ranges: tuple[int, ...]) -> None:
    assert finding_in(forgery.with_byte_range(pdf, *ranges)) is PdfFinding.BAD_BYTE_RANGE


@pytest.mark.parametrize("permission", [MDPPerm.FILL_FORMS, MDPPerm.ANNOTATE, None])
def test_a_signature_that_allows_changes_is_no_certification(permission: MDPPerm | None) -> None:
    assert finding_in(forgery.signed_otherwise(permission=permission)) is PdfFinding.NOT_CERTIFIED


def test_a_second_signature_is_seen() -> None:
    twice = forgery.signed_otherwise(signed_pdf(), permission=None, field="Second")
    assert not isinstance(answer_to(twice), PdfGenuine)


def test_traces_of_a_signature_make_a_document_altered() -> None:
    assert finding_in(signed_pdf().replace(b"/ByteRange", b"/ByteRonge")) is PdfFinding.BAD_BYTE_RANGE


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(stranger().certificate.der) - 1), st.integers(0, 255))
def test_a_broken_certificate_is_answered(place: int, value: int) -> None:
    pdf = forgery.by_a_broken_certificate(place, value)
    answer = answer_to(pdf) if pdf else None
    assert not isinstance(answer, PdfGenuine)
    assert not isinstance(answer, PdfSignerUnknown) or isinstance(
        answer.signer.subject + answer.signer.issuer, str
    )


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2000))
def test_nonsense_is_answered(data: bytes) -> None:
    assert not isinstance(answer_to(data), PdfGenuine)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=1200))
def test_a_nonsense_signature_is_answered(data: bytes) -> None:
    assert not isinstance(answer_to(forgery.with_cms(roomy_pdf(), data)), PdfGenuine)


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=2000))
def test_a_nonsense_update_is_answered(data: bytes) -> None:
    assert finding_in(signed_pdf() + data) is PdfFinding.CHANGED_AFTER_SIGNING
