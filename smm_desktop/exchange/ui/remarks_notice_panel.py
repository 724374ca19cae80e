"""A remark of the directorate where its record stands: hung on the teachers', trainings' and certificates' pages."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from smm_desktop.core.clock import local
from smm_desktop.core.database.database import Database
from smm_desktop.exchange.queries import OpenRemark, Place, open_remarks
from smm_desktop.widgets.banner import Banner
from smm_desktop.widgets.jobs import JobRunner
from smm_desktop.widgets.layouts import column, empty_layout
from smm_desktop.widgets.loading import LatestLoader
from smm_desktop.widgets.tones import Tone

_MOST = 4


class RemarkNotice(QWidget):
    """`show_subject` says which teacher, training or certificate is seen; without remarks nothing is shown."""

    def __init__(
        self, database: Database, jobs: JobRunner, place: Place, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"remark_notice_{place.value}")
        self.setAccessibleName(self.tr("Remarks of the directorate"))
        self._database, self._place = database, place
        self._loader = LatestLoader(jobs, self)
        self.subject_id: UUID | None = None
        self.remarks: tuple[OpenRemark, ...] = ()
        self._lines = column(gap=8)
        self.setLayout(self._lines)
        self.hide()

    def show_subject(self, subject_id: object) -> None:
        """None shows nothing."""
        self.subject_id = subject_id if isinstance(subject_id, UUID) else None
        self.refresh()

    def refresh(self) -> None:
        subject_id = self.subject_id
        if subject_id is None:
            self._loader.drop()
            self._show(())
            return
        self._loader.load(lambda: self._database.ask(open_remarks), self._show)

    def _show(self, remarks: tuple[OpenRemark, ...]) -> None:
        self.remarks = tuple(
            one
            for one in remarks
            if one.place.place is self._place and one.place.subject_id == self.subject_id
        )
        empty_layout(self._lines)
        for number, remark in enumerate(self.remarks[:_MOST]):
            self._lines.addWidget(self._banner(remark, number))
        left = len(self.remarks) - _MOST
        if left > 0:
            self._lines.addWidget(
                Banner(self.tr("and %n remark(s) more on the hand-over page", "", left), Tone.WARN)
            )
        self.setVisible(bool(self.remarks))

    def _banner(self, remark: OpenRemark, number: int) -> Banner:
        text = self.tr("Remark of the directorate, {day}: {text}")
        shown = text.format(day=f"{local(remark.row.made_at):%d.%m.%Y}", text=remark.row.text)
        return Banner(shown, Tone.WARN, icon="message-square", name=f"remark_{number + 1}")
