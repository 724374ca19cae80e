"""`needs import`: takes a folder of answers, names each file that cannot be taken, keeps the rest."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.service import AnswerImportService, FolderPlan, PlannedFile
from smm_desktop.needs.terms import FileVerdict
from smm_desktop.needs.ui.wording import fault_text
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.wording import word_refusal

translate = QCoreApplication.translate


def import_answers(arguments: Namespace, console: Console) -> int:
    """Files that are broken are named and do not stop the others; the same folder twice adds nothing."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        service = AnswerImportService(rooms.database)
        with console.progress(translate("shell", "Reading")) as progress:
            plan = service.plan_import(arguments.folder, progress=progress)
        with console.progress(translate("shell", "Writing")) as progress:
            service.apply_import(plan, actor=rooms.actor, progress=progress)
    if arguments.json:
        console.json(_described(plan))
    else:
        _show(plan, console)
    return Exit.OK


def _problem(file: PlannedFile) -> str:
    return word_refusal(file.problem) if file.problem is not None else ""


def _left_out(file: PlannedFile) -> str:
    """Which answers of a file that is taken are not, and why."""
    text = translate("shell", "taken, but for {answers}")
    return text.format(answers=", ".join(f"{fault.key} ({fault_text(fault.fault)})" for fault in file.faults))


def _show(plan: FolderPlan, console: Console) -> None:
    remarks = [(file.name, _problem(file)) for file in plan.broken]
    remarks += [(file.name, _left_out(file)) for file in plan.files if file.faults]
    if remarks:
        console.table([(translate("shell", "File"), translate("shell", "Remarks")), *remarks])
    counts = plan.counts
    console.say(
        translate(
            "shell",
            "{new} new answers, {replaced} replaced, {known} known already, {refused} files not taken",
        ).format(
            new=counts[FileVerdict.NEW],
            replaced=counts[FileVerdict.REPLACES],
            known=counts[FileVerdict.KNOWN],
            refused=counts[FileVerdict.REFUSED],
        )
    )
    if plan.open_to_read:
        console.say(
            translate(
                "shell",
                "spreadsheets in the folder: {count}; they are not encrypted, delete them when nobody needs them",
            ).format(count=plan.open_to_read)
        )


def _described(plan: FolderPlan) -> dict[str, object]:
    """Names and verdicts; never what somebody answered."""
    return {
        "counts": {verdict.value: count for verdict, count in plan.counts.items()},
        "files": [
            {
                "name": file.name,
                "verdict": file.verdict.value,
                "round": file.round_title,
                "problem": file.problem.term.value if file.problem is not None else None,
                "left_out": [fault.key for fault in file.faults],
            }
            for file in plan.files
        ],
    }
