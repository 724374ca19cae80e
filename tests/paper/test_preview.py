"""Pages become pixels; what cannot be shown is refused by name."""

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.colours import Colour
from smm_desktop.paper.preview import page_count, page_sizes, render_page
from smm_desktop.paper.print_job import joined
from smm_desktop.paper.terms import PageSize, PaperReason
from tests.paper.builders import a_document, a_letter, a_report


def test_a_page_is_as_large_as_asked() -> None:
    image = render_page(a_letter(), 0, dpi=72)
    assert (image.width, image.height, len(image.rgba)) == (596, 842, 596 * 842 * 4)


def test_colours_come_in_the_order_red_green_blue() -> None:
    document = a_document()
    document.add_page().rect(0, 0, 210, 297, fill=Colour(1, 0, 0))
    assert render_page(document.finish(), 0, dpi=20).rgba[400:404] == bytes([255, 0, 0, 255])


def test_a_preview_can_be_saved_as_png() -> None:
    assert render_page(a_letter(), 0, dpi=30).png().startswith(b"\x89PNG")


def test_page_sizes_are_millimetres() -> None:
    (size,) = page_sizes(a_letter())
    assert (size.width, size.height) == pytest.approx((210, 297), abs=0.1)


def test_a_giant_page_is_rendered_smaller() -> None:
    document = a_document(size=PageSize(4000, 4000))
    document.add_page()
    image = render_page(document.finish(), 0, dpi=600)
    assert image.width * image.height <= 60_500_000


def test_a_page_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        render_page(a_letter(), 1)
    assert caught.value.term is PaperReason.NO_SUCH_PAGE


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", a_letter()[:500]])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        page_count(data)
    assert caught.value.term is PaperReason.PDF_NOT_READABLE


def test_a_print_job_holds_all_pages() -> None:
    assert page_count(joined([a_letter(), a_report(80)])) == 1 + page_count(a_report(80))


def test_a_print_job_of_something_else_is_refused() -> None:
    with pytest.raises(Refusal):
        joined([a_letter(), b"x"])
