"""Documents and images that the tests of paper are made with."""

import io
from datetime import datetime
from uuid import UUID

import pypdfium2
from PIL import Image

from smm_desktop.core.clock import LOCAL_ZONE
from smm_desktop.paper.colours import NAVY
from smm_desktop.paper.document import PdfDocument
from smm_desktop.paper.flow import Flow, SignatureBlock
from smm_desktop.paper.forms import draw_bubble, draw_digit_boxes, draw_signature_cell, draw_tick_box
from smm_desktop.paper.letterhead import Letterhead, draw_footer, draw_letterhead
from smm_desktop.paper.page import Page
from smm_desktop.paper.preview import render_page
from smm_desktop.paper.scan_sheet import draw_scan_frame
from smm_desktop.paper.sheet_code import PageCode, sheet_name
from smm_desktop.paper.sheet_geometry import SheetGeometry
from smm_desktop.paper.tables import Column
from smm_desktop.paper.terms import A4, Align, DocumentLanguage, PageSize

CREATED = datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE)
TURKISH = "abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZâîûÂÎÛ₺“”’–…0123456789"
LONG_NAME = "Muhammed Abdurrahman Gökçeoğlu Karamustafaoğulları"
CODE = PageCode(sheet_name(UUID("019ab000-0000-7000-8000-7a3b9c4d5e6f")), 1)


def a_document(title: str = "Deneme", size: PageSize = A4) -> PdfDocument:
    return PdfDocument(title, created=CREATED, language=DocumentLanguage.TURKISH, size=size)


def a_page(size: PageSize = A4) -> Page:
    return a_document(size=size).add_page()


def a_logo(*, clear: bool = True, side: int = 60) -> bytes:
    image = Image.new("RGBA", (side, side), (0, 0, 0, 0 if clear else 255))
    image.paste((180, 20, 40, 255), (side // 4, side // 4, 3 * side // 4, 3 * side // 4))
    return image_bytes(image, "PNG")


def image_bytes(image: Image.Image, kind: str, **options: int) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def a_letterhead(**changes: object) -> Letterhead:
    facts: dict[str, object] = {
        "lines": ("Millî Eğitim Bakanlığı",),
        "institution": "Iğdır İğneada Merkezi",
        **changes,
    }
    return Letterhead(**facts)  # type: ignore[arg-type]  # tests give what the fields take


def a_letter() -> bytes:
    document = a_document("Görevlendirme")
    flow = Flow(
        document, letterhead=a_letterhead(logos=(a_logo(), a_logo(clear=False))), note="Not", code=CODE.text
    )
    flow.title("Görevlendirme Yazısı", "23–27 Kasım 2026")
    flow.heading("Bilgiler")
    flow.facts([("Adı", LONG_NAME), ("Süre", "30 saat"), ("Yeri", "Atölye 2")])
    flow.paragraph("Eğitime katılımınız uygun görülmüştür. " * 12)
    flow.rule()
    flow.signatures([SignatureBlock("Gökçe Çağlayan", "Koordinatör")], date="23 Kasım 2026")
    return document.finish()


def a_report(rows: int = 62) -> bytes:
    document = a_document("Liste")
    flow = Flow(document, letterhead=a_letterhead())
    columns = [Column("Sıra", 12, Align.RIGHT), Column("Adı Soyadı"), Column("Okulu")]
    lines = ((str(place + 1), LONG_NAME, "Çankaya MTAL") for place in range(rows))
    flow.table(columns, lines, total=("", "Toplam", f"{rows} kişi"))
    return document.finish()


def a_sheet(size: PageSize = A4) -> tuple[bytes, SheetGeometry]:
    document = a_document("Yoklama", size)
    page = document.add_page()
    frame = draw_scan_frame(page, CODE)
    draw_letterhead(
        page, a_letterhead(), left=frame.band_left, right=frame.band_right, top=frame.edge, compact=True
    )
    marks = [draw_bubble(page, frame.right - 8, frame.top + 20 + row * 7, key=f"{row}") for row in range(12)]
    marks.append(draw_tick_box(page, frame.left + 8, frame.top + 20, key="tick"))
    marks.append(draw_digit_boxes(page, frame.left + 20, frame.bottom - 20, key="count", count=2))
    marks.append(
        draw_signature_cell(page, frame.left + 60, frame.top + 20, 30, 12, key="sign", caption="İmza")
    )
    page.boxed(frame.left, frame.top + 40, 50, 6, LONG_NAME, size=12, colour=NAVY)
    document.on_finish(lambda each, number, total: draw_footer(each, number, total, document.language))
    return document.finish(), frame.geometry(marks)


def text_of(pdf: bytes) -> str:
    """Every letter of every page, as a reader of the file would copy it."""
    return "\n".join(page_texts_of(pdf))


def page_texts_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[place].get_textpage().get_text_range() for place in range(len(document))]
    finally:
        document.close()


def photographed(pdf: bytes, *, dpi: float = 150, turned: float = 3, quality: int = 40) -> bytes:
    """The first page as a tilted, roughly compressed JPEG."""
    pixels = render_page(pdf, 0, dpi)
    image = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba).convert("RGB")
    tilted = image.rotate(turned, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    return image_bytes(tilted, "JPEG", quality=quality)
