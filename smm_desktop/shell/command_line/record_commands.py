"""`check`, `backup`, `start-anew`: whether the records are whole, a proven copy, and a new identity after a setback."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.database.checking import CheckReport, check
from smm_desktop.shell.backups import make_dated_backup
from smm_desktop.shell.command_line.access import opened_database
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder

translate = QCoreApplication.translate


def check_records(arguments: Namespace, console: Console) -> int:
    """Check pages, references, the journal's chain and every row against it; exit code 4 for a fault."""
    with (
        opened_database(arguments, console, translate("shell", "Password")) as database,
        console.progress(translate("shell", "Checking")) as progress,
    ):
        report = check(database, progress)
    if arguments.json:
        console.json({"good": report.is_good, **asdict(report)})
    else:
        for line in _faults(report):
            console.say(line)
        console.say(_verdict(report))
    return Exit.OK if report.is_good else Exit.FAULT


def _faults(report: CheckReport) -> Iterator[str]:
    yield from report.damage
    yield from report.dangling
    if report.broken_link is not None:
        yield translate("shell", "The journal's chain breaks at entry {number}.").format(
            number=report.broken_link.number
        )
    if not report.instance_matches:
        yield translate(
            "shell", "The database is a copy or was restored: the file instance.json tells of another one."
        )
    for rows in report.outside:
        yield translate("shell", "{table}: {count} rows were changed by another tool.").format(
            table=rows.table, count=rows.unknown + rows.missing + rows.changed
        )


def _verdict(report: CheckReport) -> str:
    if report.is_good:
        return translate("shell", "The records are whole; {count} journal entries hold.").format(
            count=report.entries
        )
    return translate("shell", "The records have faults. Restore the newest good backup.")


def back_up(arguments: Namespace, console: Console) -> int:
    """Copy the database while it is open; the copy is opened, checked and counted before it counts."""
    target = output_folder(arguments.folder)
    with (
        opened_database(arguments, console, translate("shell", "Password")) as database,
        console.progress(translate("shell", "Backup")) as progress,
    ):
        made = make_dated_backup(database, target, progress)
    if arguments.json:
        console.json({"file": made})
    else:
        console.say(translate("shell", "Copied and verified: {file}").format(file=made))
    return Exit.OK


def start_anew(arguments: Namespace, console: Console) -> int:
    """Take a new instance for records that were set back or copied unnoticed: the other side sees no fork then."""
    if not arguments.yes:
        console.complain(
            translate(
                "shell",
                "Only for records that were set back or copied unnoticed. No record changes; the next hand-over "
                "holds everything, and the other side is asked once. Add --yes to do it.",
            )
        )
        return Exit.NOT_CONFIRMED
    with opened_database(arguments, console, translate("shell", "Password")) as database:
        instance = database.start_anew()
    if arguments.json:
        console.json({"instance": instance})
    else:
        console.say(translate("shell", "The records start anew; the next hand-over holds everything."))
    return Exit.OK
