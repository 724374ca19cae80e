"""One pair explained beside the list: why this place, what the second choice costs, who else wanted it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.placements.service import OtherWish, SecondPlace
from smm_desktop.placements.terms import PairRuling, PartFact, ValuePart
from smm_desktop.placements.ui.matching_panel.explaining import AtOnce, Solved
from smm_desktop.placements.ui.matching_panel.parts import PartBar, PartDot
from smm_desktop.placements.ui.matching_panel.tables import offer_line, ruling_badge
from smm_desktop.placements.ui.wording import value_part_text, value_text
from smm_desktop.placements.ui.wording.offers import span_text
from smm_desktop.placements.ui.wording.reasons_of_pairs import part_sentence
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, row
from smm_desktop.widgets.numbers import grouped

_MOST = 5
_HARDLY = 0.005


class PartLine(QWidget):
    """A part of the value: its points in words, as a number and as a bar."""

    def __init__(self, part: ValuePart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"reason_{part.value}")
        self._name = value_part_text(part)
        self._points = Label("", TextRole.STRONG)
        self._of = Label("", TextRole.SMALL)
        self._bar = PartBar(part)
        self._sentence = Label("", TextRole.SMALL, wrap=True)
        head = row(PartDot(part), ElidedLabel(self._name), self._points, self._of, gap=6)
        head.setStretch(1, 1)
        self.setLayout(column(head, self._bar, self._sentence, gap=4))

    def show_fact(self, fact: PartFact, largest: float) -> None:
        self._points.setText(value_text(fact.points, 1))
        most = value_text(fact.weight * 100, 0)
        self._of.setText(self.tr("of {most}").format(most=most))
        self._bar.set_fact(fact, largest)
        sentence = part_sentence(fact)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{self._name}: {value_text(fact.points, 1)} / {most}. {sentence}")


class OthersBox(QWidget):
    """The first few of those who wanted the place too, and what they got."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("match_others")
        self._lines = [
            (ElidedLabel("", TextRole.BODY), Label("", TextRole.STRONG), ElidedLabel("", TextRole.SMALL))
            for _ in range(_MOST)
        ]
        self._more = Label("", TextRole.SMALL, wrap=True)
        layout = column(gap=7)
        for name, value, got in self._lines:
            head = row(name, value, gap=6)
            head.setStretch(0, 1)
            layout.addLayout(column(head, got, gap=0))
        layout.addWidget(self._more)
        self.setLayout(layout)

    def show_others(self, others: Sequence[OtherWish]) -> None:
        for at, (name, value, got) in enumerate(self._lines):
            one = others[at] if at < len(others) else None
            for label in (name, value, got):
                label.setVisible(one is not None)
            if one is not None:
                name.setText(one.request.name)
                value.setText(value_text(one.value, 1))
                got.setText(self._got(one))
        rest = len(others) - _MOST
        self._more.setText(
            self.tr("and {count} more").format(count=grouped(rest))
            if rest > 0
            else ""
            if others
            else self.tr("Nobody else could go there.")
        )
        self._more.setVisible(rest > 0 or not others)

    def _got(self, one: OtherWish) -> str:
        if one.got is None:
            return self.tr("stays without a place")
        return self.tr("goes to {company}").format(company=one.got.company)


def airy(widget: QWidget) -> QWidget:
    """With room below, before the next heading."""
    box = QWidget()
    layout = column(widget, gap=0)
    layout.setContentsMargins(0, 0, 0, 8)
    box.setLayout(layout)
    return box


class PairView(DetailPanel):
    """`show_pair` at once, `show_solved` when the worker has answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="match_pair", parent=parent)
        self.set_empty_text(self.tr("No pair chosen"), self.tr("Choose one to see why it is proposed."))
        self._parts = {part: PartLine(part) for part in ValuePart}
        reasons = QWidget()
        reasons.setLayout(column(*self._parts.values(), gap=11))
        self._second = Label("", wrap=True, name="match_second")
        self._seat = Label("", wrap=True, name="match_seat")
        self._others = OthersBox()
        self.add_section(self.tr("Why this place"), airy(reasons))
        self.add_section(self.tr("What the second choice costs"), airy(self._second))
        self.add_section(self.tr("Who else wanted it"), airy(self._others))
        self.add_section(self.tr("One more place here"), self._seat)

    def show_pair(self, told: AtOnce, ruling: PairRuling | None) -> None:
        pair = told.pair
        badge = None if ruling is None else ruling_badge(ruling)
        self.set_header(pair.request.name, pair.request.school, badge)
        self.set_stats(
            [
                Stat(value_text(pair.grounds.value, 1), self.tr("points")),
                Stat(f"{told.rank} / {told.choices}", self.tr("choice")),
                Stat(f"{told.used} / {told.seats}", self.tr("places")),
            ]
        )
        place = ", ".join(filter(None, (pair.offer.district, pair.offer.province)))
        self.set_facts(
            [
                Fact("factory", pair.offer.company, wraps=True),
                Fact("briefcase", offer_line(pair.offer), wraps=True),
                Fact("calendar", span_text(pair.offer.starts_on, pair.offer.ends_on)),
                Fact("map-pin", place),
            ]
        )
        largest = max(fact.weight for fact in pair.grounds.parts)
        for fact in pair.grounds.parts:
            self._parts[fact.part].show_fact(fact, largest)
        self._others.show_others(told.others)
        for label in (self._second, self._seat):
            label.setText("…")

    def show_solved(self, told: AtOnce, answer: Solved) -> None:
        self._second.setText(self._second_text(told, answer.second))
        if answer.seat < _HARDLY:
            self._seat.setText(self.tr("It would add nothing: nobody is kept out by the number of places."))
        else:
            text = self.tr("It would add {value} to the total.")
            self._seat.setText(text.format(value=value_text(answer.seat, 1)))

    def show_needed(self, sentence: str) -> None:
        """Other pins hang on the pair."""
        self._second.setText(f"{self.tr('Without this pair there is no match at all.')} {sentence}")
        self._seat.setText("–")

    def _second_text(self, told: AtOnce, second: SecondPlace) -> str:
        where = (
            self.tr("{name} would stay without a place.").format(name=told.pair.request.name)
            if second.offer is None
            else self.tr("{name} would go to {company}, worth {value}.").format(
                name=told.pair.request.name, company=second.offer.company, value=value_text(second.value, 1)
            )
        )
        return f"{self._cost_text(second.cost)} {where}"

    def _cost_text(self, cost: float) -> str:
        if cost > _HARDLY:
            return self.tr("Without this pair the whole match loses {cost}.").format(cost=value_text(cost, 1))
        if cost < -_HARDLY:
            return self.tr("The pin costs {cost}: so much more would the match be worth without it.").format(
                cost=value_text(-cost, 1)
            )
        return self.tr("Without this pair another match is just as good.")
