"""What the commands of the hand-over take: a center's, a directorate's, and those that need no records at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.command_tree import Commands
from smm_desktop.shell.command_line.directorate_arguments import add_directorate
from smm_desktop.shell.command_line.exchange_options import (
    add_center,
    add_database,
    add_file,
    add_vouching,
    add_yes,
)

translate = QCoreApplication.translate


def add_hand_over(commands: Commands) -> None:
    """Add the commands in the order of a hand-over: center first, then the directorate."""
    _add_export(commands)
    _add_inspect(commands)
    _add_receive(commands)
    _add_start_anew(commands)
    _add_keys(commands)
    add_directorate(commands)


def _add_export(commands: Commands) -> None:
    command = commands.add(
        "export",
        "hand_over_commands.export",
        translate("shell", "write everything since the last receipt into a package for the directorate"),
    )
    command.add_argument(
        "target",
        nargs="?",
        type=Path,
        metavar="TARGET",
        help=translate("shell", "a folder, a drive, or a file that ends in .smm"),
    )
    command.add_argument(
        "--full", action="store_true", help=translate("shell", "everything, whatever was confirmed")
    )
    command.add_argument(
        "--minute",
        type=Path,
        metavar="FILE",
        help=translate("shell", "write the delivery minute as PDF, too"),
    )
    command.add_argument(
        "--check",
        action="store_true",
        help=translate("shell", "only say what should be mended before; exit code 4 when there is something"),
    )


def _add_inspect(commands: Commands) -> None:
    command = commands.add(
        "inspect",
        "inspect_command.inspect_package",
        translate("shell", "say what a package tells of itself and whether it holds; needs no records"),
    )
    command.add_argument("package", type=Path, metavar="PACKAGE", help=translate("shell", "a .smm file"))
    command.add_argument(
        "--keys",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help=translate("shell", "key file (trust file, request or answer) to hold the signature against"),
    )
    command.add_argument(
        "--known",
        action="store_true",
        help=translate("shell", "open the records and say whether they believe the key"),
    )


def _add_receive(commands: Commands) -> None:
    command = commands.add(
        "receive",
        "hand_over_commands.receive",
        translate("shell", "take receipts of the directorate in: what it holds, and its remarks"),
    )
    command.add_argument(
        "receipts", nargs="+", type=Path, metavar="RECEIPT", help=translate("shell", "a .smm file")
    )


def _add_start_anew(commands: Commands) -> None:
    command = commands.add(
        "start-anew",
        "record_commands.start_anew",
        translate("shell", "after the records were set back or copied unnoticed: hand everything over anew"),
    )
    add_yes(command)


def _add_renew(keys: Commands) -> None:
    renew = keys.add("renew", "key_commands.renew", translate("shell", "take new keys into use"))
    renew.add_argument(
        "--former-is-lost",
        action="store_true",
        help=translate("shell", "the former key is lost or stolen: it does not stand for the new one"),
    )
    add_yes(renew)


def _add_recipient(keys: Commands) -> None:
    command = keys.add(
        "recipient",
        "key_commands.change_recipient",
        translate("shell", "let a second officer’s age key open packages, too"),
    )
    command.add_argument("recipient", metavar="AGE1…", help=translate("shell", "the public age key"))
    command.add_argument(
        "--remove", action="store_true", help=translate("shell", "encrypt for this key no more")
    )
    add_database(command)


def _add_keys(commands: Commands) -> None:
    keys = commands.group(
        "keys",
        translate("shell", "this side’s keys and those that it believes: without more, show them"),
        "key_commands.show",
    )
    add_database(keys.add("show", "key_commands.show", translate("shell", "show keys and fingerprints")))
    add_database(
        add_file(
            keys.add(
                "write",
                "key_commands.write",
                translate(
                    "shell", "write this side’s key file: a center’s request, the directorate’s trust file"
                ),
            )
        )
    )
    add_vouching(
        keys.add("read", "key_commands.read", translate("shell", "read a key file and vouch for it"))
    )
    answer = keys.add(
        "answer", "key_commands.answer", translate("shell", "write the directorate’s answer to a center")
    )
    add_center(answer)
    add_database(add_file(answer))
    _add_renew(keys)
    _add_recipient(keys)
    revoke = keys.add("revoke", "key_commands.revoke", translate("shell", "believe a key no more"))
    add_center(revoke)
    revoke.add_argument(
        "--note", required=True, metavar="TEXT", help=translate("shell", "why; stands beside the key")
    )
    add_yes(revoke)
