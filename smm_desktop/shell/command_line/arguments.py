"""What every command takes, with its help. Imports no room's service: a command loads what it needs when it runs."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.terms import TRAINING_KINDS, CertificateKind
from smm_desktop.shell.command_line.certificate_arguments import add_targets, add_wording
from smm_desktop.shell.command_line.command_tree import Commands, day
from smm_desktop.shell.command_line.exchange_arguments import add_hand_over
from smm_desktop.shell.command_line.needs_arguments import add_needs
from smm_desktop.shell.command_line.placements_arguments import add_placements
from smm_desktop.teachers.terms import RowDecision
from smm_desktop.trainings.terms import SheetSpan

translate = QCoreApplication.translate


def add_all(commands: Commands) -> None:
    """Add every command, in the order of the journey."""
    _add_tour(commands)
    _add_create_center(commands)
    _add_import_teachers(commands)
    _add_activities(commands)
    _add_print_sheets(commands)
    _add_issue_certificates(commands)
    _add_verify(commands)
    _add_export_keys(commands)
    _add_check(commands)
    _add_backup(commands)
    add_needs(commands)
    add_placements(commands)
    add_hand_over(commands)


def _add_tour(commands: Commands) -> None:
    command = commands.add(
        "tour",
        "tour_command.tour",
        translate("shell", "play the whole journey with made-up people and leave everything in a folder"),
    )
    command.add_argument(
        "folder", type=Path, metavar="DIR", help=translate("shell", "a new or an empty folder")
    )
    command.add_argument(
        "--no-pictures", action="store_true", help=translate("shell", "no screenshots of the window")
    )


def _add_create_center(commands: Commands) -> None:
    command = commands.add(
        "create-center",
        "center_commands.make_center",
        translate("shell", "make a new, empty center and show its recovery key"),
    )
    command.add_argument(
        "--center",
        type=int,
        choices=range(1, 16),
        metavar="NUMBER",
        help=translate("shell", "number of the center, 1 to 15; without it the directorate"),
    )
    command.add_argument(
        "--coordinator",
        required=True,
        metavar="NAME",
        help=translate("shell", "who signs in and stands in the journal"),
    )
    command.add_argument(
        "--principal", default="", metavar="NAME", help=translate("shell", "who signs the certificates")
    )
    command.add_argument(
        "--test",
        action="store_true",
        help=translate("shell", "a center for trying out: its certificates do not count"),
    )


def _add_import_teachers(commands: Commands) -> None:
    command = commands.add(
        "import-teachers",
        "teacher_commands.import_teachers",
        translate("shell", "read a teacher list, show what it would change, and write it when told to"),
    )
    command.add_argument(
        "file", type=Path, metavar="FILE", help=translate("shell", ".xlsx, .xls, .ods or .csv, as it came")
    )
    command.add_argument(
        "--sheet", metavar="NAME", help=translate("shell", "name of the sheet; default: the fullest one")
    )
    command.add_argument(
        "--yes", action="store_true", help=translate("shell", "write without asking; else nothing is written")
    )
    command.add_argument(
        "--doubtful",
        choices=[decision.value for decision in RowDecision],
        default=RowDecision.SKIP.value,
        help=translate("shell", "what to do with doubtful rows; default: skip"),
    )
    command.add_argument(
        "--all-rows", action="store_true", help=translate("shell", "list rows without remarks, too")
    )


def _add_activities(commands: Commands) -> None:
    commands.add(
        "activities",
        "training_commands.list_activities",
        translate("shell", "list the trainings with their codes"),
    )


def _add_print_sheets(commands: Commands) -> None:
    command = commands.add(
        "print-sheets",
        "training_commands.print_sheets",
        translate("shell", "make the attendance sheets of a training as PDF"),
    )
    _add_code(command)
    command.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=translate("shell", "folder for the files")
    )
    command.add_argument(
        "--group", metavar="NAME", help=translate("shell", "name of the group; default: all")
    )
    command.add_argument(
        "--span",
        choices=[span.value for span in SheetSpan],
        default=SheetSpan.DAY.value,
        help=translate("shell", "one sheet a day or a week; default: day"),
    )
    command.add_argument(
        "--day",
        type=day,
        metavar="YYYY-MM-DD",
        help=translate("shell", "only the sheet of this day or its week"),
    )
    command.add_argument(
        "--xlsx", action="store_true", help=translate("shell", "write workbooks beside the PDF files")
    )


def _add_code(command: ArgumentParser) -> None:
    command.add_argument(
        "activity", metavar="CODE", help=translate("shell", "code of the training (see: activities)")
    )


def _add_issue_certificates(commands: Commands) -> None:
    command = commands.add(
        "issue-certificates",
        "certificate_commands.issue_certificates",
        translate("shell", "issue the certificates of a closed training to everybody who earned one"),
    )
    _add_code(command)
    command.add_argument(
        "--kind",
        choices=[kind.value for kind in TRAINING_KINDS],
        default=CertificateKind.ATTENDANCE.value,
        help=translate("shell", "of attendance or of achievement; default: attendance"),
    )
    add_wording(command)
    add_targets(command)


def _add_verify(commands: Commands) -> None:
    command = commands.add(
        "verify",
        "verify_command.verify",
        translate("shell", "say whether a certificate is genuine: PDF, image of the paper, or scanned text"),
    )
    command.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help=translate("shell", "PDF, or image of a printout")
    )
    command.add_argument(
        "--text",
        action="append",
        default=[],
        metavar="TEXT",
        help=translate("shell", "text that a code scanner gave"),
    )
    command.add_argument(
        "--keys",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help=translate("shell", "key list of the centers (keys.json), besides those this computer knows"),
    )


def _add_export_keys(commands: Commands) -> None:
    command = commands.add(
        "export-keys",
        "center_commands.export_keys",
        translate("shell", "write the list with which anybody verifies this center's certificates"),
    )
    command.add_argument("file", type=Path, metavar="FILE", help=translate("shell", "such as keys.json"))


def _add_check(commands: Commands) -> None:
    commands.add(
        "check",
        "record_commands.check_records",
        translate("shell", "check the database, its journal, and every row against it"),
    )


def _add_backup(commands: Commands) -> None:
    command = commands.add(
        "backup",
        "record_commands.back_up",
        translate("shell", "make a copy of the records and prove that it is whole"),
    )
    command.add_argument(
        "folder", type=Path, metavar="DIR", help=translate("shell", "a folder on a stick, preferably")
    )
