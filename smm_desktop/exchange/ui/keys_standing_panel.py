"""How far the key ceremony is: the three steps by which a center and the directorate come to know each other."""

from __future__ import annotations

from PySide6.QtCore import Signal

from smm_desktop.exchange.queries import CeremonyStep
from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, Divider, column, empty_layout, row


class CeremonyCard(Card):
    """The steps with what is done ticked; the button of the next one stands out. `wanted` names a step."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(name="key_ceremony")
        self.set_title(self.tr("Get to know the directorate"))
        self.set_note(
            self.tr("Once, so that nobody else can read your packages and nobody can send any in your name.")
        )
        self._lines = column(gap=12)
        self.body.addLayout(self._lines)

    def _steps(self) -> tuple[tuple[CeremonyStep, str, str, str], ...]:
        return (
            (
                CeremonyStep.TRUST,
                self.tr("Read the directorate’s trust file"),
                self.tr("It came by stick or e-mail. Its fingerprint is then compared by telephone."),
                self.tr("&Read trust file…"),
            ),
            (
                CeremonyStep.REQUEST,
                self.tr("Write your own request file"),
                self.tr("Onto a stick or into an e-mail; on the telephone read your own six blocks out."),
                self.tr("&Write request file…"),
            ),
            (
                CeremonyStep.ANSWER,
                self.tr("Read the directorate’s answer"),
                self.tr("It says that your keys are trusted. Until then packages may be prepared, but wait."),
                self.tr("Read &answer…"),
            ),
        )

    def show_step(self, current: CeremonyStep) -> None:
        empty_layout(self._lines)
        order = list(CeremonyStep)
        for number, (step, title, note, button) in enumerate(self._steps()):
            if number:
                self._lines.addWidget(Divider())
            self._add_step(step, (title, note, button), order.index(step) - order.index(current))
        self.setVisible(current is not CeremonyStep.DONE)

    def _add_step(self, step: CeremonyStep, texts: tuple[str, str, str], distance: int) -> None:
        """`distance` is negative for what is done, 0 for what is next."""
        title, note, button_text = texts
        done = distance < 0
        sign = (
            IconLabel("circle-check", IconRole.GOOD, 22) if done else IconLabel("circle", IconRole.FAINT, 22)
        )
        heading = Label(
            title, TextRole.SOFT if done else TextRole.STRONG, name=f"ceremony_{step.value}_title"
        )
        line = row(sign, column(heading, Label(note, TextRole.SMALL, wrap=True), gap=2), gap=14)
        line.setStretch(1, 1)
        variant = Variant.PRIMARY if distance == 0 else Variant.SECONDARY
        button = Button(
            button_text,
            variant=variant,
            name=f"ceremony_{step.value}",
            on_click=lambda: self.wanted.emit(step.value),
        )
        button.setEnabled(distance <= 0)
        line.addWidget(button)
        self._lines.addLayout(line)
