"""The needs of all centers in the directorate's window: a field's ranking, and what centers have open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.exchange.ui.needs_page import OPEN, FieldNeedsPage
from smm_desktop.exchange.ui.needs_table import national_columns
from smm_desktop.needs import queries
from smm_desktop.needs.service import NeedService
from smm_desktop.needs.terms import Anonymity, Audience, NeedDraft, NeedPriority
from smm_desktop.widgets.jobs import JobRunner
from tests.certificates.ui.driving import Wait
from tests.exchange.builders import ACTOR, House
from tests.exchange.test_national_needs import FIELD, ask_all
from tests.exchange.ui.directorate_builders import Directorate

LACKING = "\N{MINUS SIGN}100.0"  # per cent: everybody


@pytest.fixture
def side(world: House, qtbot: QtBot, jobs: JobRunner, wait: Wait) -> Directorate:
    return Directorate(world, qtbot, jobs, wait)


@pytest.fixture
def asked(world: House) -> None:
    """Two centers asked teachers, one asked companies and recorded a need; both handed over."""
    ask_all(world.center, 6, 1)
    ask_all(world.other, 7, 3)
    ask_all(world.other, 6, 2, audience=Audience.COMPANIES, anonymity=Anonymity.NAMED)
    ask = world.center.database.ask
    competency = ask(queries.competencies, ask(queries.frames, FIELD)[0].id)[0]
    draft = NeedDraft(
        competency.id, "Bilişim Teknolojileri", NeedPriority.HIGH, "Fark büyük", None, {"mwds": 20.0}
    )
    NeedService(world.center.database).record_need(draft, actor=ACTOR)
    for office in (world.center, world.other):
        world.hand_over(office)


@pytest.fixture
def page(asked: None, side: Directorate) -> FieldNeedsPage:
    return side.open(FieldNeedsPage)


def test_the_field_is_ranked_over_both_centers(page: FieldNeedsPage) -> None:
    first = page.ranking.model.row(0)
    texts = [column.text(first) for column in national_columns()]
    assert texts[2:] == ["2", "13", "14.62", LACKING, "6", "15.00", LACKING]


def test_cards_say_how_many_centers_asked(page: FieldNeedsPage) -> None:
    cards = (page.centers, page.rounds, page.asked, page.unmet)
    assert [card.accessibleName().split(": ")[1].split()[0].strip(",.") for card in cards] == [
        "2",
        "3",
        "3",
        "1",
    ]


def test_open_needs_stand_with_their_center(page: FieldNeedsPage, side: Directorate) -> None:
    page.chips.choose(OPEN)
    side.wait()
    assert page.open_needs.isVisible()
    assert page.open_needs.row_count == 1


def test_without_packages_the_page_says_what_to_do(side: Directorate) -> None:
    page = side.open(FieldNeedsPage)
    assert page.ranking.row_count == 0
    assert page.field.value() is None
