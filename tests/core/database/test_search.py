"""Search finds words by their beginnings, whatever was typed of Turkish letters."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from sqlalchemy.orm import aliased

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.search import matching
from smm_desktop.teachers.model import Teacher
from tests.core.database.builders import ACTOR, add_teachers, remove, rename, teacher_row

PEOPLE = (("Ayşe", "Işık"), ("İsmail", "Şahin-Işık"), ("Çağrı", "Gül"), ("Iraz", "O'Öz"), ("Kâmil", "Ünal"))


@pytest.fixture
def people(database: Database) -> Database:
    with database.deed("register", ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(first, last) for first, last in PEOPLE])
    return database


def found(database: Database, words: str) -> list[str]:
    question = select(Teacher.first_name).where(matching(Teacher, words)).order_by(Teacher.sort_key)
    return database.ask(lambda session: list(session.scalars(question)))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("ayşe", ["Ayşe"]),
        ("ayse", ["Ayşe"]),
        ("AYŞE IŞIK", ["Ayşe"]),
        ("isik", ["Ayşe", "İsmail"]),
        ("ışık", ["Ayşe", "İsmail"]),
        ("IŞIK", ["Ayşe", "İsmail"]),
        ("İŞİK", ["Ayşe", "İsmail"]),
        ("ı", ["Ayşe", "Iraz", "İsmail"]),
        ("i", ["Ayşe", "Iraz", "İsmail"]),
        ("işik ism", ["İsmail"]),
        ("sahin isik", ["İsmail"]),
        ("gul cag", ["Çağrı"]),
        ("o öz", ["Iraz"]),
        ("kamil", ["Kâmil"]),
        ("smail", []),
        ("ayşe gül", []),
    ],
)
def test_words_are_found_by_their_beginnings(people: Database, typed: str, names: list[str]) -> None:
    assert found(people, typed) == names


@pytest.mark.parametrize("typed", ["", "   ", "-", '"*', "()"])
def test_no_word_finds_everybody(people: Database, typed: str) -> None:
    assert len(found(people, typed)) == len(PEOPLE)


@pytest.mark.parametrize(
    "typed", ["ay OR is", "NOT ay", "folded:ay", "ay NEAR is", "'; DROP TABLE teacher; --"]
)
def test_the_language_of_the_index_is_not_spoken(people: Database, typed: str) -> None:
    assert found(people, typed) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(max_size=12))
def test_anything_can_be_typed(people: Database, typed: str) -> None:
    assert len(found(people, typed)) <= len(PEOPLE)


def test_a_changed_name_is_found_anew(people: Database) -> None:
    with people.deed("change", ACTOR) as deed:
        one = deed.session.scalars(select(Teacher).where(Teacher.first_name == "Ayşe")).one()
        one.first_name, one.folded = "Zeynep", "zeynep isik"
    assert (found(people, "zey"), found(people, "ayse")) == (["Zeynep"], [])


def test_a_bulk_change_is_found_anew(people: Database) -> None:
    with people.deed("change", ACTOR) as deed:
        ids = deed.session.scalars(select(Teacher.id)).all()
        deed.update_many(Teacher, [{"id": one, "folded": "herkes"} for one in ids])
    assert (len(found(people, "herk")), found(people, "ayse")) == (5, [])


def test_a_deleted_row_is_not_found(database: Database) -> None:
    remove(database, *add_teachers(database, "Ayşe"))
    assert found(database, "ayse") == []


def test_a_change_elsewhere_leaves_the_index_alone(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Fatma")
    assert found(database, "ayse") == ["Fatma"]


def test_the_index_agrees_with_its_table_after_everything(people: Database) -> None:
    remove(people, *people.ask(lambda session: list(session.scalars(select(Teacher.id).limit(2)))))
    people.undo(ACTOR)
    people.undo(ACTOR)
    people.redo(ACTOR)
    with people.engines.writer.begin() as connection:
        connection.execute(
            text("INSERT INTO teacher_search (teacher_search, rank) VALUES ('integrity-check', 1)")
        )
    assert len(found(people, "")) == len(PEOPLE)


def test_an_alias_can_be_searched(people: Database) -> None:
    other = aliased(Teacher)
    question = select(other.first_name).where(matching(other, "kamil"))
    assert people.ask(lambda session: session.scalars(question).all()) == ["Kâmil"]


def test_matches_can_be_counted_and_combined(people: Database) -> None:
    question = select(func.count()).where(matching(Teacher, "isik"), ~matching(Teacher, "ayse"))
    assert people.ask(lambda session: session.scalar(question)) == 1


def test_one_statement_serves_different_words(people: Database) -> None:
    assert [found(people, word) for word in ("ayse", "kamil", "ayse")] == [["Ayşe"], ["Kâmil"], ["Ayşe"]]
