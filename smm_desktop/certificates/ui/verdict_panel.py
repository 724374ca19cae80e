"""The answer of a verification: the verdict large and in its colour, why in sentences, what the certificate claims."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from smm_desktop.certificates.service import Answer
from smm_desktop.certificates.terms import Verdict, VerdictGround
from smm_desktop.certificates.ui.wording import (
    PROVEN,
    answer_facts,
    ground_text,
    must_be_compared,
    signature_text,
    verdict_sentence,
    verdict_text,
)
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.facts import KeyValues
from smm_desktop.widgets.icons import IconLabel, IconRole
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import Card, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.theme import current_theme
from smm_desktop.widgets.tones import Tone

TONES = {
    Verdict.GENUINE: Tone.GOOD,
    Verdict.ALTERED: Tone.BAD,
    Verdict.REVOKED: Tone.WARN,
    Verdict.UNKNOWN: Tone.NEUTRAL,
}
_ICONS = {
    Verdict.GENUINE: ("shield-check", IconRole.GOOD),
    Verdict.ALTERED: ("shield-x", IconRole.BAD),
    Verdict.REVOKED: ("ban", IconRole.WARN),
    Verdict.UNKNOWN: ("circle-help", IconRole.SOFT),
}
_GOOD_GROUNDS = frozenset(
    {VerdictGround.SIGNATURE_VALID, VerdictGround.PROOF_VALID, VerdictGround.REGISTERED_HERE}
)


class VerdictBand(QFrame):
    """The word of the verdict on a ground of its colour; colour is never the only sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_band")
        self._tone = Tone.NEUTRAL
        self._icon = IconLabel("circle-help", IconRole.SOFT, 44)
        self.word = Label("", TextRole.VALUE, name="verdict_word")
        self.sentence = Label("", TextRole.BODY, wrap=True, name="verdict_sentence")
        line = row(self._icon, column(self.word, self.sentence, gap=2), gap=18)
        line.setStretch(1, 1)
        line.setContentsMargins(22, 18, 22, 18)
        self.setLayout(line)
        current_theme().changed.connect(self.update)

    def show_verdict(self, verdict: Verdict) -> None:
        self._tone = TONES[verdict]
        self._icon.set_icon(*_ICONS[verdict])
        self.word.setText(verdict_text(verdict))
        self.word.set_tone(self._tone)
        self.sentence.setText(verdict_sentence(verdict))
        self.setAccessibleName(f"{verdict_text(verdict)}. {verdict_sentence(verdict)}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_theme().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.ink(self._tone), 1))
        painter.setBrush(tokens.wash(self._tone))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)


class VerdictPanel(QWidget):
    """Shows one answer, a refusal to read, or what to do when there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_panel")
        self.answer: Answer | None = None
        self._empty = EmptyState(
            self.tr("Nothing verified yet"),
            self.tr("Drop a certificate at the left, or read its QR code with a scanner."),
            icon="shield-check",
            name="nothing_verified",
        )
        self._scroll = ScrollColumn(name="verdict_scroll")
        self._scroll.body.setContentsMargins(0, 0, 6, 0)
        self._subject = Label("", TextRole.SOFT, name="verdict_subject")
        self._band = VerdictBand()
        self._banners = column()
        self._why = Card(self.tr("Why"), name="verdict_why")
        self._claim = Card(name="verdict_claim")
        for widget in (self._subject, self._band):
            self._scroll.body.addWidget(widget)
        self._scroll.body.addLayout(self._banners)
        for card in (self._claim, self._why):
            self._scroll.body.addWidget(card)
        self.setLayout(column(self._empty, self._scroll, gap=0))
        self._scroll.hide()

    def show_answer(self, subject: str, answer: Answer) -> None:
        self.answer = answer
        self._subject.setText(subject)
        self._band.show_verdict(answer.verdict)
        self._band.show()
        self._show_banners(answer)
        self._show_why(answer)
        self._show_claim(answer)
        self._empty.hide()
        self._scroll.show()

    def show_refused(self, subject: str, sentence: str) -> None:
        """Nothing could be verified: say why instead of a verdict."""
        self.answer = None
        self._subject.setText(subject)
        self._band.hide()
        self._why.hide()
        self._claim.hide()
        empty_layout(self._banners)
        self._banners.addWidget(Banner(sentence, Tone.WARN, name="verdict_refused"))
        self._empty.hide()
        self._scroll.show()

    def _show_banners(self, answer: Answer) -> None:
        empty_layout(self._banners)
        if answer.is_test:
            text = self.tr("This center is one for trying out: its certificates do not count.")
            self._banners.addWidget(Banner(text, Tone.WARN, name="verdict_test"))
        if must_be_compared(answer):
            text = self.tr(
                "The code proves only what is written below. Compare it, line by line, with the paper in your hand."
            )
            self._banners.addWidget(Banner(text, Tone.INFO, icon="eye", name="verdict_compare"))

    def _show_why(self, answer: Answer) -> None:
        empty_layout(self._why.body)
        for ground in answer.grounds:
            good = ground in _GOOD_GROUNDS
            mark = IconLabel("check", IconRole.GOOD, 16) if good else IconLabel("info", IconRole.SOFT, 16)
            line = row(mark, Label(ground_text(ground), wrap=True), gap=10)
            line.setStretch(1, 1)
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            self._why.body.addLayout(line)
        if text := signature_text(answer):
            self._why.body.addWidget(Label(text, TextRole.SOFT, wrap=True, name="verdict_signature"))
        self._why.show()

    def _show_claim(self, answer: Answer) -> None:
        empty_layout(self._claim.body)
        facts = answer_facts(answer)
        self._claim.setVisible(bool(facts))
        proven = answer.verdict in PROVEN
        self._claim.set_title(
            self.tr("What the certificate says") if proven else self.tr("What it claims, without proof")
        )
        if facts:
            self._claim.body.addWidget(KeyValues(facts))
