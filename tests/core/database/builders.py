"""Rows to try the kit on: teachers, since no table is the kit's own subject."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smm_desktop.core import turkish
from smm_desktop.core.database.database import Database
from smm_desktop.teachers.model import Teacher

ACTOR = "Deniz Örnek"


def teacher_row(first_name: str = "Ayşe", last_name: str = "Örnek", **more: object) -> dict[str, Any]:
    name = f"{first_name} {last_name}"
    return {
        "first_name": first_name,
        "last_name": last_name,
        "sort_key": turkish.sort_key(name),
        "folded": turkish.fold(name),
        **more,
    }


def teacher(first_name: str = "Ayşe", last_name: str = "Örnek", **more: object) -> Teacher:
    return Teacher(**teacher_row(first_name, last_name, **more))


def add_teachers(database: Database, *first_names: str, name: str = "register") -> list[UUID]:
    """One deed by the bulk path; their ids in the order given."""
    with database.deed(name, ACTOR) as deed:
        deed.insert_many(Teacher, [teacher_row(first_name) for first_name in first_names])
    return database.ask(ids_named, first_names)


def ids_named(session: Session, first_names: Iterable[str]) -> list[UUID]:
    found = {row.first_name: row.id for row in session.execute(select(Teacher.first_name, Teacher.id))}
    return [found[name] for name in first_names]


def rename(database: Database, teacher_id: UUID, first_name: str) -> None:
    with database.deed("change", ACTOR) as deed:
        deed.session.get_one(Teacher, teacher_id).first_name = first_name


def remove(database: Database, *teacher_ids: UUID) -> None:
    with database.deed("remove", ACTOR) as deed:
        deed.delete_many(Teacher, teacher_ids)


def first_names(database: Database) -> list[str]:
    return database.ask(
        lambda session: list(session.scalars(select(Teacher.first_name).order_by(Teacher.sort_key)))
    )


def revs(database: Database) -> dict[str, int]:
    return database.ask(
        lambda session: {
            row.first_name: row.rev for row in session.execute(select(Teacher.first_name, Teacher.rev))
        }
    )


def count(database: Database, model: type[Any]) -> int:
    return database.ask(lambda session: session.scalar(select(func.count()).select_from(model)) or 0)
