"""Offers in the window: the list, one offer beside it, and the dialog with what it refuses."""


import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries import OfferFilter, OfferRow
from tests.placements.placing import FRIDAY, MONDAY, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window

BESIDE_THE_RAIL = 1366 - 214


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


def offers(placing: Placing) -> tuple[OfferRow, ...]:
    return placing.database.ask(queries.offers, OfferFilter(with_retired=True))


def at_offers(open_page: Opened) -> Window:
    window = open_page()
    window.page.show_section("offers")
    window.settle()
    return window


def test_they_fit_a_small_screen(placing: Placing, open_page: Opened) -> None:
    placing.offer()
    assert at_offers(open_page).page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_an_offer_is_added(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    window = at_offers(open_page)
    window.press("add_offer")
    window.fill("offer_dialog", company_id=company, title="CNC torna", starts_on=MONDAY, ends_on=FRIDAY)
    assert [one.title for one in offers(placing)] == ["CNC torna"]
