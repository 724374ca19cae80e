"""The folder of answers that came back: read, shown file by file, broken ones named, then taken over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smm_desktop.core import turkish
from smm_desktop.needs.terms import FileVerdict, RoundState
from smm_desktop.needs.ui.part_panel import Part
from smm_desktop.needs.ui.section_panel import Desk, SectionPanel
from smm_desktop.needs.ui.wording import fault_text, verdict_badge
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import primary, secondary
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import Job
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import SPACE, STRETCH, column, row
from smm_desktop.widgets.progress import ProgressLine
from smm_desktop.widgets.table import Column, DataTable, badge_column, text_column

if TYPE_CHECKING:
    from smm_desktop.needs.service import FolderOutcome, FolderPlan, PlannedFile

translate = QCoreApplication.translate
_ALL = "all"


def file_columns(desk: Desk) -> list[Column]:
    def problem(file: PlannedFile) -> str:
        if file.problem is not None:
            return without_name(desk.sentence(file.problem), file.name)
        faults = (f"{one.key}: {fault_text(one.fault)}" for one in file.faults)
        return ", ".join(faults) or file.round_title

    return [
        text_column("name", translate("needs", "File"), lambda file: file.name, width=300, sortable=False),
        badge_column("verdict", translate("needs", "Result"), lambda file: verdict_badge(file.verdict),
                     width=150, sortable=False),
        text_column("problem", translate("needs", "Round, or what is wrong"), problem, stretch=1, soft=True,
                    sortable=False, tip=problem),
    ]  # fmt: skip


def without_name(sentence: str, name: str) -> str:
    """The file's name stands in the column before."""
    rest = sentence.removeprefix(name).lstrip(" ,")
    return turkish.upper(rest[0]) + rest[1:] if rest and rest != sentence else sentence


class Files(Part):
    def __init__(self, section: SectionPanel) -> None:
        super().__init__(section, "round_files")
        self.plan: FolderPlan | None = None
        self._job: Job | None = None
        self.table = DataTable(file_columns(self.desk), key=lambda file: file.name, name="answer_files")
        self.verdicts = FilterChips(name="file_verdict")
        self.account = Label("", TextRole.SOFT, wrap=True, name="files_account")
        self.line = ProgressLine(name="files_progress")
        self.line.hide()
        self.choose_button = secondary(
            self.tr("&Choose folder…"), icon="folder-open", name="choose_answers", on_click=self.browse
        )
        self.cancel_button = secondary(
            self.tr("Cance&l"), icon="x", name="cancel_answers", on_click=self._cancel
        )
        self.cancel_button.hide()
        self.take_button = primary(
            self.tr("&Take over"), icon="check", name="take_answers", on_click=self._apply
        )
        self._lay_out()
        self.verdicts.changed.connect(lambda _chosen: self._show_rows())
        self._show(None)

    def _lay_out(self) -> None:
        head = row(self.choose_button, self.verdicts, STRETCH, self.cancel_button)
        foot = QWidget()
        foot_row = row(self.account, self.take_button, gap=SPACE)
        foot_row.setStretch(0, 1)
        foot.setLayout(foot_row)
        layout = column(head, self.line, self.table, foot, gap=12)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.tr("Files that came back"),
            self.tr(
                "Put answer files and spreadsheet forms into one folder, of whichever rounds, and choose it. "
                "Every file is judged by name before anything is taken."
            ),
            icon="folder-open",
            action=self.tr("Choose folder"),
            on_action=self.browse,
            name="no_files",
        )

    def begin(self) -> None:
        self._show(None)

    def refresh(self) -> None:
        is_open = self.round is not None and self.round.state is RoundState.OPEN
        self.choose_button.setVisible(is_open and self._job is None)
        self.table.set_empty(self._empty() if is_open else self._closed())

    def _closed(self) -> EmptyState:
        return EmptyState(
            self.tr("The round is not open"),
            self.tr("Answers are taken while it is open."),
            icon="folder-open",
        )

    def browse(self) -> None:
        folder = file_dialogs.choose_folder(self, self.tr("Folder of the answers"), key="answers")
        if folder is not None:
            self.read_folder(folder)

    def read_folder(self, folder: Path) -> None:
        """In the background, with progress; nothing is kept."""
        service = self.desk.answer_import
        self._show(None)
        self._run(
            self.desk.jobs.run(
                lambda progress: service.plan_import(folder, progress=progress),
                title=self.tr("Reading answers"),
                on_done=self._show,
                on_refused=self.section.tell_refused,
                owner=self,
            )
        )

    def _run(self, job: Job) -> None:
        self._job = job
        self._show_running(running=True)
        job.progressed.connect(self.line.set_progress)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._job = None
        self._show_running(running=False)

    def _show_running(self, *, running: bool) -> None:
        self.line.setVisible(running)
        self.line.set_endless(running)
        self.cancel_button.setVisible(running)
        self.choose_button.setVisible(not running)
        self.take_button.setEnabled(not running and self._is_worth_taking)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @property
    def _is_worth_taking(self) -> bool:
        counts = self.plan.counts if self.plan is not None else {}
        return bool(counts.get(FileVerdict.NEW, 0) + counts.get(FileVerdict.REPLACES, 0))

    def _show(self, plan: FolderPlan | None) -> None:
        self.plan = plan
        found = plan.counts if plan is not None else {}
        chips = [
            Chip(verdict.value, verdict_badge(verdict).text, found[verdict])
            for verdict in FileVerdict
            if found.get(verdict)
        ]
        total = len(plan.files) if plan is not None else 0
        self.verdicts.set_chips([Chip(_ALL, self.tr("All"), total), *chips])
        self.verdicts.setVisible(plan is not None)
        self.take_button.setVisible(plan is not None)
        self.take_button.setEnabled(self._is_worth_taking)
        self.account.setText("" if plan is None else self._account(plan))
        self._show_rows()

    def _show_rows(self) -> None:
        chosen, files = self.verdicts.current, self.plan.files if self.plan is not None else ()
        shown = [one for one in files if chosen in {_ALL, "", one.verdict.value}]
        shown.sort(key=lambda one: one.verdict is not FileVerdict.REFUSED)
        self.table.set_rows(shown)

    def _account(self, plan: FolderPlan) -> str:
        if not plan.broken:
            return self.tr("All files of {folder} can be read").format(folder=plan.folder.name)
        return self.tr(
            "%n file(s) cannot be taken; they stand at the top, each with its reason", "", len(plan.broken)
        )

    def _apply(self) -> None:
        plan, service, actor = self.plan, self.desk.answer_import, self.desk.actor()
        if plan is None:
            return
        self._run(
            self.desk.jobs.run(
                lambda progress: service.apply_import(plan, actor=actor, progress=progress),
                title=self.tr("Taking answers over"),
                on_done=self._taken,
                on_refused=self.section.tell_refused,
                writes=True,
                owner=self,
            )
        )

    def _taken(self, outcome: FolderOutcome) -> None:
        left = self.plan.open_to_read if self.plan is not None else 0
        self._show(None)
        if left:
            self.account.setText(
                self.tr(
                    "%n spreadsheet(s) in the folder are not encrypted: delete them when nobody needs them",
                    "",
                    left,
                )
            )
        text = self.tr("{added} answers taken over, {replaced} corrected, {refused} not taken")
        self.section.deed_done.emit(
            text.format(added=outcome.added, replaced=outcome.replaced, refused=outcome.refused), None
        )
