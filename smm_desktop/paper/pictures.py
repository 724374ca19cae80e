"""Images as PDF objects: samples and soft mask, embedded once however often they are drawn."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

from smm_desktop.paper.pdf_writer import PdfWriter, packed


@dataclass(frozen=True, slots=True)
class Picture:
    """An image's compressed samples; `mask` is its opacity, None when it is opaque everywhere."""

    width: int
    height: int
    samples: bytes
    mask: bytes | None


@lru_cache(maxsize=16)
def open_picture(data: bytes) -> Picture:
    """From PNG or JPEG bytes that `images.check_logo` or the project itself has vouched for."""
    from PIL import Image  # noqa: PLC0415  first use only

    with Image.open(io.BytesIO(data)) as image:
        whole = image.convert("RGBA")
    alpha = whole.getchannel("A")
    mask = None if alpha.getextrema() == (255, 255) else packed(alpha.tobytes())
    return Picture(whole.width, whole.height, packed(whole.convert("RGB").tobytes()), mask)


def put_picture(writer: PdfWriter, picture: Picture) -> int:
    head = f"/Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}/BitsPerComponent 8"
    entries = f"{head}/ColorSpace/DeviceRGB"
    if picture.mask is not None:
        mask = writer.put_packed(f"{head}/ColorSpace/DeviceGray", picture.mask)
        entries += f"/SMask {mask} 0 R"
    return writer.put_packed(entries, picture.samples)
