"""The head is in Turkish capitals, the foot counts its pages."""

import pytest

from smm_desktop.paper.letterhead import draw_footer, draw_letterhead
from smm_desktop.paper.terms import DocumentLanguage
from tests.paper.builders import a_document, a_letterhead, a_logo, a_report, text_of


def test_lines_are_capitalised_by_turkish_rules() -> None:
    document = a_document()
    draw_letterhead(document.add_page(), a_letterhead())
    assert text_of(document.finish()).split("\r\n") == [
        "T.C.",
        "MİLLÎ EĞİTİM BAKANLIĞI",
        "IĞDIR İĞNEADA MERKEZİ",
    ]


def test_english_papers_keep_the_letters_as_given() -> None:
    document = a_document()
    letterhead = a_letterhead(institution="Iğdır Center", language=DocumentLanguage.ENGLISH)
    draw_letterhead(document.add_page(), letterhead)
    assert "Iğdır Center" in text_of(document.finish())


def test_a_third_logo_is_a_bug() -> None:
    with pytest.raises(ValueError, match="two logos"):
        a_letterhead(logos=(a_logo(),) * 3)


def test_what_follows_stands_below_the_logos() -> None:
    page = a_document().add_page()
    assert draw_letterhead(page, a_letterhead(logos=(a_logo(),)), top=10) > 10 + 20


def test_every_page_says_which_of_how_many_it_is() -> None:
    assert "Sayfa 3 / 3" in text_of(a_report(80))


def test_the_foot_speaks_the_documents_language() -> None:
    document = a_document()
    draw_footer(document.add_page(), 1, 2, DocumentLanguage.ENGLISH, code="AB")
    assert "Code: AB" in text_of(document.finish())
