"""Certificates of on-the-job training: who gets one, what it says, and that it is one like the others."""

from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from smm_desktop.certificates import queries
from smm_desktop.certificates.model import Certificate
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.terms import (
    CertificateKind,
    CertificateReason,
    IneligibleReason,
    NotEligible,
    RevocationReason,
    Verdict,
)
from smm_desktop.core.refusals import Refusal
from tests.certificates.builders import Office
from tests.certificates.placed import COMPETENCIES, ENGLISH, LONGEST_COMPANY, Workshop
from tests.trainings.builders import ACTOR
from tests.verapdf import assert_pdf_a, needs_verapdf


@pytest.fixture
def workshop(office: Office) -> Workshop:
    return Workshop(office)


def reasons(workshop: Workshop) -> list[tuple[IneligibleReason, ...]]:
    return [one.outcome.reasons for one in workshop.candidates() if isinstance(one.outcome, NotEligible)]


def test_what_is_finished_and_passed_is_certified(workshop: Workshop) -> None:
    workshop.finished(2)
    assert len(workshop.issue().issued) == 2


def test_a_certificate_says_where_what_and_how_long(workshop: Workshop, office: Office) -> None:
    (own,) = workshop.finished()
    row = office.row(workshop.issue(own).issued[0])
    says = row.snapshot
    assert (row.kind, row.placement_id, row.activity_id) == (CertificateKind.ON_THE_JOB, own, None)
    assert (says.company, says.hours, says.learnt[1:]) == ("Örnek Makine A.Ş.", 40, COMPETENCIES)


def test_what_is_under_way_waits(workshop: Workshop) -> None:
    workshop.placing.running()
    assert reasons(workshop) == [(IneligibleReason.NOT_FINISHED,)]


def test_who_was_there_too_little_gets_none(workshop: Workshop) -> None:
    (own,) = workshop.finished()
    workshop.miss_all(own)
    assert reasons(workshop) == [(IneligibleReason.TOO_FEW_HOURS,)]


def test_nobody_gets_a_second_one(workshop: Workshop) -> None:
    (own,) = workshop.finished()
    workshop.issue()
    assert reasons(workshop) == [(IneligibleReason.ALREADY_CERTIFIED,)]
    with pytest.raises(Refusal) as caught:
        workshop.issue(own)
    assert caught.value.term is CertificateReason.NOT_ELIGIBLE


def test_numbers_run_on_through_both_kinds(workshop: Workshop, office: Office) -> None:
    office.issue_all(office.closed(1))
    workshop.finished()
    workshop.issue()
    assert sorted(row.number[:15] for row in office.rows()) == ["SMM07-2026-0000"] * 2
    assert len({row.number for row in office.rows()}) == 2


def test_the_paper_verifies_by_file(workshop: Workshop, office: Office, out: Path) -> None:
    workshop.finished()
    answer = office.stranger.verify_file(office.file(workshop.issue().issued[0], out))
    assert answer.claim is not None
    assert (answer.verdict, answer.claim.kind, answer.claim.hours) == (Verdict.GENUINE, 3, 40)


def test_a_revoked_one_is_replaced(workshop: Workshop, office: Office) -> None:
    workshop.finished()
    (issued,) = workshop.issue().issued
    office.issue.revoke(issued, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    row = office.row(office.issue.reissue(issued, actor=ACTOR))
    assert (row.replaces_id, row.placement_id) == (issued, office.row(issued).placement_id)


def test_it_is_found_by_its_company(workshop: Workshop, office: Office) -> None:
    office.issue_all(office.closed(1))
    workshop.finished(company="Özgün Kalıp Ltd. Şti.")
    issued = workshop.issue().issued
    assert office.database.ask(queries.certificate_ids, CertificateFilter("ozgun kal")) == list(issued)


def test_it_is_no_certificate_without_attendance(workshop: Workshop, office: Office) -> None:
    workshop.finished()
    workshop.issue()
    assert office.database.ask(queries.without_attendance) == ()


def test_one_without_a_day_worked_is_found(workshop: Workshop, office: Office) -> None:
    own, _other = workshop.finished(2)
    issued = workshop.issue().issued
    workshop.miss_all(own)
    [found] = office.database.ask(queries.without_attendance)
    assert found.certificate_id in issued
    assert office.row(found.certificate_id).placement_id == own


def test_one_of_a_cancelled_placement_is_found(workshop: Workshop, office: Office) -> None:
    own, _other = workshop.finished(2)
    workshop.issue()
    workshop.placing.placements.reopen(own, "Kayıt yanlış", actor=ACTOR)
    workshop.placing.placements.cancel(own, "Hiç gidilmedi", actor=ACTOR)
    found = office.database.ask(queries.without_attendance)
    assert [office.row(one.certificate_id).placement_id for one in found] == [own]


@pytest.mark.parametrize("left_out", ["placement_id", "nothing"])
def test_one_source_and_only_one_is_kept(workshop: Workshop, office: Office, left_out: str) -> None:
    enrolled = office.row(office.issue_all(office.closed(1)).issued[0])
    workshop.finished()
    (issued,) = workshop.issue().issued
    both = {"activity_id": enrolled.activity_id, "enrolment_id": enrolled.enrolment_id}
    wrong = both if left_out == "nothing" else {"placement_id": None}
    with pytest.raises(IntegrityError), office.database.engines.writer.begin() as connection:
        connection.execute(update(Certificate).where(Certificate.id == issued).values(wrong))


@needs_verapdf
def test_the_longest_one_is_pdf_a(workshop: Workshop, office: Office) -> None:
    workshop.finished(company=LONGEST_COMPANY, title_en="Five-Axis Machining")
    (issued,) = workshop.issue(language=ENGLISH).issued
    assert_pdf_a(office.pdf(issued))
