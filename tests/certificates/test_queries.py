"""The list of certificates: filters, order, counts, years."""

from datetime import timedelta

import pytest

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.terms import CertificateSort, CertificateState, RevocationReason
from tests.certificates.builders import ACHIEVEMENT, ATTENDANCE, Office, named
from tests.trainings.builders import ACTOR, MONDAY

PEOPLE = named(("Zehra", "Ak"), ("Çiğdem", "Ak"), ("Işıl", "Öz"))


@pytest.fixture
def filled(office: Office) -> Office:
    """Three attendance certificates, one of them revoked, and two of achievement."""
    office.issue_all(office.closed(PEOPLE, title="Kaynak"))
    scored = office.closed(2, scores=[90, 90], title="Robot", code="R", first_day=MONDAY - timedelta(days=7))
    office.issue_all(scored, ACHIEVEMENT)
    (row,) = listed(office, CertificateFilter(text="zehra"))
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    return office


def listed(office: Office, chosen: CertificateFilter, **order: object) -> list[queries.CertificateRow]:
    ids = office.database.ask(queries.certificate_ids, chosen, **order)
    rows = office.database.ask(queries.certificates_by_id, ids)
    return [rows[one] for one in ids]


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (CertificateFilter(), 5),
        (CertificateFilter(text="kaynak"), 3),
        (CertificateFilter(text="isil oz"), 1),
        (CertificateFilter(text="00002"), 1),
        (CertificateFilter(text="kimse yok"), 0),
        (CertificateFilter(kind=ACHIEVEMENT), 2),
        (CertificateFilter(kind=ATTENDANCE, state=CertificateState.VALID), 2),
        (CertificateFilter(state=CertificateState.REVOKED), 1),
        (CertificateFilter(year=2026), 5),
        (CertificateFilter(year=2025), 0),
    ],
)
def test_filters(filled: Office, chosen: CertificateFilter, count: int) -> None:
    assert len(listed(filled, chosen)) == count


def test_the_newest_number_comes_first(filled: Office) -> None:
    numbers = [row.number for row in listed(filled, CertificateFilter())]
    assert numbers == sorted(numbers, reverse=True)


def test_names_are_sorted_the_turkish_way(filled: Office) -> None:
    rows = listed(filled, CertificateFilter(text="kaynak"), sort=CertificateSort.HOLDER, descending=False)
    assert [row.snapshot.holder for row in rows] == ["Çiğdem Ak", "Işıl Öz", "Zehra Ak"]


def test_counts_do_not_depend_on_the_chosen_state(filled: Office) -> None:
    counts = filled.database.ask(queries.state_counts, CertificateFilter(state=CertificateState.REVOKED))
    assert counts == {CertificateState.VALID: 4, CertificateState.REVOKED: 1}


def test_the_years_are_told(filled: Office) -> None:
    assert filled.database.ask(queries.years) == (2026,)


def test_one_is_found_by_number_and_by_its_file(filled: Office) -> None:
    row = filled.rows()[0]
    by_number = filled.database.ask(queries.by_number, row.number)
    assert by_number == filled.database.ask(queries.by_digest, row.sha256) == row


def test_a_trainings_certificates_stand_in_name_order(filled: Office) -> None:
    (row,) = listed(filled, CertificateFilter(text="isil oz"))
    rows = filled.database.ask(queries.of_activity, row.activity_id)
    assert [one.snapshot.holder for one in rows] == ["Çiğdem Ak", "Işıl Öz", "Zehra Ak"]
