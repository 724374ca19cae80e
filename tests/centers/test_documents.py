"""The recovery key's page: one A4 page with every block on it, in both languages."""

from datetime import datetime

import pypdfium2
import pytest

from smm_desktop.centers.documents import RecoverySnapshot, recovery_key_pdf
from smm_desktop.core.clock import LOCAL_ZONE
from smm_desktop.paper.preview import page_count
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording

KEY = "7KQ2M-XJ4RT-9WBHC-D3NVP-6YSFA-2ZGE8-QM5TK-R8XJ4"
SNAPSHOT = RecoverySnapshot(
    "Örnek Mesleki ve Teknik Anadolu Lisesi",
    "Örnek Koordinatör",
    KEY,
    datetime(2026, 11, 23, 9, tzinfo=LOCAL_ZONE),
)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return str(document[0].get_textpage().get_text_bounded())


@pytest.mark.parametrize("language", DocumentLanguage)
def test_it_is_one_page(language: DocumentLanguage) -> None:
    assert page_count(recovery_key_pdf(SNAPSHOT, language)) == 1


@pytest.mark.parametrize("language", DocumentLanguage)
def test_every_block_stands_on_it(language: DocumentLanguage) -> None:
    text = text_of(recovery_key_pdf(SNAPSHOT, language)).replace(" ", "")
    assert all(block in text for block in KEY.split("-"))


def test_the_page_is_the_same_for_the_same_snapshot() -> None:
    assert recovery_key_pdf(SNAPSHOT) == recovery_key_pdf(SNAPSHOT)


def test_both_languages_say_the_same_things() -> None:
    turkish, english = (load_wording("recovery_key", language).keys() for language in DocumentLanguage)
    assert turkish == english
