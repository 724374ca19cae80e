"""The list of issued certificates: whose, for which training, of which day, and whether it counts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smm_desktop.certificates.queries import CertificateRow
from smm_desktop.certificates.terms import CertificateSort, CertificateState
from smm_desktop.certificates.ui.wording import certificate_state_text, subject_text
from smm_desktop.widgets.table import Column, badge_column, date_column, person_column, two_line_column
from smm_desktop.widgets.tones import BadgeValue, Tone

translate = QCoreApplication.translate
_TONES = {CertificateState.VALID: Tone.GOOD, CertificateState.REVOKED: Tone.BAD}


def state_badge(row: CertificateRow) -> BadgeValue:
    return BadgeValue(certificate_state_text(row.state), _TONES[row.state])


def certificate_columns() -> tuple[Column, ...]:
    """Return the columns; the sortable ones have the keys of `CertificateSort`."""
    return (
        person_column(
            CertificateSort.HOLDER.value,
            translate("certificates", "Holder"),
            lambda row: row.snapshot.holder,
            lambda row: row.number,
            width=230,
            stretch=3,
        ),
        two_line_column(
            "title",
            translate("certificates", "Training"),
            lambda row: row.snapshot.title,
            lambda row: subject_text(row.kind, row.snapshot.company),
            width=200,
            stretch=4,
            sortable=False,
            tip=lambda row: "\n".join(filter(None, (row.snapshot.title, row.snapshot.company))),
        ),
        date_column(
            CertificateSort.ISSUED.value,
            translate("certificates", "Date"),
            lambda row: row.snapshot.issued_on,
            width=104,
        ),
        badge_column("state", translate("certificates", "State"), state_badge, width=118, sortable=False),
    )
