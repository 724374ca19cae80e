"""The tree of commands: each takes the common options too, and names the function that runs it; kinds of values."""

from __future__ import annotations

from argparse import (
    SUPPRESS,
    ArgumentParser,
    ArgumentTypeError,
    RawDescriptionHelpFormatter,
    _SubParsersAction,
)
from datetime import date

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class Commands:
    """Adds commands one by one; each takes the common options too, and names the function that runs it."""

    def __init__(self, parsers: _SubParsersAction[ArgumentParser], common: ArgumentParser) -> None:
        self._parsers, self._common = parsers, common

    def add(self, name: str, function: str, text: str) -> ArgumentParser:
        """`function` is "module.name" inside this package; `text` says what the command does."""
        parser = self._parsers.add_parser(
            name,
            help=text,
            description=text,
            parents=[self._common],
            formatter_class=RawDescriptionHelpFormatter,
        )
        _let_answer_as_json(parser)
        parser.set_defaults(function=function, complain=parser.error)
        return parser

    def group(self, name: str, text: str, function: str | None = None) -> Commands:
        """Commands under a common name; `function` is what the name does by itself, None where it needs one of them."""
        parser = self._parsers.add_parser(
            name,
            help=text,
            description=text,
            parents=[self._common],
            formatter_class=RawDescriptionHelpFormatter,
        )
        _let_answer_as_json(parser)
        if function is not None:
            parser.set_defaults(function=function, complain=parser.error)
        inner = parser.add_subparsers(
            title=translate("shell", "commands"),
            required=function is None,
            dest="subcommand",
            metavar=translate("shell", "command"),
        )
        return Commands(inner, self._common)


def _let_answer_as_json(parser: ArgumentParser) -> None:
    """Without a default of its own, so that it may stand before or after the command's second word."""
    parser.add_argument(
        "--json", action="store_true", default=SUPPRESS, help=translate("shell", "answer as JSON")
    )


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(
            translate("shell", "{text} is no day such as 2026-11-23").format(text=text)
        ) from error
