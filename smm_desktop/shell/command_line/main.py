"""The command line `smm-desktop`: parses, opens what a command needs, words refusals, and returns the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.progress import Cancelled
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.language import Language, Translations

translate = QCoreApplication.translate


def run(arguments: Sequence[str]) -> int:
    """Run one command, or the window when there is none."""
    if _opens_window(arguments):
        from smm_desktop.shell.window.application import run_window  # noqa: PLC0415 - only the window needs it

        return run_window(arguments)
    if "tour" in arguments:
        return _with_application(arguments, _gui_application())
    return _with_application(arguments, QCoreApplication.instance() or QCoreApplication(["smm-desktop"]))


def _opens_window(arguments: Sequence[str]) -> bool:
    """Say whether there is no command: nothing at all, or only options that the window understands."""
    values_of = {"--data", "--language", "--user", "--password-file"}
    expects_value = False
    for argument in arguments:
        if expects_value:
            expects_value = False
        elif argument in values_of:
            expects_value = True
        elif argument in {"-h", "--help", "--version"} or not argument.startswith("-"):
            return False
    return True


def _gui_application() -> QCoreApplication:
    """Return the application that the tour's screenshots need; without a display it draws offscreen."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the tour and the window need it

    has_display = (
        os.name == "nt"
        or sys.platform == "darwin"
        or os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
    )
    if not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication.instance() or QApplication(["smm-desktop"])


def _with_application(arguments: Sequence[str], application: QCoreApplication) -> int:
    from smm_desktop.shell.command_line.console import Console  # noqa: PLC0415 - the window needs no console
    from smm_desktop.shell.command_line.parser import build_parser  # noqa: PLC0415 - as above

    Translations(application).speak(language_of(arguments))
    parser = build_parser()
    parsed = parser.parse_args(arguments)
    console = Console.standard(quiet=parsed.quiet)
    try:
        return int(parsed.run(parsed, console))
    except Refusal as refusal:
        from smm_desktop.shell.wording import word_refusal  # noqa: PLC0415 - loads every room's wording

        console.complain(word_refusal(refusal))
        return Exit.REFUSED
    except (Cancelled, KeyboardInterrupt):
        console.complain(translate("shell", "Stopped. Nothing half-done was kept."))
        return Exit.CANCELLED


def language_of(arguments: Sequence[str]) -> Language:
    """Read --language before anything is worded; Turkish when it is not given or makes no sense."""
    for index, argument in enumerate(arguments):
        value = argument.partition("=")[2] or (arguments[index + 1] if index + 1 < len(arguments) else "")
        if argument.split("=")[0] == "--language" and value == Language.ENGLISH:
            return Language.ENGLISH
    return Language.TURKISH
