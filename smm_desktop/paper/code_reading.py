"""Reading printed codes from photographs and scans: tilted, dim, small or roughly compressed ones too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from smm_desktop.paper.images import open_image

if TYPE_CHECKING:
    from PIL.Image import Image


class CodeFormat(StrEnum):
    """Which kind of code was found."""

    QR = "qr"
    DATA_MATRIX = "data_matrix"


ALL_FORMATS = frozenset(CodeFormat)


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A decoded code; `corners` are pixels of the image given, clockwise from the code's own top left."""

    text: str
    format: CodeFormat
    corners: tuple[tuple[float, float], ...]


def read_codes(
    image: bytes | Image, formats: frozenset[CodeFormat] = ALL_FORMATS, *, wanted: int = 1
) -> tuple[FoundCode, ...]:
    """Every code found, each once. Tries harder and harder until `wanted` codes are there."""
    source = open_image(image) if isinstance(image, bytes) else image
    found: dict[tuple[str, CodeFormat], FoundCode] = {}
    for attempt, scale, binarizer in _attempts(source.convert("L")):
        for code in _read(attempt, scale, binarizer, formats):
            found.setdefault((code.text, code.format), code)
        if len(found) >= wanted:
            break
    return tuple(found.values())


def _attempts(grey: Image) -> Iterator[tuple[Image, float, str]]:
    """Versions of the image from the likeliest to the dearest, with their scale."""
    from PIL import Image, ImageFilter, ImageOps  # noqa: PLC0415  first use only

    yield grey, 1.0, "LocalAverage"
    yield grey, 1.0, "GlobalHistogram"
    smooth = grey.filter(ImageFilter.GaussianBlur(1.0))
    yield smooth, 1.0, "LocalAverage"
    for scale in (2.0, 1.5, 0.75, 0.5):
        size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
        if size[0] * size[1] <= _MOST_PIXELS:
            yield grey.resize(size, Image.Resampling.BICUBIC), scale, "LocalAverage"
    yield ImageOps.autocontrast(smooth, cutoff=2), 1.0, "LocalAverage"
    yield grey.filter(ImageFilter.UnsharpMask(3, 200, 0)), 1.0, "LocalAverage"


_MOST_PIXELS = 40_000_000


def _read(grey: Image, scale: float, binarizer: str, formats: frozenset[CodeFormat]) -> Iterator[FoundCode]:
    import zxingcpp  # noqa: PLC0415  first use only

    kinds = {
        CodeFormat.QR: zxingcpp.BarcodeFormat.QRCode,
        CodeFormat.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    }
    for kind in formats:
        results = zxingcpp.read_barcodes(
            grey,
            formats=zxingcpp.BarcodeFormats(kinds[kind]),
            binarizer=getattr(zxingcpp.Binarizer, binarizer),
            text_mode=zxingcpp.TextMode.Plain,
        )
        yield from (FoundCode(each.text, kind, _corners(each.position, scale)) for each in results)


def _corners(position: Any, scale: float) -> tuple[tuple[float, float], ...]:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((point.x / scale, point.y / scale) for point in points)
