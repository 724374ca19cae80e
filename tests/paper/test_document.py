"""Documents are true PDF/A, the same bytes for the same input, and say in letters what they show."""

import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.ornament import draw_certificate_border, draw_medallion, draw_seal
from smm_desktop.paper.pdf_metadata import xmp
from smm_desktop.paper.terms import A4, DocumentLanguage
from tests.paper.builders import (
    CREATED,
    TURKISH,
    a_document,
    a_letter,
    a_logo,
    a_page,
    a_report,
    a_sheet,
    text_of,
)
from tests.verapdf import assert_pdf_a, needs_verapdf, verdicts_on


def a_certificate() -> bytes:
    document = a_document("Belge", A4.landscape)
    page = document.add_page()
    draw_medallion(page, 148, 105, 60)
    draw_certificate_border(page)
    draw_seal(page, 250, 160, 15)
    return document.finish()


def every_face() -> bytes:
    document = a_document(TURKISH)
    page = document.add_page()
    for place, face in enumerate(Face):
        page.text(10, 20 + 8 * place, TURKISH, face, 8)
    page.text(10, 120, "עברית 你 Ж", Face.SERIF_ITALIC)
    return document.finish()


@needs_verapdf
@pytest.mark.parametrize("flavour", ["2b", "2u"])
def test_every_kind_of_document_is_pdf_a(flavour: str) -> None:
    assert_pdf_a(a_letter(), a_report(), a_sheet()[0], a_certificate(), every_face(), flavour=flavour)


@needs_verapdf
def test_the_validator_does_find_faults() -> None:
    broken = a_letter().replace(b"/OutputIntents", b"/OutputIntentz")
    assert not verdicts_on(broken)[0].compliant


def test_the_same_input_gives_the_same_bytes() -> None:
    assert a_letter() == a_letter()


def test_documents_made_at_once_do_not_disturb_each_other() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: a_letter(), range(8)))
    assert set(made) == {a_letter()}


def test_reportlab_is_not_loaded_before_something_is_drawn() -> None:
    code = "import sys, smm_desktop.paper.flow, smm_desktop.paper.press; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_another_time_gives_another_identifier() -> None:
    other = PdfDocument("Deneme", created=CREATED.replace(hour=10), language=DocumentLanguage.TURKISH)
    other.add_page()
    one = a_document()
    one.add_page()
    identifier = re.compile(rb"/ID\s*\[<(\w+)>")
    assert identifier.findall(one.finish()) != identifier.findall(other.finish())


def test_a_time_without_offset_is_a_bug() -> None:
    with pytest.raises(ValueError, match="offset"):
        PdfDocument("x", created=datetime(2026, 1, 1), language=DocumentLanguage.TURKISH)  # noqa: DTZ001  the fault


def test_turkish_letters_can_be_copied_out_of_the_file() -> None:
    assert text_of(every_face()).count(TURKISH) == len(Face)


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts (poppler-utils) is not installed")
def test_all_fonts_are_embedded_as_subsets(tmp_path: Path) -> None:
    path = tmp_path / "faces.pdf"
    path.write_bytes(every_face())
    told = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    assert [line.split()[-5:-2] for line in told.stdout.splitlines()[2:]] == [["yes", "yes", "yes"]] * len(
        Face
    )


def test_the_same_image_is_kept_once() -> None:
    document = a_document()
    page = document.add_page()
    for place in range(3):
        page.image(a_logo(), 10 + 30 * place, 10, 20, 20)
    assert document.finish().count(b"/Subtype /Image") == 2  # the picture and its mask


def test_artwork_is_drawn_once_and_placed_often() -> None:
    document, drawn = a_document(), []
    for _ in range(3):
        artwork = document.artwork("mark", 10, 10, lambda page: drawn.append(page.number))
        document.add_page().place(artwork, 10, 10)
    assert drawn == [0]


def test_metadata_say_the_title_as_it_is() -> None:
    assert "İğne &amp; &lt;Işık&gt;" in xmp(a_document("İğne & <Işık>\x07").metadata)


def test_the_language_and_title_are_told_to_the_viewer() -> None:
    content = a_letter()
    assert b"/Lang (tr)" in content
    assert b"/DisplayDocTitle true" in content


def test_unpainted_shapes_leave_no_mark() -> None:
    page = a_page()
    page.rect(10, 10, 20, 20)
    assert page.canvas.getCurrentPageContent().endswith("re n")
