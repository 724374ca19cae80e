"""Taking a certificate back for good, and the corrected one in its place."""

import pytest

from smm_desktop.certificates import queries
from smm_desktop.certificates.terms import CertificateReason, CertificateState, RevocationReason
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from tests.certificates.builders import Office, named
from tests.trainings.builders import ACTOR

WRONG = RevocationReason.NAME_WRONG


def test_a_revoked_certificate_says_so(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "  Soyadı yanlış ", actor=ACTOR)
    after = office.row(row.id)
    assert (after.state, after.revocation, after.revocation_note) == (
        CertificateState.REVOKED,
        WRONG,
        "Soyadı yanlış",
    )


def test_the_trust_list_is_handed_on_with_the_revocation(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    assert [one.number for one in office.remembered[-1].revocations] == [row.number]


def test_another_reason_needs_words(office: Office) -> None:
    row = office.one()
    with pytest.raises(Refusal) as refused:
        office.issue.revoke(row.id, RevocationReason.OTHER, "  ", actor=ACTOR)
    assert refused.value.term is CertificateReason.REASON_MISSING


def test_twice_is_refused(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    assert refused.value.term is CertificateReason.ALREADY_REVOKED


def test_an_unknown_one_is_refused(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.issue.revoke(new_id(), WRONG, "", actor=ACTOR)
    assert refused.value.term is CertificateReason.CERTIFICATE_UNKNOWN


def test_the_corrected_one_names_what_it_replaces(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    new = office.row(office.issue.reissue(row.id, actor=ACTOR))
    assert (new.replaces_id, new.state) == (row.id, CertificateState.VALID)
    assert new.number != row.number


def test_the_corrected_one_bears_the_name_of_today(office: Office) -> None:
    row = office.row(office.issue_all(office.closed(named(("Ayşe", "Yılmas")))).issued[0])
    office.trainings.teachers.change(row.teacher_id, named(("Ayşe", "Yılmaz"))[0], actor=ACTOR)
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    assert office.row(office.issue.reissue(row.id, actor=ACTOR)).snapshot.holder == "Ayşe Yılmaz"


def test_one_that_still_counts_is_not_reissued(office: Office) -> None:
    with pytest.raises(Refusal) as refused:
        office.issue.reissue(office.one().id, actor=ACTOR)
    assert refused.value.term is CertificateReason.NOT_REVOKED_YET


def test_only_one_corrected_certificate_is_issued(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    office.issue.reissue(row.id, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        office.issue.reissue(row.id, actor=ACTOR)
    assert refused.value.term is CertificateReason.NOT_ELIGIBLE


def test_who_was_revoked_is_eligible_again(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    (person,) = office.database.ask(queries.candidates, row.activity_id, row.kind)
    assert person.is_eligible


def test_a_revocation_cannot_be_undone(office: Office) -> None:
    row = office.one()
    office.issue.revoke(row.id, WRONG, "", actor=ACTOR)
    with pytest.raises(Refusal):
        office.database.undo(ACTOR)
    assert office.row(row.id).state is CertificateState.REVOKED
