"""Time stamps and validation data may follow a signature; nothing else may, not even beside them."""

from __future__ import annotations

import zlib

import pytest

from smm_desktop.signing.later_revisions import read_addition
from smm_desktop.signing.pdf_verification import PdfAltered, PdfGenuine, verify_pdf
from smm_desktop.signing.terms import PdfFinding
from tests.signing import forgery
from tests.signing.builders import printed_pdf, signed_pdf, trust
from tests.signing.time_authority import with_document_time_stamp, with_validation_data

BOTH = pytest.mark.parametrize("pdf", [signed_pdf(), printed_pdf()], ids=["any", "printed"])
HIDDEN = b"900 0 obj\n<</Length 3>>stream\nq Q\nendstream\nendobj\n"


def is_genuine(pdf: bytes) -> bool:
    return isinstance(verify_pdf(pdf, trust()), PdfGenuine)


def is_changed(pdf: bytes) -> bool:
    answer = verify_pdf(pdf, trust())
    return isinstance(answer, PdfAltered) and answer.finding is PdfFinding.CHANGED_AFTER_SIGNING


@BOTH
def test_a_document_time_stamp_may_follow(pdf: bytes) -> None:
    assert is_genuine(with_document_time_stamp(pdf))


@BOTH
def test_validation_data_may_follow(pdf: bytes) -> None:
    assert is_genuine(with_validation_data(pdf))


@BOTH
def test_both_may_follow(pdf: bytes) -> None:
    assert is_genuine(with_document_time_stamp(with_validation_data(pdf)))


@BOTH
def test_an_edit_before_a_time_stamp_is_seen(pdf: bytes) -> None:
    assert is_changed(with_document_time_stamp(forgery.with_another_page_content(pdf)))


@BOTH
def test_an_edit_after_a_time_stamp_is_seen(pdf: bytes) -> None:
    assert is_changed(forgery.with_another_page_content(with_document_time_stamp(pdf)))


@BOTH
def test_an_object_that_no_table_names_is_seen(pdf: bytes) -> None:
    stamped = with_validation_data(pdf)
    smuggled = stamped.replace(b"\nxref\n", b"\n" + HIDDEN + b"xref\n")
    assert is_changed(stamped[: len(pdf)] + smuggled[-len(stamped) - len(HIDDEN) + len(pdf) :])


@BOTH
@pytest.mark.parametrize(
    "junk", [b"\n\n\n\n\n\n", b"junk", b"% a remark\n", HIDDEN, b"startxref\n0\n%%EOF\n"]
)
def test_anything_between_the_revisions_is_seen(pdf: bytes, junk: bytes) -> None:
    stamped = with_validation_data(pdf)
    assert is_changed(pdf + junk + stamped[len(pdf) :])


@BOTH
def test_anything_after_the_last_revision_is_seen(pdf: bytes) -> None:
    assert is_changed(with_document_time_stamp(pdf) + b"junk")


def test_a_bomb_is_not_opened() -> None:
    bomb = zlib.compress(bytes(30_000_000), 9)
    packed = b"900 0 obj\n<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream\nendobj\n" % (
        len(bomb),
        bomb,
    )
    assert read_addition(packed) is None


def test_chained_filters_are_not_opened() -> None:
    assert read_addition(b"900 0 obj<</Filter[/FlateDecode /FlateDecode]>>endobj\n") is None


def test_no_addition_is_fine() -> None:
    addition = read_addition(b"")
    assert addition is not None
    assert addition.revisions == 0
