"""What is written runs on over the pages."""

from smm_desktop.paper.flow import Flow, SignatureBlock
from smm_desktop.paper.preview import page_count
from tests.paper.builders import a_document, a_letter, a_letterhead, text_of


def test_a_long_paragraph_turns_the_page() -> None:
    document = a_document()
    Flow(document).paragraph("Uzun bir metin. " * 900)
    assert page_count(document.finish()) > 1


def test_the_letterhead_stands_on_the_first_page_only() -> None:
    document = a_document()
    flow = Flow(document, letterhead=a_letterhead())
    flow.new_page()
    assert text_of(document.finish()).count("T.C.") == 1


def test_signatures_are_never_torn_from_each_other() -> None:
    flow = Flow(a_document())
    flow.y = flow.bottom - 20
    flow.signatures([SignatureBlock("Ada Ak", "Müdür"), SignatureBlock("Can Ay", "Koordinatör")])
    assert flow.page.number == 2


def test_a_letter_fits_one_page() -> None:
    assert page_count(a_letter()) == 1


def test_facts_show_labels_and_values() -> None:
    document = a_document()
    Flow(document).facts([("Kodu", "4.02")])
    assert "Kodu\r\n4.02" in text_of(document.finish())
