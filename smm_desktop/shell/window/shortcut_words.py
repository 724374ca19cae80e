"""The sheet of all keys (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
Group = tuple[str, Sequence[tuple[str, str]]]


def shortcut_groups() -> list[Group]:
    """Return groups of keys and what they do."""
    return [_everywhere(), _pages(), _tables(), _grid(), _matching(), _placements(), _timeline()]


def _everywhere() -> Group:
    return (
        translate("shell", "Everywhere"),
        [
            ("Ctrl+K", translate("shell", "Find a page, a person, a training, a certificate or an action")),
            ("Ctrl+1 … 9, 0", translate("shell", "Go to a page of the rail")),
            ("Ctrl+Z", translate("shell", "Undo the last deed")),
            ("Ctrl+Y", translate("shell", "Redo")),
            ("Ctrl+B", translate("shell", "Make a backup")),
            ("F5", translate("shell", "Read again")),
            ("F1", translate("shell", "This sheet")),
        ],
    )


def _pages() -> Group:
    return (
        translate("shell", "On a page and in a dialog"),
        [
            ("Ctrl+F", translate("shell", "Search in the page")),
            ("Ctrl+N", translate("shell", "Add or plan something new")),
            ("Tab", translate("shell", "To the next field or button")),
            ("Alt+PgDown", translate("shell", "Scroll what stands beside the list; in a dialog without Alt")),
            ("Alt", translate("shell", "With an underlined letter: press that button")),
            ("Ctrl+Return", translate("shell", "Accept a form")),
            ("Esc", translate("shell", "Close, or clear the search")),
        ],
    )


def _tables() -> Group:
    return (
        translate("shell", "In a table"),
        [
            ("Return", translate("shell", "Open the chosen row")),
            ("Space", translate("shell", "Tick the chosen row")),
            ("Ctrl+A", translate("shell", "Choose all rows")),
            ("Ctrl+C", translate("shell", "Copy the chosen rows, for a spreadsheet")),
        ],
    )


def _grid() -> Group:
    return (
        translate("shell", "In the attendance grid"),
        [
            ("V Y G M", translate("shell", "Present, absent, late, excused; then on to the next")),
            ("Space", translate("shell", "The last mark once more")),
            ("Ctrl+D", translate("shell", "Fill downwards")),
            ("Ctrl+R", translate("shell", "Fill the day")),
            ("Del", translate("shell", "Clear the mark")),
            ("Ctrl+V", translate("shell", "Paste marks from a spreadsheet")),
        ],
    )


def _matching() -> Group:
    return (
        translate("shell", "In matching"),
        [
            ("F9", translate("shell", "Find the best match")),
            ("F8", translate("shell", "Show or hide what counts")),
            ("Space", translate("shell", "Tick the chosen pair, to apply it or not")),
            ("Ctrl+Return", translate("shell", "Apply the pairs that are ticked")),
        ],
    )


def _placements() -> Group:
    return (
        translate("shell", "In the list of placements"),
        [
            ("Return", translate("shell", "The next step of the chosen placement")),
            ("Ctrl+L", translate("shell", "Daily log: a time, Enter, the next day; F9 fills the rest")),
            ("Ctrl+E", translate("shell", "Mentor’s evaluation; with Shift the teacher’s")),
            ("Ctrl+R", translate("shell", "Final report")),
            ("Ctrl+P", translate("shell", "Papers")),
        ],
    )


def _timeline() -> Group:
    return (
        translate("shell", "In the timeline of placements"),
        [
            ("↑ ↓ ← →", translate("shell", "To the next row; to the next placement of the row")),
            ("Return", translate("shell", "Open the chosen placement")),
            ("+  −", translate("shell", "A month, a quarter or a year at a time")),  # noqa: RUF001 - as on keys
            ("Alt+← Alt+→", translate("shell", "Earlier and later days")),
        ],
    )
