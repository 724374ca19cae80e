"""Codes are drawn so that tilted, coarse and roughly compressed pictures of them can be read."""

import pytest
from PIL import Image

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.code_reading import CodeFormat, read_codes
from smm_desktop.paper.codes import draw_qr, encode_data_matrix, encode_qr
from smm_desktop.paper.terms import A4
from tests.paper.builders import a_document, photographed

CLAIM = ("SMM1:" + "6BFOXN*TS0BI$ZD4N9:9S6RCVN5+O30K3/XIV0W23NTDE" * 6)[:290]


@pytest.fixture(scope="module")
def printed() -> bytes:
    document = a_document(size=A4.landscape)
    draw_qr(document.add_page(), CLAIM, 240, 150, 36)
    return document.finish()


@pytest.mark.parametrize("turned", [3, -3, 90, 180])
def test_a_claim_survives_tilt_and_compression_at_150_dpi(printed: bytes, turned: float) -> None:
    (code,) = read_codes(photographed(printed, turned=turned))
    assert (code.text, code.format) == (CLAIM, CodeFormat.QR)


def test_a_claim_is_of_version_10(printed: bytes) -> None:
    assert encode_qr(CLAIM).qr_version == 10


def test_a_code_is_found_where_it_stands(printed: bytes) -> None:
    (code,) = read_codes(photographed(printed, dpi=100, turned=0, quality=90))
    left, top = code.corners[0]
    assert (left / 100 * 25.4, top / 100 * 25.4) == pytest.approx((240, 150), abs=1)


def test_a_short_data_matrix_has_few_modules() -> None:
    assert encode_data_matrix("S7EE4TQKF011AB").size <= 16


def test_an_empty_picture_holds_no_code() -> None:
    assert read_codes(Image.new("RGB", (300, 300), "white")) == ()


def test_bytes_that_are_no_picture_are_refused() -> None:
    with pytest.raises(Refusal):
        read_codes(b"no picture")
