"""Undo is the inverse deed, redo the inverse of the undo; neither runs over later work."""

from uuid import UUID

import pytest
from sqlalchemy import select

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import EntryKind, verify_chain
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.search import matching
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.teachers.model import DistinctPair, Teacher
from tests.core.database.builders import ACTOR, add_teachers, count, first_names, remove, rename, teacher_row


def refused(database: Database, number: int | None = None) -> Refusal:
    with pytest.raises(Refusal) as caught:
        database.undo(ACTOR, number)
    return caught.value


def pair(database: Database, one: UUID, other: UUID) -> None:
    with database.deed("mark_distinct", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": one, "second_id": other}])


def test_an_insertion_is_undone(database: Database) -> None:
    add_teachers(database, "Ayşe", "Bora")
    undone = database.undo(ACTOR)
    assert (undone.number, undone.name, first_names(database)) == (1, "register", [])


def test_a_change_is_undone(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Aylin")
    database.undo(ACTOR)
    assert first_names(database) == ["Ayşe"]


def test_a_deletion_is_undone_with_every_column(database: Database) -> None:
    with database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(languages={"en": "B2"}, province_code=6)])
    before = database.ask(whole_rows)
    remove(database, *(row["id"] for row in before))
    database.undo(ACTOR)
    assert database.ask(whole_rows) == before


def whole_rows(session) -> list[dict[str, object]]:
    rows = session.execute(select(Teacher.__table__).order_by(Teacher.id)).mappings()
    return [{name: value for name, value in row.items() if name not in {"rev", "search_row"}} for row in rows]


