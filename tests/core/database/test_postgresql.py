"""The same kit on PostgreSQL: what a directorate may use instead of a file."""

import threading

import pytest
from sqlalchemy import select, text

from smm_desktop.core import turkish
from smm_desktop.core.database.checking import check
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.lineage import history_of
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
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
from tests.core.database.test_search import PEOPLE, found
from tests.core.database.test_undo import whole_rows

pytestmark = pytest.mark.postgresql


def test_rows_are_stamped(postgres_database: Database) -> None:
    ayse, _ = add_teachers(postgres_database, "Ayşe", "Bora")
    rename(postgres_database, ayse, "Aylin")
    assert revs(postgres_database) == {"Aylin": 2, "Bora": 1}


def test_a_failed_deed_leaves_nothing(postgres_database: Database) -> None:
    with pytest.raises(TypeError), postgres_database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(), teacher_row(nmae="x")])
    assert first_names(postgres_database) == []


def test_readers_cannot_write(postgres_database: Database) -> None:
    with pytest.raises(Exception, match="read-only"), postgres_database.read() as session:
        session.execute(text("DELETE FROM teacher"))


def test_a_deletion_comes_back_with_every_column(postgres_database: Database) -> None:
    with postgres_database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(languages={"en": "B2"}, province_code=6)])
    before = postgres_database.ask(whole_rows)
    remove(postgres_database, *(row["id"] for row in before))
    postgres_database.undo(ACTOR)
    assert postgres_database.ask(whole_rows) == before


def test_there_and_back(postgres_database: Database) -> None:
    ayse, bora = add_teachers(postgres_database, "Ayşe", "Bora")
    rename(postgres_database, ayse, "Cem")
    remove(postgres_database, bora)
    for act in (postgres_database.undo, postgres_database.redo, postgres_database.undo):
        for _ in range(3):
            act(ACTOR)
    assert (first_names(postgres_database), count(postgres_database, Tombstone)) == ([], 2)


def test_rows_that_refer_to_each_other_are_undone_together(postgres_database: Database) -> None:
    with postgres_database.deed("register_pair", ACTOR) as deed:
        deed.session.add_all(two := [teacher("Ayşe"), teacher("Bora")])
        deed.session.flush()
        two[0].merged_into_id = two[1].id
        deed.session.add(DistinctPair(first_id=two[0].id, second_id=two[1].id))
    postgres_database.undo(ACTOR)
    postgres_database.redo(ACTOR)
    assert (len(first_names(postgres_database)), count(postgres_database, DistinctPair)) == (2, 1)


def test_newer_references_block_an_undo(postgres_database: Database) -> None:
    ayse, bora = add_teachers(postgres_database, "Ayşe", "Bora")
    with postgres_database.deed("mark_distinct", ACTOR) as deed:
        deed.insert_many(DistinctPair, [{"first_id": ayse, "second_id": bora}])
    with pytest.raises(Refusal) as caught:
        postgres_database.undo(ACTOR, number=1)
    assert caught.value.term is CoreReason.UNDO_BLOCKED


def test_deeds_of_threads_follow_one_another(postgres_database: Database) -> None:
    threads = [
        threading.Thread(target=add_teachers, args=(postgres_database, letter)) for letter in "ABCDEFGH"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(revs(postgres_database).values()) == set(range(1, 9))


@pytest.mark.parametrize(
    ("typed", "names"),
    [("isik", ["Ayşe", "İsmail"]), ("IŞIK ay", ["Ayşe"]), ("smail", []), ("%", [f for f, _ in PEOPLE])],
)
def test_words_are_found_by_their_beginnings(
    postgres_database: Database, typed: str, names: list[str]
) -> None:
    with postgres_database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(first, last) for first, last in PEOPLE])
    assert found(postgres_database, typed) == turkish.sorted_by(names, lambda name: name)


def test_names_come_in_turkish_order(postgres_database: Database) -> None:
    names = ["Zeki", "Çetin", "Cem", "Iraz", "İdil", "Hakan", "Şule", "Suna", "Ögel", "Okan"]
    add_teachers(postgres_database, *names)
    assert first_names(postgres_database) == turkish.sorted_by(names, lambda name: name)


def test_the_check_finds_it_good(postgres_database: Database) -> None:
    [ayse] = add_teachers(postgres_database, "Ayşe")
    rename(postgres_database, ayse, "Aylin")
    assert check(postgres_database).is_good


def test_the_check_finds_a_row_that_no_deed_made(postgres_database: Database) -> None:
    add_teachers(postgres_database, "Ayşe")
    with postgres_database.engines.writer.begin() as connection:
        connection.execute(text("UPDATE teacher SET rev = 9"))
    assert [found.table for found in check(postgres_database).outside] == ["teacher"]


def test_history_is_told(postgres_database: Database) -> None:
    [ayse] = add_teachers(postgres_database, "Ayşe")
    rename(postgres_database, ayse, "Aylin")
    with postgres_database.read() as session:
        assert [line.deed.name for line in history_of(session, ayse)] == ["change", "register"]


def test_opening_again_finds_the_same_database(postgres_database: Database) -> None:
    url = postgres_database.engines.writer.url.render_as_string(hide_password=False)
    again = Database.from_url(url, postgres_database.clock, center_id=99)
    again.close()
    assert (again.center_id, again.instance) == (7, postgres_database.instance)


def test_a_derived_secret_stays(postgres_database: Database) -> None:
    assert len(postgres_database.derived_secret("signing")) == 32


def test_ids_are_native(postgres_database: Database) -> None:
    add_teachers(postgres_database, "Ayşe")
    kind = text("SELECT pg_typeof(id)::text FROM teacher")
    assert postgres_database.ask(lambda session: session.scalar(kind)) == "uuid"


def test_an_unreachable_server_is_named(postgres_database: Database) -> None:
    with pytest.raises(Refusal) as caught:
        Database.from_url("postgresql+psycopg://smm@127.0.0.1:1/smm", postgres_database.clock, 7)
    assert caught.value.term is CoreReason.SERVER_UNREACHABLE


def test_every_column_survives_a_deed_and_its_undo(postgres_database: Database) -> None:
    add_teachers(postgres_database, "Ayşe")
    question = select(Teacher.id)
    [one] = postgres_database.ask(lambda session: session.scalars(question).all())
    rename(postgres_database, one, "Aylin")
    postgres_database.undo(ACTOR)
    assert first_names(postgres_database) == ["Ayşe"]
