"""The directorate on a real PostgreSQL server: migrated, fed, answered, withdrawn from, as on a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.service.verifying import differing_kinds
from smm_desktop.exchange.terms import DIRECTORATE, ExchangeReason
from smm_desktop.migrations import upgrade
from tests.exchange.builders import ACTOR, House, Office, introduce, set_up
from tests.exchange.test_whose_records import paired, refusal

pytestmark = pytest.mark.postgresql


def office_on(url: str, folder: Path, clock: FixedClock) -> Office:
    """A directorate whose tables the migrations made."""
    office = Office.__new__(Office)
    office.folder, office.clock, office.center = folder, clock, DIRECTORATE
    database = Database.from_url(url, clock, DIRECTORATE)
    upgrade(database)
    set_up(database)
    office.use(database)
    office.keys.renew_keys(actor=ACTOR)
    return office


@pytest.fixture
def server(_postgres_server: str, world: House, tmp_path: Path, clock: FixedClock) -> Iterator[House]:
    """The same house, its directorate on the server."""
    from tests.postgresql import fresh_database  # noqa: PLC0415 -- the driver is optional

    office = office_on(fresh_database(_postgres_server, new_id().hex), tmp_path, clock)
    for center in (world.center, world.other):
        introduce(center, office)
    yield House(office, world.center, world.other, world.stick)
    office.close()


def test_a_first_package_is_taken_over(server: House) -> None:
    server.center.register("Ayşe", "Işıl", "Ümit")
    server.hand_over()
    assert server.directorate.lines(9) == server.center.lines(9)


def test_changes_and_removals_follow(server: House) -> None:
    one, other, _ = server.center.register("Ayşe", "Işıl", "Ümit")
    server.hand_over()
    server.center.rename(one, "Aylin")
    server.center.remove(other)
    server.hand_over()
    assert server.directorate.names(9) == ["Aylin", "Ümit"]


def test_what_was_merged_adds_up_when_it_is_read_anew(server: House) -> None:
    server.center.register("Ayşe", "Işıl")
    server.hand_over()
    assert server.directorate.database.ask(differing_kinds, 9) == ()


def test_importing_twice_changes_nothing(server: House) -> None:
    server.center.register("Ayşe")
    path = server.center.export(server.stick)
    server.directorate.receive(path)
    with pytest.raises(Refusal) as refused:
        server.directorate.receive(path)
    assert refused.value.term is ExchangeReason.ALREADY_APPLIED


def test_a_receipt_goes_back(server: House) -> None:
    server.center.register("Ayşe")
    server.hand_over()
    server.answer()
    assert server.center.confirmed() == 1


def test_after_a_receipt_only_what_is_new_travels(server: House) -> None:
    server.center.register("Ayşe")
    server.hand_over()
    server.answer()
    server.center.register("Şule")
    server.hand_over()
    assert server.directorate.names(9) == ["Ayşe", "Şule"]


def test_a_package_can_be_withdrawn_and_taken_again(server: House) -> None:
    server.center.register("Ayşe")
    path = server.center.export(server.stick)
    server.directorate.receive(path)
    server.directorate.withdrawing.withdraw(9, 1, actor=ACTOR)
    assert server.directorate.names(9) == []
    server.directorate.importing.receive(path, actor=ACTOR, again=True)
    assert server.directorate.lines(9) == server.center.lines(9)


def test_a_full_package_again_leaves_everything_as_it_is(server: House) -> None:
    server.center.register("Ayşe", "Işıl")
    server.hand_over()
    plan = server.directorate.importing.plan_import(server.center.export(server.stick, full=True))
    assert sum(one.new + one.changed + one.removed for one in plan.changes) == 0


def test_two_centers_stand_side_by_side(server: House) -> None:
    server.center.register("Ayşe")
    server.other.register("Işıl")
    server.hand_over()
    server.hand_over(server.other)
    assert (server.directorate.names(9), server.directorate.names(4)) == (["Ayşe"], ["Işıl"])


def test_what_copy_stumbles_over_is_refused_by_name(server: House) -> None:
    server.center.register(*["Ayşe"] * 100)
    path = server.center.export(server.stick)
    plan = server.directorate.importing.plan_import(path)
    with server.directorate.database.engines.writer.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE teacher ADD CONSTRAINT none CHECK (center_id <> 9)")
    with pytest.raises(Refusal) as refused:
        server.directorate.importing.apply(plan, actor=ACTOR)
    assert (refused.value.term, server.directorate.names(9)) == (ExchangeReason.RECORDS_INCONSISTENT, [])


def test_a_row_cannot_refer_to_another_centers(server: House) -> None:
    path = paired(server)
    server.hand_over(server.other)
    assert refusal(server, path).term is ExchangeReason.FOREIGN_RECORD
