"""`keys`: this side's keys and those it believes; key files written, read, vouched for, revoked."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.files import write_safely
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import PartyRow
from smm_desktop.exchange.terms import PartyState
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.folders import output_folder
from smm_desktop.shell.command_line.key_files import described, vouch
from smm_desktop.signing.key_files import PartyKeys

translate = QCoreApplication.translate


def show(arguments: Namespace, console: Console) -> int:
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        own = rooms.exchange_keys.own()
        known = rooms.database.ask(queries.parties)
    if arguments.json:
        console.json({"own": _own(own), "known": [_party(row) for row in known]})
        return Exit.OK
    _say_own(own, console)
    header = (
        translate("shell", "No."),
        translate("shell", "Name"),
        translate("shell", "State"),
        translate("shell", "Fingerprint"),
    )
    lines = [(str(row.center), row.name, state_text(row.state), row.fingerprint) for row in known]
    if lines:
        console.table([header, *lines])
    return Exit.OK


def _say_own(own: PartyKeys, console: Console) -> None:
    console.say(f"{own.name} ({own.center})")
    console.say(translate("shell", "Fingerprint: {digits}").format(digits=own.fingerprint))


def state_text(state: PartyState) -> str:
    match state:
        case PartyState.TRUSTED:
            return translate("shell", "believed")
        case PartyState.REPLACED:
            return translate("shell", "replaced")
        case PartyState.REVOKED:
            return translate("shell", "revoked")


def _own(own: PartyKeys) -> dict[str, object]:
    return {
        "center": own.center,
        "name": own.name,
        "mode": own.mode,
        "key": own.key_name,
        "fingerprint": own.fingerprint,
        "recipients": own.recipients,
    }


def _party(row: PartyRow) -> dict[str, object]:
    return {
        "center": row.center,
        "name": row.name,
        "mode": row.mode,
        "state": row.state,
        "fingerprint": row.fingerprint,
        "trusted_at": row.trusted_at,
        "trusted_by": row.trusted_by,
        "ended_at": row.ended_at,
        "note": row.note,
    }


def write(arguments: Namespace, console: Console) -> int:
    """Write the request or the trust file, and make the keys where there are none yet."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        data = rooms.exchange_keys.introduce(actor=rooms.actor)
        own = rooms.exchange_keys.own()
    _keep(arguments.file, data)
    _tell_written(arguments, own, console)
    return Exit.OK


def answer(arguments: Namespace, console: Console) -> int:
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        data = rooms.exchange_keys.answer(arguments.center)
        own = rooms.exchange_keys.own()
    _keep(arguments.file, data)
    _tell_written(arguments, own, console)
    return Exit.OK


def _keep(path: Path, data: bytes) -> None:
    output_folder(path.parent)
    write_safely(path, data)


def _tell_written(arguments: Namespace, own: PartyKeys, console: Console) -> None:
    if arguments.json:
        console.json({"file": arguments.file, **_own(own)})
        return
    console.say(str(arguments.file))
    _say_own(own, console)


def read(arguments: Namespace, console: Console) -> int:
    """Show a key file; its keys are believed only with the digits that the other side read out."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        vouching = vouch(rooms, arguments, console)
    if arguments.json:
        console.json(described(vouching))
    if vouching.is_believed:
        if not arguments.json:
            console.say(translate("shell", "These keys are believed from now on."))
        return Exit.OK
    console.complain(
        translate("shell", "Nothing was believed. Telephone the other side and add --fingerprint.")
    )
    return Exit.NOT_CONFIRMED


def renew(arguments: Namespace, console: Console) -> int:
    if not arguments.yes:
        console.complain(
            translate("shell", "New keys must be introduced to the other side again. Add --yes to make them.")
        )
        return Exit.NOT_CONFIRMED
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        own = rooms.exchange_keys.renew_keys(actor=rooms.actor, former_is_lost=arguments.former_is_lost)
    if arguments.json:
        console.json(_own(own))
    else:
        _say_own(own, console)
    return Exit.OK


def change_recipient(arguments: Namespace, console: Console) -> int:
    """The new list counts for the others once they have read the key file that is written next."""
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        service = rooms.exchange_keys
        change = service.remove_recipient if arguments.remove else service.add_recipient
        own = change(arguments.recipient, actor=rooms.actor)
    if arguments.json:
        console.json(_own(own))
    else:
        _say_own(own, console)
        console.say(translate("shell", "Write a new key file and give it to the others."))
    return Exit.OK


def revoke(arguments: Namespace, console: Console) -> int:
    if not arguments.yes:
        console.complain(translate("shell", "A revoked key never comes back. Add --yes to revoke it."))
        return Exit.NOT_CONFIRMED
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        rooms.exchange_keys.revoke(arguments.center, arguments.note, actor=rooms.actor)
    if arguments.json:
        console.json({"center": arguments.center, "state": PartyState.REVOKED})
    else:
        console.say(translate("shell", "The key of {center} is revoked.").format(center=arguments.center))
    return Exit.OK
