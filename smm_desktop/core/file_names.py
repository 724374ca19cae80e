"""Names for files that every system accepts; pure, so that rules may use it."""

import unicodedata

from smm_desktop.core import turkish

_FORBIDDEN = frozenset('<>:"/\\|?*')
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
_LONGEST_BYTES = 200


def _shortened(text: str) -> str:
    """At most so many bytes, never half a letter."""
    return text.encode()[:_LONGEST_BYTES].decode(errors="ignore")


def safe_file_name(text: str) -> str:
    """A name for a file (without folder) that Windows and Linux accept; Turkish letters stay."""
    composed = unicodedata.normalize("NFC", text)
    allowed = "".join(" " if sign in _FORBIDDEN or not sign.isprintable() else sign for sign in composed)
    name = _shortened(" ".join(allowed.split())).strip(" .")
    if not name:
        return "_"
    return f"_{name}" if turkish.fold(name.partition(".")[0]) in _RESERVED else name
