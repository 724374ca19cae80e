"""Images from outside, held in bounds: logos made harmless, scans opened page by page."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import PaperReason

if TYPE_CHECKING:
    from PIL.Image import Image

    ScannedPage = Image  # what `pages_of` gives, for rooms to name

_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")
_LOGO_BYTES = 10_000_000
_LOGO_SIDE = 1200
_SCAN_BYTES = 200_000_000
_SCAN_PAGES = 500
_PIXELS = 80_000_000
_PDF_MARK = b"%PDF-"
_DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    LookupError,
    ArithmeticError,
    TypeError,
    struct.error,
    zlib.error,
)


def check_logo(data: bytes) -> bytes:
    """A small clean PNG made of the pixels alone; refuses what is no image, or a giant one."""
    from PIL import Image, ImageOps  # noqa: PLC0415  first use only

    image = ImageOps.exif_transpose(open_image(data, byte_limit=_LOGO_BYTES))
    whole = image.convert("RGBA")
    whole.thumbnail((_LOGO_SIDE, _LOGO_SIDE), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    Image.frombytes("RGBA", whole.size, whole.tobytes()).save(out, "PNG", optimize=True)
    return out.getvalue()


def open_image(data: bytes, *, byte_limit: int = _SCAN_BYTES) -> Image:
    """The first picture of an image file, decoded; its pixels are counted before they are unpacked."""
    return next(_frames(data, byte_limit))


def pages_of(path: Path, *, dpi: float = 200.0) -> Iterator[Image]:
    """Every page of a scan as RGB: a PDF rendered at `dpi`, or an image file with one or more pictures."""
    try:
        if path.stat().st_size > _SCAN_BYTES:
            raise Refusal(PaperReason.FILE_TOO_LARGE, size=path.stat().st_size, limit=_SCAN_BYTES)
        data = path.read_bytes()
    except OSError as error:
        raise Refusal(PaperReason.FILE_NOT_FOUND, file=path.name) from error
    pages = _pdf_pages(data, dpi) if _PDF_MARK in data[:1024] else _frames(data, _SCAN_BYTES)
    yield from (page.convert("RGB") for page in pages)


def _pdf_pages(data: bytes, dpi: float) -> Iterator[Image]:
    from PIL import Image  # noqa: PLC0415  first use only

    from smm_desktop.paper.preview import page_count, render_page  # noqa: PLC0415  opens pdfium, for PDF only

    count = page_count(data)
    if count > _SCAN_PAGES:
        raise Refusal(PaperReason.TOO_MANY_PAGES, pages=count, limit=_SCAN_PAGES)
    for number in range(count):
        page = render_page(data, number, dpi)
        yield Image.frombytes("RGBA", (page.width, page.height), page.rgba)


def _frames(data: bytes, byte_limit: int) -> Iterator[Image]:
    from PIL import Image, ImageSequence  # noqa: PLC0415  first use only

    if len(data) > byte_limit:
        raise Refusal(PaperReason.FILE_TOO_LARGE, size=len(data), limit=byte_limit)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the pixels are counted here
            with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
                for place, frame in enumerate(ImageSequence.Iterator(image)):
                    _check_size(frame, place)
                    yield frame.copy()
    except (*_DAMAGE, Image.DecompressionBombError) as error:
        raise Refusal(PaperReason.IMAGE_NOT_READABLE) from error


def _check_size(frame: Image, place: int) -> None:
    if frame.width * frame.height > _PIXELS:
        raise Refusal(PaperReason.IMAGE_TOO_LARGE, width=frame.width, height=frame.height, limit=_PIXELS)
    if place >= _SCAN_PAGES:
        raise Refusal(PaperReason.TOO_MANY_PAGES, pages=place + 1, limit=_SCAN_PAGES)
