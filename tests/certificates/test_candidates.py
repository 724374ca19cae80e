"""The list of candidates: everybody with the answer, merged people as one, hours by the own group."""

from smm_desktop.certificates import queries
from smm_desktop.certificates.terms import IneligibleReason, NotEligible
from smm_desktop.core.ids import new_id
from tests.certificates.builders import ACHIEVEMENT, ATTENDANCE, Office, named
from tests.trainings.builders import ACTOR


def test_everybody_is_listed_in_turkish_name_order(office: Office) -> None:
    activity_id = office.closed(
        named(("Zehra", "Ak"), ("Çiğdem", "Ak"), ("Cem", "Ak"), ("İpek", "Ak"), ("Işıl", "Ak"))
    )
    names = [person.name for person in office.database.ask(queries.candidates, activity_id, ATTENDANCE)]
    assert names == ["Cem Ak", "Çiğdem Ak", "Işıl Ak", "İpek Ak", "Zehra Ak"]


def test_who_missed_too_much_is_listed_with_the_reason(office: Office) -> None:
    activity_id = office.closed(2, absent=1)
    people = office.database.ask(queries.candidates, activity_id, ATTENDANCE)
    reasons = [one.outcome.reasons for one in people if isinstance(one.outcome, NotEligible)]
    assert reasons == [(IneligibleReason.TOO_FEW_MINUTES,)]


def test_an_unknown_training_has_no_candidates(office: Office) -> None:
    assert office.database.ask(queries.candidates, new_id(), ATTENDANCE) == ()


def test_merged_people_get_one_certificate(office: Office) -> None:
    activity_id = office.closed(named(("Ayşe", "Yılmaz"), ("Ayşe", "Yilmaz")))
    first, second = office.database.ask(queries.candidates, activity_id, ATTENDANCE)
    office.trainings.teachers.merge(first.teacher_id, second.teacher_id, actor=ACTOR)
    assert len(office.issue_all(activity_id).issued) == 1


def test_merged_people_who_have_one_get_no_second(office: Office) -> None:
    activity_id = office.closed(named(("Ayşe", "Yılmaz"), ("Ayşe", "Yilmaz")))
    first, second = office.database.ask(queries.candidates, activity_id, ATTENDANCE)
    office.issue_one(activity_id, first.enrolment_id)
    office.trainings.teachers.merge(first.teacher_id, second.teacher_id, actor=ACTOR)
    people = office.database.ask(queries.candidates, activity_id, ATTENDANCE)
    assert not any(person.is_eligible for person in people)


def test_certificates_of_merged_people_stand_together(office: Office) -> None:
    activity_id = office.closed(named(("Ayşe", "Yılmaz"), ("Ayşe", "Yilmaz")))
    issued = office.issue_all(activity_id).issued
    persons = [office.row(one).teacher_id for one in issued]
    office.trainings.teachers.merge(*persons, actor=ACTOR)
    rows = office.database.ask(queries.of_teacher, persons)
    assert {row.id for row in rows} == set(issued)


def test_a_merge_changes_no_issued_paper(office: Office) -> None:
    activity_id = office.closed(named(("Ayşe", "Yılmaz"), ("Ayşe", "Yilmaz")))
    issued = office.issue_all(activity_id).issued
    before = [(office.row(one).snapshot, office.pdf(one)) for one in issued]
    office.trainings.teachers.merge(*(office.row(one).teacher_id for one in issued), actor=ACTOR)
    assert [(office.row(one).snapshot, office.pdf(one)) for one in issued] == before


def test_hours_are_those_of_the_own_group(office: Office) -> None:
    activity_id = office.closed_in_two_groups(slots=(4, 8))
    hours = {office.row(one).snapshot.hours for one in office.issue_all(activity_id).issued}
    assert hours == {4, 8}


def test_an_exam_score_is_shown(office: Office) -> None:
    activity_id = office.closed(1, scores=[88])
    (person,) = office.database.ask(queries.candidates, activity_id, ACHIEVEMENT)
    assert (person.score, person.is_eligible) == (88, True)
