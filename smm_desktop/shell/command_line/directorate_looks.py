"""`directorate centers | report`: how the centers stand, and the figures of all of them as a file."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import local
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import CenterRow
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.rooms import Rooms

translate = QCoreApplication.translate
_SUFFIXES = frozenset({".xlsx", ".pdf"})


def list_centers(arguments: Namespace, console: Console) -> int:
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        _refuse_center(rooms)
        rows = rooms.database.ask(queries.center_rows, rooms.clock.today())
    if arguments.json:
        console.json(list(rows))
        return Exit.OK
    header = (
        translate("shell", "No."),
        translate("shell", "Center"),
        translate("shell", "Through"),
        translate("shell", "Handed over"),
        translate("shell", "Missing"),
        translate("shell", "Held"),
        translate("shell", "Days late"),
        translate("shell", "Open remarks"),
    )
    console.table([header, *map(_line, rows)])
    return Exit.OK


def _refuse_center(rooms: Rooms) -> None:
    if not rooms.database.ask(queries.own_side).is_directorate:
        raise Refusal(ExchangeReason.ONLY_DIRECTORATE)


def _line(row: CenterRow) -> tuple[str, ...]:
    return (
        str(row.number),
        row.name,
        "" if row.applied is None else str(row.applied),
        "" if row.made_at is None else f"{local(row.made_at):%d.%m.%Y}",
        ", ".join(map(str, row.missing)),
        ", ".join(map(str, row.held)),
        str(row.days_late or ""),
        str(row.open_remarks or ""),
    )


def report(arguments: Namespace, console: Console) -> int:
    """Write a workbook or a PDF of all centers; days that are not named do not bound it."""
    path = arguments.file
    if path.suffix not in _SUFFIXES:
        arguments.complain(translate("shell", "{file} ends neither in .xlsx nor in .pdf").format(file=path))
    output_folder(path.parent)
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        _refuse_center(rooms)
        draw = rooms.reports.pdf if path.suffix == ".pdf" else rooms.reports.workbook
        write_safely(path, draw(arguments.first_day, arguments.last_day))
    if arguments.json:
        console.json({"file": path})
    else:
        console.say(str(path))
    return Exit.OK
