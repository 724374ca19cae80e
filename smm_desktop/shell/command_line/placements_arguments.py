"""What the commands of placements take."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from smm_desktop.shell.command_line.command_tree import Commands

translate = QCoreApplication.translate


def add_placements(commands: Commands) -> None:
    group = commands.group(
        "placements", translate("shell", "who goes to which company for on-the-job training")
    )
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
