"""Issuing for on-the-job training: from the page's dialog or a chosen placement, and how it shows afterwards."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smm_desktop.certificates.terms import CertificateKind
from smm_desktop.certificates.ui.page import CertificatesPage
from smm_desktop.certificates.ui.placement_issue_panel import PlacementIssueDialog, PlacementIssuePanel
from smm_desktop.certificates.ui.section_panel import Desk
from smm_desktop.widgets.jobs import JobRunner
from tests.certificates.builders import Office
from tests.certificates.placed import Workshop
from tests.certificates.ui.driving import Wait, close, dialog, press
from tests.trainings.builders import ACTOR


@pytest.fixture
def workshop(office: Office) -> Workshop:
    return Workshop(office)


@pytest.fixture
def panel(qtbot: QtBot, office: Office, jobs: JobRunner) -> PlacementIssuePanel:
    desk = Desk(office.database, office.issue, office.handing_out, office.clock, jobs, lambda: ACTOR)
    panel = PlacementIssuePanel(desk)
    qtbot.addWidget(panel)
    panel.resize(1000, 560)
    return panel


def issue_now(panel: PlacementIssuePanel, wait: Wait) -> None:
    panel.issue_button.click()
    dialog("issue_question").confirm()
    wait()
    close("hand_out")


def opened(page: CertificatesPage, wait: Wait) -> PlacementIssueDialog:
    page.show()
    wait()
    press(page, "issue_for_placements")
    wait()
    shown = dialog("placement_issue")
    assert isinstance(shown, PlacementIssueDialog)
    return shown


def test_the_finished_are_ticked(panel: PlacementIssuePanel, workshop: Workshop, wait: Wait) -> None:
    workshop.begun()
    workshop.finished(2)
    panel.show_placements(None)
    wait()
    assert (panel.candidates.table.row_count, len(panel.candidates.ticked)) == (3, 2)


def test_one_placement_can_be_shown_alone(
    panel: PlacementIssuePanel, workshop: Workshop, wait: Wait, office: Office
) -> None:
    first, _second = workshop.finished(2)
    panel.show_placement(first)
    wait()
    issue_now(panel, wait)
    assert [row.placement_id for row in office.rows()] == [first]


def test_before_the_end_it_says_so_once(panel: PlacementIssuePanel, workshop: Workshop, wait: Wait) -> None:
    panel.show()
    panel.show_placement(workshop.placing.running())
    wait()
    assert (panel.notice.isVisible(), panel.issue_button.isEnabled()) == (True, False)


def test_no_placement_is_an_empty_panel(panel: PlacementIssuePanel, workshop: Workshop, wait: Wait) -> None:
    workshop.finished()
    panel.show_placement(None)
    wait()
    assert panel.candidates.table.row_count == 0


def test_the_page_issues_and_lists_with_the_company(
    page: CertificatesPage, workshop: Workshop, wait: Wait
) -> None:
    workshop.finished()
    shown = opened(page, wait)
    issue_now(shown.panel, wait)
    shown.cancel_button.click()
    page.refresh()
    wait()
    assert page.row is not None
    assert (page.row.kind, page.row.snapshot.company) == (CertificateKind.ON_THE_JOB, "Örnek Makine A.Ş.")
    assert "Örnek Makine A.Ş." in {label.text() for label in page.detail.findChildren(QLabel)}


def test_the_filter_knows_the_kind(
    page: CertificatesPage, workshop: Workshop, office: Office, wait: Wait
) -> None:
    office.issue_all(office.closed(1))
    workshop.finished()
    workshop.issue()
    page.show()
    page.filters.kind.set_value(CertificateKind.ON_THE_JOB)
    wait()
    assert page.table.row_count == 1
