"""A deed is one transaction, one number on every row it touched, one entry in the journal."""

import threading
from uuid import UUID

import pytest
from sqlalchemy import select, update

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import JournalEntry
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.ids import new_id
from smm_desktop.teachers.model import DistinctPair, Teacher
from tests.core.database.builders import (
    ACTOR,
    add_teachers,
    count,
    first_names,
    remove,
    rename,
    revs,
    teacher,
    teacher_row,
)


def test_new_objects_are_stamped(database: Database) -> None:
    with database.deed("register", ACTOR) as deed:
        deed.session.add(one := teacher())
    assert (one.rev, one.center_id, one.search_row) == (1, database.center_id, 1)


def test_new_rows_are_stamped(database: Database) -> None:
    add_teachers(database, "Ayşe", "Bora")
    assert revs(database) == {"Ayşe": 1, "Bora": 1}


def test_only_touched_rows_get_the_next_number(database: Database) -> None:
    ayse, _bora = add_teachers(database, "Ayşe", "Bora")
    rename(database, ayse, "Aylin")
    assert revs(database) == {"Aylin": 2, "Bora": 1}


def test_an_object_written_back_unchanged_is_not_touched(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Ayşe")
    assert revs(database) == {"Ayşe": 1}


def test_bulk_changes_are_stamped(database: Database) -> None:
    ayse, _bora = add_teachers(database, "Ayşe", "Bora")
    with database.deed("change", ACTOR) as deed:
        deed.update_many(Teacher, [{"id": ayse, "first_name": "Aylin"}])
    assert revs(database) == {"Aylin": 2, "Bora": 1}


def test_rows_of_one_call_may_name_different_columns(database: Database) -> None:
    ayse, bora = add_teachers(database, "Ayşe", "Bora")
    with database.deed("change", ACTOR) as deed:
        deed.update_many(
            Teacher, [{"id": ayse, "first_name": "Aylin"}, {"id": bora, "school": "Örnek Lisesi"}]
        )
    assert first_names(database) == ["Aylin", "Bora"]


def test_another_centers_row_keeps_its_owner(database: Database) -> None:
    with database.deed("gather", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(center_id=3)])
    assert database.ask(lambda session: session.scalars(select(Teacher.center_id)).all()) == [3]


def test_a_failed_deed_leaves_nothing(database: Database) -> None:
    with pytest.raises(TypeError), database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(), teacher_row(nmae="x")])
    assert (first_names(database), count(database, JournalEntry)) == ([], 0)


def test_numbers_run_without_a_gap_after_a_failure(database: Database) -> None:
    with pytest.raises(KeyError), database.deed("register", ACTOR):
        raise KeyError
    add_teachers(database, "Ayşe")
    assert revs(database) == {"Ayşe": 1}


def test_a_deleted_row_leaves_a_tombstone(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    remove(database, ayse)
    with database.read() as session:
        stone = session.scalars(select(Tombstone)).one()
    assert (stone.table_name, stone.row_id, stone.center_id, stone.rev) == ("teacher", ayse, 7, 2)


def test_a_deleted_object_leaves_a_tombstone(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    with database.deed("remove", ACTOR) as deed:
        deed.session.delete(deed.session.get_one(Teacher, ayse))
    assert count(database, Tombstone) == 1


def test_a_row_that_came_and_went_leaves_no_tombstone(database: Database) -> None:
    with database.deed("try", ACTOR) as deed:
        deed.session.add(one := teacher())
        deed.session.flush()
        deed.session.delete(one)
    assert count(database, Tombstone) == 0


def test_a_tombstone_goes_when_its_row_returns(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    remove(database, ayse)
    with database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(id=ayse)])
    assert count(database, Tombstone) == 0


def test_deleting_says_how_many_were_there(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    with database.deed("remove", ACTOR) as deed:
        assert deed.delete_many(Teacher, [ayse, new_id()]) == 1


def test_statements_past_the_kit_are_bugs(database: Database) -> None:
    with pytest.raises(RuntimeError, match="update_many"), database.deed("change", ACTOR) as deed:
        deed.session.execute(update(Teacher).values(first_name="x"))


def test_a_misspelt_column_is_a_bug(database: Database) -> None:
    with pytest.raises(TypeError, match="nmae"), database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(nmae="x")])


def test_changing_a_row_that_is_not_there_is_a_bug(database: Database) -> None:
    with pytest.raises(LookupError), database.deed("change", ACTOR) as deed:
        deed.update_many(Teacher, [{"id": new_id(), "first_name": "x"}])


def test_a_deed_inside_a_deed_is_a_bug(database: Database) -> None:
    with (
        database.deed("one", ACTOR),
        pytest.raises(RuntimeError, match="inside"),
        database.deed("two", ACTOR),
    ):
        pass


def test_readers_cannot_write(database: Database) -> None:
    with pytest.raises(RuntimeError, match="deed only"), database.read() as session:
        session.execute(update(Teacher).values(first_name="x"))


def test_an_object_changed_while_reading_is_a_bug(database: Database) -> None:
    add_teachers(database, "Ayşe")
    with database.read() as session:
        session.scalars(select(Teacher)).one().first_name = "Aylin"
        with pytest.raises(RuntimeError, match="deed only"):
            session.flush()


def test_listeners_hear_of_a_deed_after_it_is_done(database: Database) -> None:
    heard: list[tuple[str, list[str]]] = []
    database.listeners.append(lambda name: heard.append((name, first_names(database))))
    add_teachers(database, "Ayşe")
    assert heard == [("register", ["Ayşe"])]


def test_deeds_of_threads_follow_one_another(database: Database) -> None:
    def work(letter: str) -> None:
        for number in range(10):
            add_one(database, f"{letter}{number}")

    threads = [threading.Thread(target=work, args=(letter,)) for letter in "ABCD"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(revs(database).values()) == set(range(1, 41))


def add_one(database: Database, first_name: str) -> None:
    with database.deed("register", ACTOR) as deed:
        deed.session.add(teacher(first_name))


def test_a_reader_keeps_seeing_one_state(database: Database) -> None:
    with database.read() as session:
        before = session.scalars(select(Teacher.id)).all()
        add_teachers(database, "Ayşe")
        assert session.scalars(select(Teacher.id)).all() == before == []


def test_references_are_checked(database: Database) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), database.deed("pair", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": new_id(), "second_id": new_id()}])


def test_ids_are_given_when_absent(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    assert isinstance(ayse, UUID)
