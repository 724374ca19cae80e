"""Issuing a batch: who gets one, what is frozen, and what is refused."""

from dataclasses import replace

import pytest

from smm_desktop.centers.terms import CenterReason
from smm_desktop.certificates import queries
from smm_desktop.certificates.service import IssueOrder
from smm_desktop.certificates.terms import CertificateReason
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.trainings.terms import TrainingReason
from tests.certificates.builders import ACHIEVEMENT, ATTENDANCE, Office, named
from tests.trainings.builders import ACTOR


def refused(office: Office, order: IssueOrder) -> Refusal:
    with pytest.raises(Refusal) as caught:
        office.issue.issue(order, actor=ACTOR)
    return caught.value


def test_everybody_eligible_gets_one(office: Office) -> None:
    outcome = office.issue_all(office.closed(5, absent=2))
    assert (len(outcome.issued), outcome.left, outcome.was_cancelled) == (3, 0, False)


def test_a_second_batch_leaves_nobody_twice(office: Office) -> None:
    activity_id = office.closed(3)
    office.issue_all(activity_id)
    assert refused(office, IssueOrder(activity_id, ATTENDANCE)).term is CertificateReason.NOBODY_ELIGIBLE


def test_only_the_chosen_get_one(office: Office) -> None:
    activity_id = office.closed(3)
    people = office.database.ask(queries.candidates, activity_id, ATTENDANCE)
    order = IssueOrder(activity_id, ATTENDANCE, enrolment_ids=frozenset({people[1].enrolment_id}))
    (issued,) = office.issue.issue(order, actor=ACTOR).issued
    assert office.row(issued).snapshot.holder == people[1].name


def test_naming_somebody_who_is_not_eligible_issues_nothing(office: Office) -> None:
    activity_id = office.closed(3, absent=1)
    people = office.database.ask(queries.candidates, activity_id, ATTENDANCE)
    everybody = frozenset(person.enrolment_id for person in people)
    refusal = refused(office, IssueOrder(activity_id, ATTENDANCE, enrolment_ids=everybody))
    bad = tuple(person.name for person in people if not person.is_eligible)
    assert (refusal.term, refusal.values["names"]) == (CertificateReason.NOT_ELIGIBLE, bad)
    assert not office.rows()


def test_achievement_asks_for_the_pass_mark(office: Office) -> None:
    outcome = office.issue_all(office.closed(3, scores=[90, 50, 70]), ACHIEVEMENT)
    assert len(outcome.issued) == 2


def test_before_closing_nobody_gets_one(office: Office) -> None:
    activity_id = office.trainings.hold(office.trainings.running(2))
    assert refused(office, IssueOrder(activity_id, ATTENDANCE)).term is CertificateReason.NOBODY_ELIGIBLE


def test_an_unknown_training_is_refused(office: Office) -> None:
    term = refused(office, IssueOrder(new_id(), ATTENDANCE)).term
    assert term in {TrainingReason.ACTIVITY_UNKNOWN, CertificateReason.NOBODY_ELIGIBLE}


def test_without_keys_nothing_is_issued(database: Database, clock: FixedClock) -> None:
    office = Office(database, clock).set_up(with_keys=False)
    activity_id = office.closed(1)
    assert refused(office, IssueOrder(activity_id, ATTENDANCE)).term is CenterReason.NO_SIGNING_KEY


def test_a_certificate_says_what_the_training_was(office: Office) -> None:
    row = office.row(office.issue_all(office.closed(1, title="Kaynak", title_en="Welding")).issued[0])
    says = row.snapshot
    assert (says.title, says.title_en, says.hours, says.center_number) == ("Kaynak", "Welding", 4, 7)


def test_a_name_change_later_changes_no_certificate(office: Office) -> None:
    activity_id = office.closed(named(("Ayşe", "Yılmaz")))
    row = office.row(office.issue_all(activity_id).issued[0])
    before = office.pdf(row.id)
    teachers = office.trainings.teachers
    teachers.change(row.teacher_id, replace(named(("Ayşe", "Kaya"))[0]), actor=ACTOR)
    assert (office.row(row.id).snapshot.holder, office.pdf(row.id)) == ("Ayşe Yılmaz", before)


@pytest.mark.parametrize(
    "name",
    [("محمد", "علي"), ("Дмитрий", "Иванов"), ("Rojîn", "Xêzal Qewwas"), ("王", "小明"), ("O’Ñeill", "Weiß")],
)
def test_names_in_any_letters_are_issued_and_verify(
    office: Office, name: tuple[str, str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    (issued,) = office.issue_all(office.closed(named(name))).issued
    path = office.file(issued, tmp_path_factory.mktemp("files"))
    answer = office.stranger.verify_file(path)
    assert answer.claim is not None
    assert (answer.verdict.value, answer.claim.holder) == ("genuine", f"{name[0]} {name[1]}")


def test_undo_does_not_reach_what_was_issued(office: Office) -> None:
    activity_id = office.closed(2)
    issued = office.issue_all(activity_id).issued
    with pytest.raises(Refusal):
        office.database.undo(ACTOR)
    assert {row.id for row in office.rows()} == set(issued)
