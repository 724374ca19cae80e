"""`activities` and `print-sheets`: what is planned, and the attendance sheets to print."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.rooms import Rooms
from smm_desktop.shell.terms import ShellReason
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityRow, GroupRow
from smm_desktop.trainings.service import PreparedSheet
from smm_desktop.trainings.terms import SheetSpan
from smm_desktop.trainings.ui.wording import activity_state_text

translate = QCoreApplication.translate


def activity_called(rooms: Rooms, code: str) -> ActivityRow:
    """Return the activity of a code; refused (ACTIVITY_NOT_FOUND) when there is none."""
    found = rooms.database.ask(queries.activity_by_code, code)
    if found is None:
        raise Refusal(ShellReason.ACTIVITY_NOT_FOUND, code=code)
    return found


def list_activities(arguments: Namespace, console: Console) -> int:
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        rows = rooms.database.ask(queries.activities)
    if arguments.json:
        console.json(
            [
                {"code": row.code, "title": row.title, "state": row.state, "starts_on": row.starts_on}
                for row in rows
            ]
        )
        return Exit.OK
    header = (
        translate("shell", "Code"),
        translate("shell", "Title"),
        translate("shell", "State"),
        translate("shell", "Begins"),
        translate("shell", "Enrolled"),
    )
    lines = [
        (row.code, row.title, activity_state_text(row.state), f"{row.starts_on:%d.%m.%Y}", str(row.enrolled))
        for row in rows
    ]
    console.table([header, *lines])
    return Exit.OK


def print_sheets(arguments: Namespace, console: Console) -> int:
    """Make and keep the sheets of one or all groups; each is stored with its code and geometry."""
    folder = output_folder(arguments.out)
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        activity = activity_called(rooms, arguments.activity)
        sheets = [
            sheet
            for group in _groups(rooms, activity, arguments.group)
            for sheet in _prepared(rooms, group, arguments, console)
        ]
        paths = [path for sheet in sheets for path in _written(sheet, folder, with_workbook=arguments.xlsx)]
    if arguments.json:
        console.json(
            [
                {"code": sheet.code, "pages": sheet.page_count, "file": f"{sheet.file_name}.pdf"}
                for sheet in sheets
            ]
        )
    else:
        for path in paths:
            console.say(str(path))
    return Exit.OK


def _groups(rooms: Rooms, activity: ActivityRow, name: str | None) -> tuple[GroupRow, ...]:
    groups = rooms.database.ask(queries.groups, activity.id)
    chosen = tuple(group for group in groups if name in {None, group.name})
    if not chosen:
        raise Refusal(ShellReason.GROUP_NOT_FOUND, name=name)
    return chosen


def _prepared(
    rooms: Rooms, group: GroupRow, arguments: Namespace, console: Console
) -> tuple[PreparedSheet, ...]:
    span = SheetSpan(arguments.span)
    if arguments.day is not None:
        return (rooms.sheets.prepare(group.id, span, arguments.day, actor=rooms.actor),)
    with console.progress(translate("shell", "Sheets")) as progress:
        return rooms.sheets.prepare_all(group.id, span, actor=rooms.actor, progress=progress)


def _written(sheet: PreparedSheet, folder: Path, *, with_workbook: bool) -> list[Path]:
    files = {folder / f"{sheet.file_name}.pdf": sheet.pdf}
    if with_workbook:
        files[folder / f"{sheet.file_name}.xlsx"] = sheet.xlsx
    for path, data in files.items():
        write_safely(path, data)
    return list(files)
