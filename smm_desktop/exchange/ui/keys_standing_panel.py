"""How far the key ceremony is: the three steps by which a center and the directorate come to know each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Signal
from sqlalchemy.orm import Session

from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import OwnKeyRow, OwnSide, PartyRow
from smm_desktop.exchange.terms import DIRECTORATE, KeyUse
from smm_desktop.widgets.buttons import Button, Variant
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, Divider, column, empty_layout, row


class CeremonyStep(StrEnum):
    """What is to be done next."""

    TRUST = "trust"
    REQUEST = "request"
    ANSWER = "answer"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class KeyStanding:
    """Whose keys are known, and whether the directorate is known to trust the key in use."""

    own: OwnSide
    directorate: PartyRow | None
    key: OwnKeyRow | None
    is_answered: bool
    is_confirmed: bool

    @property
    def step(self) -> CeremonyStep:
        if self.directorate is None:
            return CeremonyStep.TRUST
        if self.key is None:
            return CeremonyStep.REQUEST
        return CeremonyStep.DONE if self.is_answered or self.is_confirmed else CeremonyStep.ANSWER

    @property
    def can_hand_over(self) -> bool:
        return self.directorate is not None and self.key is not None


def key_standing(session: Session) -> KeyStanding:
    """An answer counts for the key that it names, and so does a confirmed package that this key signed."""
    own = queries.own_side(session)
    party = queries.party(session, DIRECTORATE)
    key = next((one for one in queries.own_keys(session, KeyUse.SENDING) if one.retired_at is None), None)
    return KeyStanding(
        own=own,
        directorate=party,
        key=key,
        is_answered=party is not None and key is not None and party.note == key.public_part,
        is_confirmed=key is not None and _is_confirmed(session, own, key.created_at),
    )


def _is_confirmed(session: Session, own: OwnSide, since: datetime) -> bool:
    number = queries.confirmed(session, own.instance).number
    return any(
        sent.instance == own.instance and sent.number <= number and sent.made_at >= since
        for sent in queries.sent_packages(session, DIRECTORATE)
    )


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
