"""What the parts of a round's panel share: they show one round and work through the panel they stand in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.needs.queries import RoundRow
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.widgets.loading import LatestLoader


class Part(QWidget):
    """Override `refresh`; `round` is what is shown, None before the first one."""

    def __init__(self, section: SectionPanel, name: str) -> None:
        super().__init__(section)
        self.setObjectName(name)
        self.section = section
        self.round: RoundRow | None = None
        self.loader = LatestLoader(section.desk.jobs, self)

    @property
    def desk(self) -> Desk:
        return self.section.desk

    def show_round(self, row: RoundRow) -> None:
        """Another round, or the same one after a deed."""
        former = self.round
        self.round = row
        if former is None or former.id != row.id:
            self.begin()
        self.refresh()

    def begin(self) -> None:
        """Override: forget what belonged to another round."""

    def refresh(self) -> None:
        """Override: load what is shown."""

    def take_keyboard(self) -> None:
        """Override: the widget that one came for gets the keys."""
