"""What the sections of the center's page share: reading in the background, deeds, and their account."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smm_desktop.centers.service import CenterService
from smm_desktop.centers.ui.wording import word_refusal
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.signing.trust import TrustList
from smm_desktop.widgets.buttons import Button
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.forms.dialog import FormDialog
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.tones import Tone

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """What a section works with."""

    database: Database
    service: CenterService
    jobs: JobRunner
    clock: Clock
    actor: Callable[[], str]
    key_list: Callable[[], TrustList]


class SectionPanel(QWidget):
    """One section of the page; `buttons` and `tools` stand in the page's head while it is shown."""

    deed_done = Signal(str, bool)  # what happened, and whether it can be undone

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.desk = desk
        self.buttons: tuple[Button, ...] = ()
        self.tools: QWidget | None = None
        self.loader = LatestLoader(desk.jobs, self)

    def refresh(self) -> None:
        """Override: load what is shown."""

    def carry_out(
        self,
        deed: Callable[[], object],
        account: str,
        *,
        undoable: bool = True,
        dialog: FormDialog | None = None,
        field: str = "",
    ) -> None:
        """Runs a deed in the writer; a refusal is shown beside `field` of the dialog, or in a notice."""
        self.desk.jobs.run(
            lambda _progress: deed(),
            on_done=lambda _answer: self._tell_done(account, undoable, dialog),
            on_refused=lambda refusal: self._tell_refused(refusal, dialog, field),
            on_failed=lambda _error: dialog.set_busy(False) if dialog is not None else None,
            writes=True,
            quiet=True,
            owner=self,
        )

    def _tell_done(self, account: str, undoable: bool, dialog: FormDialog | None) -> None:
        if dialog is not None:
            dialog.finish()
        self.deed_done.emit(account, undoable)

    def _tell_refused(self, refusal: Refusal, dialog: FormDialog | None, field: str) -> None:
        sentence = word_refusal(refusal)
        if sentence is None:
            if dialog is not None:
                dialog.set_busy(False)
            raise refusal
        if dialog is not None:
            dialog.finish({field: sentence})
        else:
            tell(self, self.tr("This was not done"), sentence, tone=Tone.BAD)


def wide(button: Button) -> Button:
    """As wide as the panel's foot lets it be."""
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
