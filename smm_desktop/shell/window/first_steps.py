"""What to do first in a fresh center, in order, with what is done ticked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from smm_desktop.shell.window.dashboard_figures import DashboardFigures
from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, Divider, column, empty_layout, row


@dataclass(frozen=True, slots=True)
class Step:
    """One step: where its button leads to, and whether it is done."""

    key: str
    title: str
    note: str
    button: str
    is_done: Callable[[DashboardFigures], bool]


class FirstSteps(Card):
    """Stands in place of the charts until the first training is planned."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(name="first_steps")
        self.set_title(self.tr("First steps"))
        self.set_note(self.tr("From a new center to the first certificates"))
        self._lines: QVBoxLayout = column(gap=12)
        self.body.addLayout(self._lines)
        self.body.addStretch()

    def _steps(self) -> tuple[Step, ...]:
        return (
            Step(
                "rules",
                self.tr("Check the rule book"),
                self.tr("Minimum attendance, pass mark, who signs: confirm each once."),
                self.tr("Open the rule book"),
                lambda figures: not figures.unverified_rules,
            ),
            Step(
                "import",
                self.tr("Bring in the teachers"),
                self.tr(
                    "From the list you were sent, just as it is; you see everything before it is written."
                ),
                self.tr("Import a list"),
                lambda figures: bool(figures.teachers),
            ),
            Step(
                "plan",
                self.tr("Plan a training"),
                self.tr("Title, days and lesson hours; then enrol the teachers and print the sheets."),
                self.tr("Plan training"),
                lambda figures: bool(figures.activities),
            ),
            Step(
                "attendance",
                self.tr("Take attendance and issue the certificates"),
                self.tr("One key a lesson; whoever attended enough gets a signed certificate."),
                "",
                lambda figures: bool(figures.certificates),
            ),
        )

    def show_figures(self, figures: DashboardFigures) -> None:
        empty_layout(self._lines)
        steps = self._steps()
        following = next((step for step in steps if not step.is_done(figures)), None)
        for number, step in enumerate(steps):
            if number:
                self._lines.addWidget(Divider())
            self._add_step(step, done=step.is_done(figures), is_next=step is following)

    def _add_step(self, step: Step, *, done: bool, is_next: bool) -> None:
        sign = (
            IconLabel("circle-check", IconRole.GOOD, 22) if done else IconLabel("circle", IconRole.FAINT, 22)
        )
        words = column(
            Label(step.title, TextRole.SOFT if done else TextRole.STRONG),
            Label(step.note, TextRole.SMALL, wrap=True),
            gap=2,
        )
        line = row(sign, words, gap=14)
        line.setStretch(1, 1)
        if step.button and not done:
            variant = Variant.PRIMARY if is_next else Variant.SECONDARY
            line.addWidget(
                Button(
                    step.button,
                    variant=variant,
                    name=f"step_{step.key}",
                    on_click=lambda: self.wanted.emit(step.key),
                )
            )
        self._lines.addLayout(line)
