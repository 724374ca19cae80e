"""What has a history is kept: companies with offers, mentors of offers, protocols in which placements lie."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.terms import PlacementReason, ProtocolDraft
from tests.placements.builders_companies import ACTOR, Companies, refused
from tests.placements.placing import FRIDAY, MONDAY, YEAR, Placing


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def protocol_of(placing: Placing, company_id: UUID) -> UUID:
    (protocol,) = placing.database.ask(queries.protocols_of, company_id)
    return protocol.id


def test_a_company_with_an_offer_is_not_removed(placing: Placing) -> None:
    company_id = placing.company(protocol=YEAR)
    placing.offer(company_id)
    with refused(PlacementReason.COMPANY_IN_USE) as refusal:
        placing.companies.remove_company(company_id, actor=ACTOR)
    assert (refusal.values["offers"], refusal.values["protocols"]) == (1, 1)


def test_the_mentor_of_an_offer_is_retired_rather_than_removed(placing: Placing) -> None:
    company_id = placing.company()
    mentor_id = placing.mentor(company_id)
    placing.offer(company_id, mentor_id=mentor_id)
    with refused(PlacementReason.CONTACT_IN_USE) as refusal:
        placing.contacts.remove_contact(mentor_id, actor=ACTOR)
    assert refusal.values["name"] == "Deniz Usta"


def test_a_protocol_is_not_removed_from_under_a_placement(placing: Placing) -> None:
    company_id = placing.company()
    placing.placement(placing.offer(company_id, mentor_id=placing.mentor(company_id)))
    with refused(PlacementReason.PROTOCOL_NEEDED) as refusal:
        placing.protocols.remove_protocol(protocol_of(placing, company_id), actor=ACTOR)
    assert refusal.values["placements"] == 1


@pytest.mark.parametrize("last", [FRIDAY - timedelta(days=1), MONDAY])
def test_a_protocol_is_not_cut_short_of_a_placement(placing: Placing, last: date) -> None:
    company_id = placing.company()
    placing.placement(placing.offer(company_id, mentor_id=placing.mentor(company_id)))
    with refused(PlacementReason.PROTOCOL_NEEDED):
        shorter = ProtocolDraft(YEAR[0], last)
        placing.protocols.change_protocol(protocol_of(placing, company_id), shorter, actor=ACTOR)


def test_a_protocol_may_end_with_its_last_placement(placing: Placing) -> None:
    company_id = placing.company()
    placing.placement(placing.offer(company_id, mentor_id=placing.mentor(company_id)))
    protocol_id = protocol_of(placing, company_id)
    placing.protocols.change_protocol(protocol_id, ProtocolDraft(YEAR[0], FRIDAY), actor=ACTOR)
    covering = placing.database.ask(queries.protocol_covering, company_id, MONDAY, FRIDAY)
    assert covering is not None


def test_another_protocol_lets_one_go(placing: Placing) -> None:
    company_id = placing.company()
    placing.placement(placing.offer(company_id, mentor_id=placing.mentor(company_id)))
    first = protocol_of(placing, company_id)
    second = placing.protocols.add_protocol(company_id, ProtocolDraft(MONDAY, FRIDAY), actor=ACTOR)
    placing.protocols.remove_protocol(first, actor=ACTOR)
    assert protocol_of(placing, company_id) == second


def test_a_cancelled_placement_holds_no_protocol(placing: Placing) -> None:
    company_id = placing.company()
    placement_id = placing.placement(placing.offer(company_id, mentor_id=placing.mentor(company_id)))
    placing.placements.cancel(placement_id, "vazgeçildi", actor=ACTOR)
    placing.protocols.remove_protocol(protocol_of(placing, company_id), actor=ACTOR)
    assert placing.database.ask(queries.latest_protocol, company_id) is None


def test_merging_moves_offers_and_requests(placing: Placing) -> None:
    torna, lathe = placing.technology("CNC torna"), placing.technology("CNC lathe")
    placing.offer(technologies=(torna, lathe))
    placing.request(technologies=(lathe,))
    placing.technologies.merge_technologies(torna, lathe, actor=ACTOR)
    (row,) = placing.database.ask(queries.technologies)
    assert (row.name, row.offer_count, row.request_count) == ("CNC torna", 1, 1)


def test_offers_are_counted_with_their_company(placing: Placing) -> None:
    company_id = placing.company()
    placing.offer(company_id)
    placing.offer(company_id)
    assert Companies(placing.database).detail(company_id).row.offer_count == 2
