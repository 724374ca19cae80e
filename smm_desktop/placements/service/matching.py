"""Who goes where: the problem from the records, the best match with its reasons, what if, and one deed to apply it."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum
from uuid import UUID

from sqlalchemy import select

from smm_desktop.centers.service import CenterService
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.progress import QUIET, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.service import CoverState, nowhere
from smm_desktop.placements import settings
from smm_desktop.placements.model import PairRule
from smm_desktop.placements.queries.match_settings import MatchSettings, with_kept
from smm_desktop.placements.queries.matching import Key, TrainingsPassed, match_facts
from smm_desktop.placements.rules.matching.checking import check
from smm_desktop.placements.rules.matching.explaining import rivals, stays_without
from smm_desktop.placements.rules.matching.greedy import greedy
from smm_desktop.placements.rules.texts import paragraph
from smm_desktop.placements.rules.value import check_weights
from smm_desktop.placements.service import guards, matching_questions
from smm_desktop.placements.service.named_refusals import in_names
from smm_desktop.placements.service.needs import follow_offers
from smm_desktop.placements.service.proposals import (
    LeftOut,
    MatchProposal,
    OtherWish,
    PreparedMatch,
    ProposedPair,
    SecondPlace,
    prepared,
)
from smm_desktop.placements.service.seats import place_within
from smm_desktop.placements.service.solver import solve
from smm_desktop.placements.terms import (
    MatchResult,
    MatchWish,
    Pair,
    PairRuling,
    PlacementDraft,
    PlacementReason,
)

EVERYTHING = MatchWish()


class MatchingService:
    """The match. Nothing is written until a proposal is applied; pins and bans are deeds of their own."""

    def __init__(
        self, database: Database, trainings_passed: TrainingsPassed, elsewhere: CoverState = nowhere
    ) -> None:
        """`trainings_passed` gives catalogue codes by teacher; `elsewhere` how far trainings are with a need."""
        self._database = database
        self._passed = trainings_passed
        self._elsewhere = elsewhere

    def problem(self, wish: MatchWish = EVERYTHING) -> PreparedMatch:
        """By what the center keeps, where the wish leaves that open.

        Refuses when nobody asks, nothing is offered, or something pinned can no longer be.
        """
        wish = self._database.ask(with_kept, wish)
        check_weights(wish.weights or settings.WEIGHTS)
        today = self._database.clock.today()
        ready = prepared(wish, today, self._database.ask(match_facts, wish, today, self._passed))
        if not ready.facts.requests:
            raise Refusal(PlacementReason.NO_OPEN_REQUESTS)
        if not ready.facts.offers:
            raise Refusal(PlacementReason.NO_OPEN_OFFERS)
        _check_pins(ready)
        return ready

    def match(self, wish: MatchWish = EVERYTHING, progress: Progress = QUIET) -> MatchProposal:
        """The match of the highest value, proven; raises Cancelled."""
        ready = self.problem(wish)
        with in_names(ready):
            result = solve(ready.problem, progress)
        return _proposal(ready, result)

    def second_choice(
        self, proposal: MatchProposal, request_id: UUID, offer_id: UUID, progress: Progress = QUIET
    ) -> SecondPlace:
        """What the whole match would lose without a pair of it."""
        pair = _pair(proposal.result, (request_id, offer_id))
        facts = proposal.prepared.facts
        with in_names(proposal.prepared):
            found = matching_questions.second_choice(
                proposal.prepared.problem, proposal.result, pair, progress
            )
        instead = next(iter(found.instead), None)
        if instead is None:
            return SecondPlace(found.cost, None, 0.0)
        return SecondPlace(found.cost, facts.offers[UUID(instead.offer)], instead.value)

    def who_else_wanted(self, proposal: MatchProposal, offer_id: UUID) -> tuple[OtherWish, ...]:
        """Who could have gone there and did not, the highest value first."""
        facts = proposal.prepared.facts
        return tuple(
            OtherWish(
                facts.requests[UUID(one.pair.teacher)],
                one.pair.value,
                next((facts.offers[UUID(pair.offer)] for pair in one.got), None),
            )
            for one in rivals(proposal.prepared.problem, proposal.result, str(offer_id))
        )

    def seat_worth(self, proposal: MatchProposal, offer_id: UUID, progress: Progress = QUIET) -> float:
        """What one more seat of an offer would add."""
        ready = proposal.prepared
        return matching_questions.seat_worth(ready.problem, proposal.result, str(offer_id), progress)

    def pin(self, request_id: UUID, offer_id: UUID, reason: str = "", *, actor: str) -> None:
        """The teacher is to go there in any case; refused where that cannot be."""
        self._rule(request_id, offer_id, PairRuling.PINNED, reason, actor)

    def forbid(self, request_id: UUID, offer_id: UUID, reason: str = "", *, actor: str) -> None:
        self._rule(request_id, offer_id, PairRuling.FORBIDDEN, reason, actor)

    def clear_ruling(self, request_id: UUID, offer_id: UUID, *, actor: str) -> None:
        """Neither pinned nor forbidden any more."""
        with self._database.deed("clear_pair_ruling", actor) as deed:
            found = _stored(deed, request_id, offer_id)
            if found is not None:
                deed.session.delete(found)

    def keep_settings(self, kept: MatchSettings) -> None:
        """What this center lets count; also for pins, which are checked against its limits. No deed."""
        check_weights(kept.weights)
        center = CenterService(self._database, self._database.clock)
        center.set_preference(settings.MATCH_SETTINGS, kept.to_json())

    def apply(
        self, proposal: MatchProposal, chosen: Iterable[Key] | None = None, *, actor: str
    ) -> tuple[UUID, ...]:
        """Proposes the placements of the pairs (`chosen`: only these) in one deed; refuses an outdated proposal."""
        wanted = None if chosen is None else set(chosen)
        pairs = [one for one in proposal.pairs if wanted is None or (one.request.id, one.offer.id) in wanted]
        if not pairs:
            raise Refusal(PlacementReason.PROPOSAL_EMPTY)
        with self._database.deed("apply_match", actor) as deed:
            self._refuse_outdated(deed, proposal.prepared)
            made = [_place(deed, one) for one in pairs]
            follow_offers(deed, {one.offer.id for one in pairs}, self._elsewhere)
            return tuple(made)

    def _refuse_outdated(self, deed: Deed, ready: PreparedMatch) -> None:
        facts = match_facts(deed.session, ready.wish, ready.today, self._passed)
        if prepared(ready.wish, ready.today, facts).digest != ready.digest:
            raise Refusal(PlacementReason.PROPOSAL_OUTDATED)

    def _rule(self, request_id: UUID, offer_id: UUID, ruling: PairRuling, reason: str, actor: str) -> None:
        why = paragraph(reason, settings.NOTE_LENGTH)
        with self._database.deed("rule_pair", actor) as deed:
            guards.open_request(deed.session, request_id)
            guards.active_offer(deed.session, offer_id)
            rule = _stored(deed, request_id, offer_id) or PairRule(request_id=request_id, offer_id=offer_id)
            rule.ruling, rule.reason = ruling, why
            deed.session.add(rule)
            deed.session.flush()
            if ruling is PairRuling.PINNED:
                self._check_pinned(deed)

    def _check_pinned(self, deed: Deed) -> None:
        today, wish = self._database.clock.today(), with_kept(deed.session, EVERYTHING)
        ready = prepared(wish, today, match_facts(deed.session, wish, today, self._passed))
        _check_pins(ready)
        with in_names(ready):
            check(ready.problem)


def _stored(deed: Deed, request_id: UUID, offer_id: UUID) -> PairRule | None:
    wanted = select(PairRule).where(PairRule.request_id == request_id, PairRule.offer_id == offer_id)
    return deed.session.scalars(wanted).first()


def _check_pins(ready: PreparedMatch) -> None:
    for request_id, offer_id in ready.facts.ruled(PairRuling.PINNED):
        found = ready.obstacles(request_id, offer_id)
        if found:
            raise Refusal(
                PlacementReason.PAIR_NOT_ELIGIBLE,
                name=ready.facts.requests[request_id].name,
                code=ready.facts.offers[offer_id].code,
                obstacles=found,
            )


def _proposal(ready: PreparedMatch, result: MatchResult) -> MatchProposal:
    facts = ready.facts
    pinned = set(ready.problem.pinned)
    return MatchProposal(
        prepared=ready,
        result=result,
        pairs=tuple(
            ProposedPair(
                facts.requests[UUID(pair.teacher)],
                facts.offers[UUID(pair.offer)],
                ready.grounds(UUID(pair.teacher), UUID(pair.offer)),
                (pair.teacher, pair.offer) in pinned,
            )
            for pair in result.pairs
        ),
        without=_left_out(ready, result),
        greedy_total=fsum(pair.value for pair in greedy(ready.problem)),
        seat_prices={UUID(own): price for own, price in result.seat_prices.items()},
    )


def _left_out(ready: PreparedMatch, result: MatchResult) -> tuple[LeftOut, ...]:
    facts = ready.facts
    return tuple(
        LeftOut(
            facts.requests[UUID(one.teacher)],
            one.ground,
            tuple((facts.offers[UUID(pair.offer)], pair.value) for pair in one.wishes),
        )
        for one in stays_without(ready.problem, result)
    )


def _pair(result: MatchResult, key: Key) -> Pair:
    wanted = (str(key[0]), str(key[1]))
    return next(pair for pair in result.pairs if (pair.teacher, pair.offer) == wanted)


def _place(deed: Deed, one: ProposedPair) -> UUID:
    draft = PlacementDraft(one.request.teacher_id, one.offer.id)
    return place_within(deed, draft, one.grounds).id
