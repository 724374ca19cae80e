"""What an offer is refused for stands beside the field at fault, and what was typed stays."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements.terms import ContactRole
from smm_desktop.widgets.forms import Form
from tests.placements.placing import FRIDAY, MONDAY, TODAY, Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import shown_dialog

Typed = Callable[..., Form]


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def typed(placing: Placing, open_page: Opened) -> Typed:
    """Types an offer with the values into the dialog, confirms, and gives back the form that stays."""

    def typing(**values: object) -> Form:
        usual = {"title": "CNC torna", "starts_on": MONDAY, "ends_on": FRIDAY}
        company = values.pop("company_id", None) or placing.company()
        window = open_page()
        window.page.show_section("offers")
        window.press("add_offer")
        dialog = window.fill("offer_dialog", **{**usual, "company_id": company, **values})
        assert dialog.isVisible()
        return dialog.form

    return typing


@pytest.mark.parametrize(
    ("values", "field", "part"),
    [
        ({"capacity": 0}, "capacity", "Between 1 and 500"),
        ({"starts_on": FRIDAY, "ends_on": MONDAY}, "ends_on", f"{MONDAY:%d.%m.%Y}"),
        ({"capacity": 2, "minimum": 3}, "minimum", "between 0 and 2"),
        ({"hours": 13}, "hours", "12 hours"),
        ({"weekdays": ()}, "weekdays", "days of the week"),
        ({"weekdays": (5, 6)}, "weekdays", "no working day"),
        ({"ends_on": MONDAY + timedelta(days=400)}, "ends_on", "366"),
        ({"title": ""}, "title", "required"),
    ],
)
def test_a_fault_stands_beside_its_field(
    typed: Typed, values: dict[str, object], field: str, part: str
) -> None:
    assert part in typed(**values).error(field)


@pytest.mark.parametrize(
    ("protocol", "field", "part"),
    [
        (None, "company_id", "no protocol"),
        ((TODAY - timedelta(days=90), TODAY - timedelta(days=1)), "company_id", "ended on 22.11.2026"),
        ((MONDAY + timedelta(days=1), FRIDAY), "starts_on", "begins on 08.12.2026"),
        ((TODAY, MONDAY), "ends_on", "ends on 07.12.2026"),
    ],
)
def test_a_protocol_at_fault_stands_beside_the_field(
    placing: Placing, typed: Typed, protocol: tuple[date, date] | None, field: str, part: str
) -> None:
    company = placing.company(protocol=protocol)
    assert part in typed(company_id=company).error(field)


def test_a_code_that_is_taken_stands_beside_the_code(placing: Placing, typed: Typed) -> None:
    company = placing.company()
    placing.offer(company, code="K-1")
    assert "K-1" in typed(company_id=company, code="k-1").error("code")


def test_fewer_places_than_people_stand_beside_the_places(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    offer = placing.offer(company, mentor_id=placing.mentor(company))
    placing.placement(offer)
    placing.placement(offer)
    window = open_page()
    window.page.show_offer(offer)
    window.settle()
    window.press("change_offer")
    assert "2 teachers" in window.fill("offer_dialog", capacity=1).form.error("capacity")


def test_a_retired_company_stands_beside_the_company(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    offer = placing.offer(company)
    placing.companies.retire_company(company, actor="A")
    window = open_page()
    window.page.show_offer(offer)
    window.settle()
    window.press("change_offer")
    assert "retired" in window.fill("offer_dialog", title="Yeni").form.error("company_id")


def test_who_may_not_teach_is_not_offered_as_mentor(placing: Placing, open_page: Opened) -> None:
    company = placing.company()
    placing.mentor(company, ContactRole.REPRESENTATIVE)
    window = open_page()
    window.page.show_section("offers")
    window.press("add_offer")
    form = shown_dialog("offer_dialog").form
    form.editor("company_id").set_value(company)
    window.settle()
    assert form.editor("mentor_id").count() == 1


def test_a_refused_offer_keeps_what_was_typed(typed: Typed) -> None:
    assert typed(capacity=0, competencies="Takım seçer").values()["competencies"] == "Takım seçer"


def test_the_sentence_leaves_when_the_field_is_mended(typed: Typed) -> None:
    form = typed(capacity=0)
    form.editor("capacity").set_value(1)
    assert not form.error("capacity")
