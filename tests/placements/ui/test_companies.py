"""Companies in the window: the list, one company beside it, and the dialogs."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.placements.terms import CompanySort
from smm_desktop.placements.ui.page import COMPANIES
from smm_desktop.widgets.forms import FormDialog, PickField
from tests.placements.builders_companies import TODAY, Companies
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog

BESIDE_THE_RAIL = 1366 - 214


@pytest.fixture
def open_page(open_page: Opened) -> Opened:
    """The page with its companies before one."""

    def on_companies() -> Window:
        window = open_page()
        window.page.show_section(COMPANIES)
        window.settle()
        return window

    return on_companies


def test_it_fits_a_small_screen(register: Companies, open_page: Opened) -> None:
    register.add()
    assert open_page().page.minimumSizeHint().width() <= BESIDE_THE_RAIL


def test_companies_stand_in_turkish_order(register: Companies, open_page: Opened) -> None:
    for name in ("Zirve", "Çelik", "Ceylan"):
        register.add(name)
    assert [one.split(",")[0] for one in open_page().names] == ["Ceylan", "Çelik", "Zirve"]


def test_a_search_narrows_the_list(register: Companies, open_page: Opened) -> None:
    register.add("Işık Makine")
    register.add("Çelik")
    window = open_page()
    window.page.companies.bar.search.setText("ışık")
    window.page.companies.bar.search.searched.emit("ışık")
    window.settle()
    assert window.page.companies.table.row_count == 1


def test_the_list_is_sorted_by_a_column(register: Companies, open_page: Opened) -> None:
    register.add("A", sector="Zeytin")
    register.add("B", sector="Asansör")
    window = open_page()
    window.page.companies.table.sort_requested.emit(CompanySort.SECTOR.value, False)
    window.settle()
    assert window.names[0].startswith("B")


def test_a_company_is_added(register: Companies, open_page: Opened) -> None:
    window = open_page()
    window.press("add_company")
    window.fill("company_dialog", name="Yeni Makine")
    assert register.names() == ["Yeni Makine"]


def test_a_faulty_tax_number_stands_beside_its_field(register: Companies, open_page: Opened) -> None:
    window = open_page()
    window.press("add_company")
    form = window.fill("company_dialog", name="Yeni Makine", tax_number="1234567891").form
    assert form.error("tax_number")


def test_protocol_dates_the_wrong_way_round_stand_beside_the_field(
    register: Companies, open_page: Opened
) -> None:
    register.add()
    window = open_page()
    window.page.companies.detail.protocols.add()
    later = TODAY.replace(year=2027)
    form = window.fill("protocol_dialog", starts_on=later, ends_on=TODAY).form
    assert form.error("ends_on")


def test_a_technology_of_another_spelling_is_taken_from_the_list(
    register: Companies, open_page: Opened
) -> None:
    known = register.technology("CNC torna")
    window = open_page()
    window.press("add_company")
    picker = shown_dialog("company_dialog").findChild(PickField, "company_technologies")
    assert picker is not None
    picker.unknown.emit("cnc  TORNA")
    window.fill("technology_dialog")
    assert picker.value() == (known,)


def test_a_retired_company_leaves_the_list(register: Companies, open_page: Opened) -> None:
    register.add()
    window = open_page()
    window.press("retire_company")
    window.answer("retire_question")
    assert register.names() == []


def test_a_deed_is_taken_back(register: Companies, open_page: Opened) -> None:
    company = register.add()
    window = open_page()
    window.press("remove_company")
    window.answer("remove_question")
    number = register.database.last_undoable()
    assert number is not None
    window.page.undo(number.number)
    window.settle()
    assert register.detail(company).row.id == company


def test_what_has_a_history_is_not_removed(register: Companies, open_page: Opened) -> None:
    register.visit(register.add())
    window = open_page()
    window.press("remove_company")
    window.answer("remove_question")
    assert shown_dialog("refusal").isVisible()


def test_a_protocol_that_ends_is_told(register: Companies, open_page: Opened) -> None:
    register.protocol(register.add(), -300, 10)
    window = open_page()
    assert window.find(QAbstractButton, "company_reminders_action").isVisible()


def test_a_person_is_added(register: Companies, open_page: Opened) -> None:
    company = register.add()
    window = open_page()
    window.page.companies.detail.people.add()
    assert isinstance(window.fill("contact_dialog", name="Deniz Örnek"), FormDialog)
    assert [one.name for one in register.detail(company).contacts] == ["Deniz Örnek"]
