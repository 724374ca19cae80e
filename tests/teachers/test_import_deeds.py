"""Applying a plan: one deed, one undo; decisions for doubtful rows; stopped or outdated work leaves no trace."""

from pathlib import Path
from uuid import UUID

import pytest

from smm_desktop.core.database.database import Database
from smm_desktop.core.progress import Cancelled, Progress
from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers import queries
from smm_desktop.teachers.service import ImportDecisions, ImportPlan, ImportService, TeacherService
from smm_desktop.teachers.terms import RowDecision, TeacherReason
from tests.teachers.builders import (
    ACTOR,
    NUMBER,
    PERSON,
    a_draft,
    a_list,
    a_number,
    imported,
    journal_number,
    names,
    planned,
    registered,
    stored,
)

NAME = {caption: PERSON[caption] for caption in ("Adı", "Soyadı")}


def two_new_one_known(database: Database, folder: Path) -> tuple[UUID, Path]:
    """A register with one person, and a list that changes this person and brings two more."""
    [ayse] = registered(database, a_draft(identity_number=a_number(), note="kalır"))
    rows = ({**PERSON, NUMBER: a_number(seed), "Okulu": "ÖRNEK MTAL"} for seed in (1, 2, 3))
    return ayse, a_list(folder, *rows)


def decided(decision: RowDecision, **more: object) -> ImportDecisions:
    return ImportDecisions({2: decision}, **more)  # type: ignore[arg-type]  # same_as or left_out


def counts(database: Database, path: Path, decisions: ImportDecisions | None = None) -> tuple[int, ...]:
    done = imported(database, path, decisions)
    return done.added, done.changed, done.unchanged, done.skipped, done.refused


def stopped_at(step: int) -> Progress:
    """A progress whose user asks to stop when `step` steps were told."""
    told: list[int] = []
    return Progress(lambda done, _: told.append(done), lambda: len(told) >= step)


def refusal_of_apply(database: Database, plan: ImportPlan) -> object:
    with pytest.raises(Refusal) as caught:
        ImportService(database).apply_import(plan, actor=ACTOR)
    return caught.value.term


def test_new_people_come_in_and_known_ones_are_changed(database: Database, tmp_path: Path) -> None:
    ayse, path = two_new_one_known(database, tmp_path)
    assert counts(database, path) == (2, 1, 0, 0, 0)
    known = a_draft(identity_number=a_number(), school="Örnek MTAL", note="kalır")
    assert stored(database, ayse).draft == known


def test_an_import_is_one_deed(database: Database, tmp_path: Path) -> None:
    _, path = two_new_one_known(database, tmp_path)
    before = journal_number(database)
    imported(database, path)
    assert journal_number(database) == before + 1


def test_one_undo_takes_all_of_it_back(database: Database, tmp_path: Path) -> None:
    ayse, path = two_new_one_known(database, tmp_path)
    imported(database, path)
    database.undo(ACTOR)
    before = a_draft(identity_number=a_number(), note="kalır")
    assert (names(database), stored(database, ayse).draft) == (["Ayşe Işık"], before)


def test_redo_brings_it_again(database: Database, tmp_path: Path) -> None:
    ayse, path = two_new_one_known(database, tmp_path)
    imported(database, path)
    database.undo(ACTOR)
    database.redo(ACTOR)
    assert (len(names(database)), stored(database, ayse).school) == (3, "Örnek MTAL")


def test_the_people_of_the_list_are_told_in_its_order(database: Database, tmp_path: Path) -> None:
    ayse, path = two_new_one_known(database, tmp_path)
    ids = imported(database, path).teacher_ids
    numbers = [stored(database, one).identity_number for one in ids]
    assert (ids[0], numbers) == (ayse, [a_number(1), a_number(2), a_number(3)])


def test_imported_people_are_found_at_once(database: Database, tmp_path: Path) -> None:
    imported(database, a_list(tmp_path, {**PERSON, "Okulu": "IĞDIR MTAL"}))
    assert [row.school for row in database.ask(queries.find, "iğdır")] == ["Iğdır MTAL"]


def test_importing_again_changes_nothing_and_writes_nothing(database: Database, tmp_path: Path) -> None:
    _, path = two_new_one_known(database, tmp_path)
    imported(database, path)
    before = journal_number(database)
    assert counts(database, path) == (0, 0, 3, 0, 0)
    assert journal_number(database) == before


def test_refused_rows_stay_out(database: Database, tmp_path: Path) -> None:
    path = a_list(tmp_path, PERSON, PERSON, {**PERSON, NUMBER: "12345678901"})
    assert counts(database, path) == (1, 0, 0, 0, 2)


def test_rows_that_were_left_out_stay_out(database: Database, tmp_path: Path) -> None:
    ayse, path = two_new_one_known(database, tmp_path)
    assert counts(database, path, ImportDecisions(left_out=frozenset({2, 3}))) == (1, 0, 0, 2, 0)
    assert stored(database, ayse).school == ""


def test_a_doubtful_row_without_a_decision_is_skipped(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft(), a_draft())
    assert counts(database, a_list(tmp_path, PERSON)) == (0, 0, 0, 1, 0)


def test_a_doubtful_row_can_be_the_known_person(database: Database, tmp_path: Path) -> None:
    [ayse] = registered(database, a_draft())
    imported(database, a_list(tmp_path, PERSON), decided(RowDecision.SAME_PERSON))
    assert (names(database), stored(database, ayse).identity_number) == (["Ayşe Işık"], a_number())


