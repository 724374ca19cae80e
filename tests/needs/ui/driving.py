"""The page of needs as a person drives it: finding things by name, typing, waiting until the work is done."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.needs.ui.page import NeedsPage
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.table import DataTable
from tests.needs.builders import Asking

Found = TypeVar("Found", bound=QWidget)


class Window:
    def __init__(self, qtbot: QtBot, jobs: JobRunner, page: NeedsPage, asking: Asking) -> None:
        self.qtbot, self.jobs, self.page, self.asking = qtbot, jobs, page, asking
        qtbot.addWidget(page)
        page.resize(1150, 740)
        page.show()
        self.settle()

    def settle(self) -> None:
        """Until every job has ended and told so, and what that asked for as well."""
        self.qtbot.waitUntil(lambda: not self.jobs.jobs, timeout=20_000)

    def go(self, section: str) -> None:
        self.page.show_section(section)
        self.settle()

    def find(self, kind: type[Found], name: str, parent: QWidget | None = None) -> Found:
        found = (parent or self.page).findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str, parent: QWidget | None = None) -> None:
        self.find(QAbstractButton, name, parent).click()
        self.settle()

    def table(self, name: str) -> DataTable:
        return self.find(DataTable, name)

    def dialog(self, name: str) -> DialogFrame:
        found = dialog_shown(name)
        assert found is not None, name
        return found

    def answer(self, name: str) -> None:
        """Takes the dialog's primary button."""
        self.dialog(name).confirm_button.click()
        self.settle()

    def fill(self, dialog: str, /, **values: object) -> FormDialog:
        """Fills a form as by hand and takes its primary button."""
        form = self.dialog(dialog)
        assert isinstance(form, FormDialog)
        for key, value in values.items():
            form.form.editor(key).set_value(value)
        self.answer(dialog)
        return form


def dialog_shown(name: str) -> DialogFrame | None:
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, DialogFrame)]
    return next((one for one in dialogs if one.isVisible() and one.objectName() == name), None)
