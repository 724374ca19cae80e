"""Reviewing pairs in the window: side by side, merged field by field, or kept apart."""

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from smm_desktop.core.database.database import Database
from smm_desktop.teachers import queries
from smm_desktop.teachers.ui.duplicates_panel import DuplicatesPanel
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import Label
from tests.teachers.builders import a_draft, names, registered
from tests.teachers.ui.driving import find, press, settle
from tests.widgets.typing import press as press_key


@pytest.fixture
def panel(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, database: Database) -> DuplicatesPanel:
    """Ayşe Işık of the register, and once more without number and with another telephone; twice Veli Kurgu."""
    registered(
        database,
        a_draft(school="Kurgu MTAL", phone="5000000009", email="ayse@ornek.invalid"),
        a_draft(first_name="Veli", last_name="Kurgu", school="Örnek MTAL"),
        a_draft(first_name="Veli", last_name="Kurgo", school="Örnek MTAL"),
    )
    press(page, "find_duplicates")
    settle(qtbot, jobs)
    assert page.duplicates is not None
    return page.duplicates


def test_alike_entries_are_paired(panel: DuplicatesPanel) -> None:
    assert {pair.first.first_name for pair in panel.pairs} == {"Ayşe", "Veli"}


def test_the_pairs_have_a_sound_model(panel: DuplicatesPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.table.model)


def choose(panel: DuplicatesPanel, first_name: str) -> None:
    pair = next(pair for pair in panel.pairs if pair.first.first_name == first_name)
    panel.table.select((pair.first.id, pair.second.id))


def test_both_sides_are_shown(panel: DuplicatesPanel) -> None:
    choose(panel, "Veli")
    texts = {label.text() for label in panel.comparison.findChildren(Label)}
    assert {"Veli Kurgu", "Veli Kurgo"} <= texts


def test_merging_leaves_one_entry(
    qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    choose(panel, "Ayşe")
    press(panel, "merge_pair")
    settle(qtbot, jobs)
    assert names(database).count("Ayşe Işık") == 1


def test_the_older_entry_keeps_its_value(
    qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    choose(panel, "Ayşe")
    press(panel, "merge_pair")
    settle(qtbot, jobs)
    (person,) = database.ask(queries.find, "ayşe ışık")
    assert (person.phone, person.email) == ("5000000001", "ayse@ornek.invalid")


def test_a_value_of_the_newer_entry_can_be_chosen(
    qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    choose(panel, "Ayşe")
    find(panel, QRadioButton, "keep_phone_1").setChecked(True)
    press(panel, "merge_pair")
    settle(qtbot, jobs)
    (person,) = database.ask(queries.find, "ayşe ışık")
    assert person.phone == "5000000009"


def test_two_people_are_not_shown_again(
    qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner, database: Database
) -> None:
    choose(panel, "Veli")
    press_key(panel.table.view, "2")
    settle(qtbot, jobs)
    found = database.ask(queries.duplicate_candidates)
    assert [pair.first.first_name for pair in found] == ["Ayşe"]


def test_the_next_pair_is_chosen(qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner) -> None:
    press(panel, "mark_distinct")
    settle(qtbot, jobs)
    assert panel.pair is panel.pairs[0]


def test_taking_back_brings_the_pair_back(
    qtbot: QtBot, page: TeachersPage, panel: DuplicatesPanel, jobs: JobRunner
) -> None:
    press(panel, "mark_distinct")
    settle(qtbot, jobs)
    page.undo()
    qtbot.waitUntil(lambda: len(panel.pairs) == 2)
    settle(qtbot, jobs)
    assert panel.pair is not None


def test_when_all_is_decided_it_says_so(qtbot: QtBot, panel: DuplicatesPanel, jobs: JobRunner) -> None:
    for _ in range(2):
        press(panel, "mark_distinct")
        settle(qtbot, jobs)
    assert find(panel, EmptyState, "no_duplicates").isVisible()


def test_esc_leads_back_to_the_register(
    qtbot: QtBot, page: TeachersPage, panel: DuplicatesPanel, jobs: JobRunner
) -> None:
    press_key(panel.table.view, "Escape")
    assert page.duplicates is None
