"""Attendance sheets: looked at freely, kept once they really left."""

from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import SheetSpan
from smm_desktop.trainings.ui.activity_panel import SHEETS
from smm_desktop.trainings.ui.page import TrainingsPage
from smm_desktop.trainings.ui.sheets_panel import SheetsPanel
from smm_desktop.widgets import file_dialogs
from tests.trainings.builders import Center
from tests.trainings.ui.conftest import Opened
from tests.trainings.ui.driving import Window, show_part


def sheets(window: Window[TrainingsPage], center: Center, group_id: UUID) -> SheetsPanel:
    show_part(window, center.activity_of(group_id), SHEETS)
    return window.page.activity.sheets


def test_the_sheet_of_a_day_is_previewed(center: Center, open_page: Opened) -> None:
    panel = sheets(open_page(), center, center.running(days=2))
    assert panel.prepared is not None
    assert panel.prepared.first_day == panel.prepared.last_day


def test_a_week_is_one_sheet(center: Center, open_page: Opened) -> None:
    window = open_page()
    panel = sheets(window, center, center.running(days=3))
    panel.spans.choose(SheetSpan.WEEK.value)
    window.settle()
    assert panel.table.row_count == 1


def test_looking_keeps_nothing(center: Center, open_page: Opened) -> None:
    group_id = center.running()
    sheets(open_page(), center, group_id)
    assert center.database.ask(queries.sheets, group_id) == ()


def test_a_printed_sheet_is_kept_once(center: Center, open_page: Opened) -> None:
    group_id = center.running()
    window = open_page()
    panel = sheets(window, center, group_id)
    panel.preview.printed.emit()
    panel.preview.printed.emit()
    window.settle()
    assert len(center.database.ask(queries.sheets, group_id)) == 1


@pytest.mark.parametrize("save", ["save_pdf", "save_xlsx"])
def test_a_saved_sheet_is_a_file_and_kept(
    center: Center, open_page: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, save: str
) -> None:
    group_id = center.running()
    window = open_page()
    panel = sheets(window, center, group_id)
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_a, **_k: tmp_path / "çizelge")
    getattr(panel, save)()
    window.settle()
    assert (tmp_path / "çizelge").read_bytes()[:2] in (b"%P", b"PK")
    assert len(center.database.ask(queries.sheets, group_id)) == 1


def test_all_days_go_into_a_folder(
    center: Center, open_page: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_page()
    panel = sheets(window, center, center.running(days=3))
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_a, **_k: tmp_path)
    panel.save_all()
    window.settle()
    assert len(list(tmp_path.glob("*.pdf"))) == 3


def test_the_attendance_page_leads_here(center: Center, open_page: Opened) -> None:
    group_id = center.running()
    window = open_page()
    window.page.show_sheets(group_id)
    window.settle()
    assert window.page.activity.sheets.isVisible()
