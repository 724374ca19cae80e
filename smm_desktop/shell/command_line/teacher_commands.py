"""`import-teachers`: shows what a list would do, and writes it when told to."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.teachers.service import ImportChoices, ImportDecisions, ImportOutcome, ImportPlan
from smm_desktop.teachers.terms import RowDecision, RowVerdict
from smm_desktop.teachers.ui.wording import problem_text, row_verdict_text

translate = QCoreApplication.translate
_SHOWN = 200


def import_teachers(arguments: Namespace, console: Console) -> int:
    """Plan, show, confirm, apply. Without --yes and without a person at a terminal nothing is written."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        service = rooms.teacher_import
        choices = ImportChoices(sheet=arguments.sheet)
        with console.progress(translate("shell", "Reading")) as progress:
            plan = service.plan_import(arguments.file, choices, progress=progress)
        if not arguments.json:
            _show(plan, console, all_rows=arguments.all_rows)
        if not (arguments.yes or _is_confirmed(console, arguments)):
            if arguments.json:
                console.json(_described(plan, None))
            console.complain(translate("shell", "Nothing was written. Add --yes to import."))
            return Exit.NOT_CONFIRMED
        decisions = _decisions(plan, RowDecision(arguments.doubtful))
        with console.progress(translate("shell", "Writing")) as progress:
            outcome = service.apply_import(plan, decisions, actor=rooms.actor, progress=progress)
    if arguments.json:
        console.json(_described(plan, outcome))
    else:
        _report(outcome, console)
    return Exit.OK


def _is_confirmed(console: Console, arguments: Namespace) -> bool:
    if not console.is_asked or arguments.json:
        return False
    answer = input(translate("shell", "Import these rows? [y/N] "))
    return answer.strip()[:1] in set(translate("shell", "yY"))


def _decisions(plan: ImportPlan, decision: RowDecision) -> ImportDecisions:
    doubtful = (row.row_number for row in plan.rows if row.verdict is RowVerdict.DOUBTFUL)
    return ImportDecisions(doubtful=dict.fromkeys(doubtful, decision))


def _show(plan: ImportPlan, console: Console, *, all_rows: bool) -> None:
    console.say(
        translate("shell", "{file}, sheet {sheet}: header in row {row}").format(
            file=plan.path.name, sheet=plan.sheet, row=plan.header_row + 1
        )
    )
    lines = [
        (
            str(row.row_number),
            row_verdict_text(row.verdict),
            f"{row.draft.first_name} {row.draft.last_name}",
            "; ".join(map(problem_text, row.problems)),
        )
        for row in plan.rows
        if all_rows or row.problems
    ]
    header = (
        translate("shell", "Row"),
        translate("shell", "Verdict"),
        translate("shell", "Name"),
        translate("shell", "Remarks"),
    )
    console.table([header, *lines[:_SHOWN]])
    if len(lines) > _SHOWN:
        console.say(translate("shell", "… and {count} more rows").format(count=len(lines) - _SHOWN))
    console.say(", ".join(f"{row_verdict_text(verdict)}: {count}" for verdict, count in plan.counts.items()))


def _report(outcome: ImportOutcome, console: Console) -> None:
    console.say(
        translate(
            "shell",
            "{added} added, {changed} changed, {unchanged} unchanged, {skipped} skipped, {refused} refused",
        ).format(
            added=outcome.added,
            changed=outcome.changed,
            unchanged=outcome.unchanged,
            skipped=outcome.skipped,
            refused=outcome.refused,
        )
    )


def _described(plan: ImportPlan, outcome: ImportOutcome | None) -> dict[str, object]:
    return {
        "file": plan.path.name,
        "sheet": plan.sheet,
        "header_row": plan.header_row + 1,
        "columns": {column.caption: column.field for column in plan.columns},
        "counts": {verdict.value: count for verdict, count in plan.counts.items()},
        "rows": [
            {
                "row": row.row_number,
                "verdict": row.verdict,
                "problems": [
                    {"kind": problem.kind, "text": problem_text(problem)} for problem in row.problems
                ],
            }
            for row in plan.rows
        ],
        "written": None
        if outcome is None
        else {
            "added": outcome.added,
            "changed": outcome.changed,
            "unchanged": outcome.unchanged,
            "skipped": outcome.skipped,
            "refused": outcome.refused,
        },
    }
