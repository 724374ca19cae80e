"""What the parts of the center's hand-over share: the services, reading, deeds in the background, their account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import (
    ExportService,
    KeyService,
    MinuteService,
    ReceiptService,
    TransferService,
)
from smm_desktop.exchange.ui.wording import word_refusal
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """What the center's side of the window works with."""

    database: Database
    keys: KeyService
    exporting: ExportService
    receipts: ReceiptService
    minutes: MinuteService
    transfers: TransferService
    jobs: JobRunner
    actor: Callable[[], str]

    def do(
        self,
        owner: QWidget,
        deed: Callable[[], T],
        done: Callable[[T], object],
        *,
        title: str = "",
        refused: Callable[[Refusal], object] | None = None,
    ) -> None:
        """Do a deed in the writer's thread; why it is refused is told unless `refused` takes it."""

        def work(_progress: Progress) -> T:
            return deed()

        self.jobs.run(
            work,
            title=title,
            on_done=done,
            on_refused=refused or (lambda refusal: tell_refusal(owner, refusal)),
            writes=True,
            quiet=not title,
            owner=owner,
        )


def sentence_of(refusal: Refusal) -> str:
    """Return the sentence of a refusal that this window words; another one goes on to the window's last resort."""
    sentence = word_refusal(refusal)
    if sentence is None:
        raise refusal
    return sentence


def tell_refusal(owner: QWidget, refusal: Refusal) -> None:
    """Say in a message why something was not done."""
    title = translate("exchange", "This was not done")
    tell(owner, title, sentence_of(refusal), tone=Tone.WARN, name="refusal")


class HandOverPanel(QWidget):
    """A section of the page. `wanted` leads to the page of a record: its key and what to show there."""

    wanted = Signal(str, object)
    deed_done = Signal(str)  # what happened

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.desk = desk
        self.loader = LatestLoader(desk.jobs, self)

    def refresh(self) -> None:
        """Override: load what is shown."""
