"""The training card names a person's certificates."""

from smm_desktop.certificates.terms import RevocationReason
from smm_desktop.trainings.terms import CardLine
from tests.certificates.builders import ACHIEVEMENT, Office, named
from tests.paper.builders import text_of
from tests.trainings.builders import ACTOR


def test_a_line_says_day_kind_training_and_number(office: Office) -> None:
    row = office.one()
    title = f"Katılım Belgesi: {row.snapshot.title}"
    wanted = (CardLine(row.snapshot.issued_on, title, row.number),)
    assert office.handing_out.card_lines(row.teacher_id) == wanted


def test_a_revoked_certificate_is_no_line(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    assert office.handing_out.card_lines(row.teacher_id) == ()


def test_the_newest_comes_first(office: Office) -> None:
    activity_id = office.closed(1, scores=[90])
    office.issue_all(activity_id)
    office.clock.advance(minutes=5)
    row = office.row(office.issue_all(activity_id, ACHIEVEMENT).issued[0])
    assert office.handing_out.card_lines(row.teacher_id)[0].detail == row.number


def test_a_merged_entrys_certificates_are_the_persons(office: Office) -> None:
    row = office.row(office.issue_all(office.closed(named(("Ayşe", "Ak")))).issued[0])
    survivor = office.trainings.teacher()
    office.trainings.teachers.merge(survivor, row.teacher_id, actor=ACTOR)
    assert [line.detail for line in office.handing_out.card_lines(survivor)] == [row.number]


def test_the_card_has_them_on_paper(office: Office) -> None:
    row = office.one()
    lines = office.handing_out.card_lines(row.teacher_id)
    assert row.number in text_of(office.trainings.cards.training_card(row.teacher_id, extra=lines))
