"""The same deeds and queries on PostgreSQL, where the directorate may keep its records."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from smm_desktop.certificates import queries
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.certificates.terms import CertificateSort, CertificateState, RevocationReason, Verdict
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from tests.certificates.builders import Office, named
from tests.trainings.builders import ACTOR, MONDAY

pytestmark = pytest.mark.postgresql


@pytest.fixture
def office(postgres_database: Database, clock: FixedClock) -> Office:
    return Office(postgres_database, clock).set_up()


def test_an_issued_certificate_is_genuine_and_then_revoked(office: Office, out: Path) -> None:
    row = office.one()
    path = office.file(row.id, out)
    before = office.verification.verify_file(path).verdict
    office.issue.revoke(row.id, RevocationReason.NAME_WRONG, "", actor=ACTOR)
    assert (before, office.verification.verify_file(path).verdict) == (Verdict.GENUINE, Verdict.REVOKED)


def test_lists_are_filtered_and_sorted_alike(office: Office) -> None:
    office.issue_all(office.closed(named(("Zehra", "Ak"), ("Çiğdem", "Ak"), ("Cem", "Ak"))))
    chosen = CertificateFilter(text="ak", state=CertificateState.VALID, year=2026)
    ids = office.database.ask(queries.certificate_ids, chosen, CertificateSort.HOLDER, descending=False)
    rows = office.database.ask(queries.certificates_by_id, ids)
    assert [rows[one].snapshot.holder for one in ids] == ["Cem Ak", "Çiğdem Ak", "Zehra Ak"]


def test_parallel_batches_share_no_number(office: Office) -> None:
    weeks = [office.closed(25, code=f"P{n}", first_day=MONDAY - timedelta(days=7 * n)) for n in range(2)]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(office.issue_all, weeks))
    assert sorted(int(row.number.split("-")[2]) for row in office.rows()) == list(range(1, 51))
