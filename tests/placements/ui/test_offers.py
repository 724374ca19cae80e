"""Offers in the window: the list, one offer beside it, the needs that it meets, and the way to its company."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.queries import OfferFilter, OfferRow
from smm_desktop.placements.ui.offer_bar import OfferView
from tests.needs.builders import Asking
from tests.needs.test_needs import a_need
from tests.placements.placing import FRIDAY, MONDAY, YEAR, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog

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


def titles(window: Window) -> list[str]:
    table = window.page.offers.table
    return [table.model.row(at).title for at in range(table.row_count)]


def test_they_fit_a_small_screen(placing: Placing, open_page: Opened) -> None:
    placing.offer()
    assert at_offers(open_page).page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_an_offer_is_added(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    window = at_offers(open_page)
    window.press("add_offer")
    window.fill("offer_dialog", company_id=company, title="CNC torna", starts_on=MONDAY, ends_on=FRIDAY)
    assert [one.title for one in offers(placing)] == ["CNC torna"]


@pytest.fixture
def full_offer(placing: Placing) -> OfferRow:
    """Every field of it says something."""
    company = placing.company()
    placing.offer(
        company,
        mentor_id=placing.mentor(company),
        technologies=(placing.technology(),),
        competencies=("Takım seçer", "Parça bağlar"),
        prerequisites=("MAK-01",),
        daily_minutes=440,
        language="de",
    )
    return offers(placing)[0]


def test_an_offer_is_changed_and_keeps_the_rest(
    placing: Placing, full_offer: OfferRow, open_page: Opened
) -> None:
    window = at_offers(open_page)
    window.press("change_offer")
    window.settle()
    window.fill("offer_dialog", title="Yeni başlık")
    assert offers(placing)[0].draft == replace(full_offer.draft, title="Yeni başlık")


def test_mentors_are_those_of_the_company(placing: Placing, open_page: Opened) -> None:
    one, other = placing.company("Bir"), placing.company("İki")
    placing.mentor(other)
    mentor = placing.mentor(one)
    window = at_offers(open_page)
    window.press("add_offer")
    form = shown_dialog("offer_dialog").form
    form.editor("company_id").set_value(one)
    window.settle()
    form.editor("mentor_id").set_value(mentor)
    assert (form.editor("mentor_id").count(), form.editor("mentor_id").value()) == (2, mentor)


def test_another_company_takes_the_mentor_away(placing: Placing, open_page: Opened) -> None:
    company, other = placing.company("Bir"), placing.company("İki")
    placing.offer(company, mentor_id=placing.mentor(company))
    window = at_offers(open_page)
    window.press("change_offer")
    form = shown_dialog("offer_dialog").form
    form.editor("company_id").set_value(other)
    window.settle()
    assert form.editor("mentor_id").value() is None


def test_a_chip_leaves_those_with_free_places(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    full = placing.offer(company, title="Dolu", capacity=1, mentor_id=placing.mentor(company))
    placing.offer(company, title="Boş")
    placing.placement(full)
    window = at_offers(open_page)
    window.page.offers.bar.chips.choose(OfferView.FREE.value)
    window.settle()
    assert titles(window) == ["Boş"]


def test_retired_ones_are_shown_when_asked_for(placing: Placing, open_page: Opened) -> None:
    placing.offer()
    window = at_offers(open_page)
    window.press("retire_offer")
    window.answer("retire_offer_question")
    assert titles(window) == []
    window.page.offers.bar.retired.set_value(True)
    window.settle()
    assert len(titles(window)) == 1


def test_a_retired_offer_is_restored(placing: Placing, open_page: Opened) -> None:
    placing.offers.retire_offer(placing.offer(), actor="A")
    window = at_offers(open_page)
    window.page.offers.bar.retired.set_value(True)
    window.settle()
    window.press("retire_offer")
    assert offers(placing)[0].is_active


def test_an_offer_is_removed_and_brought_back(placing: Placing, open_page: Opened) -> None:
    placing.offer()
    window = at_offers(open_page)
    window.press("remove_offer")
    window.answer("remove_offer_question")
    number = placing.database.last_undoable()
    assert number is not None
    assert offers(placing) == ()
    window.page.undo(number.number)
    window.settle()
    assert len(offers(placing)) == 1


def test_an_offer_with_placements_is_not_removed(placing: Placing, open_page: Opened) -> None:
    placing.placement()
    window = at_offers(open_page)
    window.press("remove_offer")
    window.answer("remove_offer_question")
    assert shown_dialog("refusal").isVisible()


def test_a_need_is_linked_and_taken_away(
    placing: Placing, database: Database, clock: FixedClock, open_page: Opened
) -> None:
    placing.offer()
    need = a_need(Asking(database, clock))
    window = at_offers(open_page)
    window.press("link_need")
    window.fill("offer_need_dialog", need_id=need)
    assert offers(placing)[0].needs == (need,)
    window.press("unlink_chosen_need")
    assert offers(placing)[0].needs == ()


def test_an_offer_leads_to_its_company(placing: Placing, open_page: Opened) -> None:
    company = placing.company("Bir")
    placing.company("İki")
    placing.offer(company)
    window = at_offers(open_page)
    found: list[object] = []
    window.page.subject_chosen.connect(found.append)
    window.press("offer_to_company")
    assert found[-1] == company


def test_an_offer_is_shown_whatever_the_filters_say(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    placing.offer(company, title="Bir")
    other = placing.offer(company, title="İki", starts_on=YEAR[0], ends_on=YEAR[0].replace(day=9))
    window = at_offers(open_page)
    window.page.offers.bar.chips.choose(OfferView.FREE.value)
    window.settle()
    window.page.show_offer(other)
    window.settle()
    assert window.page.offers.table.selected_id == other


def test_the_list_is_sorted_as_turkish_is(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    for title in ("Zımpara", "Çapak alma", "Cam kesme"):
        placing.offer(company, title=title)
    window = at_offers(open_page)
    window.page.offers.table.sort_requested.emit("title", False)
    window.settle()
    assert titles(window) == ["Cam kesme", "Çapak alma", "Zımpara"]


def test_an_empty_list_says_what_to_do(placing: Placing, open_page: Opened) -> None:
    window = at_offers(open_page)
    assert window.find(QAbstractButton, "no_offers_action").isVisible()
