"""Images from outside are made harmless or refused."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.images import check_logo, open_image, pages_of
from smm_desktop.paper.terms import PaperReason
from tests.paper.builders import a_logo, a_report, image_bytes


def giant_png(side: int) -> bytes:
    """A few bytes that claim to be side x side pixels."""
    header = struct.pack(">2I5B", side, side, 8, 2, 0, 0, 0)
    chunk = (
        struct.pack(">I", len(header)) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    )
    return b"\x89PNG\r\n\x1a\n" + chunk + b"\0\0\0\0IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))


def term_of(data: bytes) -> object:
    with pytest.raises(Refusal) as caught:
        check_logo(data)
    return caught.value.term


def test_a_logo_keeps_its_transparency() -> None:
    assert open_image(check_logo(a_logo())).getpixel((0, 0)) == (0, 0, 0, 0)


def test_a_large_logo_is_made_smaller() -> None:
    assert open_image(check_logo(a_logo(side=2000))).size == (1200, 1200)


def test_a_logo_loses_its_metadata() -> None:
    picture = Image.new("RGB", (20, 20))
    exif = picture.getexif()
    exif[0x010E] = "kişisel not"
    data = image_bytes(picture, "JPEG", exif=exif.tobytes())  # type: ignore[arg-type]  # Pillow takes bytes too
    assert b"not" not in check_logo(data)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", a_logo()[:60], b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_what_is_no_image_is_refused(data: bytes) -> None:
    assert term_of(data) is PaperReason.IMAGE_NOT_READABLE


@pytest.mark.parametrize("side", [9_500, 12_000])
def test_giant_pictures_are_refused_before_they_are_unpacked(side: int) -> None:
    assert term_of(giant_png(side)) is PaperReason.IMAGE_TOO_LARGE


def test_absurd_sizes_are_refused() -> None:
    assert term_of(giant_png(60_000)) is PaperReason.IMAGE_NOT_READABLE


def test_a_giant_file_is_refused_unread() -> None:
    assert term_of(bytes(10_000_001)) is PaperReason.FILE_TOO_LARGE


def test_every_page_of_a_scanned_pdf_is_given(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(a_report(80))
    assert [page.mode for page in pages_of(path, dpi=40)] == ["RGB"] * 3


def test_every_picture_of_a_tiff_is_given(tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    pages = [Image.new("1", (30, 40)), Image.new("L", (50, 60))]
    pages[0].save(path, "TIFF", save_all=True, append_images=pages[1:])
    assert [page.size for page in pages_of(path)] == [(30, 40), (50, 60)]


def test_a_missing_scan_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        list(pages_of(tmp_path / "no.pdf"))
    assert caught.value.term is PaperReason.FILE_NOT_FOUND
