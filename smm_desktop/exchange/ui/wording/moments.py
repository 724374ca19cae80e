"""Moments, sizes and digests as the window writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from smm_desktop.core.clock import local

_BLOCK = 4
_PER_LINE = 8


def moment_text(moment: datetime) -> str:
    return f"{local(moment):%d.%m.%Y %H:%M}"


def size_text(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def digest_blocks(digest: bytes) -> str:
    """Return a digest in blocks of four hexadecimal digits, eight a line, to be compared by eye."""
    digits = digest.hex()
    blocks = [digits[at : at + _BLOCK] for at in range(0, len(digits), _BLOCK)]
    return "\n".join(" ".join(blocks[at : at + _PER_LINE]) for at in range(0, len(blocks), _PER_LINE))
