"""What the sections of the page of needs share: the services they work with, and the words of refusals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs.ui.wording import word_refusal
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.sections import Beside, Section

if TYPE_CHECKING:
    from smm_desktop.needs.service import (
        AnswerImportService,
        AnswerService,
        EntryService,
        FormService,
        FrameImportService,
        FrameService,
        InstrumentService,
        NeedService,
        ReportService,
        RoundService,
    )

__all__ = ["Beside", "Desk", "SectionPanel"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What a section works with. `is_password` tells whether a text is the password of whoever is signed in;
    `word_other` words the refusals of other rooms and kits."""

    database: Database
    frames: FrameService
    frame_import: FrameImportService
    instruments: InstrumentService
    rounds: RoundService
    answers: AnswerService
    forms: FormService
    answer_import: AnswerImportService
    entries: EntryService
    needs: NeedService
    reports: ReportService
    clock: Clock
    jobs: JobRunner
    actor: Callable[[], str]
    is_password: Callable[[str], bool]
    word_other: Callable[[Refusal], str | None]

    def sentence(self, refusal: Refusal) -> str:
        """A refusal that nobody words is a bug and raises."""
        found = word_refusal(refusal) or self.word_other(refusal)
        if found is None:
            raise refusal
        return found


class SectionPanel(Section):
    """One section of the page; override `refresh` and `take_keyboard`, tell the page's head by `say`."""

    desk: Desk
