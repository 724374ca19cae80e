"""Applying a proposal: the question that says what happens, one deed, and what follows."""

from __future__ import annotations

from collections import Counter
from uuid import UUID

from PySide6.QtCore import QObject

from smm_desktop.core import turkish
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.service import ProposedPair
from smm_desktop.placements.terms import PlacementReason
from smm_desktop.placements.ui.matching_panel.section import MatchSection
from smm_desktop.placements.ui.matching_panel.tables import pair_key
from smm_desktop.widgets.dialogs import ask


class Applying(QObject):
    def __init__(self, section: MatchSection) -> None:
        super().__init__(section)
        self._section = section
        self._newest: int | None = None  # deed of the section
        self._number: int | None = None  # deed that applied a match
        section.deed_done.connect(self._remember)

    def _remember(self, _account: str, number: object) -> None:
        self._newest = number if isinstance(number, int) else None

    def ask(self) -> None:
        """Says who goes where, and what happens then."""
        pairs = self._section.view.lists.checked
        if self._section.matched is None or not pairs:
            return
        text = self.tr(
            "Each gets a placement with the days of the offer, in the state “Proposed”, and the request no longer "
            "waits. Company and school agree next; nothing is printed or sent. It is one deed and can be undone."
        )
        ask(
            self._section,
            self.tr("Propose %n placement(s)?", "", len(pairs)),
            "\n\n".join((text, *self._small_groups(pairs))),
            self.tr("Propose"),
            lambda: self._apply(pairs),
            details=[
                f"{pair.request.name} → {pair.offer.company} ({pair.offer.code})"
                for pair in turkish.sorted_by(pairs, key=lambda one: one.request.name)
            ],
            name="apply_question",
        )

    def _small_groups(self, pairs: list[ProposedPair]) -> list[str]:
        """Where fewer are chosen than an offer asks for at least."""
        offers = {pair.offer.id: pair.offer for pair in pairs}
        chosen = Counter(pair.offer.id for pair in pairs)
        text = self.tr("{company} asks for at least {minimum} people; chosen and placed: {count}.")
        return [
            text.format(company=one.company, minimum=one.minimum, count=chosen[own] + one.placed)
            for own, one in offers.items()
            if chosen[own] + one.placed < one.minimum
        ]

    def _apply(self, pairs: list[ProposedPair]) -> None:
        matched, desk = self._section.matched, self._section.desk
        if matched is None:
            return
        service, actor = desk.matching, desk.actor()
        chosen = {pair_key(pair) for pair in pairs}
        self._section.carry_out(
            lambda: service.apply(matched.proposal, chosen, actor=actor),
            "",  # the section's own line and the page tell it
            then=self._tell,
            refused=self._refused,
        )

    def _tell(self, made: tuple[UUID, ...]) -> None:
        self._number = self._newest
        self._section.forget_match()
        self._section.view.notices.show_applied(len(made))
        self._section.applied.emit(list(made))

    def _refused(self, refusal: Refusal) -> bool:
        if refusal.term is not PlacementReason.PROPOSAL_OUTDATED:
            return False
        self._section.view.notices.show_outdated()
        ask(
            self._section,
            self.tr("This proposal is out of date"),
            self._section.desk.sentence(refusal),
            self.tr("Match again"),
            self._section.match_again,
            name="outdated_question",
        )
        return True

    def undo(self) -> None:
        """Takes the deed back, if nothing stands in the way."""
        number, desk, section = self._number, self._section.desk, self._section
        if number is None:
            return
        actor = desk.actor()
        desk.jobs.run(
            lambda _progress: desk.database.undo(actor, number),
            on_done=lambda _undone: self._undone(),
            on_refused=section.tell_refused,
            writes=True,
            quiet=True,
            owner=section,
        )

    def _undone(self) -> None:
        self._number = None
        self._section.view.notices.clear()
        self._section.deed_done.emit(self.tr("Taken back: the requests wait again"), None)
