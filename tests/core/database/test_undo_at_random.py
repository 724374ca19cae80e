"""Any order of deeds, undos and redos: each state comes back exactly, and the journal always agrees with the rows."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from smm_desktop.core.database.checking import check
from smm_desktop.core.database.database import Database
from smm_desktop.core.database.deeds import Deed
from smm_desktop.core.database.kit_tables import Tombstone
from smm_desktop.teachers.model import DistinctPair, Teacher
from tests.core.database.builders import ACTOR, teacher, teacher_row

KINDS = ("add", "add_many", "rename", "rename_many", "remove", "replace", "pair", "undo", "undo", "redo")
steps = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 50)), max_size=14)


def some_teacher(deed: Deed, number: int) -> Teacher | None:
    everybody = deed.session.scalars(select(Teacher).order_by(Teacher.id)).all()
    return everybody[number % len(everybody)] if everybody else None


def act(deed: Deed, kind: str, number: int) -> None:
    one = some_teacher(deed, number)
    match kind, one:
        case "add", _:
            deed.session.add(teacher(f"T{number}"))
        case "add_many", _:
            deed.insert_many(Teacher, [teacher_row(f"M{number}{place}") for place in range(3)])
        case "rename", Teacher():
            one.first_name = f"N{number}"
        case "rename_many", Teacher():
            deed.update_many(Teacher, [{"id": one.id, "first_name": "U"}, {"id": one.id, "school": "Okul"}])
        case "remove", Teacher():
            remove_with_pairs(deed, one)
        case "replace", Teacher():
            replace(deed, one)
        case "pair", Teacher():
            pair_or_part(deed, one)


def pair_or_part(deed: Deed, one: Teacher) -> None:
    pairs = deed.session.scalars(select(DistinctPair).where(DistinctPair.first_id == one.id)).all()
    for pair in pairs:
        deed.session.delete(pair)
    if not pairs:
        deed.session.add(DistinctPair(first_id=one.id, second_id=one.id))


def remove_with_pairs(deed: Deed, one: Teacher) -> None:
    deed.delete_many(
        DistinctPair, deed.session.scalars(select(DistinctPair.id).where(DistinctPair.first_id == one.id))
    )
    deed.session.delete(one)


def replace(deed: Deed, one: Teacher) -> None:
    """The row goes and another comes under its id, in one deed."""
    row = {"id": one.id, **teacher_row("Y")}
    remove_with_pairs(deed, one)
    deed.insert_many(Teacher, [row])


def state(database: Database) -> Any:
    def rows(session: Any) -> list[Any]:
        people = session.execute(
            select(Teacher.id, Teacher.first_name, Teacher.school).order_by(Teacher.id)
        ).all()
        return [
            people,
            session.execute(select(DistinctPair.id, DistinctPair.first_id).order_by(DistinctPair.id)).all(),
        ]

    return database.ask(rows)


def play(database: Database, plan: list[tuple[str, int]]) -> None:
    """Keeps the states before and after, as an editor would, and compares."""
    done, undone, now = [], [], state(database)
    for kind, number in plan:
        if kind == "undo" and database.last_undoable():
            database.undo(ACTOR)
            undone.append(now)
            now = done.pop()
        elif kind == "redo" and database.last_redoable():
            database.redo(ACTOR)
            done.append(now)
            now = undone.pop()
        elif kind not in {"undo", "redo"}:
            before = database.ask(lambda session: session.scalar(select(Teacher.id).limit(1)))
            if before is not None or kind.startswith("add"):
                with database.deed(kind, ACTOR) as deed:
                    act(deed, kind, number)
                offered = database.last_undoable()
                if offered is not None and offered.number == deed.rev:  # it touched something
                    done.append(now)
                    now, undone = state(database), []
        assert state(database) == now


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_every_state_comes_back(database: Database, plan: list[tuple[str, int]]) -> None:
    empty(database)
    play(database, plan)
    assert check(database).is_good
    assert not stones_of_the_living(database)


def empty(database: Database) -> None:
    """A barrier that starts every example from nothing."""
    with database.deed("empty", ACTOR, reversible=False) as deed:
        deed.delete_many(DistinctPair, deed.session.scalars(select(DistinctPair.id)).all())
        deed.delete_many(Teacher, deed.session.scalars(select(Teacher.id)).all())


def stones_of_the_living(database: Database) -> list[Any]:
    living = select(Tombstone.row_id).join(Teacher, Teacher.id == Tombstone.row_id)
    return database.ask(lambda session: list(session.scalars(living)))
