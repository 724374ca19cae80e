"""A teacher who moves brings on-the-job training along, frozen and certified; files without any stay as before."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.certificates.terms import CertificateKind
from smm_desktop.exchange import queries
from smm_desktop.exchange.records import TRANSFER_VERSIONS
from smm_desktop.exchange.service import TransferService
from smm_desktop.exchange.terms import TransferOutcome
from smm_desktop.placements import queries as placements
from smm_desktop.placements.terms import PlacementState
from smm_desktop.teachers.terms import TeacherDraft
from tests.exchange.builders import ACTOR, House, Office, meet
from tests.exchange.test_placements_hand_over import placed


@dataclass
class Moving:
    """Who finished a placement at one center and moves to the other."""

    world: House
    teacher: UUID

    def write(self) -> Path:
        made = TransferService(self.world.center.database)
        delivery = made.write(self.teacher, self.world.other.center, self.world.stick, actor=ACTOR)
        return Path(delivery.path)

    def take(self, path: Path) -> TransferOutcome:
        service = TransferService(self.world.other.database)
        return service.take_over(service.plan(path), actor=ACTOR)


@pytest.fixture
def moving(world: House) -> Moving:
    meet(world.center, world.other)
    workshop, own = placed(world.center)
    return Moving(world, workshop.placing.row(own).teacher_id)


def kinds_in(office: Office, path: Path) -> set[str]:
    return set(TransferService(office.database).plan(path).manifest.versions)


def test_history_comes_along_frozen(moving: Moving) -> None:
    outcome = moving.take(moving.write())
    [one] = moving.world.other.database.ask(queries.earlier_placements, outcome.teacher_id)
    assert (one.company, one.hours, one.has_passed) == ("Örnek Makine A.Ş.", 40, True)
    assert (one.state, one.center, outcome.placements) == (PlacementState.DONE, 9, 1)


def test_certificates_come_along_as_signed(moving: Moving) -> None:
    outcome = moving.take(moving.write())
    [one] = moving.world.other.database.ask(queries.earlier_certificates, outcome.teacher_id)
    pdf = moving.world.other.database.ask(queries.earlier_certificate_pdf, one.id)
    assert (one.kind, sha256(pdf or b"").digest()) == (CertificateKind.ON_THE_JOB, one.sha256)


def test_it_counts_nowhere_there(moving: Moving) -> None:
    outcome = moving.take(moving.write())
    assert moving.world.other.database.ask(placements.placement_history, outcome.teacher_id) == ()


def test_one_undo_takes_it_back(moving: Moving) -> None:
    outcome = moving.take(moving.write())
    moving.world.other.database.undo(ACTOR)
    assert moving.world.other.database.ask(queries.earlier_placements, outcome.teacher_id) == ()


def test_it_travels_on_to_a_third_center(moving: Moving) -> None:
    """Back home it is known already: what speaks of this very center stands there."""
    outcome = moving.take(moving.write())
    service = TransferService(moving.world.other.database)
    path = service.write(outcome.teacher_id, 9, moving.world.stick, actor=ACTOR).path
    plan = TransferService(moving.world.center.database).plan(Path(path))
    assert [one.center for one in plan.placements] == [9]


def test_a_file_without_any_is_written_as_before(world: House) -> None:
    meet(world.center, world.other)
    teacher = world.center.teachers.register(TeacherDraft("Ayşe", "Işık", school="Örnek"), actor=ACTOR)
    path = Moving(world, teacher).write()
    assert kinds_in(world.other, path) == set(TRANSFER_VERSIONS) - {"earlier_placement"}
