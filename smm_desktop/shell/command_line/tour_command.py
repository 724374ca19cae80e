"""`tour DIR`: plays the whole journey with generated people and leaves everything it makes in a folder."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.terms import ShellReason
from smm_desktop.shell.tour.pictures import take_pictures
from smm_desktop.shell.tour.playing import TourAccount, play
from smm_desktop.shell.tour.wording import expected_text, step_text

translate = QCoreApplication.translate


def tour(arguments: Namespace, console: Console) -> int:
    """Play the tour; exit code 4 when something in it was not as expected."""
    folder = output_folder(arguments.folder)
    if any(folder.iterdir()):
        raise Refusal(ShellReason.FOLDER_NOT_EMPTY, folder=folder)
    if not arguments.no_pictures:
        console.complain(translate("shell", "No display is needed: the window is drawn in memory."))
    account = play(
        folder,
        SystemClock(),
        lambda step: console.progress(step_text(step)),
        pictures=None if arguments.no_pictures else take_pictures,
    )
    if arguments.json:
        answers = {what.value: holds for what, holds in account.expectations}
        console.json({"folder": folder, "certificates": account.certificates, "expectations": answers})
    else:
        _report(account, console)
    return Exit.OK if account.is_good else Exit.FAULT


def _report(account: TourAccount, console: Console) -> None:
    for what, holds in account.expectations:
        console.say(f"{'✓' if holds else '✗'} {expected_text(what)}")
    console.say(translate("shell", "Certificates issued: {count}").format(count=account.certificates))
    text = translate("shell", "Everything is in {folder}; OKU-BENI.txt says what each file is.")
    console.say(text.format(folder=account.folder))
