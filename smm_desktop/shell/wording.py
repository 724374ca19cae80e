"""One sentence for every refusal of the house: each room words its own, the shell the core's and its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, assert_never

from PySide6.QtCore import QCoreApplication

from smm_desktop.centers.ui import wording as centers
from smm_desktop.certificates.ui import wording as certificates
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.ui import wording as exchange
from smm_desktop.needs.ui import wording as needs
from smm_desktop.placements.ui import wording as placements
from smm_desktop.shell.core_wording import word_core
from smm_desktop.shell.terms import ShellReason
from smm_desktop.teachers.ui import wording as teachers
from smm_desktop.trainings.ui import wording as trainings

translate = QCoreApplication.translate
Wording = Callable[[Refusal], str | None]
ServerReason = Literal[
    ShellReason.SERVER_URL_STRANGE,
    ShellReason.SERVER_DRIVER_MISSING,
    ShellReason.SERVER_EMPTY,
    ShellReason.SERVER_OCCUPIED,
]

_WORDINGS: tuple[Wording, ...] = (
    word_core,
    centers.word_refusal,
    teachers.word_refusal,
    needs.word_refusal,
    trainings.word_refusal,
    placements.word_refusal,
    certificates.word_refusal,
    exchange.word_refusal,
)


def word_refusal(refusal: Refusal) -> str:
    """Return the sentence of a refusal; one that no room words is a bug that a test looks for."""
    if isinstance(refusal.term, ShellReason):
        return _word_shell(refusal.term, refusal)
    for wording in _WORDINGS:
        if (sentence := wording(refusal)) is not None:
            return sentence
    raise LookupError(f"no wording for {refusal.term!r}")


def _word_shell(term: ShellReason, refusal: Refusal) -> str:
    match term:
        case ShellReason.PASSWORD_MISSING:
            text = translate(
                "shell", "A password is needed: set the variable {variable} or give --password-file."
            )
        case ShellReason.PASSWORD_FILE_UNREADABLE:
            text = translate(
                "shell", "The password file {path} cannot be read. Check its name and your rights to it."
            )
        case ShellReason.ACTIVITY_NOT_FOUND:
            text = translate(
                "shell", "There is no training with the code {code}. See the list: smm-desktop activities"
            )
        case ShellReason.GROUP_NOT_FOUND:
            text = translate("shell", "The training has no group named {name}.")
        case ShellReason.FOLDER_NOT_EMPTY:
            text = translate("shell", "The folder {folder} is not empty. Name a new or an empty one.")
        case ShellReason.KEY_LIST_UNREADABLE:
            text = translate("shell", "The key list {path} cannot be read. Check the file's name.")
        case ShellReason.CENTER_EXISTS:
            text = translate(
                "shell", "There is a center in {folder} already. Open it, or name another folder with --data."
            )
        case ShellReason.TARGET_NOT_NAMED:
            text = translate("shell", "Name the folder or the stick to write to. Plugged in: {drives}")
        case _:
            text = _word_server(term)
    return text.format(**refusal.values)


def _word_server(term: ServerReason) -> str:
    match term:
        case ShellReason.SERVER_URL_STRANGE:
            return translate("shell", "A server’s address looks like this: postgresql://user@host/database")
        case ShellReason.SERVER_DRIVER_MISSING:
            return translate("shell", "Records on a server need one more package: psycopg. Install it first.")
        case ShellReason.SERVER_EMPTY:
            return translate(
                "shell", "Nobody has set up records on this server. First: smm-desktop directorate init"
            )
        case ShellReason.SERVER_OCCUPIED:
            return translate("shell", "There are records on this server already. Open them instead.")
        case _:
            assert_never(term)
