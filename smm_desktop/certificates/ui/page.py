"""The page of issued certificates: find them, look at them, hand them out, revoke one, issue the corrected one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter, CertificateRow
from smm_desktop.certificates.rules import DEFAULT_PATTERN, file_stem
from smm_desktop.certificates.service import HandingOutService, IssueService
from smm_desktop.certificates.terms import CertificateSort, CertificateState
from smm_desktop.certificates.ui.certificate_panel import CertificatePanel
from smm_desktop.certificates.ui.certificate_table import certificate_columns
from smm_desktop.certificates.ui.filter_panel import FilterPanel
from smm_desktop.certificates.ui.hand_out_dialog import HandOutDialog, preview_pdf
from smm_desktop.certificates.ui.placement_issue_panel import PlacementIssueDialog
from smm_desktop.certificates.ui.revoke_dialog import RevokeDialog
from smm_desktop.certificates.ui.section_panel import Desk, tell_refusal
from smm_desktop.core.clock import Clock
from smm_desktop.core.database.database import Database
from smm_desktop.core.files import write_safely
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.buttons import secondary
from smm_desktop.widgets.dialogs import ask
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import SideBySide
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.table import DataTable


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows: the ids in its order, how many in each state, the years that have any."""

    ids: Sequence[UUID]
    counts: Mapping[CertificateState, int]
    years: tuple[int, ...]


