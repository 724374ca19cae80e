"""Revoking one certificate for good: why, in which words, and the number typed as a confirmation."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.terms import CertificateReason, RevocationReason
from smm_desktop.certificates.ui.section_panel import Desk
from smm_desktop.certificates.ui.wording import revocation_text, word_refusal
from smm_desktop.core import turkish
from smm_desktop.core.progress import Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.widgets.forms import PENDING, Choice, ComboField, FormDialog, LineField, MultiLineField


class RevokeDialog(FormDialog):
    """`revoked` after the deed; nothing brings a revoked certificate back."""

    revoked = Signal()

    def __init__(self, desk: Desk, row: CertificateRow, parent: QWidget) -> None:
        super().__init__(
            self.tr("Revoke the certificate of {name}").format(name=row.snapshot.holder),
            self.tr(
                "It is put on the list of revoked certificates and never counts again. "
                "A corrected one can be issued afterwards."
            ),
            primary=self.tr("&Revoke"),
            danger=True,
            name="revoke",
            parent=parent,
        )
        self._desk, self._row = desk, row
        reasons = [Choice(reason, revocation_text(reason)) for reason in RevocationReason]
        self.form.add("reason", self.tr("&Why"), ComboField(reasons, name="revoke_reason"), required=True)
        self.form.add("note", self.tr("&In your words"), MultiLineField(name="revoke_note"))
        self.form.add(
            "number",
            self.tr("&Number, typed as a confirmation"),
            LineField(placeholder=row.number, name="revoke_number"),
            required=True,
        )
        self.on_submit = self._submit

    def _submit(self, values: dict[str, object]) -> Mapping[str, str] | None:
        if turkish.fold(str(values["number"])) != turkish.fold(self._row.number):
            return {
                "number": self.tr("The number of this certificate is {number}.").format(
                    number=self._row.number
                )
            }
        issue, actor, row = self._desk.issue, self._desk.actor(), self._row
        reason, note = RevocationReason(str(values["reason"])), str(values["note"])

        def work(_progress: Progress) -> None:
            issue.revoke(row.id, reason, note, actor=actor)

        self._desk.jobs.run(
            work,
            on_done=lambda _none: self._done(),
            on_refused=self._refused,
            on_failed=lambda _error: self.set_busy(False),
            writes=True,
            quiet=True,
            owner=self,
        )
        return PENDING

    def _done(self) -> None:
        self.finish()
        self.revoked.emit()

    def _refused(self, refusal: Refusal) -> None:
        self.set_busy(False)
        sentence = word_refusal(refusal)
        if sentence is None:
            raise refusal
        is_missing = refusal.term is CertificateReason.REASON_MISSING
        self.finish({"note" if is_missing else "": sentence})
