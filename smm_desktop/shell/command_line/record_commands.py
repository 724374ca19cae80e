"""`check` and `backup`: whether the records are whole, and a copy that is proven to be one."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.database.backup import make_backup
from smm_desktop.core.database.checking import check
from smm_desktop.shell.command_line.access import opened_database
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder

translate = QCoreApplication.translate


def add(commands: _SubParsersAction[Any]) -> None:
    checking = commands.add_parser("check", help=translate("shell", "check the database and its journal"))
    checking.add_argument("--json", action="store_true", help=translate("shell", "answer as JSON"))
    checking.set_defaults(run=check_records)
    backing = commands.add_parser("backup", help=translate("shell", "make a verified copy of the records"))
    backing.add_argument("folder", type=Path)
    backing.add_argument("--json", action="store_true", help=translate("shell", "answer as JSON"))
    backing.set_defaults(run=back_up)
