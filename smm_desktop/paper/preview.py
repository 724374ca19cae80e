"""Pages of a PDF as pixels, for previews and for reading scans; one page at a time, in bounds."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.pdfium import opened
from smm_desktop.paper.terms import PageSize, PaperReason

_MOST_PIXELS = 60_000_000
_MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels from the top left, four bytes each: red, green, blue, opacity."""

    width: int
    height: int
    rgba: bytes

    def png(self) -> bytes:
        from PIL import Image  # noqa: PLC0415  first use only

        out = io.BytesIO()
        Image.frombytes("RGBA", (self.width, self.height), self.rgba).convert("RGB").save(out, "PNG")
        return out.getvalue()


def page_count(pdf: bytes) -> int:
    with opened(pdf) as document:
        return len(document)


def page_sizes(pdf: bytes) -> tuple[PageSize, ...]:
    with opened(pdf) as document:
        sizes = (document.get_page_size(number) for number in range(len(document)))
        return tuple(PageSize(width * _MM_PER_POINT, height * _MM_PER_POINT) for width, height in sizes)


def render_page(pdf: bytes, number: int, dpi: float = 96.0) -> PageImage:
    """Page `number` counts from 0; giant pages are rendered smaller than asked."""
    with opened(pdf) as document:
        if not 0 <= number < len(document):
            raise Refusal(PaperReason.NO_SUCH_PAGE, page=number + 1, pages=len(document))
        page = document[number]
        width, height = page.get_size()
        scale = min(dpi / 72, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=4)
        try:
            return PageImage(bitmap.width, bitmap.height, _packed(bitmap))
        finally:
            bitmap.close()
            page.close()


def _packed(bitmap: Any) -> bytes:
    """Rows without their padding."""
    row, data = bitmap.width * 4, bytes(bitmap.buffer)
    if bitmap.stride == row:
        return data
    return b"".join(
        data[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride)
    )
