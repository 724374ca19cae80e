"""Spreadsheet forms are not encrypted; who makes them and who has taken them over is told so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from smm_desktop.needs.terms import Anonymity
from tests.needs.builders import Asking, pairs
from tests.needs.filled_forms import answer_file, filled_workbook
from tests.needs.ui.conftest import Opened
from tests.needs.ui.test_rounds import shown


def found(within: QWidget, name: str) -> QLabel:
    label = within.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label


@pytest.mark.parametrize("anonymity", Anonymity)
def test_the_warning_stands_by_the_forms_of_an_anonymous_round(
    asking: Asking, open_page: Opened, anonymity: Anonymity
) -> None:
    window = shown(open_page, asking.opened(6, anonymity), "forms")
    warning = found(window.page, "open_to_read")
    assert warning.isHidden() is (anonymity is Anonymity.NAMED)


def test_spreadsheets_left_in_the_folder_are_counted(
    asking: Asking, open_page: Opened, tmp_path: Path
) -> None:
    round_id = asking.opened(6, Anonymity.ANONYMOUS)
    form = asking.forms.workbook(round_id).data
    for name in ("a.xlsx", "b.xlsx"):
        filled_workbook(tmp_path / name, form, pairs())
    answer_file(tmp_path / "c.smmanswers", asking.forms.snapshot(round_id), pairs())
    window = shown(open_page, round_id, "files")
    window.page.round.files.read_folder(tmp_path)
    window.settle()
    window.press("take_answers")
    assert "2" in found(window.page, "files_account").text()
