"""Sentences for the refusals of the core: passwords, files, undo, backups."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason

translate = QCoreApplication.translate


def word_core(refusal: Refusal) -> str | None:
    """Return the sentence of a core refusal, None for another house's."""
    term = refusal.term
    if not isinstance(term, CoreReason):
        return None
    if term is CoreReason.RECOVERY_KEY_MISTYPED and refusal.values.get("block"):
        text = translate("shell", "Block {block} of the recovery key is mistyped. Compare it with the paper.")
        return text.format(**refusal.values)
    for words in (_word_access, _word_database, _word_files):
        if (found := words(term)) is not None:
            return found.format(**refusal.values)
    return _word_undo(term).format(**refusal.values)


def _word_access(term: CoreReason) -> str | None:
    match term:
        case CoreReason.WRONG_PASSWORD:
            return translate("shell", "The password is wrong. Nothing was opened.")
        case CoreReason.PASSWORD_TOO_SHORT:
            return translate("shell", "The password is too short: at least {minimum} characters.")
        case CoreReason.WRONG_RECOVERY_KEY:
            return translate("shell", "This recovery key belongs to another database.")
        case CoreReason.RECOVERY_KEY_MISTYPED:
            return translate(
                "shell", "The recovery key is mistyped. Compare it with the paper, block by block."
            )
        case CoreReason.USER_UNKNOWN:
            return translate("shell", "There is no user named {user}.")
        case CoreReason.USER_EXISTS:
            return translate("shell", "There is a user named {user} already.")
        case CoreReason.LAST_USER:
            return translate("shell", "{user} is the only user: somebody must be able to open the records.")
        case CoreReason.WRONG_KEY:
            return translate(
                "shell", "The key file and the database do not belong together. Restore both from one backup."
            )
        case _:
            return None


def _word_database(term: CoreReason) -> str | None:
    match term:
        case CoreReason.KEYRING_EXISTS | CoreReason.DATABASE_EXISTS:
            return translate(
                "shell", "There are records in this folder already. Open them, or choose another folder."
            )
        case CoreReason.KEYRING_MISSING:
            return translate(
                "shell",
                "There is no key file in {folder}. Choose the folder of the records, or set a center up.",
            )
        case CoreReason.KEYRING_DAMAGED:
            return translate("shell", "The key file in {folder} is damaged. Restore it from a backup.")
        case CoreReason.DATABASE_MISSING:
            return translate("shell", "There is no database at {path}. Choose the folder of the records.")
        case CoreReason.NOT_A_DATABASE:
            return translate("shell", "{path} is not a database of this program.")
        case CoreReason.DATABASE_DAMAGED:
            return translate("shell", "The database is damaged. Restore the newest good backup.")
        case CoreReason.DATABASE_IN_USE:
            return translate(
                "shell", "Another program is writing to the records. Wait a moment and try again."
            )
        case CoreReason.DATABASE_NEWER:
            return translate(
                "shell", "These records were written by a newer version. Install the newest SMM Desktop."
            )
        case CoreReason.SERVER_UNREACHABLE:
            return translate(
                "shell", "The database server cannot be reached. Check the address and the network."
            )
        case _:
            return None


def _word_files(term: CoreReason) -> str | None:
    match term:
        case CoreReason.DISK_FULL:
            return translate("shell", "The disk is full. Nothing was changed; make room and try again.")
        case CoreReason.DISK_FAILED:
            return translate(
                "shell", "The disk failed while reading or writing. Make a backup to another disk."
            )
        case CoreReason.FOLDER_NOT_WRITABLE:
            return translate(
                "shell", "The folder cannot be written to. Choose another one, or ask for the right to write."
            )
        case CoreReason.BACKUP_DAMAGED:
            return translate("shell", "The backup {path} is damaged. Choose another one.")
        case CoreReason.BACKUP_MISSING:
            return translate("shell", "There is no backup at {path}.")
        case _:
            return None


def _word_undo(term: CoreReason) -> str:
    match term:
        case CoreReason.NOTHING_TO_UNDO:
            return translate("shell", "There is nothing to undo.")
        case CoreReason.NOTHING_TO_REDO:
            return translate("shell", "There is nothing to redo.")
        case CoreReason.UNDO_BLOCKED:
            return translate("shell", "This cannot be undone: {rows} rows of it were changed since.")
        case CoreReason.DEED_IRREVERSIBLE:
            return translate("shell", "The last deed cannot be undone: what is issued or revoked stays so.")
        case CoreReason.ROW_CHANGED_SINCE:
            return translate(
                "shell", "Somebody else changed this meanwhile. Read it again and repeat your change."
            )
        case _:
            raise LookupError(f"no wording for {term!r}")
