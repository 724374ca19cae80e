"""The panel beside the list: one certificate's page, its facts, and what its signature and its code are worth."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.service import Inspection
from smm_desktop.certificates.terms import CertificateSnapshot, CertificateState
from smm_desktop.certificates.ui.certificate_table import state_badge
from smm_desktop.certificates.ui.section_panel import Desk, page_of, tell_refusal
from smm_desktop.certificates.ui.thumbnail_panel import ThumbnailPanel
from smm_desktop.certificates.ui.wording import (
    certificate_kind_text,
    day_text,
    hours_text,
    level_text,
    proof_text,
    revocation_text,
    span_text,
)
from smm_desktop.core.clock import local
from smm_desktop.widgets.buttons import MenuButton, primary
from smm_desktop.widgets.detail_panel import DetailPanel, Fact
from smm_desktop.widgets.loading import LatestLoader

_DPI = 60.0
Page = tuple[int, int, bytes]


class CertificatePanel(DetailPanel):
    """Shows a row; what to do with it is called back. The file is read and checked in the background."""

    def __init__(
        self,
        desk: Desk,
        *,
        open_preview: Callable[[], object],
        save: Callable[[], object],
        revoke: Callable[[], object],
        reissue: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name="certificate_detail", parent=parent)
        self._desk = desk
        self._row: CertificateRow | None = None
        self.inspection: Inspection | None = None
        self._loader = LatestLoader(desk.jobs, self)
        self.set_empty_text(self.tr("Nothing chosen"), self.tr("Choose a certificate to see it here."))
        self.thumbnail = ThumbnailPanel("certificate_thumbnail")
        self.thumbnail.opened.connect(open_preview)
        self.add_section("", self.thumbnail)
        self.more = MenuButton(tip=self.tr("More"), name="certificate_more")
        self.more.add_item(self.tr("Preview"), open_preview, icon="eye", name="open_preview")
        self.save_action = self.more.add_item(
            self.tr("Save as PDF…"), save, icon="download", shortcut="Ctrl+S", name="save_certificate"
        )
        self.revoke_action = self.more.add_item(
            self.tr("Revoke…"), revoke, icon="ban", name="revoke_certificate"
        )
        self.add_button(self.more)
        self.reissue_button = self.add_button(
            primary(
                self.tr("&Issue corrected…"), icon="replace", name="reissue_certificate", on_click=reissue
            )
        )
        self.preview_button = self.add_button(
            primary(self.tr("&Preview"), icon="eye", name="preview_certificate", on_click=open_preview)
        )

    @property
    def row(self) -> CertificateRow | None:
        return self._row

    def show_row(self, row: CertificateRow | None) -> None:
        """Show a row at once and its file when it has been read."""
        is_other = row is None or self._row is None or row.id != self._row.id
        self._row = row
        if is_other:
            self.inspection = None
            self.thumbnail.show_page(None)
            self._loader.drop()
        if row is None:
            self.clear()
            return
        revoked = row.state is CertificateState.REVOKED
        self.set_header(row.snapshot.holder, certificate_kind_text(row.kind), state_badge(row))
        self.revoke_action.setEnabled(not revoked)
        self.reissue_button.setVisible(revoked)
        self.preview_button.setVisible(not revoked)
        self._show_facts()
        if self.inspection is None:
            self._read(row)

    def _read(self, row: CertificateRow) -> None:
        service = self._desk.handing_out

        def work() -> tuple[Inspection, Page]:
            found = service.inspect(row.id)
            return found, page_of(found.pdf, 0, _DPI * self.devicePixelRatioF())

        self._loader.load(work, self._show_file, refused=lambda refusal: tell_refusal(self, refusal))

    def _show_file(self, read: tuple[Inspection, Page]) -> None:
        self.inspection, page = read
        self.thumbnail.show_page(page)
        self._show_facts()

    def _show_facts(self) -> None:
        row = self._row
        if row is None:
            return
        says = row.snapshot
        facts = [
            Fact("hash", row.number, self.tr("Number"), copyable=True),
            *self._subject(says),
            Fact("calendar-days", span_text(says.starts_on, says.ends_on), self.tr("Days of the training")),
            Fact("clock", hours_text(row.kind, says.hours), self.tr("Duration")),
            Fact("stamp", self._issued(row), self.tr("Issued")),
        ]
        self.set_facts([*facts, *self._revocation(row), *self._proofs()])

    def _subject(self, says: CertificateSnapshot) -> list[Fact]:
        """What it is of, and for on-the-job training where that was."""
        if not says.company:
            return [Fact("book-open", says.title, self.tr("Training"), copyable=True)]
        return [
            Fact("factory", says.company, self.tr("On-the-job training at"), copyable=True),
            Fact("briefcase", says.title, self.tr("Subject"), copyable=True),
        ]

    def _issued(self, row: CertificateRow) -> str:
        day = day_text(local(row.issued_at).date())
        return self.tr("{day}, by {name}").format(day=day, name=row.issued_by) if row.issued_by else day

    def _revocation(self, row: CertificateRow) -> list[Fact]:
        if row.revocation is None or row.revoked_at is None:
            return []
        day = day_text(local(row.revoked_at).date())
        text = self.tr("Revoked on {day}: {reason}").format(day=day, reason=revocation_text(row.revocation))
        return [
            Fact("ban", text, copyable=True),
            Fact(
                "sticky-note", row.revocation_note, self.tr("In the words of who revoked it"), copyable=True
            ),
        ]

    def _proofs(self) -> list[Fact]:
        found = self.inspection
        if found is None:
            return []
        return [
            Fact("file-signature", level_text(found.level, is_as_issued=found.is_as_issued), copyable=True),
            Fact("qr-code", proof_text(proves_itself=found.proves_itself)),
        ]
