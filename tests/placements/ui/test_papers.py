"""Papers of placements in the window: chosen, drawn, printed or laid into a folder."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.placements import queries
from smm_desktop.placements.terms import PaperKind
from smm_desktop.placements.ui.paper_dialog import usual_kinds
from smm_desktop.placements.ui.paper_preview_dialog import PaperPreview
from smm_desktop.placements.ui.placements_panel import wishes
from smm_desktop.widgets import file_dialogs
from tests.placements.placing import Placing
from tests.placements.ui.conftest import Opened
from tests.placements.ui.driving import Window, shown_dialog


@pytest.fixture
def placing(database: Database, clock: FixedClock) -> Placing:
    return Placing(database, clock)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the window is told to write."""
    place = tmp_path / "papers"
    place.mkdir()
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_args, **_named: place)
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_named: place / "papers.pdf")
    return place


def asked(open_page: Opened) -> Window:
    window = open_page()
    window.page.show_section("placements")
    window.settle()
    window.page.placements.do(wishes.PAPERS)
    return window


def preview() -> PaperPreview:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, PaperPreview)]
    return next(one for one in found if one.isVisible())


def test_letters_come_before_the_beginning(placing: Placing) -> None:
    row = placing.row(placing.placement())
    assert usual_kinds([row])[0] is PaperKind.COMPANY_LETTER


def test_papers_go_into_a_folder(placing: Placing, open_page: Opened, folder: Path) -> None:
    placing.running()
    asked(open_page).fill("paper_dialog", kinds=(PaperKind.DAILY_LOG,), with_calendar=True)
    assert sorted(path.suffix for path in folder.iterdir()) == [".ics", ".pdf"]


def test_what_went_into_a_folder_is_remembered(placing: Placing, open_page: Opened, folder: Path) -> None:
    own = placing.running()
    asked(open_page).fill("paper_dialog", kinds=(PaperKind.MENTOR_EVALUATION,))
    assert [one.kind for one in placing.database.ask(queries.papers_of, own)] == [PaperKind.MENTOR_EVALUATION]


def test_without_a_paper_the_choice_is_at_fault(placing: Placing, open_page: Opened, folder: Path) -> None:
    placing.running()
    form = asked(open_page).fill("paper_dialog", kinds=()).form
    assert (bool(form.error("kinds")), list(folder.iterdir())) == (True, [])


def test_looking_remembers_nothing(placing: Placing, open_page: Opened) -> None:
    own = placing.running()
    window = asked(open_page)
    shown_dialog("paper_dialog").look()  # type: ignore[attr-defined]
    window.settle()
    preview().accept()
    assert not placing.database.ask(queries.papers_of, own)


def test_what_is_saved_from_the_preview_is_remembered(
    placing: Placing, open_page: Opened, folder: Path
) -> None:
    own = placing.running()
    window = asked(open_page)
    shown_dialog("paper_dialog").look()  # type: ignore[attr-defined]
    window.settle()
    preview().save()
    window.settle()
    kept = placing.database.ask(queries.papers_of, own)
    assert ((folder / "papers.pdf").exists(), len(kept)) == (True, 3)
    preview().accept()


def test_a_cancelled_placement_has_no_papers(placing: Placing, open_page: Opened) -> None:
    placing.placements.cancel(placing.placement(), "Vazgeçildi", actor="Deniz")
    asked(open_page)
    assert shown_dialog("placement_notice").isVisible()
