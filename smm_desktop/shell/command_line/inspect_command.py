"""`inspect`: what a package says of itself and whether it holds. Needs no records; whose key it is, others must say."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.clock import local
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import inspect
from smm_desktop.exchange.terms import DataMode, Inspection, Manifest, PackageKind, PartyState
from smm_desktop.exchange.ui.wording import kind_counts_text
from smm_desktop.shell.command_line.access import opened_rooms
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit
from smm_desktop.shell.command_line.key_files import read_bytes
from smm_desktop.signing.key_files import read_key_file

translate = QCoreApplication.translate
_UNKNOWN = "unknown"


def inspect_package(arguments: Namespace, console: Console) -> int:
    """Exit code 0: it holds, and no source that was asked disowns its key; 11 revoked or replaced, 12 unknown."""
    found = inspect(arguments.package)
    standing = _standing(found.manifest, arguments, console)
    if arguments.json:
        console.json(_described(found, standing))
    else:
        for line in _lines(found):
            console.say(line)
        console.say(_standing_text(standing))
    match standing:
        case None | PartyState.TRUSTED:
            return Exit.OK
        case PartyState.REPLACED | PartyState.REVOKED:
            return Exit.REVOKED
        case _:
            return Exit.UNKNOWN


def _standing(manifest: Manifest, arguments: Namespace, console: Console) -> str | None:
    """What the key files or the records say of the signing key; None where nobody was asked."""
    if any(_introduces(path, manifest) for path in arguments.keys):
        return PartyState.TRUSTED
    if arguments.known:
        return _standing_in_records(manifest, arguments, console)
    return _UNKNOWN if arguments.keys else None


def _introduces(path: Path, manifest: Manifest) -> bool:
    keys = read_key_file(read_bytes(path)).keys
    return (keys.public, keys.center) == (manifest.sender_key, manifest.sender)


def _standing_in_records(manifest: Manifest, arguments: Namespace, console: Console) -> str:
    with opened_rooms(arguments, console, translate("shell", "Password")) as rooms:
        mine = rooms.database.ask(queries.own_side).center == manifest.sender
        known = rooms.database.ask(queries.parties)
        if mine and _is_own(rooms.exchange_keys.own().public, manifest):
            return PartyState.TRUSTED
    states = [
        row.state for row in known if (row.public, row.center) == (manifest.sender_key, manifest.sender)
    ]
    return states[0] if states else _UNKNOWN


def _is_own(public: bytes, manifest: Manifest) -> bool:
    return public == manifest.sender_key


def _lines(found: Inspection) -> Iterator[str]:
    manifest = found.manifest
    yield translate(
        "shell", "The package holds: its structure, its signature and its content’s digest are right."
    )
    mode = translate("shell", "real") if manifest.mode is DataMode.REAL else translate("shell", "exercise")
    yield f"{_kind_text(manifest.kind)}, {mode}, {manifest.program}, {local(manifest.made_at):%d.%m.%Y %H:%M}"
    yield translate("shell", "From {name} (number {number}) to number {recipient}").format(
        name=manifest.sender_name, number=manifest.sender, recipient=manifest.recipient
    )
    yield translate("shell", "Package {number} of {instance}, changes {first} to {last}").format(
        number=manifest.number, instance=manifest.instance, first=manifest.from_rev, last=manifest.to_rev
    )
    yield kind_counts_text(manifest.counts)
    if manifest.score is not None:
        yield translate("shell", "Check before the hand-over: {score} of 100").format(score=manifest.score)
    yield f"SHA-256 {found.digest.hex()}"
    text = translate("shell", "Signing key {key}, its own digits (a key file has others): {digits}")
    yield text.format(key=found.key, digits=found.fingerprint)


def _kind_text(kind: PackageKind) -> str:
    match kind:
        case PackageKind.RECORDS:
            return translate("shell", "Records")
        case PackageKind.RECEIPT:
            return translate("shell", "Receipt")
        case PackageKind.TRANSFER:
            return translate("shell", "Move of a teacher")


def _standing_text(standing: str | None) -> str:
    match standing:
        case None:
            return translate(
                "shell",
                "The key is the one that the package brings along. Whether it is believed was not looked up: "
                "add --known or --keys.",
            )
        case PartyState.TRUSTED:
            return translate("shell", "The key is known and belongs to the sender.")
        case PartyState.REPLACED:
            return translate("shell", "The key was the sender’s; it has a newer one.")
        case PartyState.REVOKED:
            return translate("shell", "The key was revoked.")
        case _:
            return translate("shell", "Nobody here knows the key. It may be anybody’s.")


def _described(found: Inspection, standing: str | None) -> dict[str, object]:
    manifest = found.manifest
    return {
        "file": found.path,
        "holds": True,
        "key_standing": standing,
        "key": found.key,
        "fingerprint": found.fingerprint,
        "size": found.size,
        "manifest_sha256": found.digest,
        "kind": manifest.kind,
        "mode": manifest.mode,
        "sender": manifest.sender,
        "sender_name": manifest.sender_name,
        "recipient": manifest.recipient,
        "instance": manifest.instance,
        "number": manifest.number,
        "previous": manifest.previous,
        "full": manifest.is_full and manifest.kind is PackageKind.RECORDS,
        "from_rev": manifest.from_rev,
        "to_rev": manifest.to_rev,
        "counts": manifest.counts,
        "versions": manifest.versions,
        "payload": {
            "size": manifest.payload.size,
            "sha256": manifest.payload.digest,
            "plain_size": manifest.payload.plain_size,
            "plain_sha256": manifest.payload.plain_digest,
        },
        "score": manifest.score,
        "findings": manifest.findings,
        "program": manifest.program,
        "made_at": manifest.made_at,
        "receipt": manifest.receipt,
    }
