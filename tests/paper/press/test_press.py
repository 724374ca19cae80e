"""Sheets from the press: small, whole, the same for the same person, with every letter."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from smm_desktop.core.clock import LOCAL_ZONE
from smm_desktop.paper.codes import draw_qr
from smm_desktop.paper.fonts import Face
from smm_desktop.paper.page import Page
from smm_desktop.paper.press import PreparedPdf, Press, SheetFacts, SignatureField
from smm_desktop.paper.terms import A4, Align, DocumentLanguage
from tests.signing.builders import needs, told_by
from tests.verapdf import assert_pdf_a, needs_verapdf

AT = datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE)
NAME = "Şükrü Çağrı Öztürkoğlu"
RARE = "Żółw Ñandú Ţepeş Привет"
FIELD = SignatureField(900, "Şişli Merkezi", "Katılım belgesi (30 saat)", "İstanbul")


def draw_art(page: Page) -> None:
    page.rect(8, 8, 281, 194, weight=1.2)
    stamp = page.document.artwork("seal", 20, 20, lambda seal: seal.circle(10, 10, 9))
    page.place(stamp, 20, 20)
    page.text(148.5, 40, "KATILIM BELGESİ", Face.SERIF_BOLD, 34, align=Align.CENTER)


@cache
def press() -> Press:
    faces = [Face.SERIF_SEMIBOLD, Face.SERIF, Face.SANS]
    return Press(A4.landscape, draw_art, language=DocumentLanguage.TURKISH, author="Merkez", faces=faces)


def sheet(
    name: str = NAME, face: Face = Face.SERIF_SEMIBOLD, field: SignatureField | None = FIELD
) -> PreparedPdf:
    def draw(page: Page) -> None:
        page.fitted(48.5, 80, 200, name, face, 30, min_size=16, align=Align.CENTER)
        page.text(148.5, 120, "30 saat", Face.SANS, 12, align=Align.CENTER)
        draw_qr(page, "SMM1:" + "A0B1C2" * 45, 240, 150, 34)

    return press().print(SheetFacts(f"Katılım Belgesi – {name}", AT, "Deneme & <konu>"), draw, field)


def told(tmp_path: Path, program: str, pdf: bytes, *after: str, before: tuple[str, ...] = ()) -> str:
    (tmp_path / "a.pdf").write_bytes(pdf)
    return told_by(program, *before, tmp_path / "a.pdf", *after)


@needs_verapdf
def test_a_sheet_is_an_archive_document() -> None:
    assert_pdf_a(sheet(field=None).data, sheet(RARE, field=None).data, flavour="2u")


@pytest.mark.parametrize("field", [FIELD, None], ids=["signed", "unsigned"])
@needs("qpdf")
def test_qpdf_finds_no_fault(field: SignatureField | None, tmp_path: Path) -> None:
    assert "No syntax or stream encoding errors" in told(
        tmp_path, "qpdf", sheet(field=field).data, before=("--check",)
    )


@needs("pdffonts")
def test_all_fonts_are_embedded_as_subsets(tmp_path: Path) -> None:
    lines = told(tmp_path, "pdffonts", sheet(RARE).data).splitlines()[2:]
    assert [line.split()[-5:-2] for line in lines] == [["yes", "yes", "yes"]] * 4


@pytest.mark.parametrize("name", [NAME, RARE, "ĞÜŞİÖÇ ğüşıöç âîû", "O’Neil–Ay"])
@needs("pdftotext")
def test_the_text_can_be_read_again(name: str, tmp_path: Path) -> None:
    assert name in told(tmp_path, "pdftotext", sheet(name).data, "-")


@pytest.mark.parametrize("field", [FIELD, None], ids=["signed", "unsigned"])
def test_the_same_person_gives_the_same_bytes(field: SignatureField | None) -> None:
    assert sheet(field=field) == sheet(field=field)


def test_a_new_press_prints_the_same() -> None:
    first = sheet().data
    press.cache_clear()
    assert sheet().data == first


def test_other_people_s_letters_leave_no_trace() -> None:
    before = sheet().data
    sheet(RARE)
    assert sheet().data == before


def test_a_face_that_was_not_announced_still_prints() -> None:
    assert b"SourceSansPro-It" in sheet(face=Face.SANS_ITALIC).data


def test_a_sheet_is_small() -> None:
    assert len(sheet().data) < 80_000


def test_every_person_has_an_own_identifier() -> None:
    found = [re.findall(rb"/ID\[<(\w+)>", sheet(name).data)[0] for name in (NAME, "Başkası")]
    assert found[0] != found[1]


@needs("pdfinfo")
def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    said = told(tmp_path, "pdfinfo", sheet().data)
    assert f"Katılım Belgesi – {NAME}" in said
    assert "Deneme & <konu>" in said


def test_the_byte_range_leaves_out_just_the_signature() -> None:
    printed = sheet()
    begin, end = printed.contents
    numbers = re.findall(rb"/ByteRange\[0 (\d+) (\d+) (\d+)\]", printed.data)
    assert numbers == [(b"%d" % begin, b"%d" % end, b"%d" % (len(printed.data) - end))]


def test_the_place_for_the_signature_is_as_large_as_asked() -> None:
    printed = sheet()
    assert printed.data[slice(*printed.contents)] == b"<" + b"0" * 1800 + b">"


def test_the_place_for_the_date_is_in_the_signature() -> None:
    printed = sheet()
    assert printed.data[slice(*printed.signed_at)] == b"D:00000000000000+00'00'"


def test_brackets_in_a_reason_do_not_break_out() -> None:
    assert rb"/Reason(a\)/Evil\(b\\)" in sheet(field=SignatureField(900, "M", "a)/Evil(b\\")).data


def test_a_sheet_takes_no_picture_that_the_art_has_not() -> None:
    with pytest.raises(ValueError, match="art"):
        press().print(SheetFacts("x", AT), lambda page: page.image(b"", 0, 0, 10, 10))
