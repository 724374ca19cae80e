"""The figures of a proposal: how many get a place, what it is worth, whether that is proven, what it gains."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smm_desktop.placements.service import MatchProposal
from smm_desktop.placements.ui.wording import value_text
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import GAP, column, row
from smm_desktop.widgets.numbers import percent
from smm_desktop.widgets.stat_card import MiniStat
from smm_desktop.widgets.tones import Tone

_HARDLY = 0.05  # of a point: not worth a word


class Figure(MiniStat):
    """A small figure whose words change with it."""

    def __init__(self, name: str) -> None:
        super().__init__("", "", name=name)
        self._words = self.findChild(ElidedLabel)

    def show_figure(self, value: str, words: str, tip: str, tone: Tone = Tone.NEUTRAL) -> None:
        self.set_value(value, tone)
        if self._words is not None:
            self._words.setText(words)
        self.setToolTip(tip)
        self.setAccessibleName(f"{value} {words}")


class ResultHead(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_head")
        self.placed, self.total = Figure("match_placed"), Figure("match_total")
        self.proof, self.gain = Figure("match_proof"), Figure("match_gain")
        layout = row(gap=GAP)
        for figure in (self.placed, self.total, self.proof, self.gain):
            layout.addWidget(figure, 1)
        self.setLayout(layout)

    def show_proposal(self, proposal: MatchProposal) -> None:
        people, pairs = len(proposal.prepared.facts.requests), len(proposal.pairs)
        self.placed.show_figure(
            f"{pairs} / {people}",
            self.tr("teachers get a place"),
            self.tr("of all who ask"),
        )
        mean = value_text(proposal.total / pairs if pairs else 0.0, 1)
        self.total.show_figure(
            value_text(proposal.total, 1),
            self.tr("total value, {mean} a pair").format(mean=mean),
            self.tr("The sum of all values; each pair has 0 to 100."),
        )
        self._show_proof(proposal)
        self._show_gain(proposal)

    def _show_proof(self, proposal: MatchProposal) -> None:
        if proposal.is_optimal:
            self.proof.show_figure(
                self.tr("Proven"),
                self.tr("the best there is"),
                self.tr("No other match has a higher total; this was proven, not tried out."),
                Tone.GOOD,
            )
            return
        gap = proposal.result.gap
        self.proof.show_figure(
            f"≤ {value_text(gap, 1)}",
            self.tr("may be missing to the best"),
            self.tr("No match has a higher total than {bound}.").format(
                bound=value_text(proposal.result.bound, 1)
            ),
            Tone.WARN,
        )

    def _show_gain(self, proposal: MatchProposal) -> None:
        tip = self.tr("Choosing the best pair first, then the next, comes to {total}.")
        tip = tip.format(total=value_text(proposal.greedy_total, 1))
        if proposal.gain < _HARDLY:
            self.gain.show_figure("±0", self.tr("over matching by hand"), tip)
            return
        share = proposal.gain / proposal.greedy_total if proposal.greedy_total else 1.0
        words = self.tr("over matching by hand ({share})").format(share=percent(share))
        self.gain.show_figure(f"+{value_text(proposal.gain, 1)}", words, tip, Tone.GOOD)


class ChosenLine(QWidget):
    """Under the pairs: how many are chosen, and what they are worth."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Label("", TextRole.SOFT, name="match_chosen")
        self.setLayout(column(self._text, gap=0))

    def show_chosen(self, chosen: int, of: int, value: float) -> None:
        text = self.tr("{chosen} of {all} pairs chosen, worth {value}")
        self._text.setText(text.format(chosen=chosen, all=of, value=value_text(value, 1)))
