"""Two-dimensional codes drawn as vectors: QR for claims and links, Data Matrix for the corners of sheets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from smm_desktop.paper.colours import BLACK, Colour
from smm_desktop.paper.page import Page


@dataclass(frozen=True, slots=True)
class Matrix:
    """Dark modules by row, without the quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

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
    import zxingcpp  # noqa: PLC0415  first use only

    return _matrix(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix))


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
        column = 0
        for dark, group in groupby(modules):
            length = len(list(group))
            if dark:
                yield row, column, length
            column += length


def _matrix(barcode: Any) -> Matrix:
    pixels: Any = memoryview(barcode.to_image(scale=1, add_quiet_zones=False)).tolist()
    return Matrix(tuple(tuple(value == 0 for value in line) for line in pixels))
