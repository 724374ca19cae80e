"""The card of what to remember of companies: what stands in it, and where it leads."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.placements import queries
from smm_desktop.placements.terms import ProtocolStanding
from smm_desktop.placements.ui.reminder_panel import ReminderPanel
from smm_desktop.widgets.jobs import JobRunner
from tests.placements.builders_companies import TODAY, Companies
from tests.placements.ui.conftest import Opened
from tests.widgets.typing import press


@pytest.fixture
def card(qtbot: QtBot, jobs: JobRunner) -> ReminderPanel:
    card = ReminderPanel()
    qtbot.addWidget(card)
    return card


def show(card: ReminderPanel, register: Companies) -> None:
    card.show_reminders(register.database.ask(queries.reminders, TODAY))


def test_with_nothing_due_it_is_hidden(card: ReminderPanel, register: Companies) -> None:
    register.protocol(register.add())
    show(card, register)
    assert card.isHidden()


def test_a_protocol_that_ends_is_told(card: ReminderPanel, register: Companies) -> None:
    register.protocol(register.add("Çelik"), -300, 10)
    show(card, register)
    assert card.protocols.accessibleName().startswith("Çelik")


def test_whom_to_ask_again_is_told(card: ReminderPanel, register: Companies) -> None:
    register.visit(register.add("Işık"), 20, follow_up_on=TODAY)
    show(card, register)
    assert card.follow_ups.accessibleName().startswith("Işık")


def test_only_the_half_that_has_something_is_shown(card: ReminderPanel, register: Companies) -> None:
    register.protocol(register.add(), -300, 10)
    show(card, register)
    assert card.follow_ups.parentWidget().isHidden()


def test_enter_leads_to_the_company(card: ReminderPanel, register: Companies) -> None:
    own = register.add()
    register.protocol(own, -300, 10)
    show(card, register)
    told: list[object] = []
    card.company_wanted.connect(told.append)
    press(card.protocols, "Return")
    assert told == [own]


def test_all_of_them_are_shown_among_the_companies(register: Companies, open_page: Opened) -> None:
    register.protocol(register.add("Çelik"), -300, 10)
    register.add("Ohne")
    window = open_page()
    window.page.start("company_reminders")
    window.settle()
    assert (window.page.companies.bar.filter.standing, len(window.names)) == (ProtocolStanding.ENDING, 1)
