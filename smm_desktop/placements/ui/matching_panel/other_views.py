"""Beside the other lists: somebody without a place and what is nearest, and a pin or ban with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smm_desktop.placements.terms import WithoutGround
from smm_desktop.placements.ui.matching_panel.changes import Moved
from smm_desktop.placements.ui.matching_panel.facts import Nearest, Ruled, Without
from smm_desktop.placements.ui.matching_panel.tables import offer_line, ruling_badge
from smm_desktop.placements.ui.wording import value_text, without_text
from smm_desktop.placements.ui.wording.offers import span_text
from smm_desktop.placements.ui.wording.reasons_of_pairs import capital, obstacle_text
from smm_desktop.widgets.detail_panel import DetailPanel, Fact
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout, row
from smm_desktop.widgets.tones import BadgeValue, Tone

_MOST = 5


class WithoutView(DetailPanel):
    """Why somebody stays without: the places that others got, and the offers that fail by least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="match_without_detail", parent=parent)
        self.set_empty_text(self.tr("Nobody chosen"), self.tr("Choose somebody to see what is nearest."))
        self._why = Label("", wrap=True, name="match_without_why")
        self._wishes, self._nearest = QWidget(), QWidget()
        self._wish_lines, self._near_lines = column(gap=9), column(gap=11)
        self._wishes.setLayout(self._wish_lines)
        self._nearest.setLayout(self._near_lines)
        self.add_section(self.tr("Why"), self._why)
        self.add_section("", self._wishes)
        self.add_section("", self._nearest)

    def show_without(self, one: Without) -> None:
        request = one.left.request
        self.set_header(request.name, request.school, BadgeValue(self.tr("Stays without"), Tone.WARN))
        self.set_facts([Fact("book-open", request.field), Fact("map-pin", request.district)])
        self._why.setText(self._sentence(one))
        empty_layout(self._wish_lines)
        empty_layout(self._near_lines)
        self._wishes.setVisible(bool(one.left.wishes))
        self._nearest.setVisible(bool(one.nearest))
        if one.left.wishes:
            self._wish_lines.addWidget(Label(self.tr("Where they could go"), TextRole.HEADING))
            for offer, value in one.left.wishes[:_MOST]:
                line = row(ElidedLabel(offer.company), Label(value_text(value, 1), TextRole.STRONG), gap=6)
                line.setStretch(0, 1)
                self._wish_lines.addLayout(
                    column(line, ElidedLabel(offer_line(offer), TextRole.SMALL), gap=0)
                )
        if one.nearest:
            self._near_lines.addWidget(Label(self.tr("What stands in the way elsewhere"), TextRole.HEADING))
            self._show_nearest(one.nearest)

    def _show_nearest(self, nearest: Sequence[Nearest]) -> None:
        for near in nearest:
            lines = [
                Label(f"• {capital(obstacle_text(why))}", TextRole.SMALL, wrap=True) for why in near.obstacles
            ]
            name = ElidedLabel(f"{near.offer.company} · {near.offer.code}")
            self._near_lines.addLayout(column(name, *lines, gap=1))

    def _sentence(self, one: Without) -> str:
        ground = without_text(one.left.ground)
        if one.left.ground is WithoutGround.SEATS_TAKEN:
            hint = self.tr(
                "A pin would give them a place at the cost of somebody else; it shows what that costs."
            )
            return f"{capital(ground)}. {hint}"
        return f"{capital(ground)}."


class RuledView(DetailPanel):
    """A standing pin or ban."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="match_ruled", parent=parent)
        self.set_empty_text(self.tr("No pin or ban chosen"), self.tr("Choose one to lift it."))
        self._meaning = Label("", wrap=True)
        self._reason = Label("", wrap=True, name="match_ruled_reason")
        self.add_section(self.tr("What it means"), self._meaning)
        self.add_section(self.tr("Reason"), self._reason)

    def show_ruled(self, one: Ruled) -> None:
        badge = ruling_badge(one.ruling)
        self.set_header(one.request.name, one.request.school, badge)
        self.set_facts(
            [
                Fact("factory", one.offer.company, wraps=True),
                Fact("briefcase", offer_line(one.offer), wraps=True),
                Fact("calendar", span_text(one.offer.starts_on, one.offer.ends_on)),
            ]
        )
        self._meaning.setText(
            self.tr("Every match sends the teacher there, whatever else it costs.")
            if badge.tone is Tone.ACCENT
            else self.tr("No match sends the teacher there.")
        )
        self._reason.setText(one.reason or self.tr("None was given."))


class MovedView(DetailPanel):
    """Whose place is another one now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="match_moved", parent=parent)
        self.set_empty_text(self.tr("Nobody chosen"), self.tr("Choose somebody to see both places."))
        self._before, self._after = Label("", wrap=True), Label("", wrap=True)
        self.add_section(self.tr("Before"), self._before)
        self.add_section(self.tr("Now"), self._after)

    def show_moved(self, one: Moved) -> None:
        self.set_header(one.request.name, one.request.school)
        for label, offer in ((self._before, one.before), (self._after, one.after)):
            label.setText(
                self.tr("no place")
                if offer is None
                else f"{offer.company}\n{offer_line(offer)}\n{span_text(offer.starts_on, offer.ends_on)}"
            )
