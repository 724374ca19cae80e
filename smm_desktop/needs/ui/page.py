"""The page of needs: a switch between its sections, each a panel of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from smm_desktop.needs.ui.analysis_panel import AnalysisPanel
from smm_desktop.needs.ui.builder_panel import BuilderPanel
from smm_desktop.needs.ui.frame_import_panel import FrameImportPanel
from smm_desktop.needs.ui.frames_panel import FramesPanel
from smm_desktop.needs.ui.instruments_panel import InstrumentsPanel
from smm_desktop.needs.ui.need_list_panel import NeedListPanel
from smm_desktop.needs.ui.round_panel import RoundPanel
from smm_desktop.needs.ui.rounds_panel import RoundsPanel
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.widgets.sectioned_page import SectionedPage

translate = QCoreApplication.translate

ROUNDS, INSTRUMENTS, FRAMES = "rounds", "instruments", "frames"
ANALYSIS, NEEDS = "analysis", "needs"


class NeedsPage(SectionedPage):
    """A further section is one line in `_add_sections`; the switch shows them in that order."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, translate("needs", "Needs analysis"), "needs", parent)
        self.rounds, self.round = RoundsPanel(desk), RoundPanel(desk)
        self.instruments, self.builder = InstrumentsPanel(desk), BuilderPanel(desk)
        self.frames, self.frame_import = FramesPanel(desk), FrameImportPanel(desk)
        self.analysis, self.need_list = AnalysisPanel(desk), NeedListPanel(desk)
        self._add_sections()
        self._connect()
        self.show_section(ROUNDS)

    def _add_sections(self) -> None:
        self.add_section(ROUNDS, self.tr("Rounds"), self.rounds, self.round)
        self.add_section(INSTRUMENTS, self.tr("Surveys"), self.instruments, self.builder)
        self.add_section(FRAMES, self.tr("Competency frames"), self.frames, self.frame_import)
        self.add_section(ANALYSIS, self.tr("Analysis"), self.analysis)
        self.add_section(NEEDS, self.tr("Needs"), self.need_list)

    def _connect(self) -> None:
        self.rounds.opened.connect(self._open_round)
        self.round.left.connect(lambda: self.show_view(self.rounds))
        self.instruments.opened.connect(self._open_instrument)
        self.instruments.frames_wanted.connect(lambda: self.show_section(FRAMES))
        self.rounds.instruments_wanted.connect(lambda: self.show_section(INSTRUMENTS))
        self.builder.left.connect(lambda: self.show_view(self.instruments))
        self.frames.import_wanted.connect(self._import_frame)
        self.frame_import.left.connect(lambda: self.show_view(self.frames))
        self.frame_import.imported.connect(self._show_frame)
        self.round.analysis_wanted.connect(self._analyse)
        self.need_list.analysis_wanted.connect(lambda: self.show_section(ANALYSIS))
        self.analysis.needs_made.connect(lambda: self.show_section(NEEDS))

    def _open_round(self, round_id: object) -> None:
        self.round.show_round(round_id)
        self.show_view(self.round)

    def _analyse(self, round_id: object) -> None:
        self.analysis.choose(round_id)
        self.show_section(ANALYSIS)

    def panel_places(self) -> dict[str, QLayout]:
        return {"need": self.need_list.panels}

    def _open_instrument(self, instrument_id: object) -> None:
        self.builder.show_instrument(instrument_id)
        self.show_view(self.builder)

    def _import_frame(self, frame_id: object) -> None:
        self.frame_import.start(frame_id)
        self.show_view(self.frame_import)

    def _show_frame(self, frame_id: object) -> None:
        self.frames.choose(frame_id)
        self.show_view(self.frames)
