"""The tour's match: one pair pinned, the best match found and proven, looked at, and applied as one deed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from smm_desktop.core.progress import Progress
from smm_desktop.placements.service import MatchProposal
from smm_desktop.placements.terms import ValuePart, WithoutGround
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.tour.expectations import Expectations, Expected

_REASON = "İşletmeyle ve okulla telefonda konuşuldu."


def match(
    rooms: Rooms, pinned: tuple[UUID, UUID], need_offer: UUID, told: Expectations, progress: Progress
) -> tuple[UUID, ...]:
    """Return the placements that the match proposes; `pinned` is a request and an offer."""
    matching = rooms.placing.matching
    matching.pin(*pinned, _REASON, actor=rooms.actor)
    proposal = matching.match(progress=progress)
    _check(proposal, pinned, need_offer, told)
    return matching.apply(proposal, actor=rooms.actor)


def _check(proposal: MatchProposal, pinned: tuple[UUID, UUID], need_offer: UUID, told: Expectations) -> None:
    kept = {(one.request.id, one.offer.id) for one in proposal.pairs if one.is_pinned}
    told.expect(Expected.MATCH_PROVEN, holds=proposal.is_optimal and kept == {pinned} and proposal.gain >= 0)
    reasons = {one.ground for one in proposal.without}
    told.expect(
        Expected.WITHOUT_EXPLAINED, holds=reasons >= {WithoutGround.NO_PAIR, WithoutGround.SEATS_TAKEN}
    )
    there = [one.grounds.part(ValuePart.NEED).points for one in proposal.pairs if one.offer.id == need_offer]
    told.expect(Expected.NEED_COUNTS, holds=bool(there) and min(there) > 0)


def agree(rooms: Rooms, placement_ids: Sequence[UUID]) -> None:
    """Companies and schools said yes on the telephone."""
    day = rooms.clock.today()
    rooms.placing.placements.agree_company(placement_ids, day, actor=rooms.actor)
    rooms.placing.placements.agree_school(placement_ids, day, actor=rooms.actor)
