"""What the parts of the register's window share: reading, deeds in the background, and their account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.teachers.service import ImportService, TeacherService
from smm_desktop.teachers.ui.wording import word_refusal
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
_NOT_UNDONE = frozenset(
    {
        CoreReason.UNDO_BLOCKED,
        CoreReason.NOTHING_TO_UNDO,
        CoreReason.DEED_IRREVERSIBLE,
        CoreReason.ROW_CHANGED_SINCE,
    }
)


def sentence_of(refusal: Refusal) -> str:
    """Return the sentence of a refusal that this window expects; another one goes on to the crash window."""
    if refusal.term in _NOT_UNDONE:
        return translate("teachers", "This can no longer be undone: something was changed since.")
    sentence = word_refusal(refusal)
    if sentence is None:
        raise refusal
    return sentence


@dataclass(frozen=True, slots=True)
class Desk:
    """What the register's window works with."""

    database: Database
    teachers: TeacherService
    lists: ImportService
    clock: Clock
    jobs: JobRunner
    actor: Callable[[], str]

    def carry_out(
        self,
        owner: QWidget,
        deed: Callable[[], object],
        done: Callable[[], object],
        *,
        dialog: FormDialog | None = None,
    ) -> None:
        """Do a deed in the writer's thread; a refusal stands beside the dialog's field, or in a message."""

        def work(_progress: Progress) -> object:
            return deed()

        def finished(_result: object) -> None:
            if dialog is not None:
                dialog.finish()
            done()

        def refused(refusal: Refusal) -> None:
            if dialog is None:
                tell_refusal(owner, refusal)
                return
            dialog.set_busy(False)
            field = refusal.values.get("field")
            known = isinstance(field, str) and field in dialog.form.keys
            dialog.finish({str(field) if known else "": sentence_of(refusal)})

        self.jobs.run(work, on_done=finished, on_refused=refused, writes=True, quiet=True, owner=owner)

    def run_deed(
        self,
        owner: QWidget,
        work: Callable[[Progress], object],
        done: Callable[[object], object],
        *,
        failed: Callable[[], object],
    ) -> None:
        """Do a deed whose answer matters; `failed` is called when it was refused or went wrong."""

        def refused(refusal: Refusal) -> None:
            failed()
            tell_refusal(owner, refusal)

        self.jobs.run(
            work,
            on_done=done,
            on_refused=refused,
            on_failed=lambda _error: failed(),
            on_cancelled=failed,
            writes=True,
            quiet=True,
            owner=owner,
        )

    def undo(self, owner: QWidget, done: Callable[[], object]) -> None:
        """Take the last deed back."""
        actor = self.actor()
        self.carry_out(owner, lambda: self.database.undo(actor), done)


def tell_refusal(owner: QWidget, refusal: Refusal) -> None:
    """Say in a message why a deed was refused."""
    tell(owner, translate("teachers", "Not possible"), sentence_of(refusal), tone=Tone.WARN)
