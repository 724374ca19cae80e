"""Merging: the duplicate's row stays for its history and is shown to nobody."""

from uuid import UUID

import pytest

from smm_desktop.core.clock import FixedClock
from smm_desktop.core.database.database import Database
from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries
from smm_desktop.teachers.queries import TeacherFilter
from smm_desktop.teachers.service import TeacherService
from smm_desktop.teachers.terms import TeacherReason
from tests.teachers.builders import ACTOR, a_draft, a_number, journal_number, names, registered, stored
from tests.trainings.builders import Center


def merge(database: Database, survivor: UUID, duplicate: UUID, *taken: str) -> None:
    TeacherService(database).merge(survivor, duplicate, frozenset(taken), actor=ACTOR)


def refusal_of_merge(database: Database, survivor: UUID, duplicate: UUID) -> object:
    with pytest.raises(Refusal) as caught:
        merge(database, survivor, duplicate)
    return caught.value.term


def refusal_of_removal(database: Database, teacher_id: UUID) -> object:
    with pytest.raises(Refusal) as caught:
        TeacherService(database).remove(teacher_id, actor=ACTOR)
    return caught.value.term


def test_the_survivor_gets_taken_and_missing_fields(database: Database) -> None:
    one, other = registered(database, a_draft(school="A"), a_draft(school="B", identity_number=a_number()))
    merge(database, one, other, "school")
    assert stored(database, one).draft == a_draft(school="B", identity_number=a_number())


def test_the_duplicate_points_to_the_survivor_and_keeps_its_facts(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft(school="B"))
    merge(database, one, other)
    row = stored(database, other)
    assert (row.merged_into_id, row.draft) == (one, a_draft(school="B"))


def test_merged_people_are_never_listed(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft(first_name="Ayşen"))
    merge(database, one, other)
    assert (names(database), names(database, TeacherFilter(text="ayşen"))) == (["Ayşe Işık"], [])


def test_merged_people_are_not_counted(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft())
    merge(database, one, other)
    assert database.ask(queries.teacher_count) == 1


def test_the_taken_over_number_leads_to_the_survivor(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft(identity_number=a_number()))
    merge(database, one, other)
    found = database.ask(queries.by_identity, a_number())
    assert found is not None
    assert found.id == one


def test_the_survivor_is_found_by_what_it_took_over(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft(school="Çınar MTAL"))
    merge(database, one, other)
    assert [row.id for row in database.ask(queries.find, "çınar")] == [one]


def test_a_merge_is_undone(database: Database) -> None:
    one, other = registered(database, a_draft(school="A"), a_draft(school="B"))
    merge(database, one, other, "school")
    database.undo(ACTOR)
    assert [stored(database, each).school for each in (one, other)] == ["A", "B"]


def test_an_undone_merge_lists_both_again(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft())
    merge(database, one, other)
    database.undo(ACTOR)
    assert len(names(database)) == 2


def test_ids_of_one_person_are_known_from_either_side(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft())
    merge(database, one, other)
    assert [database.ask(queries.same_person_ids, each) for each in (one, other)] == [{one, other}] * 2


def test_merging_a_survivor_again_keeps_everybody_together(database: Database) -> None:
    first, second, third = registered(database, a_draft(), a_draft(), a_draft())
    merge(database, second, first)
    merge(database, third, second)
    assert database.ask(queries.same_person_ids, first) == {first, second, third}


def test_survivors_are_told_for_every_id(database: Database) -> None:
    first, second, third, alone = registered(database, *[a_draft()] * 4)
    merge(database, second, first)
    merge(database, third, second)
    asked = [first, second, third, alone, new_id()]
    found = database.ask(queries.survivors, asked)
    assert found == {first: third, second: third, third: third, alone: alone}


def test_a_person_cannot_be_merged_with_itself(database: Database) -> None:
    [one] = registered(database, a_draft())
    assert refusal_of_merge(database, one, one) is TeacherReason.MERGE_WITH_ITSELF


def test_two_numbers_cannot_become_one_person(database: Database) -> None:
    drafts = (a_draft(identity_number=a_number(seed)) for seed in (1, 2))
    assert refusal_of_merge(database, *registered(database, *drafts)) is TeacherReason.MERGE_IDENTITIES_DIFFER


def test_a_merged_entry_cannot_be_merged_again(database: Database) -> None:
    first, second, third = registered(database, a_draft(), a_draft(), a_draft())
    merge(database, second, first)
    assert refusal_of_merge(database, third, first) is TeacherReason.TEACHER_UNKNOWN


def test_a_refused_merge_leaves_no_trace(database: Database) -> None:
    one, other = registered(database, *(a_draft(identity_number=a_number(seed)) for seed in (1, 2)))
    refusal_of_merge(database, one, other)
    assert (journal_number(database), len(names(database))) == (1, 2)


def test_a_merged_entry_cannot_be_changed(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft())
    merge(database, one, other)
    with pytest.raises(Refusal) as caught:
        TeacherService(database).change(other, a_draft(), actor=ACTOR)
    assert caught.value.term is TeacherReason.TEACHER_UNKNOWN


def test_a_survivor_is_not_removed_while_entries_point_to_it(database: Database) -> None:
    one, other = registered(database, a_draft(), a_draft())
    merge(database, one, other)
    assert refusal_of_removal(database, one) is TeacherReason.STILL_REFERENCED


def test_a_teacher_who_was_enrolled_is_not_removed(database: Database, clock: FixedClock) -> None:
    center = Center(database, clock)
    teacher_id = center.teacher()
    center.enrolments.enrol(center.group_of(center.activity()), [teacher_id], actor=ACTOR)
    assert refusal_of_removal(database, teacher_id) is TeacherReason.STILL_REFERENCED


def test_a_refused_removal_leaves_the_teacher(database: Database, clock: FixedClock) -> None:
    center = Center(database, clock)
    teacher_id = center.teacher()
    center.enrolments.enrol(center.group_of(center.activity()), [teacher_id], actor=ACTOR)
    refusal_of_removal(database, teacher_id)
    assert database.ask(queries.teacher, teacher_id) is not None
