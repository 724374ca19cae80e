"""The arguments of `smm-desktop`, with their help in the chosen language."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from smm_desktop import __version__
from smm_desktop.shell.command_line import (
    center_commands,
    certificate_commands,
    record_commands,
    teacher_commands,
    tour_command,
    training_commands,
    verify_command,
)
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.language import Language

Command = Callable[[Namespace, Console], int]
translate = QCoreApplication.translate


def build_parser() -> ArgumentParser:
    """Build the parser; call it after the translators are installed."""
    parser = ArgumentParser(
        prog="smm-desktop",
        description=translate(
            "shell", "The offline register of a sectoral excellence center. Without a command: the window."
        ),
        epilog=translate(
            "shell",
            "Exit codes: 0 done, 1 refused, 2 wrong arguments, 3 not confirmed (--yes), 4 fault found, "
            "10 altered, 11 revoked, 12 unknown, 130 stopped.",
        ),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"SMM Desktop {__version__}")
    _add_common(parser)
    commands = parser.add_subparsers(title=translate("shell", "commands"), required=True, metavar="")
    for add in (
        tour_command.add,
        center_commands.add,
        teacher_commands.add,
        training_commands.add,
        certificate_commands.add,
        verify_command.add,
        record_commands.add,
    ):
        add(commands)
    return parser


def _add_common(parser: ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", help=translate("shell", "the center's data folder"))
    parser.add_argument(
        "--user", metavar="NAME", help=translate("shell", "who signs in; default: the coordinator")
    )
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        help=translate(
            "shell", "file with the password; otherwise the variable SMM_DESKTOP_PASSWORD, or a question"
        ),
    )
    parser.add_argument(
        "--language",
        choices=[*Language],
        default=Language.TURKISH,
        help=translate("shell", "language of the messages"),
    )
    parser.add_argument("--quiet", action="store_true", help=translate("shell", "no progress"))
