"""Open remarks on a center or on one of its records: read them, settle one, write another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.exchange.queries import RemarkRow
from smm_desktop.exchange.ui.directorate_desk_panel import DirectorateDesk
from smm_desktop.exchange.ui.wording import moment_text
from smm_desktop.widgets.buttons import IconButton, secondary
from smm_desktop.widgets.labels import Label, TextRole
from smm_desktop.widgets.layouts import STRETCH, column, empty_layout, row
from smm_desktop.widgets.text_question import ask_text


@dataclass(frozen=True, slots=True)
class Subject:
    """The record that a remark would be written on; `title` is what a person calls it."""

    center: int
    record_kind: str
    record_id: UUID
    title: str


class RemarksPanel(QWidget):
    """`changed` says that a remark was written or settled."""

    changed = Signal(str)

    def __init__(self, desk: DirectorateDesk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._desk = desk
        self._subject: Subject | None = None
        self._lines = column(gap=10)
        self.button = secondary(
            self.tr("Write a &remark…"), icon="message-square", name=f"{name}_write", on_click=self.write
        )
        self.setLayout(column(self._lines, row(self.button, STRETCH), gap=10))

    def show_remarks(self, subject: Subject | None, remarks: Sequence[RemarkRow]) -> None:
        """Without a subject remarks can be read and settled only."""
        self._subject = subject
        self.button.setVisible(subject is not None)
        empty_layout(self._lines)
        for remark in remarks:
            self._lines.addWidget(self._line(remark))
        if not remarks:
            self._lines.addWidget(Label(self.tr("No open remarks."), TextRole.SOFT, wrap=True))

    def _line(self, remark: RemarkRow) -> QWidget:
        line = QWidget()
        line.setObjectName("remark_line")
        note = self.tr("{name}, {moment}").format(name=remark.author, moment=moment_text(remark.made_at))
        words = column(Label(remark.text, wrap=True), Label(note, TextRole.SMALL), gap=1)
        settle = IconButton(
            "check",
            self.tr("Settle this remark"),
            name="settle_remark",
            on_click=lambda: self.settle(remark.id),
        )
        layout = row(words, settle)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def write(self) -> None:
        """Ask for the words; the center reads them with its next receipt."""
        subject = self._subject
        if subject is None:
            return
        ask_text(
            self,
            self.tr("Write a remark"),
            self.tr("&Remark"),
            lambda text: self._write(subject, text),
            confirm=self.tr("&Write"),
            note=self.tr("{title}: the center reads it there, with its next receipt.").format(
                title=subject.title
            ),
            multi_line=True,
            name="remark_dialog",
        )

    def _write(self, subject: Subject, text: str) -> None:
        remarks, actor = self._desk.remarks, self._desk.actor()
        self._desk.do(
            self,
            lambda _progress: remarks.remark(
                subject.center, subject.record_kind, subject.record_id, text, actor=actor
            ),
            lambda _id: self.changed.emit(self.tr("The remark goes out with the next receipt.")),
        )

    def settle(self, remark_id: UUID) -> None:
        remarks, actor = self._desk.remarks, self._desk.actor()
        self._desk.do(
            self,
            lambda _progress: remarks.settle(remark_id, actor=actor),
            lambda _none: self.changed.emit(self.tr("The remark is settled.")),
        )
