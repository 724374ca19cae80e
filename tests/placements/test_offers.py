"""Offers: what is refused beside which field, codes, and the needs they are to meet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.needs import queries as needs
from smm_desktop.needs.terms import NeedState
from smm_desktop.placements import queries
from smm_desktop.placements.terms import ContactRole, PlacementReason, ProtocolDraft
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.service import NeedCoverService
from tests.needs.builders import Asking
from tests.needs.test_needs import a_need
from tests.placements.placing import FRIDAY, MONDAY, Placing, refused
from tests.trainings.builders import ACTOR, Center


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock, trainings.cover_state)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": " "}, PlacementReason.OFFER_TITLE_MISSING),
        ({"ends_on": MONDAY - timedelta(days=1)}, PlacementReason.OFFER_DATES_REVERSED),
        ({"ends_on": MONDAY + timedelta(days=366)}, PlacementReason.OFFER_TOO_LONG),
        ({"capacity": 0}, PlacementReason.CAPACITY_OUT_OF_RANGE),
        ({"minimum": 3}, PlacementReason.MINIMUM_OUT_OF_RANGE),
        ({"daily_minutes": 0}, PlacementReason.DAILY_MINUTES_OUT_OF_RANGE),
        ({"daily_minutes": 721}, PlacementReason.DAILY_MINUTES_OUT_OF_RANGE),
        ({"weekdays": frozenset()}, PlacementReason.WEEKDAYS_MISSING),
        ({"weekdays": frozenset({5, 6})}, PlacementReason.NO_WORKING_DAY),
        ({"language": "Türkçe"}, PlacementReason.OFFER_LANGUAGE_UNKNOWN),
        ({"field_code": "yok"}, PlacementReason.OFFER_FIELD_UNKNOWN),
        ({"requirements": "a" * 4001}, PlacementReason.TEXT_TOO_LONG),
    ],
)
def test_a_faulty_offer_is_refused(
    placing: Placing, changes: dict[str, Any], reason: PlacementReason
) -> None:
    with refused(reason):
        placing.offer(**changes)


@pytest.mark.parametrize(
    ("protocol", "reason", "values"),
    [
        (None, PlacementReason.NO_PROTOCOL, {}),
        ((date(2025, 1, 1), date(2026, 6, 30)), PlacementReason.PROTOCOL_EXPIRED, {"ends_on": date(2026, 6, 30)}),
        ((date(2027, 1, 1), date(2027, 6, 30)), PlacementReason.PROTOCOL_NOT_BEGUN, {"starts_on": date(2027, 1, 1)}),
        ((MONDAY, FRIDAY - timedelta(days=1)), PlacementReason.PROTOCOL_ENDS_BEFORE, {"company": "Örnek Makine A.Ş."}),
        ((MONDAY + timedelta(days=1), FRIDAY), PlacementReason.PROTOCOL_NOT_BEGUN, {}),
    ],
)  # fmt: skip
def test_an_offer_needs_a_protocol(
    placing: Placing, protocol: Any, reason: PlacementReason, values: Any
) -> None:
    company = placing.company(protocol=protocol)
    with refused(reason, **values):
        placing.offer(company)


def test_a_renewed_protocol_covers_without_a_gap(placing: Placing) -> None:
    company = placing.company(protocol=(date(2026, 1, 1), MONDAY))
    placing.protocols.add_protocol(
        company, ProtocolDraft(MONDAY + timedelta(days=1), date(2027, 1, 1)), actor=ACTOR
    )
    assert placing.offer(company) is not None


def test_the_mentor_is_of_the_company(placing: Placing) -> None:
    stranger = placing.mentor(placing.company("Başka Ltd."))
    with refused(PlacementReason.MENTOR_OF_OTHER_COMPANY, name="Deniz Usta"):
        placing.offer(mentor_id=stranger)


def test_a_representative_is_no_mentor(placing: Placing) -> None:
    company = placing.company()
    with refused(PlacementReason.MENTOR_ROLE_WRONG, role=ContactRole.REPRESENTATIVE):
        placing.offer(company, mentor_id=placing.mentor(company, ContactRole.REPRESENTATIVE))


def test_a_retired_company_offers_nothing(placing: Placing) -> None:
    company = placing.company()
    placing.companies.retire_company(company, actor=ACTOR)
    with refused(PlacementReason.OFFER_COMPANY_RETIRED, company="Örnek Makine A.Ş."):
        placing.offer(company)


def test_codes_count_up_within_the_year(placing: Placing, database: Database) -> None:
    company = placing.company()
    made = [placing.offer(company), placing.offer(company, starts_on=MONDAY)]
    rows = database.ask(queries.offers_by_id, made)
    assert [rows[own].code for own in made] == ["İK-2026-001", "İK-2026-002"]


def test_a_code_is_not_given_twice(placing: Placing) -> None:
    company = placing.company()
    placing.offer(company, code="ik-1")
    with refused(PlacementReason.OFFER_CODE_TAKEN, code="ik-1"):
        placing.offer(company, code="İK-1")


def test_a_row_says_what_the_draft_said(placing: Placing, database: Database) -> None:
    company = placing.company()
    draft = placing.offer_draft(company, technologies=(placing.technology(),), mentor_id=placing.mentor(company),
                                prerequisites=("ROB-01",), code="A-1")  # fmt: skip
    row = database.ask(queries.offer, placing.offers.add_offer(draft, actor=ACTOR))
    assert row is not None
    assert (row.draft, row.company, row.mentor, row.free) == (draft, "Örnek Makine A.Ş.", "Deniz Usta", 2)


def test_retired_offers_leave_the_list(placing: Placing, database: Database) -> None:
    own = placing.offer()
    placing.offers.retire_offer(own, actor=ACTOR)
    assert database.ask(queries.offers) == ()


def test_a_removed_offer_takes_its_links(placing: Placing, database: Database) -> None:
    own = placing.offer(technologies=(placing.technology(),))
    placing.offers.remove_offer(own, actor=ACTOR)
    assert database.ask(queries.offer, own) is None


def need_state(database: Database, need_id: Any) -> NeedState:
    row = database.ask(needs.need, need_id)
    assert row is not None
    return row.state


def test_an_offer_plans_its_need(placing: Placing, database: Database, clock: FixedClock) -> None:
    need_id, own = a_need(Asking(database, clock)), placing.offer()
    placing.offers.link_need(own, need_id, actor=ACTOR)
    linked = need_state(database, need_id)
    placing.offers.unlink_need(own, need_id, actor=ACTOR)
    assert (linked, need_state(database, need_id)) == (NeedState.PLANNED, NeedState.OPEN)


def test_a_need_met_by_an_offer_asks_for_no_training(
    placing: Placing, database: Database, clock: FixedClock
) -> None:
    need_id, own = a_need(Asking(database, clock)), placing.offer()
    placing.offers.link_need(own, need_id, actor=ACTOR)
    assert database.ask(trainings.uncovered_needs) == ()


def test_a_retired_offer_plans_nothing(placing: Placing, database: Database, clock: FixedClock) -> None:
    need_id, own = a_need(Asking(database, clock)), placing.offer()
    placing.offers.link_need(own, need_id, actor=ACTOR)
    placing.offers.retire_offer(own, actor=ACTOR)
    assert need_state(database, need_id) is NeedState.OPEN


def test_trainings_and_offers_do_not_undo_each_other(
    placing: Placing, database: Database, clock: FixedClock
) -> None:
    center, need_id, own = Center(database, clock), a_need(Asking(database, clock)), placing.offer()
    covers = NeedCoverService(database, queries.cover_state)
    covers.cover_by_activity(need_id, center.activity_of(center.running()), actor=ACTOR)
    placing.offers.link_need(own, need_id, actor=ACTOR)
    both = need_state(database, need_id)
    for cover in database.ask(trainings.covers_of_need, need_id):
        covers.uncover(cover.id, actor=ACTOR)
    assert (both, need_state(database, need_id)) == (NeedState.IN_TRAINING, NeedState.PLANNED)
