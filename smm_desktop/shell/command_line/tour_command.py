"""`tour DIR`: plays the whole journey with generated people and leaves everything it makes in a folder."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import SystemClock
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.terms import ShellReason
from smm_desktop.shell.tour.pictures import take_pictures
from smm_desktop.shell.tour.playing import play

translate = QCoreApplication.translate


def add(commands: _SubParsersAction[Any]) -> None:
    command = commands.add_parser(
        "tour", help=translate("shell", "play the whole journey with generated people into a folder")
    )
    command.add_argument("folder", type=Path, metavar="DIR")
    command.add_argument(
        "--no-pictures", action="store_true", help=translate("shell", "no screenshots of the window")
    )
    command.add_argument("--json", action="store_true", help=translate("shell", "answer as JSON"))
    command.set_defaults(run=tour)


def tour(arguments: Namespace, console: Console) -> int:
    """Play the tour; exit code 4 when something in it was not as expected."""
    folder = output_folder(arguments.folder)
    if any(folder.iterdir()):
        raise Refusal(ShellReason.FOLDER_NOT_EMPTY, folder=folder)
    pictures = (lambda *_given: None) if arguments.no_pictures else take_pictures
    account = play(folder, SystemClock(), console.progress, pictures=pictures)
    if arguments.json:
        console.json(
            {"folder": folder, "certificates": account.certificates, "expectations": account.expectations}
        )
    else:
        for what, holds in account.expectations:
            console.say(f"{'✓' if holds else '✗'} {what}")
        console.say(translate("shell", "{count} certificates; everything is in {folder}").format(
            count=account.certificates, folder=folder
        ))  # fmt: skip
    return Exit.OK if account.is_good else Exit.FAULT
