"""The page of issued certificates, driven as a user would."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from smm_desktop.certificates.terms import CertificateState, RevocationReason
from smm_desktop.certificates.ui.page import CertificatesPage
from smm_desktop.widgets import file_dialogs
from smm_desktop.widgets.labels import Label
from smm_desktop.widgets.pdf_preview import PdfPreviewDialog
from tests.certificates.builders import ACHIEVEMENT, Office, named
from tests.certificates.ui.driving import Wait, close, dialog, fill, find, form_dialog, press
from tests.trainings.builders import ACTOR


def shown(page: CertificatesPage, wait: Wait) -> CertificatesPage:
    page.show()
    wait()
    return page


def test_issued_certificates_are_listed_and_counted(
    page: CertificatesPage, office: Office, wait: Wait
) -> None:
    issued = office.issue_all(office.closed(3)).issued
    office.issue.revoke(issued[0], RevocationReason.NAME_WRONG, "", actor=ACTOR)
    shown(page, wait)
    assert page.table.row_count == 3
    assert find(page, Label, "page_subtitle").text().startswith("3 ")
    page.filters.chips.choose(CertificateState.REVOKED.value)
    wait()
    assert list(page.table.model.store.ids) == [issued[0]]


def test_an_empty_list_says_where_certificates_are_issued(page: CertificatesPage, wait: Wait) -> None:
    shown(page, wait)
    assert find(page, QWidget, "no_certificates").isVisible()


def test_search_kind_and_year_narrow_the_list(page: CertificatesPage, office: Office, wait: Wait) -> None:
    activity_id = office.closed(named(("Işıl", "Ak"), ("Ömer", "Öz")), scores=[90, 90])
    office.issue_all(activity_id)
    office.issue_all(activity_id, ACHIEVEMENT)
    shown(page, wait)
    page.filters.search.setText("isil")
    page.filters.kind.set_value(ACHIEVEMENT)
    page.filters.year.set_value(2026)
    wait.until(lambda: page.table.row_count == 1)


def test_the_chosen_certificate_is_drawn_and_its_signature_named(
    page: CertificatesPage, office: Office, wait: Wait
) -> None:
    row = office.one()
    shown(page, wait)
    assert page.detail.row == row
    assert page.detail.thumbnail.is_drawn
    texts = [label.text() for label in page.detail.findChildren(Label)]
    assert "Signed (PAdES B-B), without a time stamp" in texts


def test_coming_from_elsewhere_drops_the_filters(page: CertificatesPage, office: Office, wait: Wait) -> None:
    issued = office.issue_all(office.closed(3)).issued
    shown(page, wait)
    page.filters.chips.choose(CertificateState.REVOKED.value)
    wait()
    page.show_certificate(issued[1])
    wait()
    assert page.table.selected_id == issued[1]


def test_revoking_needs_the_number_typed(page: CertificatesPage, office: Office, wait: Wait) -> None:
    row = office.one()
    shown(page, wait)
    page.revoke()
    asked = fill("revoke", reason=RevocationReason.NAME_WRONG, number="SMM")
    asked.confirm()
    assert asked.form.error("number")
    assert office.row(row.id).state is CertificateState.VALID
    close("revoke")


def test_revoking_for_another_reason_asks_for_words_beside_the_field(
    page: CertificatesPage, office: Office, wait: Wait
) -> None:
    row = office.one()
    shown(page, wait)
    page.revoke()
    asked = fill("revoke", reason=RevocationReason.OTHER, number=row.number)
    asked.confirm()
    wait()
    assert asked.form.error("note")
    close("revoke")


def test_a_revoked_certificate_is_shown_so_and_can_be_reissued(
    page: CertificatesPage, office: Office, wait: Wait
) -> None:
    row = office.one()
    shown(page, wait)
    page.revoke()
    fill("revoke", reason=RevocationReason.NAME_WRONG, number=row.number).confirm()
    wait()
    assert page.detail.reissue_button.isVisible()
    press(page, "reissue_certificate")
    dialog("reissue_question").confirm()
    wait()
    assert page.row is not None
    assert page.row.replaces_id == row.id


def test_the_very_bytes_are_saved(
    page: CertificatesPage,
    office: Office,
    wait: Wait,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    row = office.one()
    shown(page, wait)
    suggested: list[str] = []
    monkeypatch.setattr(
        file_dialogs, "save_file", lambda _p, _t, name, *_a, **_k: suggested.append(name) or out / "b.pdf"
    )
    page.save()
    wait()
    assert (out / "b.pdf").read_bytes() == office.pdf(row.id)
    assert suggested == [f"{row.number} {row.snapshot.holder}.pdf"]


def test_the_preview_opens(page: CertificatesPage, office: Office, wait: Wait) -> None:
    office.one()
    shown(page, wait)
    page.open_preview()
    preview = find(page, PdfPreviewDialog, "certificate_preview")
    assert preview.isVisible()
    preview.accept()


def test_ticked_certificates_go_into_a_folder(
    page: CertificatesPage,
    office: Office,
    wait: Wait,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    issued = office.issue_all(office.closed(3)).issued
    shown(page, wait)
    page.table.set_checked(issued[:2])
    monkeypatch.setattr(file_dialogs, "choose_folder", lambda *_a, **_k: out)
    page.hand_out()
    fill("hand_out", pattern="{name}").confirm()
    wait()
    expected = {f"{office.row(one).snapshot.holder}.pdf" for one in issued[:2]}
    assert {path.name for path in out.iterdir()} == expected


def test_a_broken_pattern_is_told_beside_the_field(
    page: CertificatesPage, office: Office, wait: Wait
) -> None:
    office.one()
    shown(page, wait)
    page.hand_out()
    asked = fill("hand_out", pattern="{nam}")
    asked.confirm()
    assert "{nam}" in asked.form.error("pattern")
    close("hand_out")


def test_the_example_follows_the_typing(page: CertificatesPage, office: Office, wait: Wait) -> None:
    row = office.one()
    shown(page, wait)
    page.hand_out()
    fill("hand_out", pattern="{year} {name}")
    example = find(form_dialog("hand_out"), Label, "hand_out_example").text()
    assert example == f"Example: 2026 {row.snapshot.holder}.pdf"
    close("hand_out")


def test_a_print_job_is_previewed(page: CertificatesPage, office: Office, wait: Wait) -> None:
    office.issue_all(office.closed(2))
    shown(page, wait)
    page.hand_out()
    fill("hand_out", way="print").confirm()
    wait()
    preview = find(page, PdfPreviewDialog, "certificate_preview")
    assert preview.isVisible()
    preview.accept()
