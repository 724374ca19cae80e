"""Why an arriving package is refused, in sentences: its file, its manifest, its sender, its place in the order."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from smm_desktop.exchange.terms import ExchangeReason as Reason
from smm_desktop.exchange.ui.wording.deed_refusals import RecordReason, word_deed

translate = QCoreApplication.translate

StateReason = Literal[
    Reason.GAP,
    Reason.INSTANCE_SUPERSEDED,
    Reason.CENTER_RESTORED,
    Reason.WITHDRAWN_BEFORE,
]
OrderReason = Literal[
    Reason.ALREADY_APPLIED,
    Reason.OVERTAKEN,
    Reason.ROLLBACK,
    Reason.FORK,
    StateReason,
]
PartyReason = Literal[
    Reason.KEY_UNKNOWN,
    Reason.KEY_REVOKED,
    Reason.KEY_REPLACED,
    Reason.WRONG_CENTER,
    Reason.WRONG_RECIPIENT,
    Reason.CANNOT_OPEN,
    Reason.TEST_INTO_REAL,
    Reason.REAL_INTO_TEST,
    Reason.KIND_UNEXPECTED,
    OrderReason,
]
ManifestReason = Literal[
    Reason.MANIFEST_UNREADABLE,
    Reason.MANIFEST_CHANGED,
    Reason.NEWER_FORMAT,
    Reason.NEWER_RECORDS,
    Reason.PAYLOAD_CHANGED,
    Reason.PAYLOAD_UNREADABLE,
    Reason.RECORDS_UNREADABLE,
    PartyReason,
]


def word_arrival(term: Reason) -> str:
    match term:
        case Reason.FILE_UNREADABLE:
            return translate(
                "exchange", "The file {path} cannot be read. Check its name and that the stick is plugged in."
            )
        case Reason.FILE_EMPTY:
            return translate("exchange", "The file is empty. Ask the sender to hand it over again.")
        case Reason.NOT_A_PACKAGE:
            return translate("exchange", "This file is no package. Packages end in .smm.")
        case Reason.TRUNCATED:
            return translate(
                "exchange", "The package is incomplete or damaged. Copy it again from the stick."
            )
        case Reason.STRANGE_MEMBERS:
            return translate("exchange", "The file holds something other than a package. It was not opened.")
        case Reason.PACKAGE_TOO_LARGE:
            return translate("exchange", "The file is larger than any package can be.")
        case Reason.REPACKED:
            return translate(
                "exchange", "The file was packed again by another program. Ask for the original one."
            )
        case _:
            return _manifest(term)


def _manifest(term: ManifestReason | RecordReason) -> str:
    match term:
        case Reason.MANIFEST_UNREADABLE:
            return translate("exchange", "What the package says of itself cannot be read. It may be damaged.")
        case Reason.MANIFEST_CHANGED:
            return translate(
                "exchange", "The package was changed after it was signed. Nothing of it was taken over."
            )
        case Reason.NEWER_FORMAT:
            return translate(
                "exchange", "The package was made by a newer version of the program. Update this one."
            )
        case Reason.NEWER_RECORDS:
            return translate(
                "exchange",
                "The package holds records that this version does not know ({kind}, "
                "version {found}). Update the program.",
            )
        case Reason.PAYLOAD_CHANGED:
            return translate(
                "exchange",
                "The content of the package is damaged or was changed. Copy it again from the stick.",
            )
        case Reason.PAYLOAD_UNREADABLE:
            return translate("exchange", "The content of the package cannot be read. Ask for a new one.")
        case Reason.RECORDS_UNREADABLE:
            return translate(
                "exchange",
                "The package holds records that make no sense ({kind} {field}). Report it to the sender.",
            )
        case _:
            return _party(term)


def _party(term: PartyReason | RecordReason) -> str:
    match term:
        case Reason.KEY_UNKNOWN:
            return translate(
                "exchange",
                "Nobody here knows the key that signed this package. Take the sender’s key file in first.",
            )
        case Reason.KEY_REVOKED:
            return translate("exchange", "The key of {name} was revoked. Agree on a new one.")
        case Reason.KEY_REPLACED:
            return translate("exchange", "{name} has a newer key. Ask for a package signed by it.")
        case Reason.WRONG_CENTER:
            return translate(
                "exchange",
                "The file says it comes from center {claimed}, but its key belongs to center {center}.",
            )
        case Reason.WRONG_RECIPIENT:
            return translate("exchange", "The package is meant for somebody else (number {recipient}).")
        case Reason.CANNOT_OPEN:
            return translate(
                "exchange", "The package was encrypted for another key. Give the sender your newest key file."
            )
        case Reason.TEST_INTO_REAL:
            return translate("exchange", "This is exercise data. It does not belong among real records.")
        case Reason.REAL_INTO_TEST:
            return translate("exchange", "These are real data. They do not belong among exercise records.")
        case Reason.KIND_UNEXPECTED:
            return translate(
                "exchange",
                "This file is of another kind: centers take in receipts and "
                "transfers, the directorate records.",
            )
        case _:
            return _order(term)


def _order(term: OrderReason | RecordReason) -> str:
    match term:
        case Reason.ALREADY_APPLIED:
            return translate("exchange", "Package {number} was taken over already. Nothing changed.")
        case Reason.OVERTAKEN:
            return translate(
                "exchange",
                "Package {number} is older than package {applied}, which already holds its records.",
            )
        case Reason.ROLLBACK:
            return translate(
                "exchange",
                "Package {number} tells of an earlier state than the one taken over. The "
                "center may have been set back: call it.",
            )
        case Reason.FORK:
            return translate(
                "exchange",
                "There are two different packages number {number} of this center. Its "
                "records may live on two computers: call it.",
            )
        case _:
            return _state(term)


def _state(term: StateReason | RecordReason) -> str:
    match term:
        case Reason.GAP:
            return translate(
                "exchange",
                "Something is missing before package {number}; it is held back. Give the center a "
                "new receipt: its next package closes the gap.",
            )
        case Reason.INSTANCE_SUPERSEDED:
            return translate(
                "exchange", "The package comes from a state of the center that was given up later."
            )
        case Reason.CENTER_RESTORED:
            return translate(
                "exchange",
                "Center {center} went back to a backup, or its records were copied. "
                "Compare the differences and decide.",
            )
        case Reason.WITHDRAWN_BEFORE:
            return translate(
                "exchange", "Package {number} was withdrawn here. It is taken again only on demand."
            )
        case _:
            return word_deed(term)
