"""The merged register: teachers, trainings and certificates of all centers, searched together, edited nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from smm_desktop.centers.queries import reference
from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateFilter, CertificateRow
from smm_desktop.exchange import queries
from smm_desktop.exchange.queries import MergedTeacherRow
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.exchange.ui.merged_panel import MergedPanel
from smm_desktop.exchange.ui.merged_table import certificate_columns, teacher_columns, training_columns
from smm_desktop.teachers import queries as teachers
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.terms import TeacherSort
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.queries import ActivityFilter, ActivityRow
from smm_desktop.widgets.chips import Chip, FilterChips
from smm_desktop.widgets.empty_state import EmptyState
from smm_desktop.widgets.forms import CheckField, Choice, ComboField
from smm_desktop.widgets.layouts import SideBySide
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.page import Page
from smm_desktop.widgets.search_field import SearchField
from smm_desktop.widgets.table import DataTable

TEACHERS, TRAININGS, CERTIFICATES = "teachers", "trainings", "certificates"


class MergedPage(Page):
    """`show_record` chooses a teacher, a training or a certificate, coming from elsewhere."""

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merged_page")
        self._desk = desk
        self._descending = False
        self._wanted: UUID | None = None
        self._loader = LatestLoader(desk.jobs, self)
        self._loader.busy_changed.connect(self.set_busy)
        self._detail_loader = LatestLoader(desk.jobs, self)
        self.set_title(self.tr("Merged register"))
        self._fill_toolbar()
        self.tables = self._make_tables()
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        self.detail = MergedPanel(desk)
        self.detail.remarks.changed.connect(self._remarked)
        self.body.addWidget(SideBySide(self._stack, self.detail, side_width=332), 1)

    def _fill_toolbar(self) -> None:
        self.chips = FilterChips(
            [
                Chip(TEACHERS, self.tr("Teachers")),
                Chip(TRAININGS, self.tr("Trainings")),
                Chip(CERTIFICATES, self.tr("Certificates")),
            ],
            name="merged_kinds",
        )
        self.chips.changed.connect(lambda _chosen: self.refresh())
        self.search = SearchField(self.tr("Name, school, title or number…"), name="merged_search")
        self.search.searched.connect(lambda _text: self.refresh())
        everybody = Choice(None, self.tr("All centers"))
        centers = [Choice(one.number, f"{one.number}. {one.school}") for one in reference().centers]
        self.center = ComboField([everybody, *centers], searchable=True, name="merged_center")
        self.center.setAccessibleName(self.tr("Center"))
        self.center.value_changed.connect(self.refresh)
        self.linked = CheckField(self.tr("In several centers"), name="merged_linked")
        self.linked.toggled.connect(lambda _on: self.refresh())
        for widget in (self.search, self.chips, self.linked):
            self.toolbar.addWidget(widget)
        self.toolbar.addStretch(1)
        self.toolbar.addWidget(self.center)

    def _make_tables(self) -> dict[str, DataTable]:
        tables = {
            TEACHERS: DataTable(teacher_columns(), name="merged_teachers"),
            TRAININGS: DataTable(training_columns(), name="merged_trainings"),
            CERTIFICATES: DataTable(certificate_columns(), name="merged_certificates"),
        }
        tables[TEACHERS].set_source(self._fetch_teachers)
        tables[TEACHERS].set_sort("name")
        tables[TEACHERS].sort_requested.connect(self._sort_by)
        tables[CERTIFICATES].set_source(self._fetch_certificates)
        for table in tables.values():
            table.selection_changed.connect(lambda _id: self._show_chosen())
            table.set_empty(
                EmptyState(
                    self.tr("Nothing found"),
                    self.tr("Take packages in, or search for something else."),
                    icon="search",
                )
            )
        return tables

    def _fetch_teachers(self, ids: Sequence[Any]) -> list[MergedTeacherRow]:
        return list(self._desk.database.ask(queries.merged_teachers, ids))

    def _fetch_certificates(self, ids: Sequence[Any]) -> list[CertificateRow]:
        return list(self._desk.database.ask(certificates.certificates_by_id, ids).values())

    @property
    def kind(self) -> str:
        return self.chips.current or TEACHERS

    @property
    def table(self) -> DataTable:
        return self.tables[self.kind]

    def refresh(self) -> None:
        """Read the chosen list with the present search."""
        self._stack.setCurrentWidget(self.table)
        self.linked.setVisible(self.kind == TEACHERS)
        text, value = self.search.text().strip(), self.center.value()
        center = value if isinstance(value, int) else None
        match self.kind:
            case "trainings":
                self._load_trainings(ActivityFilter(text=text, center=center))
            case "certificates":
                self._load_certificates(CertificateFilter(text=text, center=center))
            case _:
                self._load_teachers(
                    TeacherFilter(text=text, center=center, in_several_centers=self.linked.isChecked())
                )

    def _load_teachers(self, chosen: TeacherFilter) -> None:
        database, descending = self._desk.database, self._descending

        def show(found: teachers.Listing) -> None:
            self.table.forget_rows()
            self.table.set_ids(found.ids)
            self._shown(found.found, self.tr("%n teacher(s), each as a center wrote it", "", found.found))

        self._loader.load(
            lambda: database.ask(teachers.listing, chosen, TeacherSort.NAME, descending=descending), show
        )

    def _load_trainings(self, chosen: ActivityFilter) -> None:
        database = self._desk.database

        def show(rows: Sequence[ActivityRow]) -> None:
            self.table.set_rows(rows)
            self._shown(len(rows), self.tr("%n training(s) of all centers", "", len(rows)))

        self._loader.load(lambda: database.ask(trainings.activities, chosen), show)

    def _load_certificates(self, chosen: CertificateFilter) -> None:
        database = self._desk.database

        def show(ids: Sequence[UUID]) -> None:
            self.table.forget_rows()
            self.table.set_ids(ids)
            self._shown(len(ids), self.tr("%n certificate(s) of all centers", "", len(ids)))

        self._loader.load(lambda: database.ask(certificates.certificate_ids, chosen), show)

    def _shown(self, count: int, text: str) -> None:
        self.set_subtitle(text.replace(str(count), grouped(count), 1))
        if self._wanted is not None and self.table.select(self._wanted):
            self._wanted = None
        elif self.table.selected_id is None:
            self.table.select_first()
        self._show_chosen()

    def show_record(self, kind: str, record_id: object) -> None:
        """Choose a record whatever was searched for before."""
        self._wanted = record_id if isinstance(record_id, UUID) else None
        self.chips.choose(kind)
        self.center.set_value(None)
        self.linked.setChecked(False)
        self.search.clear()
        self.refresh()

    def _sort_by(self, key: str, descending: bool) -> None:
        self._descending = descending
        self.tables[TEACHERS].set_sort(key, descending=descending)
        self.refresh()

    def _show_chosen(self) -> None:
        chosen, table = self.table.selected_id, self.table
        row = None if chosen is None else table.row(chosen)
        database = self._desk.database
        if isinstance(row, MergedTeacherRow):
            self._detail_loader.load(
                lambda: database.ask(queries.person_file, row.id), self.detail.show_person
            )
        elif isinstance(row, ActivityRow):
            self._detail_loader.load(
                lambda: database.ask(queries.remarks_on, row.id),
                lambda remarks: self.detail.show_training(row, remarks),
            )
        elif isinstance(row, CertificateRow):
            self._detail_loader.load(
                lambda: database.ask(queries.remarks_on, row.id),
                lambda remarks: self.detail.show_certificate(row, remarks),
            )
        else:
            self.detail.clear()

    def _remarked(self, account: str) -> None:
        self.mark_stale()
        self.show_toast(account)
