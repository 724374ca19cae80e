"""The choices above an analysis: round, field, by what, which group, and what stands beside it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.queries import RoundRow
from smm_desktop.needs.terms import AnalysisWish, Breakdown, GroupResult, RoundAnalysis, Silence
from smm_desktop.needs.ui.section_panel import Desk
from smm_desktop.needs.ui.wording import audience_text, dimension_text
from smm_desktop.widgets.forms import Choice, ComboField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import GAP, column, row


@dataclass(frozen=True, slots=True)
class AnalysisFacts:
    """The rounds to choose from and the analysis of the chosen one, or why there is none."""

    rounds: tuple[RoundRow, ...]
    chosen: RoundRow | None = None
    others: tuple[RoundRow, ...] = ()
    found: RoundAnalysis | None = None
    problem: Refusal | None = None


def read_analysis(desk: Desk, wish: AnalysisWish | None) -> AnalysisFacts:
    """For a worker; without a wish the newest round."""
    rounds = desk.database.ask(queries.analysable_rounds)
    wanted = wish.round_id if wish is not None else None
    chosen = next((one for one in rounds if one.id == wanted), rounds[0] if rounds else None)
    if chosen is None:
        return AnalysisFacts(rounds)
    others = desk.database.ask(queries.comparable_rounds, chosen.id)
    if wish is None or wish.round_id != chosen.id:
        wish = AnalysisWish(chosen.id, language=window_language())
    try:
        return AnalysisFacts(rounds, chosen, others, desk.reports.analyze(wish))
    except Refusal as refusal:
        return AnalysisFacts(rounds, chosen, others, problem=refusal)


def window_language() -> str:
    return "tr" if QLocale().language() is QLocale.Language.Turkish else "en"


class AnalysisBar(QWidget):
    wished = Signal()  # another round, field or comparison: the analysis is to be worked out anew
    by_chosen = Signal()
    group_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("analysis_bar")
        self._facts = AnalysisFacts(())
        self._filling = False
        self.rounds = ComboField(searchable=True, name="analysis_round")
        self.fields = ComboField(name="analysis_field")
        self.by = ComboField(name="analysis_by")
        self.group = ComboField(name="analysis_group")
        self.beside = ComboField(name="analysis_beside")
        self._lay_out()
        for field in (self.rounds, self.fields, self.beside):
            field.value_changed.connect(self._tell_wish)
        self.by.value_changed.connect(self._tell_by)
        self.group.value_changed.connect(self._tell_group)

    def _lay_out(self) -> None:
        choosers = row(gap=GAP)
        for label, field, stretch in (
            (self.tr("Round"), self.rounds, 3),
            (self.tr("Field"), self.fields, 2),
            (self.tr("By"), self.by, 2),
            (self.tr("Group"), self.group, 2),
            (self.tr("Beside"), self.beside, 2),
        ):
            field.setAccessibleName(label)
            field.setMinimumContentsLength(8)
            choosers.addLayout(column(Label(label, TextRole.SMALL), field, gap=3), stretch)
        self.setLayout(choosers)

    def _tell_wish(self) -> None:
        if not self._filling:
            self.wished.emit()

    def _tell_by(self) -> None:
        if not self._filling:
            self._fill_groups("")
            self.by_chosen.emit()

    def _tell_group(self) -> None:
        if not self._filling:
            self.group_chosen.emit()

    @property
    def wish(self) -> AnalysisWish | None:
        round_id, beside = self.rounds.value(), self.beside.value()
        if not isinstance(round_id, UUID):
            return None
        if self._facts.chosen is None or self._facts.chosen.id != round_id:
            return AnalysisWish(round_id, language=window_language())
        return AnalysisWish(
            round_id,
            field_code=str(self.fields.value() or ""),
            beside=(beside,) if isinstance(beside, UUID) else None,
            language=window_language(),
        )

    @property
    def breakdown(self) -> Breakdown | None:
        return next((one for one in self._breakdowns() if one.dimensions == self.by.value()), None)

    @property
    def chosen_group(self) -> GroupResult | None:
        breakdown, label = self.breakdown, self.group.value()
        if breakdown is None or not label:
            return None
        return next((one for one in breakdown.groups if one.label == label), None)

    def choose_group(self, label: object) -> None:
        self.group.set_value(label)

    def _breakdowns(self) -> tuple[Breakdown, ...]:
        return self._facts.found.analysis.breakdowns if self._facts.found else ()

    def show_facts(self, facts: AnalysisFacts) -> None:
        former = self.group.value()
        self._facts, self._filling = facts, True
        found = facts.found
        self.rounds.set_choices([Choice(one.id, one.title) for one in facts.rounds])
        self.rounds.set_value(facts.chosen.id if facts.chosen else None)
        fields = found.fields.items() if found else ()
        every = Choice("", self.tr("All fields"))
        self.fields.set_choices([every, *(Choice(code, name) for code, name in fields)])
        self.fields.set_value(found.wish.field_code if found else "")
        others = [Choice(one.id, f"{one.title} ({audience_text(one.audience)})") for one in facts.others]
        self.beside.set_choices([Choice("", self.tr("The usual")), *others])
        self.beside.set_value(found.wish.beside[0] if found and found.wish.beside else "")
        self._fill_by()
        self._filling = False
        self._fill_groups(former)
        self.setVisible(bool(facts.rounds))

    def _fill_by(self) -> None:
        former, tables = self.by.value(), [one.dimensions for one in self._breakdowns()]
        choices = [Choice(one, " / ".join(map(dimension_text, one))) for one in tables]
        self.by.set_choices([Choice(None, self.tr("Everybody")), *choices])
        self.by.set_value(former if former in tables else None)

    def _fill_groups(self, wanted: object) -> None:
        self._filling = True
        groups = self.breakdown.groups if self.breakdown else ()
        every = Choice("", self.tr("All groups"))
        self.group.set_choices([every, *(Choice(one.label, self._named(one)) for one in groups if one.label)])
        self.group.set_value(wanted if any(one.label == wanted for one in groups) else "")
        self.group.setEnabled(bool(groups))
        self._filling = False

    def _named(self, group: GroupResult) -> str:
        if isinstance(group.respondents, Silence):
            return self.tr("{group} (hidden)").format(group=group.label)
        return f"{group.label} ({group.respondents})"
