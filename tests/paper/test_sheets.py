"""A sheet for scanners tells its name from every corner and remembers where its marks stand."""

from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smm_desktop.paper.code_reading import CodeFormat, read_codes
from smm_desktop.paper.sheet_code import CORNERS, CornerCode, PageCode, sheet_name
from smm_desktop.paper.sheet_geometry import MarkKind, SheetGeometry
from smm_desktop.paper.terms import A4, PageSize
from tests.paper.builders import CODE, a_sheet, photographed


@pytest.mark.parametrize("size", [A4, A4.landscape])
def test_all_four_corners_are_read_from_a_rough_photograph(size: PageSize) -> None:
    pdf, _ = a_sheet(size)
    found = read_codes(photographed(pdf), frozenset({CodeFormat.DATA_MATRIX}), wanted=4)
    assert {CornerCode.read(code.text) for code in found} == {CornerCode(CODE, corner) for corner in CORNERS}


def test_corners_are_found_where_the_geometry_says() -> None:
    pdf, geometry = a_sheet()
    found = read_codes(photographed(pdf, turned=0, quality=90), frozenset({CodeFormat.DATA_MATRIX}), wanted=4)
    seen = {code.corner: each.corners[0] for each in found if (code := CornerCode.read(each.text))}
    for corner in geometry.corners:
        assert [side / 150 * 25.4 for side in seen[corner.corner]] == pytest.approx(
            [corner.x, corner.y], abs=0.6
        )


def test_corner_codes_are_14_millimetres() -> None:
    assert {corner.size for corner in a_sheet()[1].corners} == {14.0}


def test_squares_stand_close_enough_to_follow_the_papers_curl() -> None:
    heights = sorted({square.y for square in a_sheet()[1].squares})
    assert max(low - high for high, low in pairwise(heights)) <= 40


def test_nothing_stands_in_the_printers_blind_edge() -> None:
    _, geometry = a_sheet()
    assert min(min(mark.x, mark.y) for mark in (*geometry.corners, *geometry.squares)) >= 8


@given(st.uuids(), st.integers(1, 1023), st.sampled_from(CORNERS))
def test_a_corner_code_is_read_back(identity: UUID, page: int, corner: int) -> None:
    code = CornerCode(PageCode(sheet_name(identity), page), corner)
    assert CornerCode.read(code.text) == code


@given(st.integers(0, 13), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_misread_letter_is_noticed(place: int, letter: str) -> None:
    text = CornerCode(CODE, 1).text
    misread = text[:place] + letter + text[place + 1 :]
    assert misread == text or CornerCode.read(misread) is None


@pytest.mark.parametrize("text", ["", "SMM1:ABC", "S" * 14, "S7EE4TQKF011Aİ"])
def test_other_codes_are_no_corners(text: str) -> None:
    assert CornerCode.read(text) is None


@given(st.uuids(), st.integers(1, 99))
def test_a_typed_code_is_forgiven_case_and_lookalikes(identity: UUID, page: int) -> None:
    code = PageCode(sheet_name(identity), page)
    typed = code.text.replace("0", "o").replace("1/", "l/").replace("A", "a")
    assert PageCode.read(f" {typed} ") == code


@pytest.mark.parametrize("text", ["", "7EE4", "7EE4-TQKF/0", "7EE4-TQKF/x", "7EE4-TQK?/1"])
def test_what_is_no_code_is_not_taken_for_one(text: str) -> None:
    assert PageCode.read(text) is None


def test_geometry_travels_as_json() -> None:
    _, geometry = a_sheet()
    again = SheetGeometry.from_json(geometry.to_json())
    assert again.to_json() == geometry.to_json()
    assert {mark.kind for mark in again.marks} == set(MarkKind) - {MarkKind.WRITING}


def test_geometry_of_a_later_version_is_not_guessed() -> None:
    text = a_sheet()[1].to_json().replace('"version":1', '"version":2')
    with pytest.raises(ValueError, match="version 2"):
        SheetGeometry.from_json(text)
