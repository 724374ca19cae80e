"""What is done about a need: its trainings, and who could take part; hung on the page of needs by the shell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.needs import queries as needs
from smm_desktop.needs.queries import NeedRow
from smm_desktop.needs.terms import NeedState
from smm_desktop.trainings import queries
from smm_desktop.trainings.queries import ActivityRow, CatalogueRow, NeedCoverRow
from smm_desktop.trainings.terms import ActivityState, EnrolOutcome
from smm_desktop.trainings.ui.cover_dialog import CoverDialog
from smm_desktop.trainings.ui.outcome_dialog import outcome_text, show_refused
from smm_desktop.trainings.ui.proposal_dialog import ProposalDesk, ProposalDialog, SeatChoice
from smm_desktop.trainings.ui.wording import activity_state_text
from smm_desktop.widgets.buttons import quiet, secondary
from smm_desktop.widgets.dialogs import tell
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.labels import ElidedLabel, Label, TextRole
from smm_desktop.widgets.layouts import GAP, STRETCH, column, empty_layout, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.toast import show_toast
from smm_desktop.widgets.tones import Tone

if TYPE_CHECKING:
    from smm_desktop.trainings.service import EnrolmentService, NeedCoverService

_SEATABLE = frozenset({ActivityState.PLANNED, ActivityState.OPEN})


@dataclass(frozen=True, slots=True)
class NeedCovers:
    """A need with its trainings, and what could be linked to it."""

    need: NeedRow | None = None
    covers: tuple[NeedCoverRow, ...] = ()
    entries: tuple[CatalogueRow, ...] = ()
    activities: tuple[ActivityRow, ...] = ()
    seats: tuple[SeatChoice, ...] = ()


def read_covers(database: Database, need_id: UUID) -> NeedCovers:
    covers = database.ask(queries.covers_of_need, need_id)
    activities = database.ask(queries.activities)
    linked = {one.activity_id for one in covers}
    open_ones = [one for one in activities if one.id in linked and one.state in _SEATABLE]
    seats = [SeatChoice(one, group) for one in open_ones for group in database.ask(queries.groups, one.id)]
    return NeedCovers(
        database.ask(needs.need, need_id), covers, database.ask(queries.catalogue), activities, tuple(seats)
    )


class NeedCoverPanel(QWidget):
    """`show_need` loads in the background; None shows nothing. `changed`: the need may stand elsewhere now."""

    changed = Signal()

    def __init__(  # noqa: PLR0917  what the shell hands to every panel, in its order
        self,
        database: Database,
        covers: NeedCoverService,
        enrolments: EnrolmentService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        word: Callable[[Refusal], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("need_cover_panel")
        self._database, self._covers, self._enrolments = database, covers, enrolments
        self._clock, self._jobs, self._actor, self._word = clock, jobs, actor, word
        self._need_id: UUID | None = None
        self._facts = NeedCovers()
        self._loader = LatestLoader(jobs, self)
        self.list = column(gap=6)
        self.none_yet = Label(
            self.tr("No training covers this need yet."), TextRole.SOFT, wrap=True, name="no_cover"
        )
        self.cover_button = secondary(
            self.tr("Co&ver…"), icon="link", name="cover_need", on_click=self._open_cover
        )
        self.propose_button = secondary(
            self.tr("&Propose participants…"),
            icon="users-round",
            name="propose_people",
            on_click=self._open_proposal,
        )
        title = Label(self.tr("Trainings"), TextRole.HEADING)
        buttons = row(self.cover_button, self.propose_button, STRETCH, gap=GAP)
        self.setLayout(column(title, self.list, self.none_yet, buttons, gap=8))
        self.hide()

    def show_need(self, need_id: object) -> None:
        self._need_id = need_id if isinstance(need_id, UUID) else None
        self.setVisible(self._need_id is not None)
        self.refresh()

    def refresh(self) -> None:
        database, need_id = self._database, self._need_id
        if need_id is None:
            self._loader.drop()
        else:
            self._loader.load(lambda: read_covers(database, need_id), self._show)

    def _show(self, facts: NeedCovers) -> None:
        self._facts = facts
        empty_layout(self.list)
        for one in facts.covers:
            self.list.addWidget(self._line(one))
        self.none_yet.setVisible(not facts.covers)
        is_open = facts.need is not None and facts.need.state is not NeedState.CLOSED
        self.cover_button.setEnabled(is_open)
        self.propose_button.setEnabled(is_open and bool(facts.seats))
        reason = self.tr("Cover the need by a training first that still takes people in.")
        self.propose_button.setToolTip("" if facts.seats else reason)

    def _line(self, one: NeedCoverRow) -> QWidget:
        line = QWidget()
        state = activity_state_text(one.state) if one.state else self.tr("catalogue entry")
        texts = column(
            ElidedLabel(one.title, TextRole.STRONG), Label(f"{one.code} · {state}", TextRole.SMALL), gap=1
        )
        remove = quiet("", icon="x", name=f"uncover_{one.code}", on_click=lambda: self._uncover(one.id))
        remove.setToolTip(self.tr("Take the link away"))
        remove.setAccessibleName(self.tr("Take the link away"))
        layout = row(texts, remove, gap=GAP)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _open_cover(self) -> None:
        facts = self._facts
        if facts.need is not None:
            CoverDialog(facts.need, facts.entries, facts.activities, self._cover, self).open()

    def _cover(self, entry_id: UUID | None, activity_id: UUID | None) -> None:
        need_id, covers, actor = self._need_id, self._covers, self._actor()
        if need_id is None:
            return

        def link() -> None:
            if entry_id is not None:
                covers.cover_by_entry(need_id, entry_id, actor=actor)
            if activity_id is not None:
                covers.cover_by_activity(need_id, activity_id, actor=actor)

        self._carry_out(link, lambda _done: self._told(self.tr("The training was linked to the need")))

    def _uncover(self, cover_id: UUID) -> None:
        covers, actor = self._covers, self._actor()
        self._carry_out(
            lambda: covers.uncover(cover_id, actor=actor),
            lambda _done: self._told(self.tr("The link was taken away")),
        )

    def _open_proposal(self) -> None:
        facts = self._facts
        if facts.need is not None and facts.seats:
            desk = ProposalDesk(self._database, self._jobs, self._clock.today(), self._word, self._enrol)
            ProposalDialog(desk, facts.need, facts.seats, facts.entries, self).open()

    def _enrol(self, group_id: UUID, people: Sequence[UUID]) -> None:
        enrolments, actor = self._enrolments, self._actor()
        self._carry_out(lambda: enrolments.enrol(group_id, people, actor=actor), self._enrolled)

    def _enrolled(self, outcome: EnrolOutcome) -> None:
        self._told(outcome_text(outcome))
        show_refused(self, outcome)

    def _told(self, text: str) -> None:
        show_toast(self.window(), text)
        self.refresh()
        self.changed.emit()

    def _carry_out(self, deed: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self._jobs.run(
            lambda _progress: deed(),
            title=self.tr("Trainings for a need"),
            on_done=done,
            on_refused=lambda refusal: tell(
                self, self.tr("This was not done"), self._word(refusal), tone=Tone.BAD, name="refusal"
            ),
            writes=True,
            quiet=True,
            owner=self,
        )
