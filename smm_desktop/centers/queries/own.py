"""Whose rows count here: the directorate holds every center's rows in the same tables."""

from sqlalchemy import ColumnElement, select

from smm_desktop.core.database.base import Travelling
from smm_desktop.core.database.kit_tables import DatabaseFacts

_HERE = select(DatabaseFacts.center_id).limit(1).scalar_subquery()


def is_own(model: type[Travelling]) -> ColumnElement[bool]:
    """The condition that a row belongs to the center whose database this is."""
    return model.center_id == _HERE
