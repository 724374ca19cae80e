"""Issuing with everything on the clock against raw signing: `python -m tests.benchmarks.bench_certificates [COUNT]`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from smm_desktop.centers import queries as centers
from smm_desktop.centers.terms import KeyPurpose
from smm_desktop.certificates import queries
from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.shell.tour.people import generated_teachers
from smm_desktop.signing.identity import Identity
from tests.benchmarks.measuring import Cost, cost_of, show
from tests.benchmarks.places import throw_away_database
from tests.certificates.builders import Office

COUNT = 400
RUNS = 3
_MOMENT = b"what a signature covers" * 8


def raw_signatures(database: Database, count: int) -> Cost:
    """Sign a short text with the center's own key: what no program can do without."""
    key = database.ask(centers.current_key, KeyPurpose.DOCUMENT)
    assert key is not None
    assert key.private_part is not None
    secret = database.derived_secret("signing").hex().encode()
    identity = Identity.from_pkcs12(key.private_part, secret)
    return cost_of(lambda: [identity.sign(_MOMENT) for _ in range(count)])


def issued_and_written(office: Office, activity_id: UUID, folder: Path) -> tuple[Cost, Cost]:
    """Issue to people not seen before, then write their files: code, proof, page, signature, row, file."""
    done: list[Sequence[UUID]] = []
    issuing = cost_of(lambda: done.append(office.issue_all(activity_id).issued))
    writing = cost_of(lambda: office.handing_out.to_folder(done[0], folder))
    assert len(list(folder.iterdir())) == len(done[0])
    return issuing, writing


def run(count: int) -> None:
    """Measure several batches of new people in one process; the best counts, as others use the machine too."""
    with throw_away_database() as database, tempfile.TemporaryDirectory() as folder:
        clock = FixedClock(database.clock.now())
        office = Office(database, clock).set_up()
        today = clock.today()
        people = generated_teachers(count * RUNS)
        batches = []
        for number in range(RUNS):
            drafts = [next(people) for _ in range(count)]
            monday = today - timedelta(days=today.weekday(), weeks=number + 1)
            batches.append(office.closed(drafts, code=f"KURS-{number}", first_day=monday))
        raw = min((raw_signatures(database, count) for _ in range(RUNS)), key=lambda cost: cost.cpu)
        costs = []
        for number, activity_id in enumerate(batches):
            place = Path(folder) / str(number)
            place.mkdir()
            costs.append(issued_and_written(office, activity_id, place))
        size = len(office.pdf(database.ask(queries.of_activity, batches[0])[0].id))
    _report(count, raw, costs, size)


def _report(count: int, raw: Cost, costs: Sequence[tuple[Cost, Cost]], size: int) -> None:
    issuing = min((one for one, _ in costs), key=lambda cost: cost.cpu)
    writing = min((one for _, one in costs), key=lambda cost: cost.cpu)
    whole = issuing.cpu + writing.cpu

    def line(name: str, cpu: float, wall: float) -> tuple[str, str]:
        each = f"{cpu / count * 1000:7.2f} ms CPU  {wall / count * 1000:7.2f} ms wall"
        return name, f"{each}  {count / cpu:8.0f} a CPU second  ratio {cpu / raw.cpu:6.1f}"

    show(
        f"{count} certificates of {size / 1000:.0f} kB to people not seen before, best of {len(costs)} batches",
        [
            line("raw signature (P-256)", raw.cpu, raw.wall),
            line("issued: page, code, signature, rows", issuing.cpu, issuing.wall),
            line("files written and flushed", writing.cpu, writing.wall),
            line("everything", whole, issuing.wall + writing.wall),
        ],
    )


if __name__ == "__main__":
    run(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
