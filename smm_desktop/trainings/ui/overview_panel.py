"""An activity at a glance: figures, the next step with what is missing, facts, and its groups."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.trainings.queries import ActivityRow
from smm_desktop.trainings.ui.groups_panel import GroupsPanel
from smm_desktop.trainings.ui.part_panel import ActivityFacts, PartPanel
from smm_desktop.trainings.ui.section_panel import Desk
from smm_desktop.trainings.ui.steps_panel import StepsPanel
from smm_desktop.trainings.ui.wording import (
    hours_of,
    percent_text,
    rule_name,
    span_text,
    training_kind_text,
)
from smm_desktop.widgets.facts import KeyValues
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, Card, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.tones import Tone


class OverviewPanel(PartPanel):
    has_groups = False
    gap_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "overview_panel", parent)
        self.people = StatCard(self.tr("Participants"), icon="users", name="stat_people")
        self.lessons = StatCard(self.tr("Planned lessons"), icon="calendar-days", name="stat_lessons")
        self.recorded = StatCard(self.tr("Attendance recorded"), icon="clipboard-check", name="stat_recorded")
        self.at_risk = StatCard(self.tr("Can no longer pass"), icon="triangle-alert", name="stat_at_risk")
        self.steps = StepsPanel()
        self.steps.gap_chosen.connect(self.gap_chosen)
        self.groups = GroupsPanel(desk)
        self.groups.deed_done.connect(self.deed_done)
        self._pairs, self._rules = column(), column()
        self._lay_out()

    def _lay_out(self) -> None:
        steps = Card(self.tr("Where it stands"), name="steps_card")
        steps.body.addWidget(self.steps)
        groups = Card(self.tr("Groups of this training"), name="groups_card")
        groups.body.addWidget(self.groups)
        for button in self.groups.buttons:
            groups.add_corner(button)
        facts = Card(self.tr("About this training"), name="facts_card")
        facts.body.addLayout(self._pairs)
        rules = Card(self.tr("Rules that hold for it"), name="rules_card")
        rules.body.addLayout(self._rules)
        cards = row(self.people, self.lessons, self.recorded, self.at_risk, gap=SPACE)
        lower = row(
            column(steps, groups, STRETCH, gap=SPACE), column(facts, rules, STRETCH, gap=SPACE), gap=SPACE
        )
        lower.setStretch(0, 3)
        lower.setStretch(1, 2)
        scroll = ScrollColumn(name="overview_scroll")
        scroll.body.addLayout(cards)
        scroll.body.addLayout(lower)
        self.setLayout(column(scroll, gap=0))

    def refresh(self) -> None:
        if self.facts is None:
            return
        self._show_cards(self.facts)
        self.steps.show_activity(self.facts.activity, self.facts.gaps)
        self.groups.show_facts(self.facts, None)
        empty_layout(self._pairs)
        self._pairs.addWidget(KeyValues(self._about(self.facts.activity)))
        self._show_rules(self.facts)

    def _show_cards(self, facts: ActivityFacts) -> None:
        activity = facts.activity
        waiting = self.tr("%n waiting", "", activity.waiting) if activity.waiting else ""
        seats = self.tr("of {quota} seats").format(quota=activity.quota)
        note = f"{seats} · {waiting}" if waiting else seats
        self.people.set_value(str(activity.enrolled), note, Tone.WARN if waiting else Tone.NEUTRAL)
        missing = activity.catalogue_hours - activity.planned_slots
        asked = self.tr("of {hours} in the catalogue").format(hours=activity.catalogue_hours)
        self.lessons.set_value(str(activity.planned_slots), asked, Tone.WARN if missing > 0 else Tone.NEUTRAL)
        planned = sum(figures.planned for figures in facts.figures.values())
        recorded = sum(figures.recorded for figures in facts.figures.values())
        share = percent_text(recorded * 100 // planned) if planned else "–"
        self.recorded.set_value(share, self.tr("of all lessons and people"))
        lost = sum(not figures.can_still_pass for figures in facts.figures.values() if figures.planned)
        least = percent_text(facts.rules.minimum_attendance_percent)
        self.at_risk.set_value(
            str(lost),
            self.tr("below {percent} attendance").format(percent=least),
            Tone.BAD if lost else Tone.NEUTRAL,
        )

    def _about(self, activity: ActivityRow) -> list[tuple[str, str]]:
        pairs = [
            (self.tr("Code"), activity.code),
            (self.tr("Dates"), span_text(activity.starts_on, activity.ends_on)),
            (self.tr("Place"), activity.place),
            (self.tr("Field"), activity.field),
            (self.tr("Kind"), training_kind_text(activity.kind)),
            (self.tr("Exam"), self.tr("Yes") if activity.has_exam else self.tr("No")),
            (self.tr("English title"), activity.title_en),
            (self.tr("Note"), activity.note),
            (self.tr("Reopened because"), activity.reopen_reason),
        ]
        return [(label, value) for label, value in pairs if value]

    def _show_rules(self, facts: ActivityFacts) -> None:
        rules = facts.rules
        empty_layout(self._rules)
        is_frozen = facts.activity.rules is not None
        note = (
            self.tr("Frozen when the training was opened.")
            if is_frozen
            else self.tr("As the rule book says now; frozen when the training is opened.")
        )
        pairs = [
            (rule_name("attendance.minimum_percent"), percent_text(rules.minimum_attendance_percent)),
            (
                rule_name("attendance.excused_counts_as_present"),
                self.tr("counts") if rules.excused_counts_as_present else self.tr("does not count"),
            ),
            (rule_name("lesson.minutes"), hours_of(rules.lesson_minutes)),
        ]
        if facts.activity.has_exam:
            pairs.append((rule_name("achievement.pass_mark"), str(rules.pass_mark)))
        self._rules.addWidget(KeyValues(pairs))
        self._rules.addWidget(Label(note, TextRole.SMALL, wrap=True))
        if rules.unverified:
            names = ", ".join(rule_name(key) for key in rules.unverified)
            warning = self.tr("Nobody has confirmed yet: {rules}").format(rules=names)
            self._rules.addWidget(Label(warning, TextRole.SMALL, wrap=True, tone=Tone.WARN))
