"""Why a seal, a key or an encryption is refused, in sentences."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.signing.terms import SealReason

translate = QCoreApplication.translate


def word_seal(term: SealReason) -> str:
    match term:
        case SealReason.SEAL_UNREADABLE:
            return translate("exchange", "The sealed statement cannot be read.")
        case SealReason.SEAL_BROKEN:
            return translate("exchange", "The seal does not fit: the file was changed.")
        case SealReason.NOT_FOR_THESE_KEYS:
            return translate("exchange", "The file was encrypted for other keys.")
        case SealReason.ENCRYPTION_BROKEN:
            return translate("exchange", "The encrypted file is damaged.")
        case SealReason.RECIPIENT_UNREADABLE:
            return translate("exchange", "The recipient’s key cannot be read.")
        case SealReason.KEY_LOCKED:
            return translate(
                "exchange", "A key of these records cannot be opened. Restore a backup of the whole folder."
            )
        case SealReason.KEY_FILE_UNREADABLE:
            return translate("exchange", "This file is no key file, or it is damaged.")
        case SealReason.KEY_FILE_NEWER:
            return translate(
                "exchange", "The key file was made by a newer version of the program. Update this one."
            )
        case _:
            assert_never(term)
