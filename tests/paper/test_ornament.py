"""Ornament frames a page without taking much room in the file."""

import pytest

from smm_desktop.paper.ornament import (
    draw_certificate_border,
    draw_divider,
    draw_medallion,
    draw_rosette,
    draw_seal,
)
from smm_desktop.paper.terms import A4
from tests.paper.builders import a_document, a_page


def test_the_border_leaves_a_centered_room() -> None:
    page = a_page(A4.landscape)
    room = draw_certificate_border(page)
    assert (room.left, room.middle) == pytest.approx((page.width - room.right, page.width / 2))


def test_the_whole_art_stays_small() -> None:
    document = a_document(size=A4.landscape)
    page = document.add_page()
    draw_medallion(page, 148, 105, 60)
    draw_certificate_border(page)
    draw_rosette(page, 30, 30, 10)
    draw_divider(page, 148, 70, 100)
    assert len(document.finish()) < 40_000


def test_a_seal_tells_the_room_inside() -> None:
    assert 0 < draw_seal(a_page(), 100, 100, 20) < 20
