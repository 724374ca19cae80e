"""Finding things on the page by name, and waiting until the work behind it is done."""

from typing import TypeVar

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.teachers.ui.import_wizard import ImportPanel
from smm_desktop.teachers.ui.page import TeachersPage
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner

Found = TypeVar("Found", bound=QWidget)


def find(parent: QWidget, kind: type[Found], name: str) -> Found:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def press(parent: QWidget, name: str) -> None:
    find(parent, Button, name).click()


def settle(qtbot: QtBot, jobs: JobRunner) -> None:
    """Until every job has ended and told so."""
    qtbot.waitUntil(lambda: not jobs.jobs)


def dialog(name: str) -> DialogFrame:
    shown = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, DialogFrame) and one.isVisible()
    ]
    return next(one for one in shown if one.objectName() == name)


def form(name: str = "teacher_dialog") -> FormDialog:
    found = dialog(name)
    assert isinstance(found, FormDialog)
    return found


def close_form(name: str = "teacher_dialog") -> None:
    """Throw away what was typed."""
    shown = form(name)
    shown.form.mark_clean()
    shown.reject()


def shortcut(qtbot: QtBot, window: QWidget, keys: str) -> None:
    """Press keys as a keyboard does, so that the window's shortcuts hear them."""
    with qtbot.waitActive(window):
        window.activateWindow()
    combination = QKeySequence.fromString(keys)[0]
    assert isinstance(combination, QKeyCombination)
    qtbot.keyClick(window.focusWidget() or window, combination.key(), combination.keyboardModifiers())


def importing(page: TeachersPage) -> ImportPanel:
    assert page.importing is not None
    return page.importing


def toast_of(page: TeachersPage) -> str:
    """What the last toast says; empty without one."""
    found = [one for one in page.window().findChildren(QWidget, "toast") if not one.isHidden()]
    return found[-1].accessibleName() if found else ""
