"""Why a key, a card or a document cannot be used for signing, in sentences."""

from datetime import datetime
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.ui.wording.day_words import day_text
from smm_desktop.core import clock
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.terms import SigningReason

translate = QCoreApplication.translate

CardReason = Literal[
    SigningReason.CARD_SUPPORT_MISSING,
    SigningReason.CARD_LIBRARY_MISSING,
    SigningReason.NO_CARD,
    SigningReason.WRONG_PIN,
    SigningReason.PIN_LOCKED,
    SigningReason.CARD_HAS_NO_KEY,
    SigningReason.CARD_FAILED,
]
DocumentReason = Literal[
    SigningReason.TIME_STAMP_UNREACHABLE,
    SigningReason.TRUST_LIST_UNREADABLE,
    SigningReason.TRUST_LIST_NEWER,
    SigningReason.PDF_UNREADABLE,
    SigningReason.PDF_ALREADY_SIGNED,
    SigningReason.SIGNATURE_TOO_LONG,
]


def word_signing(refusal: Refusal) -> str | None:
    if not isinstance(refusal.term, SigningReason):
        return None
    days = {key: _day(value) for key, value in refusal.values.items() if isinstance(value, datetime)}
    return _key_file(refusal.term).format(**{**refusal.values, **days})


def _day(moment: datetime) -> str:
    return day_text(clock.local(moment).date())


def _key_file(term: SigningReason) -> str:
    match term:
        case SigningReason.NOT_A_KEY_FILE:
            return translate("centers", "This file is no key file. A key file ends in .p12 or .pfx.")
        case SigningReason.WRONG_PASSPHRASE:
            return translate("centers", "The password of the key file is wrong.")
        case SigningReason.NO_PRIVATE_KEY:
            return translate("centers", "The file holds a certificate, but not the private key that signs.")
        case SigningReason.NO_CERTIFICATE:
            return translate("centers", "The file holds a key, but no certificate that names its owner.")
        case SigningReason.CERTIFICATE_EXPIRED:
            return translate("centers", "The certificate was valid until {until} only.")
        case SigningReason.CERTIFICATE_NOT_YET_VALID:
            return translate(
                "centers", "The certificate is valid from {since} on only. Check the date of this computer."
            )
        case SigningReason.CERTIFICATE_MAY_NOT_SIGN:
            return translate("centers", "The certificate was not issued for signing documents.")
        case SigningReason.KEY_UNSUPPORTED:
            return translate(
                "centers", "This kind of key cannot sign documents here. P-256 and RSA keys can."
            )
        case _:
            return _card(term)


def _card(term: CardReason | DocumentReason) -> str:
    match term:
        case SigningReason.CARD_SUPPORT_MISSING:
            return translate("centers", "Smart cards need the python-pkcs11 package, which is not installed.")
        case SigningReason.CARD_LIBRARY_MISSING:
            return translate("centers", "The driver of the smart card was not found: {path}")
        case SigningReason.NO_CARD:
            return translate("centers", "No smart card was found. Put the card into the reader.")
        case SigningReason.WRONG_PIN:
            return translate("centers", "The PIN is wrong. It was not tried again: wrong PINs lock the card.")
        case SigningReason.PIN_LOCKED:
            return translate("centers", "The card is locked. Its issuer unlocks it by the PUK.")
        case SigningReason.CARD_HAS_NO_KEY:
            return translate("centers", "There is no signing key on the card.")
        case SigningReason.CARD_FAILED:
            return translate(
                "centers", "The card did not answer. Take it out, put it in again and try once more."
            )
        case _:
            return _document(term)


def _document(term: DocumentReason) -> str:
    match term:
        case SigningReason.TIME_STAMP_UNREACHABLE:
            return translate("centers", "The time-stamp service cannot be reached: {url}")
        case SigningReason.TRUST_LIST_UNREADABLE:
            return translate("centers", "This file is no list of keys, or it is damaged.")
        case SigningReason.TRUST_LIST_NEWER:
            return translate(
                "centers", "The list of keys was made by a newer version of the program. Update the program."
            )
        case SigningReason.PDF_UNREADABLE:
            return translate("centers", "This PDF file cannot be read.")
        case SigningReason.PDF_ALREADY_SIGNED:
            return translate("centers", "This PDF file is signed already.")
        case SigningReason.SIGNATURE_TOO_LONG:
            return translate(
                "centers", "The signature does not fit: the key file carries too many certificates."
            )
        case _:
            assert_never(term)
