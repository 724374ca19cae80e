"""Running numbers: per center and year, without gaps or doubles, with a check digit."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from smm_desktop.centers import queries as centers
from smm_desktop.core.clock import FixedClock
from tests.certificates.builders import Office
from tests.trainings.builders import MONDAY


def serials(office: Office) -> list[int]:
    return sorted(int(row.number.split("-")[2]) for row in office.rows())


def test_numbers_run_without_gaps(office: Office) -> None:
    office.issue_all(office.closed(3))
    office.issue_all(office.closed(2, code="B", first_day=MONDAY - timedelta(days=7)))
    assert serials(office) == [1, 2, 3, 4, 5]


def test_a_batch_is_numbered_in_name_order(office: Office) -> None:
    issued = office.issue_all(office.closed(12)).issued
    rows = [office.row(one) for one in issued]
    by_number = sorted(rows, key=lambda row: row.number)
    assert [row.id for row in by_number] == list(issued)


def test_every_number_has_its_check_digits(office: Office) -> None:
    office.issue_all(office.closed(3))
    assert all(centers.check_number(row.number) for row in office.rows())


def test_parallel_batches_share_no_number(office: Office) -> None:
    weeks = [office.closed(30, code=f"P{n}", first_day=MONDAY - timedelta(days=7 * n)) for n in range(3)]
    with ThreadPoolExecutor(3) as pool:
        outcomes = list(pool.map(office.issue_all, weeks))
    assert sum(len(outcome.issued) for outcome in outcomes) == 90
    assert serials(office) == list(range(1, 91))


def test_a_new_year_begins_anew(office: Office, clock: FixedClock) -> None:
    office.issue_all(office.closed(1))
    activity_id = office.closed(1, code="B", first_day=MONDAY - timedelta(days=7))
    clock.advance(days=60)
    office.issue_all(activity_id)
    assert sorted(row.number[:16] for row in office.rows()) == ["SMM07-2026-00001", "SMM07-2027-00001"]
