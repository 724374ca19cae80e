"""`needs report`: a round's analysis as a PDF, as a workbook and as one page for each school."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.queries import reference
from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.core.file_names import safe_file_name
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries
from smm_desktop.needs.queries import RoundRow
from smm_desktop.needs.service import ReportFiles, ReportService
from smm_desktop.needs.terms import AnalysisWish, NeedsReason
from smm_desktop.shell.command_line.access import opened_database
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder

translate = QCoreApplication.translate


def report(arguments: Namespace, console: Console) -> int:
    """Write what was asked for; the same data give the same files, whenever it is called."""
    if not (arguments.pdf or arguments.xlsx or arguments.schools):
        arguments.complain(translate("shell", "say where to: --pdf, --xlsx or --schools"))
    with (
        opened_database(arguments, console, translate("shell", "Password")) as database,
        console.progress(translate("shell", "Reckoning")) as progress,
    ):
        wish = AnalysisWish(
            _round(database, arguments.round).id,
            field_code=_field(arguments.field),
            language=arguments.wording,
        )
        with_schools = arguments.schools is not None
        files = ReportService(database).files(wish, with_schools=with_schools, progress=progress)
    written = list(_write(arguments, files))
    if arguments.json:
        console.json({"files": written})
    else:
        for path in written:
            console.say(translate("shell", "Written: {file}").format(file=path))
        if with_schools and not files.schools:
            console.say(translate("shell", "No school's page was written: too few people of each answered."))
    return Exit.OK


def _round(database: Database, text: str) -> RoundRow:
    """A round by its id or its title, which must then be the only one of that title."""
    rows = database.ask(queries.rounds)
    with suppress(ValueError):
        wanted = UUID(text)
        rows = tuple(row for row in rows if row.id == wanted)
        if rows:
            return rows[0]
    found = [row for row in rows if turkish.fold(row.title) == turkish.fold(text)]
    if not found:
        raise Refusal(NeedsReason.ROUND_NAME_UNKNOWN, found=text)
    if len(found) > 1:
        raise Refusal(NeedsReason.ROUND_NAME_UNCLEAR, found=text, count=len(found))
    return found[0]


def _field(text: str) -> str:
    """A field by its code or its name."""
    if not text:
        return ""
    book = reference()
    field = book.field(text) or book.match_field(text)
    if field is None:
        raise Refusal(NeedsReason.FIELD_NAME_UNKNOWN, found=text)
    return field.code


def _write(arguments: Namespace, files: ReportFiles) -> Iterator[Path]:
    for path, data in ((arguments.pdf, files.pdf), (arguments.xlsx, files.workbook)):
        if path is not None:
            write_safely(path, data)
            yield path
    if arguments.schools is not None:
        folder = output_folder(arguments.schools)
        for school, data in files.schools:
            path = folder / f"{safe_file_name(school)}.pdf"
            write_safely(path, data)
            yield path