def test_an_undone_deletion_is_found_again(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    remove(database, ayse)
    database.undo(ACTOR)
    found = database.ask(
        lambda session: session.scalars(select(Teacher.id).where(matching(Teacher, "ays"))).all()
    )
    assert found == [ayse]


def test_an_undone_insertion_leaves_tombstones(database: Database) -> None:
    add_teachers(database, "Ayşe", "Bora")
    database.undo(ACTOR)
    assert count(database, Tombstone) == 2


def test_a_redone_insertion_takes_its_tombstones_away(database: Database) -> None:
    add_teachers(database, "Ayşe", "Bora")
    database.undo(ACTOR)
    database.redo(ACTOR)
    assert (count(database, Tombstone), first_names(database)) == (0, ["Ayşe", "Bora"])


def test_deeds_are_undone_one_by_one(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Bora")
    rename(database, ayse, "Cem")
    seen = []
    for _ in range(3):
        database.undo(ACTOR)
        seen.append(first_names(database))
    assert seen == [["Bora"], ["Ayşe"], []]


def test_undone_deeds_are_redone_one_by_one(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Bora")
    database.undo(ACTOR)
    database.undo(ACTOR)
    seen = []
    for _ in range(2):
        database.redo(ACTOR)
        seen.append(first_names(database))
    assert seen == [["Ayşe"], ["Bora"]]


def test_there_and_back_many_times(database: Database) -> None:
    ayse, bora = add_teachers(database, "Ayşe", "Bora")
    rename(database, ayse, "Cem")
    remove(database, bora)
    for _ in range(3):
        for _ in range(3):
            database.undo(ACTOR)
        for _ in range(3):
            database.redo(ACTOR)
    assert (first_names(database), database.ask(verify_chain)) == (["Cem"], None)


def test_an_undo_has_an_entry_of_its_own(database: Database) -> None:
    add_teachers(database, "Ayşe")
    database.undo("Bir Başkası")
    line = database.last_redoable()
    assert line is not None
    assert (line.number, line.kind, line.undoes, line.actor) == (2, EntryKind.UNDO, 1, "Bir Başkası")


def test_a_new_deed_ends_what_can_be_redone(database: Database) -> None:
    add_teachers(database, "Ayşe")
    database.undo(ACTOR)
    add_teachers(database, "Bora")
    with pytest.raises(Refusal) as caught:
        database.redo(ACTOR)
    assert caught.value.term is CoreReason.NOTHING_TO_REDO


def test_undo_goes_on_behind_a_redone_deed(database: Database) -> None:
    add_teachers(database, "Ayşe")
    add_teachers(database, "Bora")
    database.undo(ACTOR)
    database.redo(ACTOR)
    database.undo(ACTOR)
    database.undo(ACTOR)
    assert first_names(database) == []


def test_nothing_to_undo_is_refused(database: Database) -> None:
    assert refused(database).term is CoreReason.NOTHING_TO_UNDO


def test_an_empty_deed_is_passed_over(database: Database) -> None:
    add_teachers(database, "Ayşe")
    with database.deed("look", ACTOR):
        pass
    assert database.undo(ACTOR).name == "register"


def test_an_irreversible_deed_is_a_barrier_with_a_name(database: Database) -> None:
    add_teachers(database, "Ayşe")
    with database.deed("issue", ACTOR, reversible=False) as deed:
        deed.insert_many(Teacher, [teacher_row("Bora")])
    why = refused(database)
    assert (why.term, why.values["deed"]) == (CoreReason.DEED_IRREVERSIBLE, "issue")


def test_nothing_is_offered_behind_a_barrier(database: Database) -> None:
    add_teachers(database, "Ayşe")
    with database.deed("issue", ACTOR, reversible=False):
        pass
    assert database.last_undoable() is None


def test_what_is_offered_is_what_is_undone(database: Database) -> None:
    add_teachers(database, "Ayşe", name="one")
    add_teachers(database, "Bora", name="two")
    offered = database.last_undoable()
    assert offered is not None
    assert offered.number == database.undo(ACTOR).number == 2


def test_an_older_deed_is_undone_by_its_number(database: Database) -> None:
    add_teachers(database, "Ayşe")
    add_teachers(database, "Bora")
    database.undo(ACTOR, number=1)
    assert first_names(database) == ["Bora"]


def test_an_older_deed_is_blocked_by_a_later_change(database: Database) -> None:
    ayse, _ = add_teachers(database, "Ayşe", "Bora")
    rename(database, ayse, "Cem")
    why = refused(database, number=1)
    assert (why.term, why.values) == (CoreReason.UNDO_BLOCKED, {"deed": "register", "number": 1, "rows": 1})


def test_a_blocked_undo_changes_nothing(database: Database) -> None:
    ayse, _ = add_teachers(database, "Ayşe", "Bora")
    rename(database, ayse, "Cem")
    refused(database, number=1)
    assert set(first_names(database)) == {"Bora", "Cem"}


def test_an_older_deed_is_free_again_when_the_later_is_undone(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Cem")
    database.undo(ACTOR, number=2)
    database.undo(ACTOR, number=1)
    assert first_names(database) == []


def test_newer_rows_that_refer_to_it_block_an_insertion(database: Database) -> None:
    ayse, bora = add_teachers(database, "Ayşe", "Bora")
    pair(database, ayse, bora)
    assert refused(database, number=1).term is CoreReason.UNDO_BLOCKED


def test_rows_that_refer_to_each_other_are_undone_together(database: Database) -> None:
    with database.deed("register_pair", ACTOR) as deed:
        deed.session.add_all(two := [Teacher(**teacher_row("Ayşe")), Teacher(**teacher_row("Bora"))])
        deed.session.flush()
        two[0].merged_into_id = two[1].id
        deed.session.add(DistinctPair(first_id=two[0].id, second_id=two[1].id))
    database.undo(ACTOR)
    database.redo(ACTOR)
    database.undo(ACTOR)
    assert (first_names(database), count(database, DistinctPair)) == ([], 0)


def test_a_deleted_reference_returns_with_its_row(database: Database) -> None:
    ayse, bora = add_teachers(database, "Ayşe", "Bora")
    pair(database, ayse, bora)
    with database.deed("remove", ACTOR) as deed:
        deed.session.delete(deed.session.scalars(select(DistinctPair)).one())
        deed.session.flush()
        deed.delete_many(Teacher, [ayse, bora])
    database.undo(ACTOR)
    assert (first_names(database), count(database, DistinctPair)) == (["Ayşe", "Bora"], 1)


def test_a_redone_deed_can_be_undone_by_its_first_number(database: Database) -> None:
    add_teachers(database, "Ayşe")
    database.undo(ACTOR)
    database.redo(ACTOR)
    database.undo(ACTOR, number=1)
    assert (first_names(database), database.last_undoable()) == ([], None)


def test_an_undone_deed_cannot_be_undone_twice(database: Database) -> None:
    add_teachers(database, "Ayşe")
    database.undo(ACTOR)
    assert refused(database, number=1).term is CoreReason.NOTHING_TO_UNDO


@pytest.mark.parametrize("flushed_between", [False, True])
def test_a_row_replaced_under_its_id_comes_back(database: Database, flushed_between: bool) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    with database.deed("replace", ACTOR) as deed:
        deed.session.delete(deed.session.get_one(Teacher, ayse))
        if flushed_between:
            deed.session.flush()
        deed.session.add(Teacher(**teacher_row("Bora", id=ayse)))
    replaced = (first_names(database), count(database, Tombstone))
    database.undo(ACTOR)
    assert (replaced, first_names(database)) == ((["Bora"], 0), ["Ayşe"])
