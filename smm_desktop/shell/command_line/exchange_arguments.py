"""What the commands of the hand-over take: a center's, a directorate's, and those that need no records at all."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.command_tree import Commands

translate = QCoreApplication.translate


def add_hand_over(commands: Commands) -> None:
    """Add the commands in the order of a hand-over: center first, then the directorate."""
    _add_export(commands)
    _add_inspect(commands)
    _add_receive(commands)
    _add_keys(commands)
    _add_directorate(commands)


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


def _add_keys(commands: Commands) -> None:
    keys = commands.group(
        "keys",
        translate("shell", "this side’s keys and those that it believes: without more, show them"),
        "key_commands.show",
    )
    _add_database(keys.add("show", "key_commands.show", translate("shell", "show keys and fingerprints")))
    _add_database(
        _file(
            keys.add(
                "write",
                "key_commands.write",
                translate(
                    "shell", "write this side’s key file: a center’s request, the directorate’s trust file"
                ),
            )
        )
    )
    _add_vouching(
        keys.add("read", "key_commands.read", translate("shell", "read a key file and vouch for it"))
    )
    answer = keys.add(
        "answer", "key_commands.answer", translate("shell", "write the directorate’s answer to a center")
    )
    _add_center(answer)
    _add_database(_file(answer))
    _add_yes(keys.add("renew", "key_commands.renew", translate("shell", "take new keys into use")))
    revoke = keys.add("revoke", "key_commands.revoke", translate("shell", "believe a key no more"))
    _add_center(revoke)
    revoke.add_argument(
        "--note", required=True, metavar="TEXT", help=translate("shell", "why; stands beside the key")
    )
    _add_yes(revoke)


def _add_vouching(command: ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=translate("shell", "the key file that came"))
    command.add_argument(
        "--fingerprint",
        metavar="DIGITS",
        help=translate("shell", "the digits that the other side read out; without them nothing is believed"),
    )
    command.add_argument(
        "--by-former-key",
        action="store_true",
        help=translate("shell", "believe new keys that the former ones sealed, without digits"),
    )
    _add_database(command)


def _add_directorate(commands: Commands) -> None:
    directorate = commands.group("directorate", translate("shell", "what the directorate does"))
    _add_init(directorate)
    trust = directorate.add(
        "trust",
        "directorate_commands.trust",
        translate("shell", "read a center’s request, vouch for it, and write the answer"),
    )
    _add_vouching(trust)
    trust.add_argument(
        "--answer",
        type=Path,
        metavar="FILE",
        help=translate("shell", "the answer; default: beside the request"),
    )
    _add_import(directorate)
    _add_receipts(directorate)
    withdraw = directorate.add(
        "withdraw",
        "directorate_commands.withdraw",
        translate("shell", "take an applied package back"),
    )
    _add_center(withdraw)
    withdraw.add_argument(
        "number",
        type=int,
        metavar="PACKAGE",
        help=translate("shell", "number of the center’s newest package"),
    )
    _add_yes(withdraw)


def _add_init(directorate: Commands) -> None:
    command = directorate.add(
        "init",
        "directorate_commands.init",
        translate("shell", "make the directorate’s records with their keys, without a window"),
    )
    command.add_argument(
        "--officer",
        required=True,
        metavar="NAME",
        help=translate("shell", "who signs in and stands in the journal"),
    )
    command.add_argument(
        "--head", default="", metavar="NAME", help=translate("shell", "who signs for the directorate")
    )
    command.add_argument(
        "--test", action="store_true", help=translate("shell", "for trying out: takes exercise data only")
    )
    command.add_argument(
        "--trust-file",
        type=Path,
        metavar="FILE",
        help=translate("shell", "write the trust file for the centers"),
    )
    _add_database(command)


def _add_import(directorate: Commands) -> None:
    command = directorate.add(
        "import",
        "package_import_command.import_packages",
        translate("shell", "take the packages of a folder over, each in its place in the order"),
    )
    command.add_argument(
        "sources",
        nargs="+",
        type=Path,
        metavar="DIR|PACKAGE",
        help=translate("shell", "folders or .smm files"),
    )
    command.add_argument(
        "--plan",
        action="store_true",
        help=translate("shell", "only show what each would change; writes nothing"),
    )
    command.add_argument(
        "--yes",
        action="store_true",
        help=translate("shell", "also packages of a center that went back to a backup; compare them before"),
    )
    command.add_argument(
        "--receipts", type=Path, metavar="OUT", help=translate("shell", "write receipts into this folder")
    )
    _add_database(command)


def _add_receipts(directorate: Commands) -> None:
    command = directorate.add(
        "receipts",
        "directorate_commands.write_receipts",
        translate("shell", "write a receipt for every center whose keys are believed"),
    )
    command.add_argument("folder", type=Path, metavar="OUT", help=translate("shell", "folder for the files"))
    command.add_argument(
        "--center", type=int, metavar="NUMBER", help=translate("shell", "only for this center")
    )
    _add_database(command)


def _file(command: ArgumentParser) -> ArgumentParser:
    command.add_argument("file", type=Path, metavar="FILE", help=translate("shell", "the file to write"))
    return command


def _add_center(command: ArgumentParser) -> None:
    command.add_argument(
        "center",
        type=int,
        metavar="CENTER",
        help=translate("shell", "number of the center; 0: the directorate"),
    )


def _add_yes(command: ArgumentParser) -> None:
    command.add_argument("--yes", action="store_true", help=translate("shell", "without it nothing is done"))
    _add_database(command)


def _add_database(command: ArgumentParser) -> None:
    command.add_argument(
        "--database",
        metavar="URL",
        help=translate(
            "shell",
            "the directorate’s PostgreSQL database, postgresql://…; else SMM_DESKTOP_DATABASE, else --data",
        ),
    )
