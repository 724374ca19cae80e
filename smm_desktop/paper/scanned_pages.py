"""Whether a PDF is a scan: pages that are pictures of paper, as a scanner or a telephone makes them."""

from __future__ import annotations

from typing import Any

from smm_desktop.paper.pdfium import opened

_LEAST_SHARE = 0.5  # of a page's area; scanners fill the page, converters of photographs leave margins
_MOST_PAGES = 50


def is_scan(pdf: bytes) -> bool:
    """True when pictures cover most of every page; a layer of recognised text beside them does not count against."""
    with opened(pdf) as document:
        count = len(document)
        return 0 < count <= _MOST_PAGES and all(_is_picture(document[number]) for number in range(count))


def _is_picture(page: Any) -> bool:
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE  # noqa: PLC0415  first use only

    width, height = page.get_size()
    covered = 0.0
    for picture in page.get_objects(filter=[FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = picture.get_bounds()
        across = min(right, width) - max(left, 0.0)
        upwards = min(top, height) - max(bottom, 0.0)
        covered += max(across, 0.0) * max(upwards, 0.0)
    return bool(covered >= _LEAST_SHARE * width * height)
