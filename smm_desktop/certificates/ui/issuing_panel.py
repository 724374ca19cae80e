"""Issuing certificates: who is eligible and who is not and why, then a batch in the background."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.service import IssueOrder, IssueOutcome, PlacementOrder
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateLanguage,
)
from smm_desktop.certificates.ui.candidate_table import Candidate
from smm_desktop.certificates.ui.candidates_panel import CandidatesPanel
from smm_desktop.certificates.ui.hand_out_dialog import HandOutDialog
from smm_desktop.certificates.ui.section_panel import Desk, tell_refusal
from smm_desktop.certificates.ui.wording import certificate_kind_text, certificate_language_text
from smm_desktop.core.progress import Progress
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.jobs import Job
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import GAP, STRETCH, column, row
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class Candidates:
    """What is shown for one kind: everybody, what was issued and still counts, and whether it is too early for all."""

    people: Sequence[Candidate]
    issued: tuple[CertificateRow, ...]
    is_early: bool = False


class IssueCounts(QObject):
    """How many, in words. Apart from the panel: Qt looks plurals up under the name of the subclass only."""

    def issue(self, count: int) -> str:
        return self.tr("&Issue %n certificate(s)…", "", count)

    def question(self, count: int) -> str:
        return self.tr("Issue %n certificate(s)?", "", count)

    def issued(self, count: int) -> str:
        return self.tr("%n certificate(s) issued and signed.", "", count)

    def left(self, count: int) -> str:
        return self.tr("Stopped; %n left without one.", "", count)


class IssuingPanel(QWidget):
    """Eligible people are ticked unless somebody unticks them. Who they are is for the panels of each source to say."""

    issued = Signal(object)  # IssueOutcome

    def __init__(
        self, desk: Desk, kinds: Sequence[CertificateKind], nobody: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Certificates"))
        self._desk, self._words = desk, IssueCounts(self)
        self.loader = LatestLoader(desk.jobs, self)
        self._read: Candidates | None = None
        self._job: Job | None = None
        self._is_new = True
        self.kinds = FilterChips(
            [Chip(kind.value, certificate_kind_text(kind)) for kind in kinds], name="issue_kind"
        )
        self.languages = FilterChips(
            [Chip(one.value, certificate_language_text(one)) for one in CertificateLanguage],
            name="issue_language",
        )
        self.notice = Banner(name="issue_notice")
        self.candidates = CandidatesPanel(kinds, nobody)
        self.progress = ProgressLine(name="issue_progress")
        self.account = Label("", TextRole.SOFT, wrap=True, name="issue_account")
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_idle()

    def _make_buttons(self) -> None:
        self.cancel_button = secondary(
            self.tr("&Stop"), icon="circle-stop", name="stop_issuing", on_click=self.stop
        )
        self.hand_out_button = secondary(
            self.tr("&Hand out issued…"), icon="folder-down", name="hand_out_issued", on_click=self.hand_out
        )
        self.issue_button = primary(
            "", icon="award", shortcut="Ctrl+Return", name="issue_certificates", on_click=self.ask_to_issue
        )

    def _lay_out(self) -> None:
        choices = row(self.kinds, STRETCH, self.languages, gap=GAP)
        foot = row(self.account, self.cancel_button, self.hand_out_button, self.issue_button, gap=GAP)
        foot.setStretch(0, 1)
        layout = column(choices, self.notice, self.candidates, self.progress, foot, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.notice.hide()

    def _connect(self) -> None:
        self.kinds.changed.connect(lambda _chosen: self._other_kind())
        self.candidates.ticked_changed.connect(self._count)

    @property
    def kind(self) -> CertificateKind:
        return CertificateKind(self.kinds.current)

    @property
    def language(self) -> CertificateLanguage:
        return CertificateLanguage(self.languages.current)

    @abstractmethod
    def reader(self) -> Callable[[], Candidates] | None:
        """For a worker; None where nothing is chosen."""

    @abstractmethod
    def order(self, chosen: frozenset[UUID]) -> IssueOrder | PlacementOrder:
        """What is asked of the service for the people chosen."""

    @abstractmethod
    def early_text(self) -> str:
        """What to say when nobody can get one yet."""

    def begin_anew(self) -> None:
        """Other people are shown: all that are eligible will be ticked."""
        self._read, self._is_new = None, True
        self.notice.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _other_kind(self) -> None:
        self._is_new = True
        self.refresh()

    def refresh(self) -> None:
        """Read the people anew; ticks stay where they are still possible."""
        read = self.reader()
        if read is None:
            self._show(Candidates((), ()))
        else:
            self.loader.load(read, self._show)

    def _show(self, read: Candidates) -> None:
        was_early = self._read is not None and self._read.is_early
        self._read = read
        self.candidates.show_people(self.kind, read.people, tick_all=self._is_new or was_early)
        self._is_new = False
        self._warn_early(was_early)
        self._count()

    def _warn_early(self, was_early: bool) -> None:
        """Where nobody can get one yet, say it once instead of in every row."""
        if self._read is not None and self._read.is_early:
            self.notice.set_text(self.early_text(), Tone.INFO)
            self.notice.show()
        elif was_early:
            self.notice.hide()

    def _count(self) -> None:
        ticked = len(self.candidates.ticked)
        text = self._words.issue(ticked) if ticked else self.tr("&Issue certificates…")
        self.issue_button.setText(text)
        self.issue_button.setEnabled(ticked > 0 and self._job is None)
        self.hand_out_button.setEnabled(bool(self._read and self._read.issued) and self._job is None)

    def ask_to_issue(self) -> None:
        """Issuing cannot be undone: ask once, with what it means."""
        chosen = self.candidates.ticked
        if not chosen or self._job is not None:
            return
        order = self.order(frozenset(chosen))
        kind, language = certificate_kind_text(self.kind), certificate_language_text(self.language)
        ask(
            self,
            self._words.question(len(chosen)),
            self.tr("They are numbered and signed for good. A mistake can only be mended by revoking."),
            self.tr("Issue"),
            lambda: self._issue(order),
            details=(kind, self.tr("Wording: {language}").format(language=language)),
            name="issue_question",
        )

    def _issue(self, order: IssueOrder | PlacementOrder) -> None:
        issue, actor = self._desk.issue, self._desk.actor()

        def work(progress: Progress) -> IssueOutcome:
            return issue.issue(order, actor=actor, progress=progress)

        self._job = self._desk.jobs.run(
            work,
            title=self.tr("Issuing certificates"),
            on_done=self._issued,
            on_refused=lambda refusal: tell_refusal(self, refusal),
            writes=True,
            owner=self,
        )
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(self._ended)
        self._show_busy()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.set_progress(done, total)
        text = self.tr("{done} of {total} certificates are issued.")
        self.account.setText(text.format(done=done, total=total) if total else "")

    def _show_busy(self) -> None:
        self.notice.hide()
        self.progress.set_progress(0, 0)
        self.progress.show()
        self.cancel_button.show()
        self.cancel_button.setEnabled(True)
        for widget in (self.kinds, self.languages, self.candidates):
            widget.setEnabled(False)
        self._count()

    def _show_idle(self) -> None:
        self.progress.hide()
        self.cancel_button.hide()
        self.account.setText("")
        for widget in (self.kinds, self.languages, self.candidates):
            widget.setEnabled(True)

    def _ended(self) -> None:
        self._job = None
        self._show_idle()
        self.refresh()

    def stop(self) -> None:
        """Ask the batch to stop: what is issued stays whole, the rest is not begun."""
        if self._job is not None:
            self._job.cancel()
            self.cancel_button.setEnabled(False)
            self.account.setText(self.tr("Stopping…"))

    def _issued(self, outcome: IssueOutcome) -> None:
        text = self._words.issued(len(outcome.issued))
        if outcome.was_cancelled:
            left = self._words.left(outcome.left)
            text = f"{text} {left}"
        if self._job is not None:
            self._job.set_account(text)
        self.notice.set_text(text, Tone.WARN if outcome.was_cancelled else Tone.GOOD)
        self.notice.show()
        self.issued.emit(outcome)
        if outcome.issued:
            self._hand_out(outcome.issued)

    def hand_out(self) -> None:
        """Hand out everything of this kind that was issued here and still counts."""
        if self._read is not None:
            self._hand_out([one.id for one in self._read.issued])

    def _hand_out(self, ids: Iterable[UUID]) -> None:
        chosen = list(ids)
        rows = self._desk.database.ask(queries.certificates_by_id, chosen[:1])
        if chosen and chosen[0] in rows:
            HandOutDialog(self._desk, chosen, rows[chosen[0]].snapshot, self).open()
