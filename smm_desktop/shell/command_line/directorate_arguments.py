"""What the directorate's commands take."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.command_tree import Commands, day
from smm_desktop.shell.command_line.exchange_options import (
    add_center,
    add_database,
    add_file,
    add_vouching,
    add_yes,
)

translate = QCoreApplication.translate


def add_directorate(commands: Commands) -> None:
    directorate = commands.group("directorate", translate("shell", "what the directorate does"))
    _add_init(directorate)
    trust = directorate.add(
        "trust",
        "directorate_commands.trust",
        translate("shell", "read a center’s request, vouch for it, and write the answer"),
    )
    add_vouching(trust)
    trust.add_argument(
        "--answer",
        type=Path,
        metavar="FILE",
        help=translate("shell", "the answer; default: beside the request"),
    )
    _add_import(directorate)
    _add_receipts(directorate)
    _add_looks(directorate)
    withdraw = directorate.add(
        "withdraw",
        "directorate_commands.withdraw",
        translate("shell", "take an applied package back"),
    )
    add_center(withdraw)
    withdraw.add_argument(
        "number",
        type=int,
        metavar="PACKAGE",
        help=translate("shell", "number of the center’s newest package"),
    )
    add_yes(withdraw)


def _add_init(directorate: Commands) -> None:
    command = directorate.add(
        "init",
        "directorate_commands.init",
        translate("shell", "make the directorate’s records with their keys, without a window"),
    )
    command.add_argument(
        "--officer",
        required=True,
        metavar="NAME",
        help=translate("shell", "who signs in and stands in the journal"),
    )
    command.add_argument(
        "--head", default="", metavar="NAME", help=translate("shell", "who signs for the directorate")
    )
    command.add_argument(
        "--test", action="store_true", help=translate("shell", "for trying out: takes exercise data only")
    )
    command.add_argument(
        "--trust-file",
        type=Path,
        metavar="FILE",
        help=translate("shell", "write the trust file for the centers"),
    )
    add_database(command)


def _add_import(directorate: Commands) -> None:
    command = directorate.add(
        "import",
        "package_import_command.import_packages",
        translate("shell", "take the packages of a folder over, each in its place in the order"),
    )
    command.add_argument(
        "sources",
        nargs="+",
        type=Path,
        metavar="DIR|PACKAGE",
        help=translate("shell", "folders or .smm files"),
    )
    command.add_argument(
        "--plan",
        action="store_true",
        help=translate("shell", "only show what each would change; writes nothing"),
    )
    command.add_argument(
        "--yes",
        action="store_true",
        help=translate("shell", "also packages of a center that went back to a backup; compare them before"),
    )
    command.add_argument(
        "--receipts", type=Path, metavar="OUT", help=translate("shell", "write receipts into this folder")
    )
    add_database(command)


def _add_receipts(directorate: Commands) -> None:
    command = directorate.add(
        "receipts",
        "directorate_commands.write_receipts",
        translate("shell", "write a receipt for every center whose keys are believed"),
    )
    command.add_argument("folder", type=Path, metavar="OUT", help=translate("shell", "folder for the files"))
    command.add_argument(
        "--center", type=int, metavar="NUMBER", help=translate("shell", "only for this center")
    )
    add_database(command)


def _add_looks(directorate: Commands) -> None:
    add_database(
        directorate.add(
            "centers",
            "directorate_looks.list_centers",
            translate("shell", "how the centers stand: last package, gaps, days late, open remarks"),
        )
    )
    report = add_file(
        directorate.add(
            "report",
            "directorate_looks.report",
            translate(
                "shell", "write the consolidated workbook (.xlsx) or report (.pdf), by the file’s ending"
            ),
        )
    )
    report.add_argument(
        "--from",
        dest="first_day",
        type=day,
        metavar="YYYY-MM-DD",
        help=translate("shell", "only from this day on"),
    )
    report.add_argument(
        "--to",
        dest="last_day",
        type=day,
        metavar="YYYY-MM-DD",
        help=translate("shell", "only up to this day"),
    )
    add_database(report)
