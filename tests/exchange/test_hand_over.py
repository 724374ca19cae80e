"""A hand-over from end to end: what a center has, the directorate gets, once and whole."""

from __future__ import annotations

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.exchange import queries
from smm_desktop.exchange.service import differing_kinds
from smm_desktop.exchange.terms import Alarm, ExchangeReason, KindChanges
from smm_desktop.teachers.queries import find
from smm_desktop.trainings.model import CatalogueEntry
from tests.exchange.builders import ACTOR, House
from tests.trainings.builders import Center


def test_everything_arrives(world: House) -> None:
    world.center.register("Ayşe", "Işıl")
    world.hand_over()
    assert world.directorate.lines(9) == world.center.lines(9)


def test_a_delta_holds_only_what_changed_since_the_receipt(world: House) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    world.center.register("Işıl")
    assert world.center.deliver(world.stick).counts == {"teacher": 1}


def test_changes_and_removals_arrive(world: House) -> None:
    first, second = world.center.register("Ayşe", "Işıl")
    world.hand_over()
    world.answer()
    world.center.rename(first, "Ayşegül")
    world.center.remove(second)
    world.hand_over()
    assert world.directorate.names(9) == ["Ayşegül"]


def test_without_a_receipt_everything_is_sent_again(world: House) -> None:
    world.center.register("Ayşe")
    world.center.export(world.stick)  # lost
    world.center.register("Işıl")
    assert world.hand_over().missing == (1,)
    assert world.directorate.names(9) == ["Ayşe", "Işıl"]


def test_importing_twice_changes_nothing(world: House) -> None:
    path = world.center.export(world.stick)
    world.directorate.receive(path)
    before = world.directorate.lines(9)
    with pytest.raises(Refusal) as refused:
        world.directorate.receive(path)
    assert (refused.value.term, world.directorate.lines(9)) == (ExchangeReason.ALREADY_APPLIED, before)


def test_centers_do_not_touch_each_other(world: House) -> None:
    world.center.register("Ayşe")
    world.other.register("Işıl")
    world.hand_over()
    world.hand_over(world.other)
    assert (world.directorate.names(9), world.directorate.names(4)) == (["Ayşe"], ["Işıl"])


def test_a_plan_says_what_would_change(world: House) -> None:
    first, second = world.center.register("Ayşe", "Işıl")
    world.hand_over()
    world.center.rename(first, "Ayşegül")
    world.center.remove(second)
    world.center.register("Ümit")
    plan = world.directorate.importing.plan_import(world.center.export(world.stick))
    [teachers] = [one for one in plan.changes if one.kind == "teacher"]
    assert teachers == KindChanges("teacher", new=1, changed=1, removed=1)


def test_a_plan_shows_the_differences(world: House) -> None:
    [first] = world.center.register("Ayşe")
    world.hand_over()
    world.center.rename(first, "Ayşegül")
    plan = world.directorate.importing.plan_import(world.center.export(world.stick))
    [difference] = [one for one in plan.differences if one.kind == "teacher"]
    assert ("first_name", "Ayşe", "Ayşegül") in difference.fields


def test_a_plan_reads_only(world: House) -> None:
    world.center.register("Ayşe")
    world.directorate.importing.plan_import(world.center.export(world.stick))
    assert world.directorate.lines(9)["teacher"] == []


def test_a_plan_stands_while_others_hand_over(world: House) -> None:
    world.center.register("Ayşe")
    plan = world.directorate.importing.plan_import(world.center.export(world.stick))
    world.hand_over(world.other)
    world.directorate.importing.apply(plan, actor=ACTOR)
    assert world.directorate.names(9) == ["Ayşe"]


def test_a_plan_does_not_outlive_a_newer_package(world: House) -> None:
    plan = world.directorate.importing.plan_import(world.center.export(world.stick))
    world.hand_over()
    with pytest.raises(Refusal) as refused:
        world.directorate.importing.apply(plan, actor=ACTOR)
    assert refused.value.term is ExchangeReason.OVERTAKEN


def test_values_that_change_places_arrive(world: House) -> None:
    """Two unique values swapped between rows stumble over each other when rows are updated one by one."""
    database = world.center.database
    made = Center(database, world.center.clock)
    codes = [made.entry("A-01"), made.entry("B-01")]
    world.hand_over()
    for passing in (("X-01", "A-01"), ("B-01", "A-01")):
        with database.deed("swap", ACTOR) as deed:
            deed.session.get_one(CatalogueEntry, codes[0]).code = passing[0]
            deed.session.flush()
            deed.session.get_one(CatalogueEntry, codes[1]).code = passing[1]
    world.hand_over()
    assert world.directorate.lines(9) == world.center.lines(9)


