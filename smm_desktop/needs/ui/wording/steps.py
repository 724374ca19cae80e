"""What a coordinator does next with a round."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.needs.queries import RoundRow
from smm_desktop.needs.terms import RoundState

translate = QCoreApplication.translate


def next_step_text(row: RoundRow, today: date) -> str:
    match row.state:
        case RoundState.PLANNED:
            return translate(
                "needs", "Open it for answers: then the list of people is made and forms can go out."
            )
        case RoundState.OPEN:
            return _while_open(row, today)
        case RoundState.CLOSED:
            return translate("needs", "Look at the analysis, and make needs of what it ranks first.")
        case RoundState.CANCELLED:
            return translate("needs", "Nothing: it was given up.")
        case _:
            assert_never(row.state)


def _while_open(row: RoundRow, today: date) -> str:
    if not row.waiting:
        return translate("needs", "Everybody has answered: close the round and look at the analysis.")
    if today > row.ends_on:
        return translate("needs", "Its last day is over: remind those who are missing, or close the round.")
    return translate(
        "needs", "Send the forms out, take in what comes back, and remind those who have not answered."
    )
