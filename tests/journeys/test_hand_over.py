"""Two centers hand their work over on a stick: lost once, doubled once, answered, remarked on, corrected."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.certificates import queries as certificates
from smm_desktop.certificates.queries import CertificateFilter
from smm_desktop.core.database.checking import check
from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.terms import ExchangeReason
from smm_desktop.teachers.queries import find
from tests.journeys.builders import COORDINATOR
from tests.journeys.hand_over_sides import (
    FIRST,
    SECOND,
    SHARED,
    Sides,
    copied,
    make_template,
    move_school,
    register,
    teach,
)

REMARK = "Okulun adı eksik."


@pytest.fixture(scope="module")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sides")
    make_template(folder)
    return folder


@pytest.fixture
def sides(_template: Path, tmp_path: Path) -> Iterator[Sides]:
    with copied(_template, tmp_path) as made:
        yield made


def test_after_one_round_both_sides_hold_the_same(sides: Sides) -> None:
    sides.round()
    assert (sides.is_equal(sides.first), sides.is_equal(sides.second)) == (True, True)


def test_what_was_lost_comes_with_the_next_package(sides: Sides) -> None:
    sides.export(sides.first).unlink()
    register(sides.first, 1, 31)
    outcome = sides.take_over(sides.export(sides.first))
    assert (outcome.missing, sides.is_equal(sides.first)) == ((1,), True)


def test_what_is_lost_after_a_receipt_comes_with_the_next_one(sides: Sides) -> None:
    sides.round()
    register(sides.first, 1, 31)
    sides.export(sides.first).unlink()
    register(sides.first, 1, 32)
    sides.take_over(sides.export(sides.first))
    assert sides.is_equal(sides.first)


def test_what_was_doubled_counts_once(sides: Sides) -> None:
    path = sides.export(sides.first)
    copy = Path(shutil.copy(path, sides.stick / "kopya.smm"))
    sides.take_over(path)
    before = sides.directorates_head
    with pytest.raises(Refusal) as refused:
        sides.take_over(copy)
    assert (refused.value.term, sides.directorates_head) == (ExchangeReason.ALREADY_APPLIED, before)


def test_a_lost_receipt_only_makes_the_next_package_larger(sides: Sides) -> None:
    sides.take_over(sides.export(sides.first))
    sides.receipt_for(sides.first).unlink()
    register(sides.first, 1, 31)
    sides.take_over(sides.export(sides.first))
    sides.answer(sides.first)
    confirmed = sides.first.database.ask(queries.confirmed, sides.first.database.instance)
    assert (confirmed.number, sides.is_equal(sides.first)) == (2, True)


def test_a_receipt_of_another_center_does_no_harm(sides: Sides) -> None:
    sides.round()
    with pytest.raises(Refusal) as refused:
        sides.second.receipts.receive(sides.receipt_for(sides.first), actor=COORDINATOR)
    assert refused.value.term is ExchangeReason.WRONG_RECIPIENT


def test_a_remark_stands_at_the_record_until_it_is_corrected(sides: Sides) -> None:
    (person,) = register(sides.first, 1, 31)
    sides.round()
    remark = sides.directorate.remarks.remark(FIRST, "teacher", person, REMARK, actor=COORDINATOR)
    sides.answer(sides.first)
    seen = sides.first.database.ask(queries.remarks_on, person)
    move_school(sides.first, person, "Tam Adıyla Örnek MTAL")
    sides.take_over(sides.export(sides.first))
    sides.directorate.remarks.settle(remark, actor=COORDINATOR)
    sides.answer(sides.first)
    left = sides.first.database.ask(queries.remarks_on, person)
    assert ([one.text for one in seen], left) == ([REMARK], ())


def test_a_correction_is_shown_before_it_is_taken_over(sides: Sides) -> None:
    (person,) = register(sides.first, 1, 31)
    sides.round()
    move_school(sides.first, person, "Tam Adıyla Örnek MTAL")
    plan = sides.directorate.package_import.plan_import(sides.export(sides.first))
    fields = {name: after for name, _before, after in plan.differences[0].fields}
    assert (plan.total.changed, fields["school"]) == (1, "Tam Adıyla Örnek MTAL")


def test_a_second_round_with_new_certificates_ends_equal(sides: Sides) -> None:
    sides.round()
    teach(sides.second, register(sides.second, 3, 41), "RS-7")
    move_school(sides.first, register(sides.first, 1, 31)[0], "Başka MTAL")
    sides.round()
    assert (sides.is_equal(sides.first), sides.is_equal(sides.second)) == (True, True)


def test_the_signed_certificates_arrive_byte_for_byte(sides: Sides) -> None:
    sides.round()
    ids = sides.first.database.ask(certificates.certificate_ids, CertificateFilter())
    own, merged = (
        {one: rooms.database.ask(certificates.pdf_of, one) for one in ids}
        for rooms in (sides.first, sides.directorate)
    )
    assert (own == merged, len(ids), None in own.values()) == (True, 5, False)


def test_a_person_of_two_centers_stays_two_records(sides: Sides) -> None:
    sides.round()
    found = sides.directorate.database.ask(find, f"{SHARED.first_name} {SHARED.last_name}")
    person = sides.directorate.database.ask(queries.linked_person, found[0].id)
    assert ({row.teacher.center_id for row in person.rows}, len(found)) == ({FIRST, SECOND}, 2)


def test_everybodys_journal_is_whole_afterwards(sides: Sides) -> None:
    sides.round()
    sides.round()
    everybody = (sides.first, sides.second, sides.directorate)
    assert all(check(rooms.database).is_good for rooms in everybody)