def test_a_doubtful_row_can_be_any_of_the_candidates(database: Database, tmp_path: Path) -> None:
    one, other = registered(database, a_draft(), a_draft())
    decisions = decided(RowDecision.SAME_PERSON, same_as={2: other})
    imported(database, a_list(tmp_path, PERSON), decisions)
    assert [stored(database, each).identity_number for each in (one, other)] == [None, a_number()]


def test_a_doubtful_row_is_nobody_but_a_candidate(database: Database, tmp_path: Path) -> None:
    veli, _ = registered(database, a_draft(first_name="Veli", identity_number=a_number(2)), a_draft())
    imported(database, a_list(tmp_path, PERSON), decided(RowDecision.SAME_PERSON, same_as={2: veli}))
    assert stored(database, veli).identity_number == a_number(2)


def test_a_doubtful_row_can_be_somebody_new(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft())
    assert counts(database, a_list(tmp_path, PERSON), decided(RowDecision.NEW_PERSON)) == (1, 0, 0, 0, 0)


def test_a_doubtful_row_can_be_skipped(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft())
    assert counts(database, a_list(tmp_path, PERSON), decided(RowDecision.SKIP)) == (0, 0, 0, 1, 0)


def test_a_row_with_a_known_number_is_never_somebody_new(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft(first_name="Veli", last_name="Kaya", identity_number=a_number()))
    assert counts(database, a_list(tmp_path, PERSON), decided(RowDecision.NEW_PERSON)) == (0, 0, 0, 1, 0)


def test_a_row_with_a_known_number_can_give_the_new_name(database: Database, tmp_path: Path) -> None:
    registered(database, a_draft(first_name="Veli", last_name="Kaya", identity_number=a_number()))
    imported(database, a_list(tmp_path, PERSON), decided(RowDecision.SAME_PERSON))
    assert names(database) == ["Ayşe Işık"]


def test_two_rows_about_one_person_add_up(database: Database, tmp_path: Path) -> None:
    [ayse] = registered(database, a_draft())
    path = a_list(tmp_path, {**NAME, "Okulu": "ÖRNEK", "İli": None}, {**NAME, "Okulu": None, "İli": "Ankara"})
    both = dict.fromkeys((2, 3), RowDecision.SAME_PERSON)
    imported(database, path, ImportDecisions(both))
    assert (stored(database, ayse).school, stored(database, ayse).province_code) == ("Örnek", 6)


def test_a_plan_is_outdated_when_somebody_came(database: Database, tmp_path: Path) -> None:
    plan = planned(database, a_list(tmp_path, PERSON))
    registered(database, a_draft(first_name="Veli"))
    assert refusal_of_apply(database, plan) is TeacherReason.IMPORT_OUTDATED


def test_a_plan_is_outdated_when_somebody_was_changed(database: Database, tmp_path: Path) -> None:
    [veli] = registered(database, a_draft(first_name="Veli"))
    plan = planned(database, a_list(tmp_path, PERSON))
    TeacherService(database).change(veli, a_draft(first_name="Ali"), actor=ACTOR)
    assert refusal_of_apply(database, plan) is TeacherReason.IMPORT_OUTDATED


def test_a_plan_is_outdated_when_somebody_was_removed(database: Database, tmp_path: Path) -> None:
    veli, _ = registered(database, a_draft(first_name="Veli"), a_draft(first_name="Ali"))
    plan = planned(database, a_list(tmp_path, PERSON))
    TeacherService(database).remove(veli, actor=ACTOR)
    assert refusal_of_apply(database, plan) is TeacherReason.IMPORT_OUTDATED


def test_a_plan_is_applied_once(database: Database, tmp_path: Path) -> None:
    plan = planned(database, a_list(tmp_path, PERSON))
    ImportService(database).apply_import(plan, actor=ACTOR)
    assert refusal_of_apply(database, plan) is TeacherReason.IMPORT_OUTDATED


def test_an_outdated_plan_leaves_no_trace(database: Database, tmp_path: Path) -> None:
    plan = planned(database, a_list(tmp_path, PERSON))
    registered(database, a_draft(first_name="Veli"))
    refusal_of_apply(database, plan)
    assert (journal_number(database), names(database)) == (1, ["Veli Işık"])


def test_work_that_is_stopped_rolls_back(database: Database, tmp_path: Path) -> None:
    people = ({**NAME, NUMBER: a_number(seed)} for seed in range(1500))
    plan = planned(database, a_list(tmp_path, *people))
    with pytest.raises(Cancelled):
        ImportService(database).apply_import(plan, actor=ACTOR, progress=stopped_at(1))
    assert (journal_number(database), names(database)) == (0, [])


def test_planning_can_be_stopped(database: Database, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        ImportService(database).plan_import(a_list(tmp_path, PERSON), progress=stopped_at(1))


def test_work_tells_how_far_it_is(database: Database, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    plan = planned(database, a_list(tmp_path, *({**NAME, NUMBER: a_number(seed)} for seed in range(1100))))
    progress = Progress(lambda done, total: told.append((done, total)))
    ImportService(database).apply_import(plan, actor=ACTOR, progress=progress)
    assert told == [(0, 1100), (1000, 1100)]
