"""The page that verifies: drop a PDF or a picture, choose files, or let a USB scanner type the code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.service import Answer, VerificationService
from smm_desktop.certificates.terms import Verdict
from smm_desktop.certificates.ui.verdict_panel import TONES, VerdictPanel
from smm_desktop.certificates.ui.wording import verdict_text, word_refusal
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.drop_target import DropTarget
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import LineField
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import GAP, SPACE, Card, column, row
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column
from smm_desktop.widgets.tones import BadgeValue, Tone

SUFFIXES = (".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
_SIDE = 372
_SHORTEST_PROOF = 120
_REST_MS = 400
Work = Callable[[Progress], list[tuple[str, Answer | Refusal]]]


@dataclass(frozen=True, slots=True)
class Examined:
    """One thing that was brought, and the answer or the refusal to read it."""

    number: int
    name: str
    result: Answer | Refusal


class VerifyPage(Page):
    """Verifies in the background; the newest answer is shown, earlier ones stay in the list."""

    def __init__(
        self, verification: VerificationService, jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("verify_page")
        self._verification, self._jobs = verification, jobs
        self._examined: list[Examined] = []
        self.drop = DropTarget(
            self.tr("Drop certificates here"),
            self.tr("A PDF file, or a picture or scan of the printed certificate"),
            suffixes=SUFFIXES,
            icon="shield-check",
            button=self.tr("&Choose files…"),
            on_browse=self.choose_files,
            name="verify_drop",
        )
        self.code = LineField(
            max_length=4000, placeholder=self.tr("Scan the QR code here"), name="verify_code"
        )
        self.verify_button = secondary(
            self.tr("&Verify"), name="verify_code_button", on_click=self.verify_code
        )
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self.list = DataTable(self._columns(), key=lambda one: one.number, name="verify_list")
        self.verdict = VerdictPanel()
        self.set_title(self.tr("Verify a certificate"))
        self.set_subtitle(self.tr("Works without a network, by the list of keys that this computer knows."))
        self._place()
        self._connect()

    def _columns(self) -> tuple[Column, ...]:
        return (
            text_column(
                "name",
                self.tr("Verified"),
                lambda one: one.name,
                stretch=1,
                sortable=False,
                tip=lambda one: one.name,
            ),
            badge_column("verdict", self.tr("Answer"), self._badge, width=128, sortable=False),
        )

    def _badge(self, one: Examined) -> BadgeValue:
        if isinstance(one.result, Refusal):
            return BadgeValue(self.tr("Unreadable"), Tone.NEUTRAL)
        return BadgeValue(verdict_text(one.result.verdict), TONES[one.result.verdict])

    def _place(self) -> None:
        scanner = Card(self.tr("Code scanner"), name="verify_scanner")
        line = row(self.code, self.verify_button, gap=GAP)
        line.setStretch(0, 1)
        scanner.body.addLayout(line)
        self.list.set_empty(
            EmptyState(
                self.tr("No answers yet"), self.tr("What was verified is listed here."), icon="list-checks"
            )
        )
        side = QWidget()
        side.setFixedWidth(_SIDE)
        layout = column(self.drop, scanner, self.list, gap=SPACE)
        layout.setStretch(2, 1)
        side.setLayout(layout)
        sides = row(side, self.verdict, gap=SPACE)
        sides.setStretch(1, 1)
        self.body.addLayout(sides, 1)

    def _connect(self) -> None:
        self.list.set_rows([])
        self.drop.dropped.connect(self.verify_files)
        self.code.returnPressed.connect(self.verify_code)
        self.code.textChanged.connect(lambda _text: self._rest.start())
        self._rest.timeout.connect(self._verify_long_code)
        self.list.selection_changed.connect(lambda _number: self._show_chosen())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.code.setFocus()

    def choose_files(self) -> None:
        """Ask for files and verify them."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        filters = self.tr("Certificates ({patterns})").format(patterns=patterns)
        self.verify_files(
            file_dialogs.open_files(self, self.tr("Certificates to verify"), filters, key="verify")
        )

    def verify_files(self, paths: Sequence[Path]) -> None:
        """Verify files one after the other; one that cannot be read does not stop the others."""
        if not paths:
            return
        service, chosen = self._verification, tuple(paths)

        def work(progress: Progress) -> list[tuple[str, Answer | Refusal]]:
            results = []
            for number, path in enumerate(chosen):
                progress.step(number, len(chosen))
                results.append((path.name, _examine(service, path)))
            return results

        self._run(work, is_quiet=len(chosen) == 1)

    def verify_code(self) -> None:
        """Verify what the scanner typed; the text stays chosen, so that the next scan takes its place."""
        self._rest.stop()
        text = self.code.value()
        if not text:
            return
        self.code.selectAll()
        service, name = self._verification, self.tr("Scanned code")
        self._run(lambda _progress: [(name, service.verify_text(text))], is_quiet=True)

    def _verify_long_code(self) -> None:
        """Some scanners send no Enter: a long text that came to rest is a whole code."""
        if len(self.code.value()) >= _SHORTEST_PROOF and not self.code.hasSelectedText():
            self.verify_code()

    def _run(self, work: Work, *, is_quiet: bool) -> None:
        self.set_busy(True)
        job = self._jobs.run(
            work, title=self.tr("Verifying certificates"), on_done=self._add, quiet=is_quiet, owner=self
        )
        job.ended.connect(lambda: self.set_busy(False))

    def _add(self, results: list[tuple[str, Answer | Refusal]]) -> None:
        first = len(self._examined)
        for number, (name, result) in enumerate(results, first):
            self._examined.append(Examined(number, name, result))
        self.list.set_rows(list(reversed(self._examined)))
        worst = next((one for one in self._examined[first:] if _is_bad(one.result)), self._examined[-1])
        self.list.select(worst.number)
        self._show_chosen()

    def _show_chosen(self) -> None:
        number = self.list.selected_id
        if not isinstance(number, int):
            return
        one = self._examined[number]
        if isinstance(one.result, Refusal):
            self.verdict.show_refused(one.name, _sentence(one.result))
        else:
            self.verdict.show_answer(one.name, one.result)


def _examine(service: VerificationService, path: Path) -> Answer | Refusal:
    """A file that cannot be read does not stop the others."""
    try:
        return service.verify_file(path)
    except Refusal as refusal:
        return refusal


def _is_bad(result: Answer | Refusal) -> bool:
    return isinstance(result, Refusal) or result.verdict is not Verdict.GENUINE


def _sentence(refusal: Refusal) -> str:
    sentence = word_refusal(refusal)
    if sentence is None:
        raise refusal
    return sentence
