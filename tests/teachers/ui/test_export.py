"""Exporting what the list shows."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from tests.teachers.builders import a_number
from tests.teachers.ui.driving import dialog, press, settle


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "liste.xlsx"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_kw: path)
    return path


def export(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, *, whole: bool = False) -> None:
    press(page, "export_teachers")
    shown = dialog("export_dialog")
    assert isinstance(shown, FormDialog)
    shown.form.editor("whole").set_value(whole)
    shown.confirm()
    settle(qtbot, jobs)


def cells(path: Path) -> list[list[object]]:
    return [list(row) for row in load_workbook(path).active.iter_rows(values_only=True)]


def test_the_list_is_written(qtbot: QtBot, page: TeachersPage, jobs: JobRunner, target: Path) -> None:
    export(qtbot, page, jobs)
    first = [row[1] for row in cells(target)]
    assert first[-3:] == ["Ayşe", "Çağrı", "İsmail"]


def test_only_what_is_shown_is_written(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, target: Path
) -> None:
    page.register.filters.chips.choose("retired")
    settle(qtbot, jobs)
    export(qtbot, page, jobs)
    assert "Ayşe" not in [row[1] for row in cells(target)]


@pytest.mark.parametrize("whole", [False, True])
def test_numbers_are_masked_unless_asked_for(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, target: Path, whole: bool
) -> None:
    export(qtbot, page, jobs, whole=whole)
    assert (a_number(1) in [row[0] for row in cells(target)]) is whole


def test_nothing_is_written_without_a_place(
    qtbot: QtBot, page: TeachersPage, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args, **_kw: None)
    export(qtbot, page, jobs)
    shown = dialog("export_dialog")
    assert shown.isVisible()
    shown.reject()
