"""A center speaks of its own records and by its own keys alone; what it refers to is there and is its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.core.database.records import by_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange.records import KINDS_BY_NAME, open_package, read_payload
from smm_desktop.exchange.service.comparing import Comparison
from smm_desktop.exchange.service.own_keys import OwnKeys
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.signing.key_files import KeyFile, KeyFileKind, write_key_file
from smm_desktop.teachers.model import DistinctPair
from tests.exchange.builders import ACTOR, House, Office

TEACHER = KINDS_BY_NAME["teacher"]


def lend(owner: Office, taker: Office, teacher_id: UUID) -> None:
    """Lets a center hold another one's teacher, as no program of ours does."""
    with owner.database.read() as session:
        [[center, *row]] = by_id(session.connection(), TEACHER, [teacher_id.bytes])
    with taker.database.deed("lend", ACTOR) as deed:
        deed.load_rows(TEACHER.table, TEACHER.fields, [tuple(row)], center_id=center)


def paired(world: House) -> Path:
    """A package of the center with a row that refers to the other center's teacher."""
    [theirs], [own] = world.other.register("Ayşe"), world.center.register("Işıl")
    lend(world.other, world.center, theirs)
    with world.center.database.deed("pair", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": theirs, "second_id": own}])
    return world.center.export(world.stick)


def refusal(world: House, path: Path) -> Refusal:
    with pytest.raises(Refusal) as refused:
        world.directorate.importing.plan_import(path)
    return refused.value


def test_a_row_cannot_refer_to_another_centers(world: House) -> None:
    path = paired(world)
    world.hand_over(world.other)
    assert refusal(world, path).term is ExchangeReason.FOREIGN_RECORD


def test_a_row_cannot_refer_to_what_is_not_there(world: House) -> None:
    assert refusal(world, paired(world)).term is ExchangeReason.RECORDS_INCONSISTENT


def test_a_row_may_refer_to_what_came_before(world: House) -> None:
    first, second = world.center.register("Ayşe", "Işıl")
    world.hand_over()
    world.answer()
    with world.center.database.deed("pair", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": first, "second_id": second}])
    world.hand_over()
    assert world.directorate.lines(9) == world.center.lines(9)


def test_a_key_is_one_partys_for_ever(world: House) -> None:
    """Center 9 calls itself center 4, by a file that its own key seals."""
    own = world.center.database.ask(OwnKeys(world.center.database).senders)
    keys = replace(world.center.keys.own(), center=4)
    file = write_key_file(KeyFile(KeyFileKind.REQUEST, keys, world.clock().now()), own)
    met = world.directorate.keys.read(file)
    with pytest.raises(Refusal) as refused:
        world.directorate.keys.trust(met, compared=keys.fingerprint, actor=ACTOR)
    assert refused.value.term is ExchangeReason.WRONG_CENTER


def test_sections_are_of_the_versions_that_the_manifest_names(world: House) -> None:
    world.center.register("Ayşe")
    package = open_package(world.center.export(world.stick))
    manifest = replace(package.manifest, versions={**package.manifest.versions, "teacher": 2})
    with world.directorate.database.read() as session:
        comparison = Comparison(session.connection(), manifest, None)
        readers = OwnKeys(world.directorate.database).readers(session)
        with pytest.raises(Refusal) as refused:
            read_payload(package, readers, comparison.take)
    assert refused.value.term is ExchangeReason.RECORDS_UNREADABLE


def test_the_newest_key_signs_whatever_the_clock_said(world: House) -> None:
    world.clock().advance(days=-30)
    world.center.keys.renew_keys(actor=ACTOR)
    package = open_package(world.center.export(world.stick))
    assert package.manifest.sender_key == world.center.keys.own().public
