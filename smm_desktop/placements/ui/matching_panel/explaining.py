"""What is told of a pair: its rank among the teacher's choices, who else wanted it, what doing without it costs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements.service import (
    MatchingService,
    MatchProposal,
    OtherWish,
    ProposedPair,
    SecondPlace,
)
from smm_desktop.placements.ui.matching_panel.facts import Key
from smm_desktop.placements.ui.matching_panel.tables import pair_key
from smm_desktop.widgets.jobs import Job, JobRunner

_REST_MS = 120


@dataclass(frozen=True, slots=True)
class AtOnce:
    """What is found without solving anything: `rank` among `choices` offers, seats `used` of `seats`."""

    pair: ProposedPair
    rank: int
    choices: int
    used: int
    seats: int
    others: tuple[OtherWish, ...]


@dataclass(frozen=True, slots=True)
class Solved:
    """What takes solving again, in a worker."""

    second: SecondPlace
    seat: float


def at_once(service: MatchingService, proposal: MatchProposal, pair: ProposedPair) -> AtOnce:
    teacher, offer = str(pair.request.id), str(pair.offer.id)
    own = [one for one in proposal.prepared.problem.pairs if one.teacher == teacher]
    better = sum(one.value > pair.grounds.value for one in own if one.offer != offer)
    return AtOnce(
        pair,
        better + 1,
        len(own),
        sum(one.offer.id == pair.offer.id for one in proposal.pairs),
        pair.offer.free,
        service.who_else_wanted(proposal, pair.offer.id),
    )


def solved(
    service: MatchingService, proposal: MatchProposal, pair: ProposedPair, progress: Progress
) -> Solved:
    """Raises Cancelled."""
    second = service.second_choice(proposal, pair.request.id, pair.offer.id, progress)
    return Solved(second, service.seat_worth(proposal, pair.offer.id, progress))


class Explainer(QObject):
    """Solves what concerns the pair that is looked at, once the keys rest; answers to one proposal are kept."""

    answered = Signal(object, object)  # AtOnce, Solved
    refused = Signal(object)  # Refusal: without the pair that was asked for there is no match at all

    def __init__(self, jobs: JobRunner, service: MatchingService, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._service = jobs, service
        self._proposal: MatchProposal | None = None
        self._known: dict[Key, Solved] = {}
        self._job: Job | None = None
        self._told: AtOnce | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._run)

    def ask(self, proposal: MatchProposal, told: AtOnce) -> None:
        self.drop()
        if proposal is not self._proposal:
            self._proposal, self._known = proposal, {}
        self._told = told
        known = self._known.get(pair_key(told.pair))
        if known is None:
            self._rest.start()
        else:
            self.answered.emit(told, known)

    def drop(self) -> None:
        """Whatever is under way is not wanted any more."""
        self._rest.stop()
        self._told = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _run(self) -> None:
        proposal, told, service = self._proposal, self._told, self._service
        if proposal is None or told is None:
            return
        self._job = self._jobs.run(
            lambda progress: solved(service, proposal, told.pair, progress),
            on_done=lambda answer: self._arrive(proposal, told, answer),
            on_refused=lambda why: self._tell_refused(told, why),
            quiet=True,
            owner=self,
        )

    def _arrive(self, proposal: MatchProposal, told: AtOnce, answer: Solved) -> None:
        if proposal is self._proposal:
            self._known[pair_key(told.pair)] = answer
        if told is self._told:
            self._job = None
            self.answered.emit(told, answer)

    def _tell_refused(self, told: AtOnce, why: Refusal) -> None:
        if told is self._told:
            self._job = None
            self.refused.emit(why)
