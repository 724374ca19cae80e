"""Names of packages and receipts, and what became of what was sent."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject

from smm_desktop.exchange.queries import ReceiptRow, SentState
from smm_desktop.exchange.terms import PackageKind, ReceiptOutcome
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate


def state_badge(state: SentState, newest: int) -> BadgeValue:
    """`newest` is the number of the package that holds what earlier unconfirmed ones held."""
    match state:
        case SentState.CONFIRMED:
            return BadgeValue(translate("exchange", "confirmed"), Tone.GOOD)
        case SentState.WAITING:
            return BadgeValue(translate("exchange", "waits for the receipt"), Tone.WARN)
        case SentState.CONTAINED:
            text = translate("exchange", "contained in package {number}").format(number=newest)
            return BadgeValue(text, Tone.NEUTRAL)
        case SentState.NOT_WRITTEN:
            return BadgeValue(translate("exchange", "did not reach a file"), Tone.BAD)
        case SentState.FORMER:
            return BadgeValue(translate("exchange", "before the restore"), Tone.NEUTRAL)
        case SentState.HANDED_OVER:
            return BadgeValue(translate("exchange", "handed over"), Tone.NEUTRAL)
        case _:
            assert_never(state)


def package_text(kind: PackageKind, number: int) -> str:
    """Name a file that travels; number 0 names the kind alone."""
    match kind:
        case PackageKind.RECORDS:
            text = translate("exchange", "Package {number}") if number else translate("exchange", "Package")
        case PackageKind.RECEIPT:
            text = translate("exchange", "Receipt {number}") if number else translate("exchange", "Receipt")
        case PackageKind.TRANSFER:
            text = translate("exchange", "Transfer {number}") if number else translate("exchange", "Transfer")
        case _:
            assert_never(kind)
    return text.format(number=number)


def receipt_note(receipt: ReceiptRow) -> str:
    """Say in a line what a receipt confirms and what it asks for."""
    if receipt.accepted_number:
        text = translate("exchange", "Confirms everything through package {number}.")
        text = text.format(number=receipt.accepted_number)
    else:
        text = translate("exchange", "Confirms nothing yet.")
    if receipt.wants_all:
        return f"{text} {translate('exchange', 'The next package is to hold everything.')}"
    return text


def receipt_outcome_text(outcome: ReceiptOutcome) -> str:
    """Say what a receipt told, the unusual first."""
    parts = []
    if outcome.fell_back:
        text = translate(
            "exchange",
            "The directorate went back to an earlier state; the next package carries what it lost.",
        )
        parts.append(text)
    elif outcome.wants_all:
        parts.append(translate("exchange", "The directorate asks for everything anew."))
    if outcome.accepted:
        text = translate("exchange", "Everything through package {number} is confirmed.")
        parts.append(text.format(number=outcome.accepted))
    if outcome.remarks:
        parts.append(RemarkCounts().of_open(outcome.remarks))
    if outcome.settled:
        parts.append(RemarkCounts().of_settled(outcome.settled))
    if outcome.keys:
        parts.append(translate("exchange", "New keys of other sides came along."))
    if outcome.reference:
        parts.append(translate("exchange", "New reference data came along."))
    return " ".join(parts) or translate("exchange", "The receipt was taken in; nothing is confirmed yet.")


class RemarkCounts(QObject):
    """An object, since only `tr` knows plurals."""

    def of_open(self, count: int) -> str:
        return self.tr("%n remark(s) to look at.", "", count)

    def of_settled(self, count: int) -> str:
        return self.tr("%n remark(s) settled.", "", count)
