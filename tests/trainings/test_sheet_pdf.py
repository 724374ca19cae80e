"""The attendance sheet on paper: everybody on it, nothing cut, readable codes, marks where the geometry says."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from PIL import Image

from smm_desktop.core.ids import new_id
from smm_desktop.paper.code_reading import read_codes
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.paper.sheet_code import CornerCode, PageCode
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings.documents.attendance_sheet import DrawnSheet, attendance_sheet_pdf
from smm_desktop.trainings.terms import SheetPerson, SheetSnapshot
from tests.paper.builders import text_of
from tests.trainings.builders import sheet
from tests.verapdf import assert_pdf_a, needs_verapdf

TURKISH, ENGLISH = DocumentLanguage.TURKISH, DocumentLanguage.ENGLISH
LONG = "Fatma Zehra Nur Karaosmanoğlu Büyükkılıçarslan"
DPI = 150.0


def drawn(snapshot: SheetSnapshot | None = None) -> DrawnSheet:
    return attendance_sheet_pdf(snapshot or sheet(), TURKISH)


def marks_of(found: DrawnSheet, kind: str, page: int = 0) -> list[Any]:
    """Key and box of the marks of one kind on a page, as they are stored."""
    pages: Any = found.geometry["pages"]
    return [mark for mark in pages[page]["marks"] if mark[0] == kind]


def picture_of(found: DrawnSheet, page: int = 0) -> Image.Image:
    image = render_page(found.pdf, page, dpi=DPI)
    return Image.frombytes("RGBA", (image.width, image.height), image.rgba).convert("L")


def darkest(picture: Image.Image, x: float, y: float, radius: float) -> int:
    """The darkest grey (0 to 255) in a small square around a place in millimetres."""
    scale = DPI / 25.4
    box = tuple(round(edge * scale) for edge in (x - radius, y - radius, x + radius, y + radius))
    low, _ = picture.crop(box).getextrema()  # type: ignore[arg-type]  # four whole numbers
    return int(low)


def test_everybody_is_on_the_sheet_in_turkish_letters() -> None:
    text = text_of(drawn(sheet(people=30, slots=6)).pdf)
    assert all(name in text for name in ("Işıl Yılmaz", "İsmail Çelik", "Şule Işık"))


@pytest.mark.parametrize("slots", [4, 8])
def test_the_longest_name_is_wrapped_and_never_cut(slots: int) -> None:
    snapshot = replace(sheet(slots=slots), people=(SheetPerson(new_id(), LONG, "Örnek MTAL"),) * 20)
    text = " ".join(text_of(drawn(snapshot).pdf).split())
    assert text.count(LONG) == 20


def test_the_head_tells_what_when_where_and_who() -> None:
    text = text_of(drawn().pdf)
    told = ("Endüstriyel Robot Programlama Kursu", "ROB-01-2026-1", "16 Kasım 2026 Pazartesi", "Deniz Usta")
    assert all(fact in text for fact in told)


def test_the_letterhead_stands_in_turkish_capitals() -> None:
    assert "ÖRNEK MESLEKİ VE TEKNİK ANADOLU LİSESİ" in text_of(drawn().pdf)


def test_every_page_counts_itself() -> None:
    text = text_of(drawn(sheet(people=35, slots=8)).pdf)
    assert "Sayfa 1 / 2" in text
    assert "Sayfa 2 / 2" in text


def test_the_english_sheet_has_english_words_and_title() -> None:
    text = text_of(attendance_sheet_pdf(sheet(), ENGLISH).pdf)
    assert "Industrial Robot Programming" in text


def test_the_code_can_be_read_by_people() -> None:
    found = drawn()
    assert PageCode(found.code, 1).text in text_of(found.pdf)


def test_the_corners_name_sheet_page_and_corner() -> None:
    found = drawn(sheet(people=35, slots=8))
    codes = [CornerCode.read(code.text) for code in read_codes(picture_of(found, 1), wanted=4)]
    assert {code for code in codes if code} == {
        CornerCode(PageCode(found.code, 2), corner) for corner in (1, 2, 3, 4)
    }


def test_corner_codes_are_always_square() -> None:
    for _ in range(12):
        codes = read_codes(picture_of(drawn(sheet(people=1))), wanted=4)
        for code in codes:
            wide = abs(code.corners[1][0] - code.corners[0][0])
            high = abs(code.corners[3][1] - code.corners[0][1])
            assert wide == pytest.approx(high, rel=0.1)


def test_every_row_has_a_bubble_for_every_cell() -> None:
    found = drawn(sheet(people=3, slots=4))
    keys = [mark[1] for mark in marks_of(found, "bubble")]
    assert keys == [f"absent/{row}/{cell}" for row in range(1, 8) for cell in range(1, 5)]


def test_bubbles_stand_apart_from_signature_cells() -> None:
    found = drawn(sheet(people=10, slots=8))
    ends = max(mark[2] + mark[4] for mark in marks_of(found, "signature"))
    assert min(mark[2] for mark in marks_of(found, "bubble")) > ends + 2


def test_bubbles_do_not_touch_one_another() -> None:
    lefts = sorted({mark[2] for mark in marks_of(drawn(sheet(people=2, slots=8)), "bubble")})
    assert min(other - one for one, other in pairwise(lefts)) > 3.8 + 1


def test_bubbles_are_printed_where_the_geometry_says() -> None:
    found = drawn(sheet(people=4, slots=4))
    picture = picture_of(found)
    rings = [darkest(picture, x + wide / 2, y, 0.4) for _, _, x, y, wide, _ in marks_of(found, "bubble")]
    assert max(rings) < 120


def test_printed_bubbles_are_empty() -> None:
    found = drawn(sheet(people=4, slots=4))
    picture = picture_of(found)
    middles = [darkest(picture, x + 1.9, y + 1.9, 1.0) for _, _, x, y, _, _ in marks_of(found, "bubble")]
    assert min(middles) > 240


def test_every_page_has_boxes_for_the_counted_absentees() -> None:
    found = drawn(sheet(people=35, slots=8))
    assert [len(marks_of(found, "digits", page)) for page in (0, 1)] == [8, 8]


def test_blank_rows_wait_for_walk_ins() -> None:
    found = drawn(sheet(people=3))
    written = [mark[1] for mark in marks_of(found, "writing")]
    assert written == ["name/4", "name/5", "name/6", "name/7", "trainer/1"]


def test_the_geometry_says_whose_row_and_which_lessons() -> None:
    snapshot = sheet(people=2, slots=3)
    geometry: Any = drawn(snapshot).geometry
    assert geometry["rows"]["2"] == snapshot.people[1].enrolment_id.hex
    assert geometry["cells"]["3"]["slots"] == [snapshot.slots[2].id.hex]


def test_a_cell_of_half_a_day_names_all_its_lessons() -> None:
    geometry: Any = drawn(sheet(people=2, days=5, slots=8)).geometry
    assert [len(cell["slots"]) for cell in geometry["cells"].values()] == [4] * 10


def test_the_same_facts_give_the_same_file() -> None:
    snapshot = sheet()
    assert drawn(snapshot).pdf == drawn(snapshot).pdf


def test_an_empty_group_still_gets_rows_for_walk_ins() -> None:
    assert page_count(drawn(sheet(people=0)).pdf) == 1


@needs_verapdf
def test_sheets_are_archivable() -> None:
    snapshots = (sheet(), sheet(people=35, slots=8), sheet(people=20, days=5, slots=8))
    assert_pdf_a(*(drawn(snapshot).pdf for snapshot in snapshots))
