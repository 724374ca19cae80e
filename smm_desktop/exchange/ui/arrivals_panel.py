"""The panel beside the packages: what the chosen one would change, readably, and what stands in its way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries.titles import record_titles
from smm_desktop.exchange.service import Arrival
from smm_desktop.exchange.terms import Difference, ExchangeReason, ImportPlan
from smm_desktop.exchange.ui.arrivals_table import arrival_badge, arrival_name
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.exchange.ui.hand_over_panel import sentence_of
from smm_desktop.exchange.ui.wording import moment_text, record_kind_text
from smm_desktop.exchange.ui.wording.differences import difference_lines, difference_title
from smm_desktop.exchange.ui.wording.standing import alarm_text, changes_text, numbers_text
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.forms import CheckField
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.tones import Tone

_SHOWN = 40
_MOST_FIELDS = 5


class ArrivalPanel(DetailPanel):
    """`accepted` and `again` hold the files for which a person ticked that they shall pass all the same."""

    ticked = Signal()
    again_wanted = Signal(object)  # the path of a package that was withdrawn before

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(name="arrival_detail", parent=parent)
        self._desk = desk
        self._loader = LatestLoader(desk.jobs, self)
        self.accepted: set[Path] = set()
        self.set_empty_text(
            self.tr("Nothing chosen"), self.tr("Choose a package to see what it would change.")
        )
        self._notes, self._changes = QWidget(), QWidget()
        self._notes.setLayout(column(gap=10))
        self._changes.setLayout(column(gap=10))
        self.add_section("", self._notes)
        self.add_section("", self._changes)

    def forget(self) -> None:
        """Another batch: no tick of the former one counts."""
        self.accepted.clear()
        self.clear()

    def show_arrival(self, arrival: Arrival | None) -> None:
        if arrival is None:
            self.clear()
            return
        self.set_header(arrival_name(arrival), "", arrival_badge(arrival), icon="package")
        plan = arrival.plan
        self.set_stats(self._stats_of(plan) if plan is not None else [])
        self.set_facts(self._facts_of(arrival))
        self._show_notes(arrival)
        self._show_differences(())
        if plan is not None:
            self.set_key_values(self.tr("By kind"), _by_kind(plan))
            self._load_differences(plan)
        else:
            self.set_key_values("", ())

    def _stats_of(self, plan: ImportPlan) -> list[Stat]:
        total = plan.total
        return [
            Stat(grouped(total.new), self.tr("New"), Tone.GOOD if total.new else Tone.NEUTRAL),
            Stat(grouped(total.changed), self.tr("Changed"), Tone.INFO if total.changed else Tone.NEUTRAL),
            Stat(grouped(total.removed), self.tr("Removed"), Tone.WARN if total.removed else Tone.NEUTRAL),
        ]

    def _facts_of(self, arrival: Arrival) -> list[Fact]:
        facts = [Fact("file", arrival.path.name, str(arrival.path), copyable=True)]
        manifest = arrival.manifest
        if manifest is not None:
            made = self.tr("Made on {moment}").format(moment=moment_text(manifest.made_at))
            score = self.tr("Pre-check: {score} of 100").format(score=manifest.score)
            facts += [
                Fact("calendar-days", made, self.tr("When the center made it")),
                Fact(
                    "gauge", score if manifest.score is not None else "", self.tr("What its own check said")
                ),
            ]
        return facts

    def _show_notes(self, arrival: Arrival) -> None:
        layout = self._notes.layout()
        if layout is None:
            return
        empty_layout(layout)
        for widget in self._sentences(arrival):
            layout.addWidget(widget)
        self._notes.setVisible(layout.count() > 0)

    def _sentences(self, arrival: Arrival) -> list[QWidget]:
        plan, refusal = arrival.plan, arrival.refusal
        if refusal is not None:
            found: list[QWidget] = [
                Banner(sentence_of(refusal), arrival_badge(arrival).tone, name="arrival_refusal")
            ]
            if refusal.term is ExchangeReason.WITHDRAWN_BEFORE:
                found.append(self._again_tick(arrival.path))
            return found
        if arrival.covered_by is not None:
            text = self.tr("Package {number} of the same center is here too and holds all its records.")
            return [Banner(text.format(number=arrival.covered_by), Tone.INFO)]
        if plan is None or arrival.outcome is not None:
            return []
        found = [Banner(alarm_text(alarm), Tone.BAD, name="arrival_alarm") for alarm in sorted(plan.alarms)]
        if arrival.missing:
            text = self.tr("Package {numbers} never arrived; this one holds what was in it.")
            found.append(Banner(text.format(numbers=numbers_text(arrival.missing)), Tone.INFO))
        if plan.alarms:
            found.append(self._accept_tick(arrival.path))
        return found

    def _accept_tick(self, path: Path) -> QWidget:
        tick = CheckField(self.tr("I called the center: this is its true state"), name="accept_alarm")
        tick.setChecked(path in self.accepted)
        tick.toggled.connect(lambda on: self._accept(path, on=on))
        return tick

    def _accept(self, path: Path, *, on: bool) -> None:
        if on:
            self.accepted.add(path)
        else:
            self.accepted.discard(path)
        self.ticked.emit()

    def _again_tick(self, path: Path) -> QWidget:
        tick = CheckField(self.tr("Take it in again all the same"), name="take_again")
        tick.toggled.connect(lambda _on: self.again_wanted.emit(path))
        return tick

    def _load_differences(self, plan: ImportPlan) -> None:
        shown = plan.differences[:_SHOWN]
        wanted = [(one.kind, one.record_id) for one in shown]
        database = self._desk.database
        self._loader.load(
            lambda: database.ask(record_titles, wanted),
            lambda titles: self._show_differences(shown, titles, plan.total.changed + plan.total.removed),
        )

    def _show_differences(
        self, shown: Sequence[Difference], titles: Mapping[UUID, str] | None = None, total: int = 0
    ) -> None:
        layout = self._changes.layout()
        if layout is None:
            return
        empty_layout(layout)
        if shown:
            layout.addWidget(Label(self.tr("Differences"), TextRole.HEADING))
        for one in shown:
            layout.addWidget(_difference(one, titles or {}))
        if total > len(shown):
            more = self.tr("and %n more change(s)", "", total - len(shown))
            layout.addWidget(Label(more, TextRole.SOFT))


def _difference(difference: Difference, titles: Mapping[UUID, str]) -> QWidget:
    widget = QWidget()
    widget.setObjectName("difference")
    lines = difference_lines(difference)[:_MOST_FIELDS]
    title = Label(difference_title(difference, titles), TextRole.STRONG, wrap=True)
    widget.setLayout(column(title, *(Label(line, TextRole.SMALL, wrap=True) for line in lines), gap=1))
    return widget


def _by_kind(plan: ImportPlan) -> list[tuple[str, str]]:
    counted = [one for one in plan.changes if one.new or one.changed or one.removed]
    return [
        (changes_text(one), record_kind_text(one.kind, one.new + one.changed + one.removed))
        for one in counted
    ]
