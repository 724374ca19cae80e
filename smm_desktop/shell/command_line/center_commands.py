"""`create-center` and `export-keys`: a center without the wizard, and the list that verifies its certificates."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.center_files import create_center
from smm_desktop.shell.command_line.access import data_folder, opened_rooms, password_of
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.data_folder import holds_center
from smm_desktop.shell.rooms import build_rooms, remember_own_keys
from smm_desktop.shell.terms import ShellReason
from smm_desktop.signing.trust_file import write_trust_list

translate = QCoreApplication.translate


def make_center(arguments: Namespace, console: Console) -> int:
    """Make the data folder and print the recovery key, the only time it can be seen."""
    folder = data_folder(arguments)
    if holds_center(folder):
        raise Refusal(ShellReason.CENTER_EXISTS, folder=folder)
    set_up = centers.suggested_set_up(
        arguments.center, arguments.coordinator, arguments.principal, is_test=arguments.test
    )
    password = password_of(arguments, console, translate("shell", "New password"))
    clock = SystemClock()
    made = create_center(folder, set_up, password, clock)
    try:
        remember_own_keys(build_rooms(made.database, clock, arguments.coordinator))
    finally:
        made.database.close()
    if arguments.json:
        console.json({"folder": folder, "recovery_key": made.recovery_key})
    else:
        console.say(translate("shell", "Recovery key (keep it apart from this computer):"))
        console.say(made.recovery_key)
    return Exit.OK


def export_keys(arguments: Namespace, console: Console) -> int:
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        output_folder(arguments.file.parent)
        write_safely(arguments.file, write_trust_list(remember_own_keys(rooms)))
    if arguments.json:
        console.json({"file": arguments.file})
    else:
        console.say(str(arguments.file))
    return Exit.OK
