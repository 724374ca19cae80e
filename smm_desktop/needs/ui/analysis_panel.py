"""The analysis of a round: its views, its report, and the needs that are made of it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.needs.terms import AnalysisWish
from smm_desktop.needs.ui.analysis_bar import AnalysisBar, AnalysisFacts, read_analysis, window_language
from smm_desktop.needs.ui.analysis_views_panel import (
    ALPHA,
    BARS,
    GROUPS,
    MATRIX,
    OTHERS,
    RANKING,
    SIDES,
    TEXTS,
    AnalysisViews,
    Shown,
)
from smm_desktop.needs.ui.need_record_dialog import NeedRecordDialog
from smm_desktop.needs.ui.report_dialog import ReportDialog
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import anonymity_text, period_text
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.layouts import STRETCH, column, row


class AnalysisPanel(SectionPanel):
    needs_made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "analysis_panel", parent)
        self._facts = AnalysisFacts(())
        self._wish: AnalysisWish | None = None
        self.bar = AnalysisBar()
        self.switch = FilterChips(name="analysis_view")
        self.views = AnalysisViews()
        self.nothing = EmptyState("", icon="chart-column", name="no_analysis")
        self.report_button = secondary(
            self.tr("&Report…"),
            icon="file-down",
            shortcut="Ctrl+P",
            name="needs_report",
            on_click=self._report,
        )
        self.need_button = primary(
            self.tr("&Make needs…"),
            icon="flag",
            shortcut="Ctrl+N",
            name="make_needs",
            on_click=self._make_needs,
        )
        self.buttons = (self.report_button, self.need_button)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        texts = {
            RANKING: self.tr("Ranking"),
            BARS: self.tr("Bars"),
            MATRIX: self.tr("Matrix"),
            GROUPS: self.tr("Groups"),
            SIDES: self.tr("Side by side"),
            ALPHA: self.tr("Reliability"),
            OTHERS: self.tr("Other questions"),
            TEXTS: self.tr("Free answers"),
        }
        self.switch.set_chips([Chip(key, text) for key, text in texts.items()])
        layout = column(self.bar, row(self.switch, STRETCH), self.views, self.nothing, gap=12)
        layout.setStretch(2, 1)
        layout.setStretch(3, 1)
        self.setLayout(layout)
        self.nothing.hide()

    def _connect(self) -> None:
        self.bar.wished.connect(self._reload)
        self.bar.by_chosen.connect(self._choose_by)
        self.bar.group_chosen.connect(self._choose_group)
        self.switch.changed.connect(lambda _key: self.views.show_view(self.switch.current))
        self.views.group_opened.connect(self.bar.choose_group)
        self.views.checks_changed.connect(lambda _count: self._allow())

    def take_keyboard(self) -> None:
        self.views.ranking.focus_table()

    def choose(self, round_id: object) -> None:
        """Show this round, now or when the panel is shown."""
        if isinstance(round_id, UUID):
            self._wish = AnalysisWish(round_id, language=window_language())
            self.refresh()

    def refresh(self) -> None:
        desk, wish = self.desk, self._wish
        self.loader.load(lambda: read_analysis(desk, wish), self._show)

    def _reload(self) -> None:
        self._wish = self.bar.wish
        self.refresh()

    def _choose_by(self) -> None:
        self._show_found()
        if self.bar.breakdown is not None:
            self._switch_to(GROUPS)

    def _choose_group(self) -> None:
        self._show_found()
        if self.bar.chosen_group is not None:
            self._switch_to(RANKING)

    def _switch_to(self, key: str) -> None:
        self.switch.choose(key)
        self.views.show_view(key)

    def _show(self, facts: AnalysisFacts) -> None:
        self._facts = facts
        self.bar.show_facts(facts)
        self._show_nothing(facts)
        self._show_found()
        self._name(facts)

    def _show_nothing(self, facts: AnalysisFacts) -> None:
        if not facts.rounds:
            self.nothing.set_texts(
                self.tr("No round to analyse yet"),
                self.tr("Named rounds can be read while they are open, anonymous ones once they are closed."),
            )
        elif facts.problem is not None:
            self.nothing.set_texts(self.tr("No analysis"), self.desk.sentence(facts.problem))
        self.nothing.setVisible(facts.found is None)
        for widget in (self.views, self.switch):
            widget.setVisible(facts.found is not None)

    def _show_found(self) -> None:
        found = self._facts.found
        if found is not None:
            self.views.show_analysis(
                Shown(
                    found.analysis,
                    found.questions,
                    found.free_answers,
                    self.bar.breakdown,
                    self.bar.chosen_group,
                )
            )
        self._allow()

    def _allow(self) -> None:
        found = self._facts.found
        self.report_button.setEnabled(found is not None)
        self.need_button.setEnabled(found is not None and bool(found.competencies))
        reason = self.tr(
            "This survey stands on no competency frame, so its needs have no competency to name."
        )
        self.need_button.setToolTip("" if found is None or found.competencies else reason)

    def _name(self, facts: AnalysisFacts) -> None:
        one = facts.chosen
        if one is None or facts.found is None:
            self.say(self.tr("Analysis"), "")
            return
        people = self.tr("%n respondent(s)", "", facts.found.analysis.respondents)
        promise = anonymity_text(facts.found.anonymity)
        period = period_text(one.starts_on, one.ends_on)
        self.say(self.tr("Analysis"), f"{one.instrument} · {people} · {period} · {promise}")

    def _report(self) -> None:
        found, chosen = self._facts.found, self._facts.chosen
        if found is not None and chosen is not None:
            title = f"{chosen.title} {found.field}".strip()
            ReportDialog(self, found.wish, title).open()

    def _make_needs(self) -> None:
        """Of the ticked competencies, or of the one that is chosen."""
        found, chosen, group = self._facts.found, self._facts.chosen, self.bar.chosen_group
        if found is None or chosen is None:
            return
        names = self.views.ranking.checked_ids or self.views.ranking.selected_ids
        items = [one for one in (group.items if group else found.analysis.items) if one.competency in names]
        wanted = [one for one in items if one.rank is not None and one.competency in found.competencies]
        if wanted:
            label = group.label if group else found.field
            NeedRecordDialog(self, found, chosen, wanted, label, then=self._made).open()
        else:
            self._switch_to(RANKING)
            self.take_keyboard()
            self.deed_done.emit(self.tr("Choose or tick ranked competencies first."), None)

    def _made(self) -> None:
        self.views.ranking.check_all(False)
        self.needs_made.emit()
