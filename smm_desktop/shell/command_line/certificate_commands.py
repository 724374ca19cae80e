"""`issue-certificates`: issues to everybody who earned one and hands the files out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CandidateRow, CertificateFilter
from smm_desktop.certificates.service import DEFAULT_PATTERN, IssueOrder, IssueOutcome
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
    CertificateSort,
    CertificateState,
    IneligibleReason,
    NotEligible,
)
from smm_desktop.certificates.ui.wording import ineligible_text
from smm_desktop.core.files import write_safely
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.command_line.training_commands import activity_called
from smm_desktop.shell.rooms import Rooms, try_to_remember_own_keys

translate = QCoreApplication.translate
_HAVE_ONE = {IneligibleReason.ALREADY_CERTIFIED}


@dataclass(frozen=True, slots=True)
class Account:
    """What a command has done: new numbers, files of all valid certificates, who is left out and why."""

    outcome: IssueOutcome
    issued: Sequence[str]
    files: Sequence[Path]
    left_out: Sequence[tuple[str, NotEligible]]


def issue_certificates(arguments: Namespace, console: Console) -> int:
    """Issue what is still missing; the files are those of all valid certificates, earlier ones too."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        refuse_bad_targets(rooms, arguments)
        account = _issue(rooms, arguments, console)
        try_to_remember_own_keys(rooms)
    return told(account, arguments, console)


def told(account: Account, arguments: Namespace, console: Console) -> int:
    """Say what was done, and return how it ended."""
    if arguments.json:
        left_out = {name: answer.reasons for name, answer in account.left_out}
        console.json({"issued": account.issued, "files": account.files, "left_out": left_out})
    else:
        _report(account, console)
    return Exit.CANCELLED if account.outcome.was_cancelled else Exit.OK


def refuse_bad_targets(rooms: Rooms, arguments: Namespace) -> None:
    """Before a number is taken: folders that cannot be written to, and patterns that make no file name."""
    for folder in (
        arguments.out,
        arguments.zip and arguments.zip.parent,
        arguments.print_job and arguments.print_job.parent,
    ):
        if folder is not None:
            output_folder(folder)
    rooms.handing_out.to_folder((), Path(), arguments.pattern or DEFAULT_PATTERN)


def _issue(rooms: Rooms, arguments: Namespace, console: Console) -> Account:
    kind = CertificateKind(arguments.kind)
    activity = activity_called(rooms, arguments.activity)
    candidates = rooms.database.ask(queries.candidates, activity.id, kind)
    left_out = [
        (row.name, row.outcome)
        for row in candidates
        if isinstance(row.outcome, NotEligible) and set(row.outcome.reasons) != _HAVE_ONE
    ]
    order = IssueOrder(activity.id, kind, CertificateLanguage(arguments.wording))
    outcome = IssueOutcome((), 0, was_cancelled=False)
    if any(row.is_eligible for row in candidates) or not _have_one(candidates):
        with console.progress(translate("shell", "Certificates")) as progress:
            outcome = rooms.issue.issue(order, actor=rooms.actor, progress=progress)
    rows = rooms.database.ask(queries.certificates_by_id, outcome.issued)
    issued = [rows[one].number for one in outcome.issued]
    if outcome.was_cancelled:
        return Account(outcome, issued, (), left_out)
    valid = CertificateFilter(activity_id=activity.id, kind=kind, state=CertificateState.VALID)
    ids = rooms.database.ask(queries.certificate_ids, valid, CertificateSort.HOLDER, descending=False)
    return Account(outcome, issued, handed_out(rooms, ids, arguments, console), left_out)


def _have_one(candidates: Sequence[CandidateRow]) -> bool:
    """Say whether some have their certificate already: then there is something to hand out again."""
    return any(
        isinstance(row.outcome, NotEligible) and IneligibleReason.ALREADY_CERTIFIED in row.outcome.reasons
        for row in candidates
    )


def handed_out(rooms: Rooms, ids: Sequence[UUID], arguments: Namespace, console: Console) -> list[Path]:
    pattern = arguments.pattern or DEFAULT_PATTERN
    paths: list[Path] = []
    with console.progress(translate("shell", "Files")) as progress:
        if arguments.out is not None:
            paths.extend(rooms.handing_out.to_folder(ids, arguments.out, pattern, progress=progress).paths)
        if arguments.zip is not None:
            paths.extend(rooms.handing_out.to_zip(ids, arguments.zip, pattern, progress=progress).paths)
        if arguments.print_job is not None and ids:
            write_safely(arguments.print_job, rooms.handing_out.print_job(ids, progress=progress))
            paths.append(arguments.print_job)
    return paths


def _report(account: Account, console: Console) -> None:
    for path in account.files:
        console.say(str(path))
    for name, answer in account.left_out:
        console.say(f"{name}: {'; '.join(map(ineligible_text, answer.reasons))}")
    console.say(translate("shell", "Certificates issued: {count}").format(count=len(account.issued)))
    if account.outcome.was_cancelled:
        console.complain(
            translate(
                "shell", "Stopped: these are issued and whole. Run it again for the others and the files."
            )
        )
