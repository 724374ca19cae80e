"""The import's three steps one after the other, and the work between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.core.files import write_safely
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.jobs import Job, JobRunner
from smm_desktop.widgets.layouts import column
from smm_desktop.widgets.list_import.columns_step import ColumnsStep
from smm_desktop.widgets.list_import.file_step import FileStep
from smm_desktop.widgets.list_import.rows_step import RowsStep
from smm_desktop.widgets.list_import.source import ImportSource, Opened, Plan
from smm_desktop.widgets.tones import Tone
from smm_desktop.widgets.work_bar import WorkBar

T = TypeVar("T")


class ListImportPanel(QWidget):
    """`imported` brings the outcome once the list is written; before that nothing is."""

    subtitle_changed = Signal(str)
    imported = Signal(object)

    def __init__(
        self, source: ImportSource, rows_step: RowsStep, jobs: JobRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_panel")
        self._source, self._jobs = source, jobs
        self._job: Job | None = None
        self._opened: Opened | None = None
        self.plan: Plan | None = None
        self.file_step = FileStep(self.open_file, source.words.choose_file, source.file_key)
        self.columns_step = ColumnsStep(source, jobs, self.restart, self.make_plan)
        self.rows_step = rows_step
        rows_step.back_wanted.connect(self.show_columns)
        rows_step.apply_wanted.connect(self.apply)
        rows_step.keep_wanted.connect(self.keep)
        self.work_bar = WorkBar(self.stop, name="import_work")
        self.banner = Banner(tone=Tone.BAD, closable=True, name="import_banner")
        self.banner.hide()
        self._stack = QStackedWidget()
        for step in (self.file_step, self.columns_step, self.rows_step):
            self._stack.addWidget(step)
        layout = column(self.banner, self._stack, self.work_bar, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self._stack)

    @property
    def holds_a_plan(self) -> bool:
        """Leaving now would lose the preview or stop the writing."""
        return self.plan is not None

    def tell_subtitle(self) -> None:
        steps = (
            self.tr("Step 1 of 3: the file"),
            self.tr("Step 2 of 3: columns"),
            self.tr("Step 3 of 3: rows"),
        )
        text = steps[self._stack.currentIndex()]
        name = self._opened.path.name if self._opened else ""
        self.subtitle_changed.emit(f"{text} · {name}" if name else text)

    def _show(self, step: QWidget) -> None:
        self._stack.setCurrentWidget(step)
        self.tell_subtitle()
        step.setFocus()

    def restart(self) -> None:
        """Back to choosing a file."""
        self.stop()
        self.plan, self._opened = None, None
        self._show(self.file_step)

    def show_columns(self) -> None:
        self.plan = None
        self._show(self.columns_step)

    def open_file(self, path: Path) -> None:
        """Read the file in the background, then show how it is understood."""
        source = self._source
        self._run(
            self.tr("Reading {file}").format(file=path.name),
            lambda progress: source.open_list(path, progress),
            self._show_opened,
        )

    def _show_opened(self, opened: Opened) -> None:
        self._opened = opened
        self.columns_step.show_list(opened)
        self._show(self.columns_step)

    def make_plan(self) -> None:
        """Judge every row in the background, then show the verdicts."""
        opened, choices, source = self._opened, self.columns_step.choices, self._source
        if opened is not None:
            self._run(
                source.words.comparing,
                lambda progress: source.plan(opened, choices, progress),
                self._show_plan,
            )

    def _show_plan(self, plan: Plan) -> None:
        self.plan = plan
        self.rows_step.show_plan(plan)
        self._show(self.rows_step)

    def apply(self, decisions: object) -> None:
        """Write the list as one deed."""
        plan, source = self.plan, self._source
        if plan is not None:
            self._run(
                self.tr("Importing {file}").format(file=plan.path.name),
                lambda progress: source.write(plan, decisions, progress),
                self._tell_outcome,
                writes=True,
            )

    def keep(self) -> None:
        """Write the preview with what was decided so far to a file that can be sent or printed."""
        if self.plan is None:
            return
        suggested = self.tr("{list}, preview.xlsx").format(list=self.plan.path.stem)
        path = file_dialogs.save_file(
            self, self.tr("Keep the preview"), suggested, self.tr("Workbook (*.xlsx)"), key="import_preview"
        )
        if path is not None:
            (captions, rows), source = self.rows_step.as_texts(), self._source
            self._run(
                self.tr("Writing {file}").format(file=path.name),
                lambda _progress: write_safely(path, source.kept(captions, rows)),
                lambda _done: self._tell_kept(path.name),
            )

    def _tell_kept(self, name: str) -> None:
        self.banner.set_text(self.tr("The preview is kept in {file}.").format(file=name), Tone.GOOD)
        self.banner.show()

    def _tell_outcome(self, outcome: object) -> None:
        if self._job is not None:
            self._job.set_account(self._source.account(outcome))
        self.plan = None
        self.imported.emit(outcome)

    def _run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        *,
        writes: bool = False,
    ) -> None:
        """One piece of work at a time; the steps rest meanwhile, and a refusal stands above them."""
        if self._job is not None and self._job.is_open:
            return
        self.banner.hide()
        self._stack.setEnabled(False)
        job = self._jobs.run(
            work,
            title=title,
            on_done=lambda result: self._resume(lambda: done(result)),
            on_refused=lambda refusal: self._resume(lambda: self._show_refusal(refusal)),
            on_cancelled=lambda: self._resume(self._tell_cancelled),
            on_failed=lambda _error: self._resume(lambda: None),
            writes=writes,
            quiet=not writes,
            owner=self,
        )
        self._job = job
        self.work_bar.follow(title, job)

    def _resume(self, then: Callable[[], object]) -> None:
        self.work_bar.rest()
        self._stack.setEnabled(True)
        self._stack.currentWidget().setFocus()
        then()

    def _show_refusal(self, refusal: Refusal) -> None:
        self.banner.set_text(self._source.sentence(refusal), Tone.BAD)
        self.banner.show()

    def _tell_cancelled(self) -> None:
        self.banner.set_text(self.tr("Cancelled. Nothing was written."), Tone.INFO)
        self.banner.show()

    def stop(self) -> None:
        """Ask the work to stop; what was begun is rolled back."""
        if self._job is not None and self._job.is_open:
            self._job.cancel()
