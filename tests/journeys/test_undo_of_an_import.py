"""A whole import is one deed: one undo takes it back, one redo brings it again, and nothing else is touched."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from smm_desktop.core.database.checking import check
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherFilter, TeacherRow
from tests.journeys.builders import COORDINATOR, Cells, Journey, listed, names_of

PEOPLE = 12


@pytest.fixture
def journey(tmp_path: Path) -> Iterator[Journey]:
    journey = Journey.begin(tmp_path / "center")
    yield journey
    journey.end()


def register(journey: Journey) -> dict[str, TeacherRow]:
    ids = journey.rooms.database.ask(queries.teacher_ids, TeacherFilter())
    people = journey.rooms.database.ask(queries.teachers_by_id, ids)
    return {row.full_name: row for row in people.values()}


def undo(journey: Journey) -> None:
    journey.rooms.database.undo(COORDINATOR)


def moved(rows: list[Cells]) -> list[Cells]:
    """The same people, who now work elsewhere."""
    return [[*row[:4], "DENEME MESLEK LİSESİ", *row[5:]] for row in rows]


def test_one_undo_takes_a_whole_import_back(journey: Journey) -> None:
    journey.import_rows(listed(PEOPLE))
    undo(journey)
    assert register(journey) == {}


def test_the_center_that_was_there_before_stays(journey: Journey) -> None:
    journey.import_rows(listed(3))
    journey.import_rows(listed(PEOPLE, first=3))
    undo(journey)
    assert set(register(journey)) == set(names_of(listed(3)))


def test_undo_gives_changed_people_their_old_school_back(journey: Journey) -> None:
    journey.import_rows(listed(3))
    before = {name: row.school for name, row in register(journey).items()}
    journey.import_rows(moved(listed(3)))
    changed = {row.school for row in register(journey).values()}
    undo(journey)
    assert {name: row.school for name, row in register(journey).items()} == before
    assert changed == {"Deneme Meslek Lisesi"}


def test_redo_brings_the_import_again(journey: Journey) -> None:
    journey.import_rows(listed(PEOPLE))
    before = register(journey).keys()
    undo(journey)
    journey.rooms.database.redo(COORDINATOR)
    assert register(journey).keys() == before


def test_nobody_of_an_import_taken_back_is_found_by_searching(journey: Journey) -> None:
    journey.import_rows(listed(PEOPLE))
    found = len(journey.rooms.database.ask(queries.find, "çağrı"))
    undo(journey)
    assert (found, journey.rooms.database.ask(queries.find, "çağrı")) == (2, ())


def test_the_same_list_can_be_imported_after_its_undo(journey: Journey) -> None:
    journey.import_rows(listed(PEOPLE))
    undo(journey)
    assert len(journey.import_rows(listed(PEOPLE))) == PEOPLE


def test_an_import_whose_people_are_in_a_training_stays(journey: Journey) -> None:
    people = journey.import_rows(listed(3))
    imported = journey.rooms.database.last_undoable()
    journey.closed(people)
    assert imported is not None
    with pytest.raises(Refusal) as refused:
        journey.rooms.database.undo(COORDINATOR, imported.number)
    assert refused.value.term is CoreReason.UNDO_BLOCKED
    assert len(register(journey)) == 3


def test_the_records_are_whole_after_undo_and_redo(journey: Journey) -> None:
    journey.import_rows(listed(PEOPLE))
    undo(journey)
    journey.rooms.database.redo(COORDINATOR)
    undo(journey)
    assert check(journey.rooms.database).is_good


def test_an_undo_outlives_a_restart(journey: Journey, tmp_path: Path) -> None:
    journey.import_rows(listed(PEOPLE))
    undo(journey)
    journey.end()
    again = Journey.resume(tmp_path / "center")
    assert register(again) == {}
    again.end()
