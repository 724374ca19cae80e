"""Rows that stay here: journalled and undone like others, with any key, and without tombstones."""

from collections.abc import Iterator

import pytest
from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, mapped_column

from smm_desktop.core.database.base import Base, Stamped
from smm_desktop.core.database.checking import check
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.core.database.schema import create_schema
from tests.core.database.builders import ACTOR, count


@pytest.fixture(scope="module")
def shelf() -> Iterator[type]:
    """A table of this module only: Base forgets it again."""

    class Shelf(Stamped, Base):
        __tablename__ = "specimen_shelf"
        room: Mapped[str] = mapped_column(String(10), primary_key=True)
        place: Mapped[int] = mapped_column(primary_key=True)
        label: Mapped[str]

    yield Shelf
    Base.metadata.remove(Base.metadata.tables["specimen_shelf"])


@pytest.fixture
def shelves(database: Database, shelf: type) -> Database:
    create_schema(database)
    with database.deed("fill", ACTOR) as deed:
        deed.insert_many(shelf, [{"room": "A", "place": place, "label": f"A{place}"} for place in (1, 2, 3)])
    return database


def labels(database: Database, shelf: type) -> list[str]:
    return database.ask(lambda session: list(session.scalars(select(shelf.label).order_by(shelf.place))))  # type: ignore[attr-defined]


def test_objects_are_stamped(shelves: Database, shelf: type) -> None:
    with shelves.deed("add", ACTOR) as deed:
        deed.session.add(one := shelf(room="B", place=9, label="B9"))
    assert one.rev == 2


def test_a_change_is_undone(shelves: Database, shelf: type) -> None:
    with shelves.deed("relabel", ACTOR) as deed:
        deed.update_many(shelf, [{"room": "A", "place": 2, "label": "x"}])
    shelves.undo(ACTOR)
    assert labels(shelves, shelf) == ["A1", "A2", "A3"]


def test_a_deletion_is_undone(shelves: Database, shelf: type) -> None:
    with shelves.deed("clear", ACTOR) as deed:
        deed.delete_many(shelf, [("A", 1), ("A", 3)])
    shelves.undo(ACTOR)
    assert labels(shelves, shelf) == ["A1", "A2", "A3"]


def test_the_filling_is_undone_and_redone(shelves: Database, shelf: type) -> None:
    shelves.undo(ACTOR)
    shelves.redo(ACTOR)
    assert labels(shelves, shelf) == ["A1", "A2", "A3"]


def test_no_tombstone_is_left(shelves: Database, shelf: type) -> None:
    with shelves.deed("clear", ACTOR) as deed:
        deed.delete_many(shelf, [("A", 1)])
    assert count(shelves, Tombstone) == 0


def test_the_check_knows_their_keys(shelves: Database) -> None:
    assert check(shelves).is_good
