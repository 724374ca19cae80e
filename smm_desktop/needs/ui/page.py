"""The page of needs: a switch between its sections, each a panel of its own."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.needs.ui.analysis_panel import AnalysisPanel
from smm_desktop.needs.ui.builder_panel import BuilderPanel
from smm_desktop.needs.ui.frame_import_panel import FrameImportPanel
from smm_desktop.needs.ui.frames_panel import FramesPanel
from smm_desktop.needs.ui.instruments_panel import InstrumentsPanel
from smm_desktop.needs.ui.need_list_panel import NeedListPanel
from smm_desktop.needs.ui.round_panel import RoundPanel
from smm_desktop.needs.ui.rounds_panel import RoundsPanel
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import word_refusal
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.tones import Tone

ROUNDS, INSTRUMENTS, FRAMES = "rounds", "instruments", "frames"
ANALYSIS, NEEDS = "analysis", "needs"
_STALE = (CoreReason.UNDO_BLOCKED, CoreReason.NOTHING_TO_UNDO, CoreReason.DEED_IRREVERSIBLE)


@dataclass(frozen=True, slots=True)
class View:
    """A panel and the section of the switch that it belongs to."""

    section: str
    panel: SectionPanel


class NeedsPage(Page):
    """`add_section` hangs a further section behind the others; `show_view` opens any panel that was added."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("needs_page")
        self._desk = desk
        self._views: list[View] = []
        self._texts: dict[str, str] = {}
        self._stack = QStackedWidget()
        self.switch = FilterChips(name="needs_section")
        self.toolbar.addWidget(self.switch)
        self.toolbar.addStretch(1)
        self.body.addWidget(self._stack, 1)
        self.rounds, self.round = RoundsPanel(desk), RoundPanel(desk)
        self.instruments, self.builder = InstrumentsPanel(desk), BuilderPanel(desk)
        self.frames, self.frame_import = FramesPanel(desk), FrameImportPanel(desk)
        self.set_title(self.tr("Needs analysis"))
        self.add_section(ROUNDS, self.tr("Rounds"), self.rounds, self.round)
        self.add_section(INSTRUMENTS, self.tr("Surveys"), self.instruments, self.builder)
        self.add_section(FRAMES, self.tr("Competency frames"), self.frames, self.frame_import)
        self.analysis, self.need_list = AnalysisPanel(desk), NeedListPanel(desk)
        self.add_section(ANALYSIS, self.tr("Analysis"), self.analysis)
        self.add_section(NEEDS, self.tr("Needs"), self.need_list)
        self._connect()
        self.show_section(ROUNDS)

    def add_section(self, key: str, text: str, *panels: SectionPanel) -> None:
        """The first panel is what the switch shows; the others are opened from it."""
        self._texts[key] = text
        for panel in panels:
            self._views.append(View(key, panel))
            self._stack.addWidget(panel)
            panel.deed_done.connect(self._tell)
            panel.loader.busy_changed.connect(self.set_busy)
            panel.renamed.connect(self._show_names)
            for button in panel.buttons:
                self.add_action(button).hide()
            if panel.tools is not None:
                self.toolbar.insertWidget(self.toolbar.count() - 1, panel.tools, 100)
                panel.tools.hide()
        self.switch.set_chips([Chip(one, shown) for one, shown in self._texts.items()])

    def _connect(self) -> None:
        self.switch.changed.connect(lambda _chosen: self.show_section(self.switch.current))
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

    @property
    def view(self) -> SectionPanel:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, SectionPanel) else self.rounds

    def show_section(self, key: str) -> None:
        self.show_view(next(view.panel for view in self._views if view.section == key))

    def show_view(self, panel: SectionPanel) -> None:
        section = next(view.section for view in self._views if view.panel is panel)
        self._stack.setCurrentWidget(panel)
        first = next(view.panel for view in self._views if view.section == section)
        self.switch.setVisible(panel is first)
        for view in self._views:
            for button in view.panel.buttons:
                button.setVisible(view.panel is panel)
            if view.panel.tools is not None:
                view.panel.tools.setVisible(view.panel is panel)
        self.show_used_rows()
        self.switch.blockSignals(True)  # it follows; it does not lead to its section's first panel
        self.switch.choose(section)
        self.switch.blockSignals(False)
        self._show_names()
        self.mark_stale()
        if self.isVisible():
            panel.take_keyboard()

    def refresh(self) -> None:
        self.view.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.view.take_keyboard()

    def _show_names(self) -> None:
        self.set_title(self.view.heading or self.tr("Needs analysis"))
        self.set_subtitle(self.view.subtitle)

    def _tell(self, account: str, number: object) -> None:
        self.mark_stale()
        if not account:
            return
        if isinstance(number, int):
            self.show_toast(account, action=self.tr("Undo"), on_action=lambda: self.undo(number))
        else:
            self.show_toast(account)

    def undo(self, number: int) -> None:
        """Takes the deed of that number back, whatever was done since, unless it stands in the way."""
        actor = self._desk.actor()
        self._desk.jobs.run(
            lambda _progress: self._desk.database.undo(actor, number),
            on_done=lambda _undone: self.mark_stale(),
            on_refused=self._tell_refused,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _tell_refused(self, refusal: Refusal) -> None:
        sentence = word_refusal(refusal)
        if refusal.term in _STALE:
            sentence = self.tr("This can no longer be undone: something else was changed since.")
        if sentence is None:
            raise refusal
        self.show_toast(sentence, tone=Tone.WARN)
