"""What nobody caught: a bug opens a report without personal data, a refusal becomes a sentence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.shell.window.crash import LastResort
from smm_desktop.shell.window.crash_window import CrashWindow
from tests.shell.driving import Window


def shown() -> list[CrashWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashWindow) and one.isVisible()]


def raised(error: Exception) -> None:
    """As the interpreter tells the hook."""
    LastResort(QApplication.instance())(type(error), error, error.__traceback__)  # type: ignore[arg-type]


def test_a_bug_opens_a_report_that_can_be_copied(qtbot: QtBot) -> None:
    raised(ZeroDivisionError("nothing to divide by"))
    (window,) = shown()
    qtbot.addWidget(window)
    window.findChild(QWidget, "copy_report").click()
    assert "ZeroDivisionError: nothing to divide by" in QGuiApplication.clipboard().text()


def test_the_report_names_nobody(qtbot: QtBot) -> None:
    raised(ValueError("10000000146 ayse@ornek.invalid"))
    (window,) = shown()
    qtbot.addWidget(window)
    assert "10000000146" not in window.report.toPlainText()
    assert "ayse@" not in window.report.toPlainText()


def test_only_one_report_is_shown_at_a_time(qtbot: QtBot) -> None:
    hook = LastResort(QApplication.instance())  # type: ignore[arg-type]
    for _again in range(3):
        hook(ValueError, ValueError("again"), None)
    (window,) = shown()
    qtbot.addWidget(window)


def test_a_refusal_is_told_in_its_words(open_window: Callable[[Path], Window], tmp_path: Path) -> None:
    window = open_window(tmp_path / "nothing")
    raised(Refusal(CoreReason.DISK_FULL))
    assert window.has("notice")
