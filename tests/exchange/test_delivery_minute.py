"""The delivery minute: one sheet that says what was handed over, in a code too."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from smm_desktop.exchange import queries
from smm_desktop.exchange.documents.number_words import number_words
from smm_desktop.exchange.records import KINDS
from smm_desktop.exchange.service import MinuteService
from smm_desktop.exchange.terms import PackageKind
from smm_desktop.paper.code_reading import read_codes
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording
from tests.exchange.builders import House
from tests.verapdf import assert_pdf_a, needs_verapdf


def text_of(pdf: bytes) -> str:
    return str(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range())


def test_the_code_carries_the_digest_of_the_file(world: House) -> None:
    world.center.register("Ayşe")
    delivery = world.center.deliver(world.stick)
    pdf = MinuteService(world.center.database).draw(delivery)
    [code] = read_codes(render_page(pdf, 0, 200).png())
    digest = sha256(Path(delivery.path).read_bytes()).hexdigest()
    assert (code.text.split(":")[1:5], code.text[-64:].lower()) == (["RECORDS", "9", "0", "1"], digest)


def test_it_names_both_sides_the_file_and_the_counts(world: House) -> None:
    world.center.register("Ayşe", "Işıl")
    delivery = world.center.deliver(world.stick)
    text = text_of(MinuteService(world.center.database).draw(delivery))
    names = [office.keys.own().name for office in (world.center, world.directorate)]
    assert all(part in text for part in (*names, Path(delivery.path).name, "Öğretmen", "iki"))


def test_it_fits_one_page(world: House) -> None:
    pdf = MinuteService(world.center.database).draw(world.center.deliver(world.stick))
    assert page_count(pdf) == 1


def test_a_receipt_has_a_minute_too(world: House) -> None:
    world.hand_over()
    world.answer()
    [sent] = world.directorate.database.ask(queries.sent_packages, 9)
    delivery = queries.delivery_of(sent)
    pdf = MinuteService(world.directorate.database).draw(delivery)
    assert (delivery.kind, "Alındı belgesi" in text_of(pdf)) == (PackageKind.RECEIPT, True)


def test_it_can_be_printed_again(world: House) -> None:
    delivery = world.center.deliver(world.stick)
    minutes = MinuteService(world.center.database)
    [sent] = world.center.database.ask(queries.sent_packages)
    assert minutes.draw(queries.delivery_of(sent)) == minutes.draw(delivery)


@needs_verapdf
def test_it_is_pdf_a(world: House) -> None:
    assert_pdf_a(MinuteService(world.center.database).draw(world.center.deliver(world.stick)))


@pytest.mark.parametrize(
    ("number", "turkish", "english"),
    [
        (0, "sıfır", "zero"),
        (15, "on beş", "fifteen"),
        (100, "yüz", "one hundred"),
        (1_000, "bin", "one thousand"),
        (1_999, "bin dokuz yüz doksan dokuz", "one thousand nine hundred ninety-nine"),
        (21_040, "yirmi bir bin kırk", "twenty-one thousand forty"),
        (1_000_001, "bir milyon bir", "one million one"),
    ],
)
def test_numbers_in_words(number: int, turkish: str, english: str) -> None:
    said = [number_words(number, load_wording("delivery_minute", one)) for one in DocumentLanguage]
    assert said == [turkish, english]


def test_signatures_never_stand_on_a_sheet_of_their_own(world: House) -> None:
    """With every kind in it the sheet is full: then the digest goes over with the signatures."""
    counts = dict.fromkeys((kind.name for kind in KINDS), 123_456)
    delivery = replace(world.center.deliver(world.stick), counts=counts)
    pdf = MinuteService(world.center.database).draw(delivery)
    last = pypdfium2.PdfDocument(pdf)[page_count(pdf) - 1].get_textpage().get_text_range()
    assert "Teslim alan" in last
    assert "SHA-256" in last
