"""`issue-certificates`: issues to everybody eligible and hands the files out."""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates import queries
from smm_desktop.certificates.service import DEFAULT_PATTERN, IssueOrder, IssueOutcome
from smm_desktop.certificates.terms import CertificateKind, CertificateLanguage, NotEligible
from smm_desktop.certificates.ui.wording import ineligible_text
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.command_line.training_commands import activity_called
from smm_desktop.shell.rooms import Rooms

translate = QCoreApplication.translate


def add(commands: _SubParsersAction[Any]) -> None:
    command = commands.add_parser(
        "issue-certificates",
        help=translate("shell", "issue certificates of a closed training and write them"),
    )
    command.add_argument("activity", help=translate("shell", "code of the training (see: activities)"))
    command.add_argument(
        "--kind", choices=[kind.value for kind in CertificateKind], default=CertificateKind.ATTENDANCE.value
    )
    command.add_argument(
        "--wording",
        choices=[language.value for language in CertificateLanguage],
        default=CertificateLanguage.TURKISH.value,
        help=translate("shell", "Turkish, or Turkish with English"),
    )
    command.add_argument(
        "--out", type=Path, metavar="DIR", help=translate("shell", "folder for one file a person")
    )
    command.add_argument(
        "--zip", type=Path, metavar="FILE", help=translate("shell", "one ZIP file with all of them")
    )
    command.add_argument(
        "--pattern", default=DEFAULT_PATTERN, help=translate("shell", "file names, such as {number} {name}")
    )
    command.add_argument("--json", action="store_true", help=translate("shell", "answer as JSON"))
    command.set_defaults(run=issue_certificates)


def issue_certificates(arguments: Namespace, console: Console) -> int:
    """Issue what is still missing; who is left out is named with the reasons."""
    kind = CertificateKind(arguments.kind)
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        activity = activity_called(rooms, arguments.activity)
        left_out = [
            (row.name, row.outcome)
            for row in rooms.database.ask(queries.candidates, activity.id, kind)
            if isinstance(row.outcome, NotEligible)
        ]
        order = IssueOrder(activity.id, kind, CertificateLanguage(arguments.wording))
        outcome = rooms.issue.issue(
            order, actor=rooms.actor, progress=console.progress(translate("shell", "Certificates"))
        )
        paths = _handed_out(rooms, outcome.issued, arguments, console)
        numbers = [
            row.number for row in rooms.database.ask(queries.certificates_by_id, outcome.issued).values()
        ]
    if arguments.json:
        console.json(
            {
                "issued": numbers,
                "files": paths,
                "left_out": {name: answer.reasons for name, answer in left_out},
            }
        )
    else:
        _report(outcome, paths, left_out, console)
    return Exit.CANCELLED if outcome.was_cancelled else Exit.OK


def _handed_out(rooms: Rooms, ids: tuple[UUID, ...], arguments: Namespace, console: Console) -> list[Path]:
    progress = console.progress(translate("shell", "Files"))
    paths: list[Path] = []
    if arguments.out is not None:
        folder = output_folder(arguments.out)
        paths.extend(rooms.handing_out.to_folder(ids, folder, arguments.pattern, progress=progress).paths)
    if arguments.zip is not None:
        output_folder(arguments.zip.parent)
        paths.extend(rooms.handing_out.to_zip(ids, arguments.zip, arguments.pattern, progress=progress).paths)
    return paths


def _report(
    outcome: IssueOutcome, paths: list[Path], left_out: list[tuple[str, NotEligible]], console: Console
) -> None:
    for path in paths:
        console.say(str(path))
    for name, answer in left_out:
        console.say(f"{name}: {'; '.join(map(ineligible_text, answer.reasons))}")
    console.say(translate("shell", "{count} certificates issued.").format(count=len(outcome.issued)))
