"""The page of placements as a person drives it: finding things by name, typing, waiting until the work is done."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.placements.ui.page import PlacementsPage
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner

Found = TypeVar("Found", bound=QObject)


class Window:
    def __init__(self, qtbot: QtBot, jobs: JobRunner, page: PlacementsPage) -> None:
        self.qtbot, self.jobs, self.page = qtbot, jobs, page
        qtbot.addWidget(page)
        page.resize(1152, 740)
        page.show()
        self.settle()

    def settle(self) -> None:
        """Until every job has ended and told so, and what that asked for as well."""
        self.qtbot.waitUntil(lambda: not self.jobs.jobs, timeout=20_000)

    def find(self, kind: type[Found], name: str, parent: QWidget | None = None) -> Found:
        found = (parent or self.page).findChild(kind, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        self.find(QAbstractButton, name).click()
        self.settle()

    def fill(self, dialog: str, /, **values: object) -> FormDialog:
        """Fills a form as by hand and takes its primary button."""
        form = shown_dialog(dialog)
        assert isinstance(form, FormDialog)
        for key, value in values.items():
            form.form.editor(key).set_value(value)
        form.confirm_button.click()
        self.settle()
        return form

    def answer(self, dialog: str) -> None:
        """Takes the dialog's primary button."""
        shown_dialog(dialog).confirm_button.click()
        self.settle()

    @property
    def names(self) -> list[str]:
        table = self.page.companies.table
        return [table.model.index(at, 0).data() for at in range(table.row_count)]


def shown_dialog(name: str) -> DialogFrame:
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, DialogFrame)]
    return next(one for one in dialogs if one.isVisible() and one.objectName() == name)
