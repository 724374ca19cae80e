"""A page as a telephone or a cheap scanner would show it: for demonstrations and trials of the code reader."""

from __future__ import annotations

import io

from smm_desktop.paper.preview import render_page


def photographed(pdf: bytes, *, dpi: float, degrees: float, quality: int, page: int = 0) -> bytes:
    """Return a JPEG of a page (from 0), turned by `degrees` on a grey ground and compressed to `quality` (1 to 95)."""
    from PIL import Image  # noqa: PLC0415 - first use only

    drawn = render_page(pdf, page, dpi)
    image = Image.frombytes("RGBA", (drawn.width, drawn.height), drawn.rgba).convert("RGB")
    turned = image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(150, 150, 150))
    buffer = io.BytesIO()
    turned.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()
