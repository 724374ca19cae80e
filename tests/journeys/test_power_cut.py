"""The power goes in the midst of the journey: all that was acknowledged is there, and nothing is half there."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.core.database.checking import check
from smm_desktop.signing.pdf_verification import PdfGenuine, verify_pdf
from smm_desktop.teachers import queries as teachers
from smm_desktop.trainings import queries as trainings
from smm_desktop.trainings.terms import ActivityState
from tests.journeys.builders import Journey, listed

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
ROOT = Path(__file__).parents[2]
STEPS_A_ROUND, ROUNDS, MOMENTS = 7, 2, 6
CHANCE = random.Random(20261123)  # noqa: S311 - moments need no secrecy
CUTS = [
    (steps, CHANCE.uniform(0, 0.12)) for steps in CHANCE.sample(range(1, STEPS_A_ROUND * ROUNDS), MOMENTS)
]
Said = list[str]


@dataclass(frozen=True)
class Aftermath:
    """What had been acknowledged when the power went, and the center as it opens again."""

    said: list[Said]
    journey: Journey
    files: Path

    def of(self, kind: str) -> list[Said]:
        return [values for told, *values in self.said if told == kind]


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    center = tmp_path_factory.mktemp("power") / "center"
    Journey.begin(center).end()
    return center


def said_before_the_cut(center: Path, files: Path, steps: int, delay: float) -> list[Said]:
    """Kills a working process a moment after it has acknowledged some steps."""
    command = (sys.executable, "-m", "tests.journeys.worker", center, files)
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as worker:
        assert worker.stdout is not None
        lines = [worker.stdout.readline() for _ in range(steps)]
        time.sleep(delay)  # not to wait for anything: to hit it in the midst of its next step
        worker.send_signal(signal.SIGKILL)
        lines += worker.stdout.readlines()
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


@pytest.fixture(scope="module", params=CUTS, ids=lambda cut: f"after-{cut[0]}-steps")
def cut(
    request: pytest.FixtureRequest, untouched: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Aftermath]:
    place = tmp_path_factory.mktemp("cut")
    shutil.copytree(untouched, place / "center")
    said = said_before_the_cut(place / "center", place / "files", *request.param)
    journey = Journey.resume(place / "center")
    yield Aftermath(said, journey, place / "files")
    journey.end()


def test_the_process_was_at_work(cut: Aftermath) -> None:
    assert cut.said[0] == ["begun"]


def test_everybody_acknowledged_is_registered(cut: Aftermath) -> None:
    ids = {UUID(one) for people in cut.of("teachers") for one in people}
    assert cut.journey.rooms.database.ask(teachers.teachers_by_id, list(ids)).keys() == ids


def test_trainings_are_at_least_as_far_as_acknowledged(cut: Aftermath) -> None:
    order = list(ActivityState)
    for activity_id, state in cut.of("state"):
        activity = cut.journey.rooms.database.ask(trainings.activity, UUID(activity_id))
        assert activity is not None
        assert order.index(activity.state) >= order.index(ActivityState(state))


def test_acknowledged_seats_and_marks_are_kept(cut: Aftermath) -> None:
    ask = cut.journey.rooms.database.ask
    for group_id, count in cut.of("enrolled"):
        assert len(ask(trainings.enrolments, UUID(group_id))) == int(count)
    for group_id, count in cut.of("marks"):
        assert len(ask(trainings.attendance, UUID(group_id)).marks) == int(count)


def test_acknowledged_certificates_are_in_the_register(cut: Aftermath) -> None:
    acknowledged = {UUID(one) for issued in cut.of("certificates") for one in issued}
    assert acknowledged <= {row.id for row in cut.journey.all_certificates()}


def test_every_certificate_in_the_register_is_whole(cut: Aftermath) -> None:
    trust = cut.journey.rooms.own_key_list()
    answers = [verify_pdf(cut.journey.pdf(row.id), trust) for row in cut.journey.all_certificates()]
    assert [answer for answer in answers if not isinstance(answer, PdfGenuine)] == []


def test_no_number_is_missing_or_doubled(cut: Aftermath) -> None:
    serials = sorted(int(row.number.split("-")[2]) for row in cut.journey.all_certificates())
    assert serials == list(range(1, len(serials) + 1))


def test_acknowledged_files_are_there(cut: Aftermath) -> None:
    acknowledged = {Path(one) for paths in cut.of("files") for one in paths}
    assert acknowledged <= set(cut.files.glob("*.pdf"))


def test_every_file_is_whole(cut: Aftermath) -> None:
    issued = {cut.journey.pdf(row.id) for row in cut.journey.all_certificates()}
    assert {path.read_bytes() for path in cut.files.glob("*.pdf")} <= issued


def test_the_records_are_whole(cut: Aftermath) -> None:
    assert check(cut.journey.rooms.database).is_good


def test_work_goes_on(cut: Aftermath) -> None:
    people = cut.journey.import_rows(listed(2, first=78))
    assert len(cut.journey.issue(cut.journey.closed(people, code="AFTER"))) == 2
