"""What the parts of the register's window share: reading, deeds in the background, and their account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.service import ImportService, TeacherService
from smm_desktop.teachers.ui.wording import word_refusal
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.forms import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.tones import Tone


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
            sentence = word_refusal(refusal)
            if sentence is None:
                raise refusal
            if dialog is not None:
                field = refusal.values.get("field")
                dialog.finish({field if isinstance(field, str) else "": sentence})
            else:
                tell(owner, sentence, "", tone=Tone.WARN)

        self.jobs.run(work, on_done=finished, on_refused=refused, writes=True, quiet=True, owner=owner)
