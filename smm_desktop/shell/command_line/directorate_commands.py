"""`directorate init | trust | receipts | withdraw`: the directorate's side without a window."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import SystemClock
from smm_desktop.core.files import write_safely
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import DIRECTORATE, Delivery, ExchangeReason, PartyState
from smm_desktop.shell.center_files import create_center
from smm_desktop.shell.command_line.access import (
    data_folder,
    opened_rooms,
    password_of,
    server_url,
)
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.command_line.key_files import Vouching, described, vouch
from smm_desktop.shell.data_folder import holds_center
from smm_desktop.shell.rooms import Rooms, build_rooms, try_to_remember_own_keys
from smm_desktop.shell.server_database import create_on_server
from smm_desktop.shell.terms import ShellReason

translate = QCoreApplication.translate


def init(arguments: Namespace, console: Console) -> int:
    """Make the records as the window's first steps do, then the keys of the hand-over, then the trust file."""
    if arguments.trust_file is not None:
        output_folder(arguments.trust_file.parent)
    with _made(arguments, console) as (rooms, recovery_key):
        own = rooms.exchange_keys.ensure_keys(actor=rooms.actor)
        if arguments.trust_file is not None:
            write_safely(arguments.trust_file, rooms.exchange_keys.introduce(actor=rooms.actor))
        try_to_remember_own_keys(rooms)
    if arguments.json:
        place = rooms.database.folder
        console.json(
            {
                "folder": place,
                "recovery_key": recovery_key,
                "mode": own.mode,
                "fingerprint": own.fingerprint,
                "trust_file": arguments.trust_file,
            }
        )
        return Exit.OK
    if recovery_key:
        console.say(translate("shell", "Recovery key (keep it apart from this computer):"))
        console.say(recovery_key)
    console.say(translate("shell", "Fingerprint: {digits}").format(digits=own.fingerprint))
    if arguments.trust_file is not None:
        console.say(str(arguments.trust_file))
    return Exit.OK


@contextmanager
def _made(arguments: Namespace, console: Console) -> Iterator[tuple[Rooms, str]]:
    """New records and their recovery key; those on a server have none."""
    set_up = centers.suggested_set_up(None, arguments.officer, arguments.head, is_test=arguments.test)
    clock = SystemClock()
    if url := server_url(arguments):
        with create_on_server(url, set_up, clock) as database:
            yield build_rooms(database, clock, arguments.officer), ""
        return
    folder = data_folder(arguments)
    if holds_center(folder):
        raise Refusal(ShellReason.CENTER_EXISTS, folder=folder)
    made = create_center(
        folder, set_up, password_of(arguments, console, translate("shell", "New password")), clock
    )
    try:
        yield build_rooms(made.database, clock, arguments.officer), made.recovery_key
    finally:
        made.database.close()


def trust(arguments: Namespace, console: Console) -> int:
    """Vouch for a center and write the answer that makes its keys count on both sides."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        if not rooms.database.ask(queries.own_side).is_directorate:
            raise Refusal(ExchangeReason.ONLY_DIRECTORATE)
        vouching = vouch(rooms, arguments, console)
        path = _write_answer(rooms, vouching, arguments) if vouching.is_believed else None
    if arguments.json:
        console.json({**described(vouching), "answer": path})
    if path is None:
        console.complain(
            translate("shell", "Nothing was believed. Telephone the other side and add --fingerprint.")
        )
        return Exit.NOT_CONFIRMED
    if not arguments.json:
        console.say(translate("shell", "These keys are believed from now on. Send this answer back:"))
        console.say(str(path))
    return Exit.OK


def _write_answer(rooms: Rooms, vouching: Vouching, arguments: Namespace) -> Path:
    center = vouching.introduction.file.keys.center
    path: Path = arguments.answer or arguments.file.with_name(f"smm-answer-{center:02d}.json")
    output_folder(path.parent)
    write_safely(path, rooms.exchange_keys.answer(center))
    return path


def believed_centers(rooms: Rooms) -> list[int]:
    rows = rooms.database.ask(queries.parties)
    return [row.center for row in rows if row.state is PartyState.TRUSTED and row.center != DIRECTORATE]


def write_receipts(arguments: Namespace, console: Console) -> int:
    folder = output_folder(arguments.folder)
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        wanted = [arguments.center] if arguments.center is not None else believed_centers(rooms)
        made = rooms.receipts.write_receipts(wanted, folder, actor=rooms.actor)
    if arguments.json:
        console.json([described_receipt(center, one) for center, one in made.items()])
    else:
        for one in made.values():
            console.say(one.path)
        if not made:
            console.say(translate("shell", "No center’s keys are believed yet."))
    return Exit.OK


def described_receipt(center: int, made: Delivery) -> dict[str, object]:
    return {"center": center, "file": made.path, "number": made.number, "sha256": made.digest}


def withdraw(arguments: Namespace, console: Console) -> int:
    if not arguments.yes:
        console.complain(
            translate(
                "shell", "The records go back to what they were before the package. Add --yes to do it."
            )
        )
        return Exit.NOT_CONFIRMED
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        rooms.withdrawal.withdraw(arguments.center, arguments.number, actor=rooms.actor)
    if arguments.json:
        console.json({"center": arguments.center, "withdrawn": arguments.number})
    else:
        text = translate(
            "shell", "Package {number} of center {center} is withdrawn; the next receipt says so."
        )
        console.say(text.format(number=arguments.number, center=arguments.center))
    return Exit.OK
