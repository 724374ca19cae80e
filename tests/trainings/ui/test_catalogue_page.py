"""The catalogue and the trainers in the window."""

from smm_desktop.trainings import queries
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.widgets.forms import CheckField
from tests.trainings.builders import Center
from tests.trainings.ui.conftest import Opened
from tests.trainings.ui.driving import Window, dialog_shown


def catalogue(window: Window[TrainingsPage]) -> Window[TrainingsPage]:
    window.press("show_catalogue")
    return window


def test_an_entry_is_added(center: Center, open_page: Opened) -> None:
    window = catalogue(open_page())
    window.press("new_entry")
    window.fill("catalogue_dialog", title="İleri Kaynak", code="KAY-01", hours=24, competencies="Bir\n\nİki")
    (entry,) = center.database.ask(queries.catalogue)
    assert (entry.title, entry.hours, entry.competencies) == ("İleri Kaynak", 24, ("Bir", "İki"))


def test_a_code_that_is_taken_is_told_beside_it(center: Center, open_page: Opened) -> None:
    center.entry("ROB-01")
    window = catalogue(open_page())
    window.press("new_entry")
    assert window.fill("catalogue_dialog", title="Başka", code="rob-01").form.error("code")


def test_an_entry_is_changed(center: Center, open_page: Opened) -> None:
    center.entry("ROB-01")
    window = catalogue(open_page())
    window.press("change_entry")
    window.fill("catalogue_dialog", title="Yeni Ad")
    assert center.database.ask(queries.catalogue)[0].title == "Yeni Ad"


def test_a_retired_entry_leaves_the_list(center: Center, open_page: Opened) -> None:
    center.entry()
    window = catalogue(open_page())
    window.press("retire_entry")
    assert window.table("catalogue_table").row_count == 0


def test_retired_entries_are_shown_on_demand(center: Center, open_page: Opened) -> None:
    center.catalogue.retire_entry(center.entry(), actor="Biri")
    window = catalogue(open_page())
    window.find(CheckField, "catalogue_retired").setChecked(True)
    window.settle()
    assert window.table("catalogue_table").row_count == 1


def test_a_training_is_planned_from_its_entry(center: Center, open_page: Opened) -> None:
    entry = center.entry()
    window = catalogue(open_page())
    window.press("plan_entry")
    assert window.form("activity_dialog").form.values()["catalogue_id"] == entry


def test_a_trainer_is_added(center: Center, open_page: Opened) -> None:
    window = open_page()
    window.press("show_trainers")
    window.press("new_trainer")
    window.fill("trainer_dialog", name="Işıl Usta", institution="Örnek A.Ş.")
    assert [one.name for one in center.database.ask(queries.trainers)] == ["Işıl Usta"]


def test_a_trainer_needs_a_name(open_page: Opened) -> None:
    window = open_page()
    window.press("show_trainers")
    window.press("new_trainer")
    window.fill("trainer_dialog")
    assert dialog_shown("trainer_dialog") is not None
