"""The register on a server: what an undo must not do there either."""

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import TeacherReason
from tests.teachers.builders import ACTOR, a_draft, a_number, journal_number, registered

pytestmark = pytest.mark.postgresql


def test_a_removal_is_not_undone_when_somebody_else_has_the_number(postgres_database: Database) -> None:
    service = TeacherService(postgres_database)
    [ayse] = registered(postgres_database, a_draft(identity_number=a_number()))
    service.remove(ayse, actor=ACTOR)
    removal = journal_number(postgres_database)
    service.register(a_draft(first_name="Veli", identity_number=a_number()), actor=ACTOR)
    with pytest.raises(Refusal) as caught:
        postgres_database.undo(ACTOR, removal)
    assert caught.value.term is TeacherReason.UNDO_DOUBLES_NUMBER
