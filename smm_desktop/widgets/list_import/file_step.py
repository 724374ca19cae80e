"""The first step: which file. Dropping it does as well as choosing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.drop_target import DropTarget
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, Card, column, row

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt", ".htm", ".html", ".xml")


class FileStep(QWidget):
    """Calls `opened` with the chosen file."""

    def __init__(
        self, opened: Callable[[Path], object], title: str, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._opened, self._title, self._key = opened, title, key
        self.target = DropTarget(
            self.tr("Drop the list here"),
            self.tr("A spreadsheet as it was sent to you: .xlsx, .xls, .ods or .csv"),
            suffixes=SUFFIXES,
            icon="file-spreadsheet",
            button=self.tr("&Choose file…"),
            on_browse=self.browse,
            name="import_drop",
        )
        self.target.dropped.connect(self._dropped)
        self.target.setMinimumHeight(280)
        layout = column(self.target, self._promises(), STRETCH, gap=16)
        layout.setStretch(0, 2)
        self.setLayout(layout)
        browse = self.target.findChild(QWidget, "import_drop_browse")
        if browse is not None:
            self.setFocusProxy(browse)

    def _promises(self) -> Card:
        card = Card()
        texts = (
            (
                "wand-sparkles",
                self.tr(
                    "Title rows, merged cells, any order of columns and any spelling of the captions are understood. "
                    "You see what was guessed and correct it."
                ),
            ),
            (
                "list-checks",
                self.tr("Row by row you see what would happen: new, changed, doubtful, or refused and why."),
            ),
            (
                "undo-2",
                self.tr("Nothing is written before you say so, and one undo takes the whole import back."),
            ),
        )
        for icon, text in texts:
            line = row(IconLabel(icon, IconRole.ACCENT, 18), Label(text, TextRole.BODY, wrap=True), gap=12)
            line.setStretch(1, 1)
            card.body.addLayout(line)
        return card

    def browse(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = self.tr("Spreadsheets ({patterns});;All files (*)").format(patterns=patterns)
        path = file_dialogs.open_file(self, self._title, filters, key=self._key)
        if path is not None:
            self._opened(path)

    def _dropped(self, paths: Sequence[Path]) -> None:
        self._opened(paths[0])
