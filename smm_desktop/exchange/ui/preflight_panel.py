"""What should be mended before a hand-over: findings by kind, each leading to its record, and the score."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange import rules
from smm_desktop.exchange.terms import Finding, FindingKind
from smm_desktop.exchange.ui.hand_over_panel import Desk, HandOverPanel
from smm_desktop.exchange.ui.wording import finding_detail, finding_text, mending_text
from smm_desktop.widgets.badges import Badge
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, Card, ScrollColumn, column, empty_layout, row
from smm_desktop.widgets.mini_list import MiniItem, MiniList
from smm_desktop.widgets.progress import Meter
from smm_desktop.widgets.tones import Tone

_ICONS = {
    FindingKind.IDENTITY_INVALID: "id-card",
    FindingKind.SESSIONS_CLASH: "calendar-x",
    FindingKind.CERTIFICATE_WITHOUT_ATTENDANCE: "award",
    FindingKind.TRAINING_OVERFULL: "users",
    FindingKind.CLOSING_UNFINISHED: "calendar-clock",
    FindingKind.PLACEMENT_UNFINISHED: "briefcase",
    FindingKind.OFFER_OVERFULL: "factory",
    FindingKind.PLACEMENTS_CLASH: "calendar-x",
    FindingKind.PLACEMENT_UNCOVERED: "file-text",
}
_MOST = 100  # of one kind; more than that nobody mends one by one
_GOOD, _FAIR = 90, 60


def score_tone(score: int) -> Tone:
    """Green where little is left to mend, red where much is."""
    return Tone.GOOD if score >= _GOOD else Tone.WARN if score >= _FAIR else Tone.BAD


class FindingsCard(Card):
    """One kind of finding: how it is mended, and the records. `chosen` carries the finding."""

    chosen = Signal(object)

    def __init__(self, kind: FindingKind, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(finding_text(kind), mending_text(kind), name=f"findings_{kind.value}", parent=parent)
        self.add_corner(Badge(str(len(findings)), Tone.WARN, name=f"findings_{kind.value}_count"))
        shown = findings[:_MOST]
        show = self.tr("Show")
        items = [
            MiniItem(at, one.name, finding_detail(one), show, _ICONS[kind], Tone.WARN)
            for at, one in enumerate(shown)
        ]
        self.list = MiniList(items, name=f"findings_{kind.value}_list")
        self.list.opened.connect(lambda at: self.chosen.emit(shown[int(at)]))
        self.body.addWidget(self.list)
        if len(findings) > _MOST:
            left = self.tr("and %n finding(s) more", "", len(findings) - _MOST)
            self.body.addWidget(Label(left, TextRole.SMALL))


class PreflightPanel(HandOverPanel):
    """Reads the findings in the background; `counted` tells how many there are."""

    counted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "preflight_panel", parent)
        self.findings: tuple[Finding, ...] = ()
        self.score = rules.score(())
        self.meter = Meter(name="preflight_score")
        self._verdict = Label("", TextRole.SOFT, wrap=True, name="preflight_verdict")
        card = Card(self.tr("Check before the hand-over"), name="preflight_card")
        self._score_text = Label("", TextRole.VALUE, name="preflight_score_text")
        words = column(self._verdict, self.meter, gap=10)
        score = column(self._score_text, Label(self.tr("readiness score"), TextRole.SMALL), gap=0)
        line = row(score, words, gap=24)
        line.setStretch(1, 1)
        card.body.addLayout(line)
        self._cards = column(gap=SPACE)
        self._scroll = ScrollColumn(name="preflight_scroll")
        self._scroll.body.addWidget(card)
        self._scroll.body.addLayout(self._cards)
        self.setLayout(column(self._scroll, gap=0))

    def refresh(self) -> None:
        self.loader.load(self.desk.exporting.check, self._show)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self.findings, self.score = findings, rules.score(findings)
        tone = score_tone(self.score)
        self._score_text.setText(str(self.score))
        self._score_text.setAccessibleName(self.tr("Score: {score} of 100").format(score=self.score))
        self.meter.set_value(self.score / 100, tone)
        self._verdict.setText(self._sentence(len(findings)))
        empty_layout(self._cards)
        by_kind: dict[FindingKind, list[Finding]] = defaultdict(list)
        for finding in findings:
            by_kind[finding.kind].append(finding)
        for kind in FindingKind:
            if by_kind[kind]:
                self._cards.addWidget(self._card(kind, by_kind[kind]))
        if not findings:
            self._cards.addWidget(self._nothing())
        self.counted.emit(len(findings))

    def _sentence(self, count: int) -> str:
        if not count:
            return self.tr("Nothing stands in the way of the hand-over.")
        text = self.tr("%n thing(s) should be mended.", "", count)
        also = self.tr(
            "You may hand over all the same: the package says how many findings of each kind stand."
        )
        return f"{text} {also}"

    def _card(self, kind: FindingKind, findings: Sequence[Finding]) -> FindingsCard:
        card = FindingsCard(kind, findings)
        card.chosen.connect(self._go)
        return card

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("Everything is in order"),
            self.tr(
                "Identity numbers, sessions, seats, certificates, closings and on-the-job training were checked."
            ),
            icon="circle-check",
            name="no_findings",
        )

    def _go(self, finding: Finding) -> None:
        self.wanted.emit("record", (finding.record_kind, finding.record_id))


def is_record(value: object) -> tuple[str, UUID] | None:
    """Kind and id of a record, where `value` is such a pair."""
    match value:
        case (str() as kind, UUID() as record_id):
            return kind, record_id
        case _:
            return None
