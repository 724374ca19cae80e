"""What the pages of the directorate share: the services, deeds in the background, and refusals in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service import (
    BatchService,
    KeyService,
    ReceiptService,
    RemarkService,
    ReportService,
    WishService,
    WithdrawalService,
)
from smm_desktop.exchange.ui.hand_over_panel import tell_refusal
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.jobs import Job, JobRunner
from smm_desktop.widgets.toast import show_toast

translate = QCoreApplication.translate
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DirectorateDesk:
    """What the directorate's side of the window works with."""

    database: Database
    clock: Clock
    keys: KeyService
    batches: BatchService
    receipts: ReceiptService
    remarks: RemarkService
    withdrawal: WithdrawalService
    wishes: WishService
    reports: ReportService
    jobs: JobRunner
    actor: Callable[[], str]

    def do(
        self,
        owner: QWidget,
        deed: Callable[[Progress], T],
        done: Callable[[T], object],
        *,
        title: str = "",
        refused: Callable[[Refusal], object] | None = None,
        writes: bool = True,
    ) -> Job:
        """Do a deed in the writer's thread; one with a title is shown at the foot of the window."""
        return self.jobs.run(
            deed,
            title=title,
            on_done=done,
            on_refused=refused or (lambda refusal: tell_refusal(owner, refusal)),
            writes=writes,
            quiet=not title,
            owner=owner,
        )


def tell_written(owner: QWidget, account: str, path: Path) -> None:
    """Say what was written, with a way to its folder."""
    show_toast(
        owner.window(),
        account,
        action=translate("exchange", "Open folder"),
        on_action=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
    )


def choose_carrier(owner: QWidget) -> Path | None:
    """Ask for the stick or folder that receipts are written to."""
    title = translate("exchange", "Where to write the receipts: a stick or a folder")
    return file_dialogs.choose_folder(owner, title, key="receipts")
