"""The list of commands as the parser knows it: each takes the common options, and names the function that runs it."""

from __future__ import annotations

from argparse import ArgumentParser, RawDescriptionHelpFormatter, _SubParsersAction

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
        parser.add_argument("--json", action="store_true", help=translate("shell", "answer as JSON"))
        parser.set_defaults(function=function, complain=parser.error)
        return parser

    def group(self, name: str, text: str) -> Commands:
        """Commands under a common name, such as `needs analyze`."""
        parser = self._parsers.add_parser(name, help=text, description=text)
        parsers = parser.add_subparsers(
            title=translate("shell", "commands"),
            required=True,
            dest="subcommand",
            metavar=translate("shell", "command"),
        )
        return Commands(parsers, self._common)
