"""`placements certify`: issues to everybody who finished on-the-job training and passed, and hands the files out."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import PlacementCandidateRow
from smm_desktop.certificates.service import IssueOutcome, PlacementOrder
from smm_desktop.certificates.terms import (
    CertificateLanguage,
    CertificateReason,
    CertificateState,
    IneligibleReason,
    NotEligible,
)
from smm_desktop.core.refusals import Refusal
from smm_desktop.placements import queries as placements
from smm_desktop.placements.terms import PlacementReason, PlacementState
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.certificate_commands import (
    Account,
    handed_out,
    refuse_bad_targets,
    told,
)
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.rooms import Rooms, try_to_remember_own_keys

translate = QCoreApplication.translate
_HAVE_ONE = (IneligibleReason.ALREADY_CERTIFIED,)


def certify(arguments: Namespace, console: Console) -> int:
    """Issue what is still missing; the files are those of all valid certificates, earlier ones too."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        refuse_bad_targets(rooms, arguments)
        account = _issue(rooms, _candidates(rooms, arguments.placements), arguments, console)
        try_to_remember_own_keys(rooms)
    return told(account, arguments, console)


def _candidates(rooms: Rooms, codes: Sequence[str]) -> Sequence[PlacementCandidateRow]:
    """Those of the codes; without any all that are finished."""
    if not codes:
        everybody = rooms.database.ask(queries.placement_candidates)
        return [one for one in everybody if one.placement.state is PlacementState.DONE]
    found = [rooms.database.ask(placements.placement_by_code, code) for code in codes]
    known = {row.id for row in found if row is not None}
    if None in found:
        raise Refusal(PlacementReason.PLACEMENT_UNKNOWN)
    return rooms.database.ask(queries.placement_candidates, known)


def _issue(
    rooms: Rooms, people: Sequence[PlacementCandidateRow], arguments: Namespace, console: Console
) -> Account:
    without = [(one.name, one.outcome) for one in people if isinstance(one.outcome, NotEligible)]
    left_out = [(name, answer) for name, answer in without if answer.reasons != _HAVE_ONE]
    eligible = frozenset(one.id for one in people if one.is_eligible)
    if len(left_out) == len(people):
        raise Refusal(CertificateReason.NOBODY_ELIGIBLE)
    outcome = IssueOutcome((), 0, was_cancelled=False)
    if eligible:
        order = PlacementOrder(CertificateLanguage(arguments.wording), eligible)
        with console.progress(translate("shell", "Certificates")) as progress:
            outcome = rooms.issue.issue(order, actor=rooms.actor, progress=progress)
    rows = rooms.database.ask(queries.certificates_by_id, outcome.issued)
    issued = [rows[one].number for one in outcome.issued]
    if outcome.was_cancelled:
        return Account(outcome, issued, (), left_out)
    standing = rooms.database.ask(queries.of_placements, [one.id for one in people])
    ids = [one.id for one in standing if one.state is CertificateState.VALID]
    return Account(outcome, issued, handed_out(rooms, ids, arguments, console), left_out)
