"""`directorate import`: a night's folder of packages, each planned and applied in its place, each refusal by name."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import Alarm, Delivery, ExchangeReason
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.arrivals import (
    Arrival,
    Result,
    ResultState,
    arrivals_of,
    described,
    show,
)
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.directorate_commands import believed_centers, described_receipt
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.rooms import Rooms

translate = QCoreApplication.translate
_STANDS = frozenset({ExchangeReason.ALREADY_APPLIED, ExchangeReason.OVERTAKEN})


def import_packages(arguments: Namespace, console: Console) -> int:
    """Exit code 4 when some were refused and others taken over, 1 when nothing but refusals came of it."""
    if arguments.receipts is not None and not arguments.plan:
        output_folder(arguments.receipts)
    arrivals = arrivals_of(arguments.sources)
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        if not rooms.database.ask(queries.own_side).is_directorate:
            raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
        results = _results(rooms, arrivals, arguments, console)
        receipts = {} if arguments.plan else _receipts(rooms, results, arguments)
    if arguments.json:
        told = [described_receipt(center, one) for center, one in receipts.items()]
        console.json({"packages": [described(one) for one in results], "receipts": told})
    else:
        show(results, console)
        for one in receipts.values():
            console.say(one.path)
    return _exit_code(results)


def _exit_code(results: Sequence[Result]) -> int:
    states = {one.state for one in results}
    if ResultState.PLANNED in states:
        return Exit.NOT_CONFIRMED
    if ResultState.REFUSED in states:
        return Exit.FAULT if ResultState.APPLIED in states else Exit.REFUSED
    return Exit.OK


def _results(
    rooms: Rooms, arrivals: Sequence[Arrival], arguments: Namespace, console: Console
) -> list[Result]:
    take = _planned if arguments.plan else _applied
    accepted = frozenset({Alarm.RESTORED}) if arguments.yes else frozenset()
    results = []
    title = translate("shell", "Looking at packages") if arguments.plan else translate("shell", "Taking over")
    with console.progress(title) as progress:
        for place, arrival in enumerate(arrivals):
            progress.step(place, len(arrivals))
            within = Progress(None, console.stop.is_set)
            try:
                result = arrival.refused() or take(rooms, arrival, accepted, within)
            except Refusal as refusal:
                result = _refused(rooms, arrival, refusal)
            results.append(result)
        progress.step(len(arrivals), len(arrivals))
    return results


def _planned(rooms: Rooms, arrival: Arrival, accepted: frozenset[Alarm], progress: Progress) -> Result:
    plan = rooms.package_import.plan_import(arrival.path, progress=progress)
    if not plan.alarms <= accepted:
        refusal = Refusal(ExchangeReason.CENTER_RESTORED, center=plan.manifest.sender)
        return Result(arrival, ResultState.REFUSED, refusal, plan.changes, plan.missing)
    return Result(arrival, ResultState.PLANNED, None, plan.changes, plan.missing)


def _applied(rooms: Rooms, arrival: Arrival, accepted: frozenset[Alarm], progress: Progress) -> Result:
    done = rooms.package_import.receive(arrival.path, actor=rooms.actor, accepted=accepted, progress=progress)
    return Result(arrival, ResultState.APPLIED, None, done.changes, done.missing)


def _refused(rooms: Rooms, arrival: Arrival, refusal: Refusal) -> Result:
    """What is here already, or was withdrawn by a person, is no fault: the folder may be read every night."""
    if refusal.term is ExchangeReason.WITHDRAWN_BEFORE:
        return Result(arrival, ResultState.WITHDRAWN, refusal)
    superseded = refusal.term is ExchangeReason.INSTANCE_SUPERSEDED and _was_applied(rooms, arrival)
    stands = refusal.term in _STANDS or superseded
    return Result(arrival, ResultState.STANDS if stands else ResultState.REFUSED, refusal)


def _was_applied(rooms: Rooms, arrival: Arrival) -> bool:
    if arrival.found is None:
        return False
    rows = rooms.database.ask(queries.applied_packages, arrival.found.manifest.sender)
    return any(row.digest == arrival.found.digest for row in rows)


def _receipts(rooms: Rooms, results: Sequence[Result], arguments: Namespace) -> dict[int, Delivery]:
    """For every believed center of which something new came, and where the last receipt is older than its records."""
    if arguments.receipts is None:
        return {}
    came = {one.center for one in results if one.state in {ResultState.APPLIED, ResultState.REFUSED}}
    owed = [center for center in believed_centers(rooms) if center in came or _is_owed(rooms, center)]
    return rooms.receipts.write_receipts(owed, arguments.receipts, actor=rooms.actor)


def _is_owed(rooms: Rooms, center: int) -> bool:
    newest = rooms.database.ask(queries.newest_applied, center)
    sent = rooms.database.ask(queries.sent_packages, center)
    return newest is not None and (not sent or sent[0].made_at < newest.applied_at)
