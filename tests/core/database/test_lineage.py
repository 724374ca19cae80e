"""The journal tells what became of a row, deed by deed, and what deeds there were."""

from uuid import UUID

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.database.journal import EntryKind
from smm_desktop.core.database.lineage import Change, history_of
from smm_desktop.core.database.timeline import lines
from smm_desktop.core.ids import new_id
from tests.core.database.builders import ACTOR, add_teachers, remove, rename


def story(database: Database, row_id: UUID) -> list[tuple[str, Change, str | None, str | None]]:
    def told(image: object) -> str | None:
        return image["first_name"] if isinstance(image, dict) else None

    with database.read() as session:
        return [
            (step.deed.name, step.change, told(step.before), told(step.after))
            for step in history_of(session, row_id)
        ]


def test_a_row_tells_its_deeds_newest_first(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Aylin")
    assert story(database, ayse) == [
        ("change", Change.CHANGED, "Ayşe", "Aylin"),
        ("register", Change.INSERTED, None, "Ayşe"),
    ]


def test_a_deleted_row_still_tells(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    remove(database, ayse)
    assert story(database, ayse)[0] == ("remove", Change.DELETED, "Ayşe", None)


def test_undo_is_part_of_the_story(database: Database) -> None:
    [ayse] = add_teachers(database, "Ayşe")
    rename(database, ayse, "Aylin")
    database.undo(ACTOR)
    assert [(before, after) for _, _, before, after in story(database, ayse)] == [
        ("Aylin", "Ayşe"),
        ("Ayşe", "Aylin"),
        (None, "Ayşe"),
    ]


def test_other_rows_do_not_disturb(database: Database) -> None:
    ayse, bora = add_teachers(database, "Ayşe", "Bora")
    rename(database, bora, "Baran")
    assert len(story(database, ayse)) == 1


def test_an_unknown_row_has_no_story(database: Database) -> None:
    assert story(database, new_id()) == []


def test_deeds_are_listed_newest_first(database: Database) -> None:
    add_teachers(database, "Ayşe")
    database.undo(ACTOR)
    with database.read() as session:
        listed = [(line.number, line.name, line.kind, line.touched) for line in lines(session)]
    assert listed == [(2, "register", EntryKind.UNDO, 1), (1, "register", EntryKind.DEED, 1)]


@pytest.mark.parametrize(
    ("before", "limit", "numbers"), [(None, 2, [5, 4]), (4, None, [3, 2, 1]), (3, 1, [2])]
)
def test_the_list_comes_in_pages(
    database: Database, before: int | None, limit: int | None, numbers: list[int]
) -> None:
    for name in "ABCDE":
        add_teachers(database, name)
    with database.read() as session:
        assert [line.number for line in lines(session, before, limit)] == numbers


def test_a_long_list_is_read_in_parts(database: Database) -> None:
    for number in range(205):
        with database.deed(f"deed {number}", ACTOR):
            pass
    with database.read() as session:
        assert [line.number for line in lines(session)] == list(range(205, 0, -1))
