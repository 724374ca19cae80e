"""Two-dimensional codes drawn as vectors: QR for claims and links, Data Matrix for the corners of sheets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from smm_desktop.paper.colours import BLACK, Colour
from smm_desktop.paper.page import Page

_DARK_IS_ONE = b"\1" + bytes(255)
_RUN = re.compile(b"\1+")


@dataclass(frozen=True, slots=True)
class Matrix:
    """Modules by row, 1 for dark and 0 for light, without the quiet zone."""

    rows: tuple[bytes, ...]

    @property
    def size(self) -> int:
        return len(self.rows)

    @property
    def qr_version(self) -> int:
        """1 to 40, if this is a QR code."""
        return (self.size - 17) // 4


def encode_qr(text: str, level: str = "M") -> Matrix:
    """Level L, M, Q or H; capitals, digits and ` $%*+-./:` take the dense alphanumeric mode."""
    import zxingcpp  # noqa: PLC0415  first use only

    return _matrix(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level))


@lru_cache(maxsize=256)
def encode_data_matrix(text: str) -> Matrix:
    """Always a square: left alone, the encoder makes some texts 8 by 32."""
    import zxingcpp  # noqa: PLC0415  first use only

    return _matrix(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix, force_square=True))


def draw_qr(page: Page, text: str, x: float, y: float, size: float, *, level: str = "M") -> Matrix:
    """A QR code of `size` millimetres; the caller leaves four modules of white around it."""
    matrix = encode_qr(text, level)
    draw_matrix(page, matrix, x, y, size)
    return matrix


def draw_data_matrix(page: Page, text: str, x: float, y: float, size: float) -> Matrix:
    matrix = encode_data_matrix(text)
    draw_matrix(page, matrix, x, y, size)
    return matrix


def draw_matrix(
    page: Page, matrix: Matrix, x: float, y: float, size: float, *, colour: Colour = BLACK
) -> None:
    """All dark modules as one path, so that no viewer shows seams between them."""
    page.tiles(_bars(matrix), matrix.size, x=x, y=y, size=size, colour=colour)


def _bars(matrix: Matrix) -> Iterator[tuple[int, int, int]]:
    """Row, first column and length of each horizontal run of dark modules."""
    for row, modules in enumerate(matrix.rows):
        for run in _RUN.finditer(modules):
            column, end = run.span()
            yield row, column, end - column


def _matrix(barcode: Any) -> Matrix:
    image = memoryview(barcode.to_image(scale=1, add_quiet_zones=False))
    height, width = image.shape or (0, 0)
    modules = image.tobytes().translate(_DARK_IS_ONE)
    return Matrix(tuple(modules[row * width : (row + 1) * width] for row in range(height)))
