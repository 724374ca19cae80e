"""What if: a pair is pinned, forbidden or set free, matched again at once, and taken back when it costs too much."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from smm_desktop.placements.queries import OfferRow, RequestRow
from smm_desktop.placements.service import ProposedPair
from smm_desktop.placements.terms import PairRuling
from smm_desktop.placements.ui.matching_panel.facts import Ruled, Without
from smm_desktop.placements.ui.matching_panel.ruling import Decision, Ruling, RulingDialog, offers_for
from smm_desktop.placements.ui.matching_panel.section import MatchSection
from smm_desktop.placements.ui.matching_panel.tables import offer_line

Then = Callable[[Decision], object]


class WhatIf(QObject):
    """`then` is called when a decision stands, to match again."""

    def __init__(self, section: MatchSection, then: Then) -> None:
        super().__init__(section)
        self._section, self._then = section, then
        self._last: Decision | None = None  # that takes the newest decision back

    def pin(self, row: object) -> None:
        if isinstance(row, ProposedPair):
            self._ask(PairRuling.PINNED, row.request, row.offer)

    def pin_elsewhere(self, row: object) -> None:
        """To any place, those that may not be included: the refusal then says why."""
        match row:
            case ProposedPair(request=request):
                self._ask(PairRuling.PINNED, request, None, everywhere=True)
            case Without(left=left):
                best = left.wishes[0][0] if left.wishes else None
                self._ask(PairRuling.PINNED, left.request, best, everywhere=True)
            case _:
                pass

    def forbid(self, row: object) -> None:
        if isinstance(row, ProposedPair):
            self._ask(PairRuling.FORBIDDEN, row.request, row.offer)

    def _ask(
        self, kind: PairRuling, request: RequestRow, offer: OfferRow | None, *, everywhere: bool = False
    ) -> None:
        matched = self._section.matched
        if matched is None:
            return
        offers = [(offer, offer_line(offer))] if offer is not None else []
        if everywhere:
            offers = offers_for(matched.proposal.prepared, request.id)
        chosen = None if offer is None else offer.id
        self._section.keep_settings()
        RulingDialog(self._section, Ruling(kind, request, offers, chosen), self._decided).open()

    def lift(self, row: object) -> None:
        """No question: it can be taken back."""
        match row:
            case ProposedPair(request=request, offer=offer) | Ruled(request=request, offer=offer):
                self.carry_out(Decision(request, offer, None))
            case _:
                pass

    def take_back(self) -> None:
        if self._last is not None:
            self.carry_out(self._last)

    def carry_out(self, decision: Decision) -> None:
        service, actor = self._section.desk.matching, self._section.desk.actor()
        self._section.carry_out(
            lambda: decision.carry_out(service, actor),
            "" if self._section.matched is not None else decision.account(),  # the line of changes tells it
            then=lambda _done: self._decided(decision),
        )

    def _decided(self, decision: Decision) -> None:
        scene = self._section.scene
        before = scene.ruled_by().get(decision.key) if scene is not None else None
        self._last = decision.taken_back(before)
        self._then(decision)
