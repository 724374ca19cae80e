"""The list of technologies in the window: adding, renaming, merging, retiring, removing, the starting list, undo."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.service import starting_technologies
from smm_desktop.placements.ui.technologies_dialog import TechnologiesDialog
from tests.placements.builders_companies import FIELD, Companies
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog


class Technologies:
    """The dialog as somebody works with it."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.page.show_technologies()
        window.settle()
        dialog = shown_dialog("technologies_dialog")
        assert isinstance(dialog, TechnologiesDialog)
        self.dialog = dialog

    def press(self, name: str) -> None:
        self.window.find(QAbstractButton, name, self.dialog).click()
        self.window.settle()

    @property
    def names(self) -> list[str]:
        model = self.dialog.table.model
        return [model.index(at, 0).data().split(",")[0] for at in range(self.dialog.table.row_count)]


@pytest.fixture
def technologies(register: Companies, open_page: Opened) -> Technologies:
    register.technology("CNC torna")
    register.technology("Robot")
    return Technologies(open_page())


def stored(database: Database) -> list[str]:
    return [row.name for row in database.ask(queries.technologies)]


def test_the_list_stands_in_turkish_order(technologies: Technologies) -> None:
    assert technologies.names == ["CNC torna", "Robot"]


def test_one_is_added(technologies: Technologies, database: Database) -> None:
    technologies.press("new_technology")
    technologies.window.fill("technology_dialog", name="Lazer kesim")
    assert stored(database) == ["CNC torna", "Lazer kesim", "Robot"]


def test_the_new_one_is_chosen(technologies: Technologies) -> None:
    technologies.press("new_technology")
    technologies.window.fill("technology_dialog", name="Lazer kesim")
    chosen = technologies.dialog.chosen
    assert chosen is not None
    assert chosen.name == "Lazer kesim"


def test_one_is_renamed(technologies: Technologies, database: Database) -> None:
    technologies.press("rename_technology")
    technologies.window.fill("technology_dialog", name="CNC tornalama")
    assert stored(database) == ["CNC tornalama", "Robot"]


def test_a_name_that_another_has_is_refused_beside_its_field(technologies: Technologies) -> None:
    technologies.press("rename_technology")
    assert technologies.window.fill("technology_dialog", name="robot").form.error("name")


def test_two_are_merged(technologies: Technologies, register: Companies, database: Database) -> None:
    company = register.add("Örnek", technologies.dialog.chosen.id)  # type: ignore[union-attr]  # CNC torna
    robot = database.ask(queries.same_technology, "Robot")
    technologies.press("merge_technology")
    technologies.window.fill("merge_dialog", survivor=robot)
    named = [one.name for one in register.detail(company).technologies]
    assert (named, technologies.names) == (["Robot"], ["Robot"])


def test_one_is_retired(technologies: Technologies) -> None:
    technologies.press("retire_technology")
    assert technologies.names == ["Robot"]


def test_a_retired_one_is_restored(technologies: Technologies, database: Database) -> None:
    technologies.press("retire_technology")
    technologies.dialog.retired.set_value(True)
    technologies.window.settle()
    technologies.dialog.table.select_first()
    technologies.press("retire_technology")
    assert stored(database) == ["CNC torna", "Robot"]


def test_one_is_removed(technologies: Technologies) -> None:
    technologies.press("remove_technology")
    technologies.window.answer("remove_technology_question")
    assert technologies.names == ["Robot"]


def test_one_in_use_is_not_removed(technologies: Technologies, register: Companies) -> None:
    register.add("Örnek", technologies.dialog.chosen.id)  # type: ignore[union-attr]  # CNC torna
    technologies.press("remove_technology")
    technologies.window.answer("remove_technology_question")
    assert shown_dialog("refusal").isVisible()


def test_a_deed_is_taken_back_in_the_dialog(technologies: Technologies) -> None:
    technologies.press("retire_technology")
    technologies.press("technologies_done_action")
    assert technologies.names == ["CNC torna", "Robot"]


def test_the_starting_list_of_a_field_is_taken_over(technologies: Technologies, database: Database) -> None:
    technologies.press("starting_list")
    technologies.window.fill("starting_dialog", field_code=FIELD)
    new = {draft.name for draft in starting_technologies()[FIELD]}
    assert new <= set(stored(database))


def test_the_field_narrows_the_list(technologies: Technologies) -> None:
    technologies.dialog.field.set_value("metal-teknolojisi")
    technologies.window.settle()
    assert technologies.names == []
