"""What the certificates' page and the panel on an activity share: the services, and refusals in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.service import HandingOutService, IssueService
from smm_desktop.certificates.ui.wording import word_refusal
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.preview import render_page
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.tones import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Desk:
    """What the certificates' window works with."""

    database: Database
    issue: IssueService
    handing_out: HandingOutService
    clock: Clock
    jobs: JobRunner
    actor: Callable[[], str]


def tell_refusal(owner: QWidget, refusal: Refusal) -> None:
    """Say why a deed was refused; another room's refusal goes on to the window's last resort, which words it."""
    sentence = word_refusal(refusal)
    if sentence is None:
        raise refusal
    tell(owner, translate("certificates", "This was not done"), sentence, tone=Tone.WARN, name="refusal")


def page_of(pdf: bytes, number: int, dpi: float) -> tuple[int, int, bytes]:
    """Return one page as width, height and RGBA bytes, as the kit's preview wants it."""
    image = render_page(pdf, number, dpi)
    return image.width, image.height, image.rgba
