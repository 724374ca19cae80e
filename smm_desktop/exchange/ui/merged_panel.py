"""The panel beside the merged register: one person as each center wrote them, one training, or one certificate."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.core.clock import local
from smm_desktop.exchange.queries import MergedTeacherRow, PersonFile, RemarkRow
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.exchange.ui.directorate_remarks_panel import RemarksPanel, Subject
from smm_desktop.exchange.ui.merged_table import (
    activity_badge,
    center_text,
    certificate_badge,
    hours_text,
    linked_badge,
)
from smm_desktop.teachers.queries import mask_identity
from smm_desktop.trainings.queries import ActivityRow
from smm_desktop.widgets.detail_panel import DetailPanel, Fact, Stat, TimelineItem
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.numbers import grouped
from smm_desktop.widgets.timeline import Timeline
from smm_desktop.widgets.tones import Tone

_SHOWN = 12


class MergedPanel(DetailPanel):
    """Entries of several centers stand side by side; nothing here merges them."""

    def __init__(self, desk: DirectorateDesk, parent: QWidget | None = None) -> None:
        super().__init__(name="merged_detail", parent=parent)
        self.set_empty_text(self.tr("Nothing chosen"), self.tr("Choose a row to see what the centers wrote."))
        self._entries = QWidget()
        self._entries.setObjectName("merged_entries")
        self._entries.setLayout(column(gap=10))
        self.add_section("", self._entries)
        self._done = QWidget()
        self._done.setObjectName("merged_trainings_done")
        self._done_line = Timeline()
        self._done.setLayout(column(Label(self.tr("Trainings"), TextRole.HEADING), self._done_line, gap=10))
        self.add_section("", self._done)
        self.remarks = RemarksPanel(desk, "record_remarks")
        self.add_section(self.tr("Remarks"), self.remarks)

    def show_person(self, file: PersonFile) -> None:
        rows = file.person.rows
        chosen = next((row for row in rows if row.id == file.chosen), None)
        if chosen is None:
            self.clear()
            return
        teacher = chosen.teacher
        self.set_header(teacher.full_name, chosen.center, linked_badge(chosen))
        hours = sum(one.attended_hours for _, one in file.person.trainings)
        self.set_stats(
            [
                Stat(grouped(len(file.person.trainings)), self.tr("Trainings")),
                Stat(hours_text(hours), self.tr("Attended")),
                Stat(grouped(len(file.person.certificates)), self.tr("Certificates"), Tone.GOOD),
            ]
        )
        identity = mask_identity(teacher.identity_number) if teacher.identity_number else ""
        self.set_facts([Fact("id-card", identity, self.tr("Identity number"))])
        self._show_entries(rows, file.chosen)
        done = [
            _training_item(center, one.title, f"{one.ends_on:%d.%m.%Y}")
            for center, one in file.person.trainings
        ]
        self._done_line.set_items(done[:_SHOWN] or [TimelineItem(self.tr("None yet."))])
        self._done.show()
        subject = Subject(teacher.center_id, "teacher", teacher.id, teacher.full_name)
        self.remarks.show_remarks(subject, file.remarks)

    def _show_entries(self, rows: Sequence[MergedTeacherRow], chosen: UUID | None) -> None:
        layout = self._entries.layout()
        if layout is None:
            return
        empty_layout(layout)
        self._entries.setVisible(bool(rows))
        if len(rows) > 1:
            text = self.tr("The same identity number is registered in %n center(s):", "", len(rows))
            layout.addWidget(Label(text, TextRole.HEADING, wrap=True))
        for row in rows:
            layout.addWidget(_entry(row, is_chosen=row.id == chosen and len(rows) > 1))

    def show_training(self, row: ActivityRow, remarks: Sequence[RemarkRow]) -> None:
        self.set_header(row.title, center_text(row.center_id), activity_badge(row), icon="graduation-cap")
        self.set_stats(
            [
                Stat(grouped(row.enrolled), self.tr("People")),
                Stat(grouped(row.planned_slots), self.tr("Lessons")),
                Stat(grouped(row.group_count), self.tr("Groups")),
            ]
        )
        days = f"{row.starts_on:%d.%m.%Y} – {row.ends_on:%d.%m.%Y}"
        self.set_facts(
            [
                Fact("hash", row.code, self.tr("Code"), copyable=True),
                Fact("calendar-days", days, self.tr("Days")),
                Fact("layers", row.field, self.tr("Field")),
                Fact("map-pin", row.place, self.tr("Place")),
            ]
        )
        self._show_record(Subject(row.center_id, "activity", row.id, row.title), remarks)

    def show_certificate(self, row: CertificateRow, remarks: Sequence[RemarkRow]) -> None:
        says = row.snapshot
        self.set_header(says.holder, center_text(row.center_id), certificate_badge(row))
        self.set_stats([])
        days = f"{says.starts_on:%d.%m.%Y} – {says.ends_on:%d.%m.%Y}"
        self.set_facts(
            [
                Fact("hash", row.number, self.tr("Number"), copyable=True),
                Fact("book-open", says.title, self.tr("Training"), copyable=True),
                Fact("calendar-days", days, self.tr("Days")),
                Fact("stamp", f"{local(row.issued_at):%d.%m.%Y}", self.tr("Issued")),
                Fact("sticky-note", row.revocation_note, self.tr("Why it was revoked"), copyable=True),
            ]
        )
        self._show_record(Subject(row.center_id, "certificate", row.id, row.number), remarks)

    def _show_record(self, subject: Subject, remarks: Sequence[RemarkRow]) -> None:
        self._show_entries((), None)
        self._done.hide()
        self.remarks.show_remarks(subject, remarks)


def _training_item(center: str, title: str, day: str) -> TimelineItem:
    return TimelineItem(title, f"{day} · {center}", Tone.ACCENT)


def _entry(row: MergedTeacherRow, *, is_chosen: bool) -> QWidget:
    teacher = row.teacher
    widget = QWidget()
    widget.setObjectName("linked_entry")
    title = Label(row.center, TextRole.STRONG, wrap=True, tone=Tone.ACCENT if is_chosen else None)
    parts = (teacher.full_name, teacher.school, teacher.subject or teacher.field_name, teacher.province_name)
    note = Label(" · ".join(filter(None, parts)), TextRole.SMALL, wrap=True)
    widget.setLayout(column(title, note, gap=1))
    return widget
