"""`placements match`: the best match of a problem from anywhere; reads the file only, and writes nothing."""

from __future__ import annotations

from argparse import Namespace

from PySide6.QtCore import QCoreApplication

from smm_desktop.placements.service.file_matching import FileMatch, match_file
from smm_desktop.placements.ui.wording import value_text, without_text
from smm_desktop.shell.command_line.console import Console
from smm_desktop.shell.command_line.exit_codes import Exit

translate = QCoreApplication.translate
_SEATS_SHOWN = 10


def match(arguments: Namespace, console: Console) -> int:
    """Read, solve, show."""
    with console.progress(translate("shell", "Matching")) as progress:
        found = match_file(arguments.problem, progress)
    if arguments.json:
        console.json(found.plain())
        return Exit.OK
    _say_pairs(found, console)
    _say_without(found, console)
    _say_seats(found, console)
    return Exit.OK


def _say_pairs(found: FileMatch, console: Console) -> None:
    result = found.result
    text = translate("shell", "{pairs} pairs, total value {total}: {proof}")
    proof = (
        translate("shell", "proven to be the best there is")
        if result.is_optimal
        else translate("shell", "at most {gap} below the best").format(gap=value_text(result.gap))
    )
    console.say(text.format(pairs=len(result.pairs), total=value_text(result.total), proof=proof))
    if not result.pairs:
        return
    header = (translate("shell", "Teacher"), translate("shell", "Offer"), translate("shell", "Value"))
    values = [value_text(pair.value) for pair in result.pairs]
    width = max(map(len, [header[2], *values]))
    rows = [
        (pair.teacher, pair.offer, value.rjust(width))
        for pair, value in zip(result.pairs, values, strict=True)
    ]
    console.say()
    console.table([header, *rows])


def _say_without(found: FileMatch, console: Console) -> None:
    if not found.without:
        return
    header = (translate("shell", "Without a place"), translate("shell", "Reason"))
    console.say()
    console.table([header, *((one.teacher, without_text(one.ground)) for one in found.without)])


def _say_seats(found: FileMatch, console: Console) -> None:
    """The offers where one more seat would add most."""
    prices = sorted(found.result.seat_prices.items(), key=lambda one: (-one[1], one[0]))
    worth = [(offer, f"+{value_text(price)}") for offer, price in prices[:_SEATS_SHOWN] if price > 0]
    if not worth:
        return
    header = (translate("shell", "Offer"), translate("shell", "One more seat would add"))
    console.say()
    console.table([header, *worth])
