"""The command line `smm-desktop`: parses, runs one command, words refusals, and returns the exit code."""

from __future__ import annotations

import os
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from threading import current_thread, main_thread
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.progress import Cancelled
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.language import Language, Translations

if TYPE_CHECKING:
    from smm_desktop.shell.command_line.console import Console

translate = QCoreApplication.translate
_HERE = "smm_desktop.shell.command_line"
_WITH_VALUE = {"--data", "--language", "--user", "--password-file"}
_WITHOUT_VALUE = {"--quiet", "--quit-when-painted"}


def run(arguments: Sequence[str]) -> int:
    """Run one command, or the window when there is none."""
    if _opens_window(arguments):
        from smm_desktop.shell.window.application import run_window  # noqa: PLC0415 - only the window needs it

        return run_window(arguments)
    if "tour" in arguments and "--no-pictures" not in arguments:
        return _with_application(arguments, _gui_application())
    return _with_application(arguments, QCoreApplication.instance() or QCoreApplication(["smm-desktop"]))


def _opens_window(arguments: Sequence[str]) -> bool:
    """Say whether there is no command: nothing at all, or only options that the window understands."""
    expects_value = False
    for argument in arguments:
        if expects_value:
            expects_value = False
        elif argument in _WITH_VALUE:
            expects_value = True
        elif argument not in _WITHOUT_VALUE and argument.partition("=")[0] not in _WITH_VALUE:
            return False
    return True


def _gui_application() -> QCoreApplication:
    """Return the application that the tour's pictures need: drawn in memory, alike on every computer."""
    from smm_desktop.shell.window.application import make_application  # noqa: PLC0415 - only for pictures

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return make_application()


def _with_application(arguments: Sequence[str], application: QCoreApplication) -> int:
    from smm_desktop.shell.command_line.console import Console  # noqa: PLC0415 - the window needs no console
    from smm_desktop.shell.command_line.parser import build_parser  # noqa: PLC0415 - as above

    Translations(application).speak(language_of(arguments))
    try:
        parsed = build_parser().parse_args(arguments)
    except SystemExit as end:  # argparse has said what is wrong, or has helped
        return end.code if isinstance(end.code, int) else Exit.USAGE
    return _run_command(parsed, Console.standard(quiet=parsed.quiet))


def _run_command(parsed: Namespace, console: Console) -> int:
    module, _dot, name = parsed.function.partition(".")
    try:
        command = getattr(
            import_module(f"{_HERE}.{module}"), name
        )  # takes a second, in which Ctrl+C may come
        with _interruptible(console):
            return int(command(parsed, console))
    except Refusal as refusal:
        return _refused(refusal, parsed, console)
    except (Cancelled, KeyboardInterrupt):
        console.complain(translate("shell", "Stopped. Nothing half-done was kept."))
        return Exit.CANCELLED
    except SystemExit as end:  # a command found its arguments senseless
        return end.code if isinstance(end.code, int) else Exit.USAGE
    except BrokenPipeError:  # the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OK


def _refused(refusal: Refusal, parsed: Namespace, console: Console) -> int:
    from smm_desktop.shell.wording import word_refusal  # noqa: PLC0415 - loads every room's wording

    sentence = word_refusal(refusal)
    if parsed.json:
        console.json({"refused": refusal.term, "text": sentence})
    console.complain(sentence)
    return Exit.REFUSED


@contextmanager
def _interruptible(console: Console) -> Iterator[None]:
    """Let the first Ctrl+C stop work at its next step, so that it ends whole; the second one ends it at once."""
    if current_thread() is not main_thread():
        yield
        return

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        if not console.is_working or console.stop.is_set():
            raise KeyboardInterrupt
        console.stop.set()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def language_of(arguments: Sequence[str]) -> Language:
    """Read --language before anything is worded; Turkish when it is not given or makes no sense."""
    for index, argument in enumerate(arguments):
        value = argument.partition("=")[2] or (arguments[index + 1] if index + 1 < len(arguments) else "")
        if argument.split("=")[0] == "--language" and value == Language.ENGLISH:
            return Language.ENGLISH
    return Language.TURKISH
