"""Entries of the register that may be one person."""

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import DuplicatePair
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import LikenessGround, TeacherReason
from tests.teachers.builders import ACTOR, a_draft, a_number, registered


def pairs(database: Database, limit: int = 500) -> tuple[DuplicatePair, ...]:
    return database.ask(queries.duplicate_candidates, limit)


@pytest.mark.parametrize("name", ["AYŞE", "Ayse", "ayşe"])
def test_one_name_at_one_school_is_suspicious_in_any_spelling(database: Database, name: str) -> None:
    registered(database, a_draft(school="Örnek MTAL"), a_draft(first_name=name, school="ÖRNEK MTAL"))
    [pair] = pairs(database)
    assert pair.likeness.grounds == (LikenessGround.SAME_NAME, LikenessGround.SAME_SCHOOL)


def test_the_older_entry_comes_first(database: Database) -> None:
    ids = registered(database, a_draft(school="Örnek"), a_draft(school="Örnek", note="neu"))
    [pair] = pairs(database)
    assert [pair.first.id, pair.second.id] == ids


def test_two_numbers_are_two_people(database: Database) -> None:
    registered(database, *(a_draft(school="Örnek", identity_number=a_number(seed)) for seed in (1, 2)))
    assert pairs(database) == ()


def test_namesakes_who_share_nothing_else_are_not_suspected(database: Database) -> None:
    registered(database, a_draft(school="Örnek"), a_draft(school="Başka"))
    assert pairs(database) == ()


def test_who_was_called_two_people_is_not_asked_again(database: Database) -> None:
    one, other = registered(database, a_draft(school="Örnek"), a_draft(school="Örnek"))
    TeacherService(database).mark_distinct(other, one, actor=ACTOR)
    assert pairs(database) == ()


def test_the_word_about_two_people_is_undone(database: Database) -> None:
    one, other = registered(database, a_draft(school="Örnek"), a_draft(school="Örnek"))
    TeacherService(database).mark_distinct(one, other, actor=ACTOR)
    database.undo(ACTOR)
    assert len(pairs(database)) == 1


def test_two_people_are_told_apart_once(database: Database) -> None:
    one, other = registered(database, a_draft(school="Örnek"), a_draft(school="Örnek"))
    for pair in ((one, other), (other, one)):
        TeacherService(database).mark_distinct(*pair, actor=ACTOR)
    assert database.ask(queries.review_state)[1] == 1


def test_nobody_is_told_apart_from_themselves(database: Database) -> None:
    [one] = registered(database, a_draft())
    with pytest.raises(Refusal) as caught:
        TeacherService(database).mark_distinct(one, one, actor=ACTOR)
    assert caught.value.term is TeacherReason.DISTINCT_FROM_ITSELF


def test_somebody_unknown_is_not_told_apart(database: Database) -> None:
    [one] = registered(database, a_draft())
    with pytest.raises(Refusal) as caught:
        TeacherService(database).mark_distinct(one, new_id(), actor=ACTOR)
    assert caught.value.term is TeacherReason.TEACHER_UNKNOWN


def test_merged_people_are_not_suspected(database: Database) -> None:
    one, other = registered(database, a_draft(school="Örnek"), a_draft(school="Örnek"))
    TeacherService(database).merge(one, other, actor=ACTOR)
    assert pairs(database) == ()


def test_the_most_suspicious_come_first_and_no_more_than_asked(database: Database) -> None:
    weak = (a_draft(district="Merkez"), a_draft(district="Merkez"))
    strong = (a_draft(first_name="Veli", school="Örnek", phone="5320000001") for _ in range(2))
    registered(database, *weak, *strong)
    assert [pair.first.first_name for pair in pairs(database, 1)] == ["Veli"]


def test_people_who_came_later_change_what_was_reviewed(database: Database) -> None:
    before = database.ask(queries.review_state)
    registered(database, a_draft())
    assert database.ask(queries.review_state) != before


def test_the_search_for_duplicates_can_be_stopped(database: Database) -> None:
    registered(database, a_draft(school="Örnek"), a_draft(school="Örnek"))
    with pytest.raises(Cancelled):
        database.ask(queries.duplicate_candidates, progress=Progress(is_cancelled=lambda: True))
