"""Arguments that several commands of the hand-over share."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def add_vouching(command: ArgumentParser) -> None:
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
    add_database(command)


def add_file(command: ArgumentParser) -> ArgumentParser:
    command.add_argument("file", type=Path, metavar="FILE", help=translate("shell", "the file to write"))
    return command


def add_center(command: ArgumentParser) -> None:
    command.add_argument(
        "center",
        type=int,
        metavar="CENTER",
        help=translate("shell", "number of the center; 0: the directorate"),
    )


def add_yes(command: ArgumentParser) -> None:
    command.add_argument("--yes", action="store_true", help=translate("shell", "without it nothing is done"))
    add_database(command)


def add_database(command: ArgumentParser) -> None:
    command.add_argument(
        "--database",
        metavar="URL",
        help=translate(
            "shell",
            "the directorate’s PostgreSQL database, postgresql://…; else SMM_DESKTOP_DATABASE, else --data",
        ),
    )
