"""Finding things by name, and waiting until the work behind the window is done."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.dialog_frame import DialogFrame
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner

Found = TypeVar("Found", bound=QWidget)
_LONG_MS = 20_000


def find(parent: QWidget, kind: type[Found], name: str) -> Found:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def press(parent: QWidget, name: str) -> None:
    find(parent, Button, name).click()


@dataclass(frozen=True)
class Wait:
    """Called, it waits until every job has ended and told so."""

    qtbot: QtBot
    jobs: JobRunner

    def __call__(self) -> None:
        self.until(lambda: not self.jobs.jobs)

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=_LONG_MS)


def dialog(name: str) -> DialogFrame:
    """The open dialog of that name."""
    shown = [
        one for one in QApplication.topLevelWidgets() if isinstance(one, DialogFrame) and one.isVisible()
    ]
    return next(one for one in shown if one.objectName() == name)


def form_dialog(name: str) -> FormDialog:
    found = dialog(name)
    assert isinstance(found, FormDialog)
    return found


def fill(name: str, **values: object) -> FormDialog:
    """Fill an open form dialog."""
    shown = form_dialog(name)
    for key, value in values.items():
        shown.form.editor(key).set_value(value)
    return shown


def close(name: str) -> None:
    shown = form_dialog(name)
    shown.form.mark_clean()
    shown.reject()
