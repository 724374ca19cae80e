"""Issuing from a training's panel: who is ticked, the question, progress and stop, handing out."""

from PySide6.QtWidgets import QWidget

from smm_desktop.certificates import queries
from smm_desktop.certificates.terms import CertificateLanguage
from smm_desktop.certificates.ui.candidates_panel import ISSUED, OTHERS
from smm_desktop.certificates.ui.issue_panel import IssuePanel
from tests.certificates.builders import ACHIEVEMENT, Office
from tests.certificates.ui.driving import Wait, close, dialog, find


def loaded(panel: IssuePanel, activity_id: object, wait: Wait) -> IssuePanel:
    panel.show_activity(activity_id)
    wait()
    return panel


def issue_now(panel: IssuePanel, wait: Wait) -> None:
    panel.issue_button.click()
    dialog("issue_question").confirm()
    wait()


def test_the_eligible_are_ticked(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(5, absent=2), wait)
    assert len(panel.candidates.ticked) == 3
    assert panel.issue_button.text() == "&Issue 3 certificate(s)…"


def test_who_is_not_eligible_cannot_be_ticked(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(3, absent=1), wait)
    panel.candidates.table.check_all(True)
    assert len(panel.candidates.ticked) == 2


def test_a_training_that_is_not_closed_says_so_once(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.trainings.hold(office.trainings.running(2)), wait)
    assert panel.notice.isVisible()
    assert not panel.issue_button.isEnabled()


def test_only_the_shown_and_ticked_count(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(4, absent=1), wait)
    panel.candidates.groups.choose(OTHERS)
    assert (panel.candidates.table.row_count, panel.issue_button.isEnabled()) == (1, False)


def test_a_batch_is_issued_after_the_question(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(3), wait)
    issue_now(panel, wait)
    assert len(office.rows()) == 3
    assert panel.notice.text == "3 certificate(s) issued and signed."
    close("hand_out")


def test_nothing_is_issued_without_the_answer(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(2), wait)
    panel.issue_button.click()
    dialog("issue_question").reject()
    wait()
    assert not office.rows()


def test_afterwards_they_stand_as_issued(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(3), wait)
    issue_now(panel, wait)
    close("hand_out")
    panel.candidates.groups.choose(ISSUED)
    assert panel.candidates.table.row_count == 3
    assert (panel.hand_out_button.isEnabled(), panel.issue_button.isEnabled()) == (True, False)


def test_kind_and_wording_are_those_chosen(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(2, scores=[90, 10]), wait)
    panel.kinds.choose(ACHIEVEMENT.value)
    panel.languages.choose(CertificateLanguage.TURKISH_ENGLISH.value)
    wait()
    issue_now(panel, wait)
    (row,) = office.rows()
    assert (row.kind, row.snapshot.language) == (ACHIEVEMENT, CertificateLanguage.TURKISH_ENGLISH)
    close("hand_out")


def test_a_stop_leaves_whole_certificates(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(120), wait)
    panel.issue_button.click()
    dialog("issue_question").confirm()
    wait.until(lambda: bool(office.rows()))
    panel.stop()
    wait()
    assert 0 < len(office.rows()) < 120
    assert "Stopped" in panel.notice.text
    close("hand_out")


def test_a_hand_out_offers_all_that_were_issued(panel: IssuePanel, office: Office, wait: Wait) -> None:
    activity_id = office.closed(3)
    office.issue_all(activity_id)
    loaded(panel, activity_id, wait)
    panel.hand_out_button.click()
    wait()
    assert dialog("hand_out").windowTitle() == "Hand out 3 certificate(s)"
    close("hand_out")


def test_leaving_the_training_empties_the_panel(panel: IssuePanel, office: Office, wait: Wait) -> None:
    loaded(panel, office.closed(2), wait)
    loaded(panel, None, wait)
    assert panel.candidates.table.row_count == 0


def test_a_refusal_meanwhile_is_told(panel: IssuePanel, office: Office, wait: Wait) -> None:
    """Somebody else issued while the panel was open."""
    activity_id = office.closed(2)
    loaded(panel, activity_id, wait)
    office.issue_all(activity_id)
    issue_now(panel, wait)
    told = find(panel, QWidget, "refusal")
    assert told.isVisible()
    assert len(office.database.ask(queries.of_activity, activity_id)) == 2
    dialog("refusal").accept()
