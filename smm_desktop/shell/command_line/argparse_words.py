"""The words of argparse itself, which has no Turkish: usage, headings and what is wrong with arguments."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def speak() -> None:
    """Give argparse the words of the language that is installed; unknown ones stay as they are.

    It looks them up through a module global made for gettext, whose catalogues Python does not ship for it.
    """
    words = _headings() | _faults()
    argparse._ = lambda text: words.get(text, text)  # type: ignore[attr-defined]


def _headings() -> dict[str, str]:
    return {
        "usage: ": translate("shell", "usage: "),
        "positional arguments": translate("shell", "arguments"),
        "options": translate("shell", "options"),
        "show this help message and exit": translate("shell", "show this help"),
        "show program's version number and exit": translate("shell", "show the version"),
    }


def _faults() -> dict[str, str]:
    """Keys are argparse's own; what is in %(…)s is filled in by it."""
    return {
        "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
        "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
        "the following arguments are required: %s": _percent(translate("shell", "missing: {names}")),
        "unrecognized arguments: %s": _percent(translate("shell", "not understood: {names}")),
        "invalid choice: %(value)r (choose from %(choices)s)": _percent(
            translate("shell", "{value} is none of {choices}")
        ),
        "invalid %(type)s value: %(value)r": _percent(translate("shell", "{value} cannot be understood")),
        "expected one argument": translate("shell", "a value is missing"),
        "expected at least one argument": translate("shell", "at least one value is missing"),
        "ambiguous option: %(option)s could match %(matches)s": _percent(
            translate("shell", "{option} could be {matches}")
        ),
    }


def _percent(text: str) -> str:
    """Return the text with argparse's kind of placeholders."""
    return text.format(
        names="%s", value="%(value)r", choices="%(choices)s", option="%(option)s", matches="%(matches)s"
    )
