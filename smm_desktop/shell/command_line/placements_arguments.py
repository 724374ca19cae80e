"""What the commands of placements take."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.certificate_arguments import add_targets, add_wording
from smm_desktop.shell.command_line.command_tree import Commands

translate = QCoreApplication.translate


def add_placements(commands: Commands) -> None:
    group = commands.group(
        "placements", translate("shell", "who goes to which company for on-the-job training")
    )
    _add_match(group)
    _add_certify(group)


def _add_match(group: Commands) -> None:
    command = group.add(
        "match",
        "placements_commands.match",
        translate(
            "shell", "find the best match of teachers and offers in a file from anywhere; needs no center"
        ),
    )
    command.add_argument(
        "problem",
        type=Path,
        metavar="PROBLEM.json",
        help=translate(
            "shell",
            "teachers, offers with id and capacity, pairs with teacher, offer and value; also pinned and forbidden",
        ),
    )


def _add_certify(group: Commands) -> None:
    command = group.add(
        "certify",
        "placement_certificate_commands.certify",
        translate("shell", "issue the certificates of on-the-job training that is finished and was passed"),
    )
    command.add_argument(
        "placements",
        nargs="*",
        metavar="CODE",
        help=translate("shell", "codes of placements; without any: all that are finished"),
    )
    add_wording(command)
    add_targets(command)
