"""A batch that is stopped or killed leaves whole certificates only, numbered without gaps."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from smm_desktop.certificates.service import IssueOrder
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
from tests.certificates.builders import ATTENDANCE, Office
from tests.conftest import KEY
from tests.trainings.builders import ACTOR

WORKER = """
import sys
from pathlib import Path
from uuid import UUID
from smm_desktop.certificates.service import IssueOrder, IssueService
from smm_desktop.certificates.terms import CertificateKind
from datetime import datetime
from smm_desktop.core.clock import LOCAL_ZONE, FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Progress
clock = FixedClock(datetime(2026, 11, 23, 9, 0, tzinfo=LOCAL_ZONE))
database = Database.open(Path(sys.argv[1]), bytes(range(32)), clock)
order = IssueOrder(UUID(sys.argv[2]), CertificateKind.ATTENDANCE)
told = Progress(lambda done, total: print(done, flush=True))
IssueService(database, clock).issue(order, actor="worker", progress=told)
"""


def stopped_after(portions: int) -> Progress:
    steps: list[int] = []
    return Progress(lambda done, _total: steps.append(done), lambda: len(steps) > portions)


def assert_whole(office: Office, folder: Path) -> None:
    rows = sorted(office.rows(), key=lambda row: row.number)
    assert [int(row.number.split("-")[2]) for row in rows] == list(range(1, len(rows) + 1))
    found = [office.handing_out.inspect(row.id) for row in rows]
    assert all(one.is_as_issued and one.proves_itself for one in found)
    assert len(office.handing_out.to_folder([row.id for row in rows], folder).paths) == len(rows)


def test_a_stop_keeps_what_is_issued(office: Office) -> None:
    order = IssueOrder(office.closed(50), ATTENDANCE)
    outcome = office.issue.issue(order, actor=ACTOR, progress=stopped_after(1))
    assert (outcome.was_cancelled, len(outcome.issued) + outcome.left) == (True, 50)
    assert len(office.rows()) == len(outcome.issued) > 0


def test_what_a_stop_left_is_whole(office: Office, tmp_path: Path) -> None:
    order = IssueOrder(office.closed(50), ATTENDANCE)
    office.issue.issue(order, actor=ACTOR, progress=stopped_after(2))
    assert_whole(office, tmp_path)


def test_the_rest_is_issued_later(office: Office) -> None:
    order = IssueOrder(office.closed(50), ATTENDANCE)
    first = office.issue.issue(order, actor=ACTOR, progress=stopped_after(1))
    assert len(office.issue.issue(order, actor=ACTOR).issued) == first.left


def test_a_stop_before_the_first_issues_nothing(office: Office) -> None:
    order = IssueOrder(office.closed(5), ATTENDANCE)
    outcome = office.issue.issue(order, actor=ACTOR, progress=Progress(None, lambda: True))
    assert (outcome.issued, outcome.left, office.rows()) == ((), 5, [])


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_killed_batch_leaves_whole_certificates(office: Office, clock: FixedClock, tmp_path: Path) -> None:
    activity_id = office.closed(120)
    folder = office.database.folder
    assert folder is not None
    office.database.close()
    acknowledged = killed(folder, str(activity_id))
    after = Office(Database.open(folder, KEY, clock), clock)
    assert acknowledged <= len(after.rows()) < 120
    assert_whole(after, tmp_path)
    after.database.close()


def killed(folder: Path, activity_id: str) -> int:
    """Kill a process in the midst of a batch; gives how many certificates it had acknowledged."""
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", WORKER, str(folder), activity_id]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root, env=environment) as worker:
        assert worker.stdout is not None
        told = 0
        while told < 40:
            told = int(worker.stdout.readline())
        worker.send_signal(signal.SIGKILL)
        return told