def test_private_keys_stay_at_home(world: House) -> None:
    world.hand_over()
    assert all(b"private" not in line for line in world.directorate.lines(9)["signing_key"])


def test_merged_records_stand_the_deep_check(world: House) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    assert world.directorate.database.ask(differing_kinds, 9) == ()


def test_the_search_finds_merged_teachers(world: House) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    assert [row.first_name for row in world.directorate.database.ask(find, "ayşe")] == ["Ayşe"]


def test_a_restored_center_needs_a_persons_word(world: House) -> None:
    world.center.copy_records(world.stick / "backup")
    world.center.register("Ayşe")
    world.hand_over()
    world.center.restore_records(world.stick / "backup")
    plan = world.directorate.importing.plan_import(world.center.export(world.stick))
    assert plan.alarms == {Alarm.RESTORED}
    with pytest.raises(Refusal) as refused:
        world.directorate.importing.apply(plan, actor=ACTOR)
    assert refused.value.term is ExchangeReason.CENTER_RESTORED


def test_a_restored_center_is_taken_over_whole(world: House) -> None:
    world.center.register("Ayşe")
    world.center.copy_records(world.stick / "backup")
    world.center.register("Işıl")
    world.hand_over()
    world.center.restore_records(world.stick / "backup")
    world.center.register("Ümit")
    path = world.center.export(world.stick)
    world.directorate.importing.receive(path, actor=ACTOR, accepted=frozenset({Alarm.RESTORED}))
    assert world.directorate.lines(9) == world.center.lines(9)


def test_a_gap_is_held_and_filled(world: House) -> None:
    world.hand_over()
    world.directorate.copy_records(world.stick / "backup")
    world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    world.directorate.restore_records(world.stick / "backup")
    world.center.register("Işıl")
    with pytest.raises(Refusal) as refused:
        world.hand_over()
    assert refused.value.term is ExchangeReason.GAP
    world.answer()
    world.hand_over()
    assert world.directorate.lines(9) == world.center.lines(9)


def test_a_withdrawn_package_leaves_no_trace_in_the_records(world: House) -> None:
    world.center.register("Ayşe")
    world.hand_over()
    before = world.directorate.lines(9)
    world.center.register("Işıl")
    world.hand_over()
    world.directorate.withdrawing.withdraw(9, 2, actor=ACTOR)
    assert world.directorate.lines(9) == before


def test_after_a_withdrawal_the_center_sends_it_again(world: House) -> None:
    world.hand_over()
    world.answer()
    world.center.register("Ayşe")
    world.hand_over()
    world.answer()
    world.directorate.withdrawing.withdraw(9, 2, actor=ACTOR)
    world.answer()
    world.hand_over()
    assert world.directorate.names(9) == ["Ayşe"]


def test_an_earlier_package_cannot_be_withdrawn_before_a_later_one(world: House) -> None:
    world.hand_over()
    world.hand_over()
    with pytest.raises(Refusal) as refused:
        world.directorate.withdrawing.withdraw(9, 1, actor=ACTOR)
    assert refused.value.term is ExchangeReason.LATER_PACKAGE_STANDS


def test_a_withdrawn_package_is_not_taken_again_by_itself(world: House) -> None:
    path = world.center.export(world.stick)
    world.directorate.receive(path)
    world.directorate.withdrawing.withdraw(9, 1, actor=ACTOR)
    with pytest.raises(Refusal) as refused:
        world.directorate.receive(path)
    assert refused.value.term is ExchangeReason.WITHDRAWN_BEFORE


def test_remarks_reach_the_center_and_are_settled(world: House) -> None:
    [teacher] = world.center.register("Ayşe")
    world.hand_over()
    remark = world.directorate.remarks.remark(9, "teacher", teacher, "Okul adı eksik.", actor=ACTOR)
    world.answer()
    found = world.center.database.ask(queries.remarks_on, teacher)
    world.directorate.remarks.settle(remark, actor=ACTOR)
    world.answer()
    left = world.center.database.ask(queries.remarks_on, teacher)
    assert ([one.text for one in found], left) == (["Okul adı eksik."], ())
