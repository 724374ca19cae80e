"""Opens the screen for answering a round, and gives the window back when the coordinator leaves it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from smm_desktop.needs.queries import RoundRow
from smm_desktop.needs.terms import FormSnapshot
from smm_desktop.needs.ui.kiosk_page.kiosk import Kiosk
from smm_desktop.needs.ui.section_panel import SectionPanel
from smm_desktop.widgets.loading import LatestLoader


class KioskStart(QObject):
    """While people answer, the program's window is hidden: there is nothing to switch to."""

    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section)
        self._section = section
        self._loader = LatestLoader(section.desk.jobs, self)
        self.kiosk: Kiosk | None = None

    def start(self, row: RoundRow) -> None:
        forms = self._section.desk.forms
        self._loader.load(lambda: forms.snapshot(row.id), self._show, refused=self._section.tell_refused)

    def _show(self, snapshot: FormSnapshot) -> None:
        self.kiosk = Kiosk(self._section.desk, snapshot)
        self.kiosk.left.connect(self._leave)
        self.kiosk.setGeometry(
            self._section.screen().geometry()
        )  # full also where no window manager sees to it
        self.kiosk.showFullScreen()
        self._section.window().hide()

    def _leave(self) -> None:
        self._section.window().show()
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None
        self._section.deed_done.emit("", None)
