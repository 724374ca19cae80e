"""What the commands of needs take: `needs analyze`, and beside it those that need the center's records."""

from __future__ import annotations

from argparse import ArgumentTypeError
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.command_tree import Commands

translate = QCoreApplication.translate
_MOST_REPLICATES = 100_000


def add_needs(commands: Commands) -> None:
    group = commands.group("needs", translate("shell", "what teachers and industry say is missing"))
    _add_analyze(group)
    _add_import(group)
    _add_report(group)


def _add_analyze(commands: Commands) -> None:
    command = commands.add(
        "analyze",
        "needs_commands.analyze",
        translate("shell", "rank the needs in a file of answers from anywhere; needs no center"),
    )
    command.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help=translate(
            "shell",
            "columns respondent, competency, importance, ability; also group, audience, round, field, branch, "
            "province, school, experience where there are any",
        ),
    )
    command.add_argument(
        "--scale",
        type=_scale,
        metavar="LOW-HIGH",
        help=translate("shell", "points of the scale, such as 1-5; answers outside are faulty rows"),
    )
    command.add_argument(
        "--replicates",
        type=_replicates,
        metavar="NUMBER",
        help=translate("shell", "samples of the bootstrap; default: 1000; 0: no bootstrap intervals"),
    )
    command.add_argument(
        "--seed",
        metavar="TEXT",
        help=translate("shell", "from which the bootstrap draws; default: always the same"),
    )


def _add_import(commands: Commands) -> None:
    command = commands.add(
        "import",
        "needs_import_command.import_answers",
        translate("shell", "take a folder of answer files and spreadsheet forms into their rounds"),
    )
    command.add_argument(
        "folder",
        type=Path,
        metavar="FOLDER",
        help=translate("shell", "with the files as they came; folders inside it are read, too"),
    )


def _add_report(commands: Commands) -> None:
    command = commands.add(
        "report",
        "needs_report_command.report",
        translate(
            "shell", "report on a round, or on one field of it; small groups of anonymous rounds stay hidden"
        ),
    )
    command.add_argument("round", metavar="ROUND", help=translate("shell", "the round's title or id"))
    command.add_argument(
        "--pdf", type=Path, metavar="FILE", help=translate("shell", "the report with charts")
    )
    command.add_argument(
        "--xlsx", type=Path, metavar="FILE", help=translate("shell", "every figure as a workbook")
    )
    command.add_argument(
        "--schools",
        type=Path,
        metavar="FOLDER",
        help=translate("shell", "one page for each school, as files"),
    )
    command.add_argument(
        "--field", default="", metavar="FIELD", help=translate("shell", "only this field, by name or code")
    )
    command.add_argument(
        "--wording",
        choices=("tr", "en"),
        default="tr",
        help=translate("shell", "language of the report; default: tr"),
    )


def _scale(text: str) -> tuple[Fraction, Fraction]:
    low, _dash, high = text.partition("-")
    try:
        points = Fraction(low.replace(",", ".")), Fraction(high.replace(",", "."))
    except ValueError:
        points = Fraction(0), Fraction(0)
    if points[0] >= points[1]:
        raise ArgumentTypeError(translate("shell", "{text} is no scale such as 1-5").format(text=text))
    return points


def _replicates(text: str) -> int:
    if not text.isdecimal() or int(text) > _MOST_REPLICATES:
        complaint = translate("shell", "{text} is no number from 0 to {most}")
        raise ArgumentTypeError(complaint.format(text=text, most=_MOST_REPLICATES))
    return int(text)