class CertificatesPage(Page):
    """`show_certificate` chooses one, coming from elsewhere."""

    def __init__(  # noqa: PLR0917  what the shell hands to every page, in its order
        self,
        database: Database,
        issue: IssueService,
        handing_out: HandingOutService,
        clock: Clock,
        jobs: JobRunner,
        actor: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("certificates_page")
        self._desk = Desk(database, issue, handing_out, clock, jobs, actor)
        self._loader = LatestLoader(jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._sort, self._descending = CertificateSort.ISSUED, True
        self._wanted: UUID | None = None
        self.filters = FilterPanel()
        self.filters.changed.connect(self.refresh)
        self.table = self._make_table()
        self.detail = CertificatePanel(
            self._desk,
            open_preview=self.open_preview,
            save=self.save,
            revoke=self.revoke,
            reissue=self.reissue,
        )
        self._add_buttons()
        self.set_title(self.tr("Certificates"))
        self.toolbar.addWidget(self.filters)
        self.body.addWidget(SideBySide(self.table, self.detail, side_width=316), 1)

    def _add_buttons(self) -> None:
        self.hand_out_button = self.add_action(
            secondary(
                self.tr("&Hand out…"),
                icon="folder-down",
                shortcut="Ctrl+E",
                name="hand_out_certificates",
                on_click=self.hand_out,
            )
        )
        self.placement_button = self.add_action(
            secondary(
                self.tr("&On-the-job training…"),
                icon="award",
                shortcut="Ctrl+I",
                name="issue_for_placements",
                on_click=self.issue_for_placements,
            )
        )

    def _make_table(self) -> DataTable:
        table = DataTable(certificate_columns(), checkable=True, name="certificate_table")
        table.set_source(self._fetch)
        table.set_sort(self._sort.value, descending=self._descending)
        table.selection_changed.connect(self._show)
        table.checks_changed.connect(lambda _count: self._count_hand_out())
        table.opened.connect(lambda _id: self.open_preview())
        table.sort_requested.connect(self._sort_by)
        table.add_row_action(
            self.tr("Preview"), lambda _id: self.open_preview(), icon="eye", name="row_preview"
        )
        table.add_row_action(
            self.tr("Save as PDF…"), lambda _id: self.save(), icon="download", name="row_save"
        )
        table.add_row_action(
            self.tr("Revoke…"), lambda _id: self.revoke(), icon="ban", shortcut="Del", name="row_revoke"
        )
        return table

    def _fetch(self, ids: Sequence[Any]) -> list[CertificateRow]:
        return list(self._desk.database.ask(queries.certificates_by_id, ids).values())

    def refresh(self) -> None:
        """Read the list anew with the present filter."""
        chosen, sort, descending = self.filters.filter, self._sort, self._descending
        database = self._desk.database

        def read() -> Listing:
            return Listing(
                database.ask(queries.certificate_ids, chosen, sort, descending=descending),
                database.ask(queries.state_counts, chosen),
                database.ask(queries.years),
            )

        self._loader.load(read, self._show_listing)

    def _show_listing(self, listing: Listing) -> None:
        self.filters.set_counts(listing.counts)
        self.filters.set_years(listing.years)
        self.table.set_empty(self._empty_state())
        self.table.forget_rows()
        self.table.set_ids(listing.ids)
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None
        elif self.table.selected_id is None:
            self.table.select_first()
        else:
            self._show(self.table.selected_id)
        self._say_count(len(listing.ids))
        self._count_hand_out()

    def _say_count(self, count: int) -> None:
        if self.filters.filter == CertificateFilter():
            text = self.tr("%n certificate(s) issued", "", count)
        else:
            text = self.tr("%n certificate(s) fit the search and the filters", "", count)
        self.set_subtitle(text.replace(str(count), grouped(count), 1))

    def _empty_state(self) -> EmptyState:
        if self.filters.filter != CertificateFilter():
            return EmptyState(
                self.tr("Nothing found"),
                self.tr("No certificate fits the search and the filters."),
                icon="search",
                action=self.tr("Show all"),
                on_action=self.filters.clear,
                name="no_certificate_found",
            )
        return EmptyState(
            self.tr("No certificates yet"),
            self.tr(
                "Open a closed training and issue its certificates there; those of on-the-job training are issued here."
            ),
            icon="award",
            name="no_certificates",
        )

    @property
    def row(self) -> CertificateRow | None:
        """The chosen certificate."""
        chosen = self.table.selected_id
        row = None if chosen is None else self.table.row(chosen)
        return row if isinstance(row, CertificateRow) else None

    def show_certificate(self, certificate_id: object) -> None:
        """Choose a certificate whatever the filters say; they are dropped."""
        if isinstance(certificate_id, UUID):
            self._wanted = certificate_id
            self.filters.clear()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._sort, self._descending = CertificateSort(key), descending
        self.table.set_sort(key, descending=descending)
        self.refresh()

    def _show(self, _chosen: object) -> None:
        row = self.row
        self.detail.show_row(row)
        self.subject_chosen.emit(row.id if row is not None else None)

    @property
    def chosen_ids(self) -> list[UUID]:
        """What a batch means: the ticked certificates, or all that are listed."""
        ids = self.table.checked_ids or self.table.model.store.ids
        return [one for one in ids if isinstance(one, UUID)]

    def _count_hand_out(self) -> None:
        checked, listed = len(self.table.checked_ids), self.table.row_count
        text = self.tr("&Hand out %n chosen…", "", checked) if checked else self.tr("&Hand out all listed…")
        self.hand_out_button.setText(text)
        self.hand_out_button.setEnabled(listed > 0)

    def issue_for_placements(self) -> None:
        """Issue what on-the-job training has earned; the list is read anew when the dialog has issued any."""
        dialog = PlacementIssueDialog(self._desk, self)
        dialog.panel.issued.connect(lambda _outcome: self.mark_stale())
        dialog.open()

    def hand_out(self) -> None:
        """Write or print the ticked certificates, or all that are listed."""
        ids = self.chosen_ids
        sample = self.table.row(ids[0]) if ids else None
        if isinstance(sample, CertificateRow):
            HandOutDialog(self._desk, ids, sample.snapshot, self).open()

    def open_preview(self) -> None:
        """Show the chosen certificate's page large."""
        row, found = self.detail.row, self.detail.inspection
        if row is not None and found is not None and found.certificate_id == row.id:
            preview_pdf(self, f"{row.snapshot.holder} · {row.number}", found.pdf)

    def save(self) -> None:
        """Write the chosen certificate's file."""
        row, found = self.detail.row, self.detail.inspection
        if row is None or found is None or found.certificate_id != row.id:
            return
        name = f"{file_stem(DEFAULT_PATTERN, row.snapshot)}.pdf"
        title = self.tr("Save the certificate")
        path = file_dialogs.save_file(self, title, name, self.tr("PDF documents (*.pdf)"), key="certificates")
        if path is None:
            return
        self._desk.jobs.run(
            lambda _progress: write_safely(path, found.pdf),
            on_done=lambda _none: self.show_toast(self.tr("Saved: {file}").format(file=path.name)),
            on_refused=lambda refusal: tell_refusal(self, refusal),
            quiet=True,
            owner=self,
        )

    def revoke(self) -> None:
        """Ask why, then revoke the chosen certificate."""
        row = self.row
        if row is None or row.state is CertificateState.REVOKED:
            return
        dialog = RevokeDialog(self._desk, row, self)
        dialog.revoked.connect(
            lambda: self._done(self.tr("Certificate {number} is revoked").format(number=row.number))
        )
        dialog.open()

    def reissue(self) -> None:
        """Issue the corrected certificate in place of the chosen, revoked one."""
        row = self.row
        if row is None:
            return
        text = self.tr(
            "It gets a new number and is drawn from what the records say today of {name} and the training."
        )
        ask(
            self,
            self.tr("Issue a corrected certificate?"),
            text.format(name=row.snapshot.holder),
            self.tr("Issue"),
            lambda: self._reissue(row),
            name="reissue_question",
        )

    def _reissue(self, row: CertificateRow) -> None:
        issue, actor = self._desk.issue, self._desk.actor()
        self._desk.jobs.run(
            lambda _progress: issue.reissue(row.id, actor=actor),
            on_done=self._reissued,
            on_refused=lambda refusal: tell_refusal(self, refusal),
            writes=True,
            quiet=True,
            owner=self,
        )

    def _reissued(self, certificate_id: UUID) -> None:
        self.show_certificate(certificate_id)
        self._done(self.tr("The corrected certificate is issued"))

    def _done(self, account: str) -> None:
        self.mark_stale()
        self.show_toast(account)
