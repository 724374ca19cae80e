"""What a center lets count in a match is kept across starts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smm_desktop.centers.service import CenterService
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import settings
from smm_desktop.placements.queries.match_settings import MatchSettings, match_settings
from smm_desktop.placements.terms import Limits, MatchWish, PlacementReason, Weights
from tests.placements.placing import ISTANBUL, Placing, refused
from tests.trainings.builders import ACTOR

KEPT = MatchSettings(Weights(1, 2, 3, 4, 5), Limits("C1", 6, 12))


def test_settings_are_kept(database: Database, clock: FixedClock) -> None:
    Placing(database, clock).matching.keep_settings(KEPT)
    assert database.ask(match_settings) == KEPT


def test_weights_that_say_nothing_are_not_kept(database: Database, clock: FixedClock) -> None:
    with refused(PlacementReason.WEIGHTS_ALL_ZERO):
        Placing(database, clock).matching.keep_settings(replace(KEPT, weights=Weights(0, 0, 0, 0, 0)))


@pytest.mark.parametrize("stored", [{}, {"weights": 3}, KEPT.to_json() | {"limits": {}}, {**KEPT.to_json(), "limits": {
    "language_level": "Z9", "been_there_months": 1, "lately_months": 1}}])  # fmt: skip
def test_what_cannot_be_read_is_as_usual(database: Database, stored: object) -> None:
    CenterService(database, database.clock).set_preference(settings.MATCH_SETTINGS, stored)
    assert database.ask(match_settings) == MatchSettings()


def test_a_pin_is_checked_by_the_limits_that_are_kept(database: Database, clock: FixedClock) -> None:
    placing = Placing(database, clock)
    request = placing.request(placing.teacher(languages={"en": "A2"}, province_code=ISTANBUL))
    offer = placing.offer(language="en")
    limits = replace(KEPT.limits, language_level="A2")
    placing.matching.keep_settings(replace(KEPT, limits=limits))
    placing.matching.pin(request, offer, actor=ACTOR)
    assert placing.matching.match(MatchWish(limits=limits)).pairs[0].is_pinned


def test_a_match_goes_by_what_is_kept(database: Database, clock: FixedClock) -> None:
    placing = Placing(database, clock)
    placing.request(placing.teacher(languages={"en": "A2"}, province_code=ISTANBUL))
    placing.offer(language="en")
    kept = replace(KEPT, limits=replace(KEPT.limits, language_level="A2"))
    placing.matching.keep_settings(kept)
    proposal = placing.matching.match()
    assert (len(proposal.pairs), proposal.prepared.wish) == (
        1,
        MatchWish(None, None, kept.weights, kept.limits),
    )
