"""Moments, sizes and digests as the window writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from smm_desktop.core.clock import local

_BLOCK = 4
_WIDE = 8


def moment_text(moment: datetime) -> str:
    return f"{local(moment):%d.%m.%Y %H:%M}"


def size_text(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def digest_blocks(digest: bytes, per_line: int = _WIDE) -> str:
    """Return a digest in blocks of four hexadecimal digits, to be compared by eye."""
    digits = digest.hex()
    blocks = [digits[at : at + _BLOCK] for at in range(0, len(digits), _BLOCK)]
    return "\n".join(" ".join(blocks[at : at + per_line]) for at in range(0, len(blocks), per_line))
