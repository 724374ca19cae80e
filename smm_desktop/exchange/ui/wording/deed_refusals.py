"""Why records, keys or carriers stand in the way, in sentences."""

from __future__ import annotations

from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.exchange.terms import ExchangeReason as Reason

translate = QCoreApplication.translate

CarrierReason = Literal[
    Reason.TARGET_MISSING,
    Reason.TARGET_FULL,
    Reason.TARGET_READ_ONLY,
    Reason.TARGET_FAILED,
    Reason.TARGET_DIFFERS,
    Reason.ANOTHER_EXPORT,
]
TransferReason = Literal[
    Reason.TRANSFER_TO_ITSELF,
    Reason.TRANSFER_TAKEN,
    Reason.TRANSFER_OVERTAKEN,
    Reason.TEACHER_GONE,
    CarrierReason,
]
CeremonyReason = Literal[
    Reason.KEY_FILE_UNEXPECTED,
    Reason.KEY_FILE_FOR_OTHERS,
    Reason.CENTER_UNKNOWN,
    Reason.FINGERPRINT_DIFFERS,
    Reason.RECIPIENTS_FULL,
    TransferReason,
]
SetUpReason = Literal[
    Reason.NOT_SET_UP,
    Reason.NO_DIRECTORATE,
    Reason.NO_KEYS,
    Reason.ONLY_DIRECTORATE,
    Reason.ONLY_CENTER,
    CeremonyReason,
]
RecordReason = Literal[
    Reason.FOREIGN_RECORD,
    Reason.RECORDS_INCONSISTENT,
    Reason.STATE_DIFFERS,
    Reason.PLAN_STALE,
    Reason.NOT_APPLIED,
    Reason.LATER_PACKAGE_STANDS,
    Reason.RECEIPT_OVERTAKEN,
    Reason.RECEIPT_OF_UNKNOWN_PACKAGE,
    SetUpReason,
]


def word_deed(term: RecordReason) -> str:
    match term:
        case Reason.FOREIGN_RECORD:
            return translate(
                "exchange",
                "The package touches a record of center {center} ({kind}). Nothing was taken over.",
            )
        case Reason.RECORDS_INCONSISTENT:
            return translate(
                "exchange",
                "Records of the package refer to others that are missing. Ask the center for a full package.",
            )
        case Reason.STATE_DIFFERS:
            return translate(
                "exchange",
                "With this package the records would not add up to the center’s ({kinds}). The "
                "next receipt asks for everything anew.",
            )
        case Reason.PLAN_STALE:
            return translate("exchange", "The records changed since this was looked at. Look again.")
        case Reason.NOT_APPLIED:
            return translate("exchange", "This package does not stand here, so it cannot be withdrawn.")
        case Reason.LATER_PACKAGE_STANDS:
            return translate("exchange", "Package {number} stands on this one. Withdraw that first.")
        case Reason.RECEIPT_OVERTAKEN:
            return translate("exchange", "A newer receipt was taken in already. Nothing changed.")
        case Reason.RECEIPT_OF_UNKNOWN_PACKAGE:
            return translate(
                "exchange",
                "The receipt confirms package {number}, which these records never sent: they were set back or "
                "copied. Run “smm-desktop start-anew”; the next package then holds everything.",
            )
        case _:
            return _set_up(term)


def _set_up(term: SetUpReason) -> str:
    match term:
        case Reason.NOT_SET_UP:
            return translate("exchange", "Set the center up first.")
        case Reason.NO_DIRECTORATE:
            return translate(
                "exchange", "The directorate’s key is not known yet. Take its trust file in first."
            )
        case Reason.NO_KEYS:
            return translate("exchange", "There are no keys for handing over yet. Make them first.")
        case Reason.ONLY_DIRECTORATE:
            return translate("exchange", "Only the directorate does this.")
        case Reason.ONLY_CENTER:
            return translate("exchange", "Only a center does this.")
        case _:
            return _ceremony(term)


def _ceremony(term: CeremonyReason) -> str:
    match term:
        case Reason.KEY_FILE_UNEXPECTED:
            return translate("exchange", "This key file is for the other side.")
        case Reason.KEY_FILE_FOR_OTHERS:
            return translate("exchange", "This answer is for another center or another key.")
        case Reason.CENTER_UNKNOWN:
            return translate("exchange", "No key of center {center} is trusted here.")
        case Reason.FINGERPRINT_DIFFERS:
            return translate(
                "exchange", "The digits are not those of this key. Read them to each other once more."
            )
        case Reason.RECIPIENTS_FULL:
            return translate("exchange", "No more than {most} keys can open packages. Take one away first.")
        case _:
            return _transfer(term)


def _transfer(term: TransferReason) -> str:
    match term:
        case Reason.TRANSFER_TO_ITSELF:
            return translate("exchange", "This is the teacher’s own center. Choose the new one.")
        case Reason.TRANSFER_TAKEN:
            return translate("exchange", "The teacher of this file was taken over already. Nothing changed.")
        case Reason.TRANSFER_OVERTAKEN:
            return translate(
                "exchange", "A newer file of this teacher was taken over already. Nothing changed."
            )
        case Reason.TEACHER_GONE:
            return translate("exchange", "This teacher is not in the register any more.")
        case _:
            return _carrier(term)


def _carrier(term: CarrierReason) -> str:
    match term:
        case Reason.TARGET_MISSING:
            return translate(
                "exchange", "The folder or stick {path} is not there any more. Plug it in and try again."
            )
        case Reason.TARGET_FULL:
            return translate(
                "exchange",
                "There is not enough room at {path}. Nothing was left there; make "
                "room or take another stick.",
            )
        case Reason.TARGET_READ_ONLY:
            return translate(
                "exchange", "{path} cannot be written to. Release its write lock or take another stick."
            )
        case Reason.TARGET_FAILED:
            return translate(
                "exchange",
                "The stick failed while {path} was written. Nothing was left there; take another one.",
            )
        case Reason.TARGET_DIFFERS:
            return translate(
                "exchange",
                "What was read back from the stick is not what was written. Do not use this stick.",
            )
        case Reason.ANOTHER_EXPORT:
            return translate("exchange", "Another hand-over came first. Try again.")
        case _:
            assert_never(term)
