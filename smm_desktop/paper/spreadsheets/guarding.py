"""Keeps user data from becoming a formula when somebody opens the file: =HYPERLINK(…), +1-2, @SUM(…)."""

import re

_STARTS_FORMULA = re.compile(r"\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST_TEXT = 32_767


def is_dangerous(text: str) -> bool:
    """Whether a spreadsheet program could take the text for a formula."""
    return _STARTS_FORMULA.match(text) is not None


def writable(text: str) -> str:
    """Without the control characters that no spreadsheet may hold, and no longer than a cell."""
    return _UNWRITABLE.sub("", text)[:LONGEST_TEXT]


def guarded(text: str) -> str:
    """For files of plain text, where only a sign in front says that this is a text."""
    return f"'{text}" if is_dangerous(text) else text


def unguarded(text: str) -> str:
    """The text again of a file that was written guarded."""
    return text[1:] if text.startswith("'") and is_dangerous(text[1:]) else text
