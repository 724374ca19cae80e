"""The parser of `smm-desktop`: the options of all commands, before the command or after it, and the exit codes."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, RawDescriptionHelpFormatter

from PySide6.QtCore import QCoreApplication

from smm_desktop import __version__
from smm_desktop.shell.command_line import argparse_words
from smm_desktop.shell.command_line.arguments import add_all
from smm_desktop.shell.command_line.command_tree import Commands
from smm_desktop.shell.language import Language

translate = QCoreApplication.translate


def build_parser() -> ArgumentParser:
    """Build the parser; call it after the translators are installed."""
    argparse_words.speak()
    parser = ArgumentParser(
        prog="smm-desktop",
        description=translate(
            "shell",
            "The offline register of a sectoral excellence center. Without a command the window opens.",
        ),
        epilog=_exit_codes(),
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"SMM Desktop {__version__}")
    _add_common(parser)
    common = ArgumentParser(add_help=False, argument_default=SUPPRESS)
    _add_common(common)
    parsers = parser.add_subparsers(
        title=translate("shell", "commands"),
        required=True,
        dest="command",
        metavar=translate("shell", "command"),
    )
    add_all(Commands(parsers, common))
    parser.set_defaults(data=None, user=None, password_file=None, language=Language.TURKISH, quiet=False)
    parser.set_defaults(json=False)
    return parser


def _exit_codes() -> str:
    lines = (
        translate("shell", "Exit codes:"),
        translate("shell", "  0   done; of verify: genuine"),
        translate("shell", "  1   refused: what is wrong stands in one sentence, nothing was changed"),
        translate("shell", "  2   the arguments make no sense"),
        translate("shell", "  3   shown only, nothing written: say --yes"),
        translate("shell", "  4   a check found a fault"),
        translate("shell", "  10  altered     11  revoked     12  unknown (verify)"),
        translate("shell", "  70  a fault of the program"),
        translate("shell", "  130 stopped by Ctrl+C"),
    )
    return "\n".join(lines)


def _add_common(parser: ArgumentParser) -> None:
    group = parser.add_argument_group(translate("shell", "options of all commands"))
    group.add_argument(
        "--data",
        metavar="DIR",
        default=SUPPRESS,
        help=translate("shell", "the center's data folder; default: this user's own"),
    )
    group.add_argument(
        "--user",
        metavar="NAME",
        default=SUPPRESS,
        help=translate("shell", "who signs in; default: whoever has the password"),
    )
    group.add_argument(
        "--password-file",
        metavar="FILE",
        default=SUPPRESS,
        help=translate(
            "shell", "file with the password; else the variable SMM_DESKTOP_PASSWORD, else a question"
        ),
    )
    group.add_argument(
        "--language",
        choices=[language.value for language in Language],
        default=SUPPRESS,
        help=translate("shell", "language of the messages; default: tr"),
    )
    group.add_argument(
        "--quiet", action="store_true", default=SUPPRESS, help=translate("shell", "no progress")
    )
