"""Where the center stands: last package, what was confirmed, what waits, as figures and in one line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries import HandOverStanding
from smm_desktop.exchange.ui.wording import kind_counts_text, moment_text
from smm_desktop.widgets.layouts import SPACE, row
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.stat_card import StatCard
from smm_desktop.widgets.tones import Tone


class StandingBar(QWidget):
    """Four figures in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hand_over_bar")
        self.last = StatCard(self.tr("Last package"), icon="package", name="card_last_package")
        self.confirmed = StatCard(
            self.tr("Confirmed by the directorate"), icon="badge-check", name="card_confirmed"
        )
        self.waiting = StatCard(self.tr("Waiting records"), icon="hourglass", name="card_waiting")
        self.remarks = StatCard(self.tr("Open remarks"), icon="message-square", name="card_remarks")
        self.setLayout(row(self.last, self.confirmed, self.waiting, self.remarks, gap=SPACE))

    def show_standing(self, standing: HandOverStanding) -> None:
        last, confirmed = standing.last, standing.confirmed
        if last is None:
            self.last.set_value("–", self.tr("none yet"))
        else:
            self.last.set_value(self.tr("no. {number}").format(number=last.number), moment_text(last.made_at))
        if confirmed.received_at is None:
            note = self.tr("no receipt yet")
            self.confirmed.set_value("–", note, Tone.WARN if last else Tone.NEUTRAL)
        else:
            tone = Tone.GOOD if standing.is_confirmed else Tone.WARN
            number = self.tr("no. {number}").format(number=confirmed.number)
            self.confirmed.set_value(number, moment_text(confirmed.received_at), tone)
        total = standing.total
        note = kind_counts_text(standing.waiting) if total else self.tr("nothing new")
        self.waiting.set_value(grouped(total), note, Tone.NEUTRAL if total else Tone.GOOD)
        self.waiting.setToolTip(kind_counts_text(standing.waiting))
        text = self.tr("to be mended") if standing.remarks else self.tr("none")
        self.remarks.set_value(grouped(standing.remarks), text, Tone.WARN if standing.remarks else Tone.GOOD)

    def sentence(self, standing: HandOverStanding) -> str:
        """The line that says where the center stands."""
        if not standing.keys.can_hand_over:
            return self.tr("Before the first package the center and the directorate get to know each other")
        parts = [self._last_sentence(standing)]
        if standing.confirmed.number:
            text = self.tr("confirmed through no. {number}")
            parts.append(text.format(number=standing.confirmed.number))
        elif standing.last is not None:
            parts.append(self.tr("no receipt yet"))
        count = standing.total
        text = self.tr("%n record(s) wait", "", count) if count else self.tr("nothing waits")
        parts.append(text.replace(str(count), grouped(count), 1) if count else text)
        return " · ".join(parts)

    def _last_sentence(self, standing: HandOverStanding) -> str:
        last = standing.last
        if last is None:
            return self.tr("No package was prepared yet")
        text = self.tr("Last package no. {number}, {moment}")
        return text.format(number=last.number, moment=moment_text(last.made_at))
