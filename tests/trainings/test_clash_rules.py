"""Which lessons cannot both be held."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from smm_desktop.core.ids import new_id
from smm_desktop.trainings.rules import Lesson, clashes, people_taken
from smm_desktop.trainings.terms import Clash, ClashKind

DAY = date(2026, 11, 16)
ANNE, BORA = new_id(), new_id()
MINE = Lesson(
    new_id(), DAY, 540, 580, "Robot", "A", "Merkez", "Atölye 1", (BORA, "Bora Usta"), {ANNE: "Anne Er"}
)
OTHER = Lesson(new_id(), DAY, 560, 600, "Kaynak", "B", "Merkez", "Atölye 2")


def kinds(other: Lesson, mine: Lesson = MINE) -> list[ClashKind]:
    return [clash.kind for clash in clashes([mine], [other])]


def test_lessons_that_share_nothing_do_not_clash() -> None:
    assert kinds(OTHER) == []


def test_the_same_room_clashes_whatever_its_spelling() -> None:
    assert kinds(replace(OTHER, room="ATÖLYE  1")) == [ClashKind.ROOM]


def test_the_same_room_name_in_another_place_does_not_clash() -> None:
    assert kinds(replace(OTHER, room="Atölye 1", place="İl Müdürlüğü")) == []


def test_a_room_without_a_place_counts_everywhere() -> None:
    assert kinds(replace(OTHER, room="Atölye 1", place="")) == [ClashKind.ROOM]


def test_two_lessons_without_a_room_do_not_clash() -> None:
    assert kinds(replace(OTHER, room=""), replace(MINE, room="")) == []


def test_a_trainer_teaches_once_at_a_time() -> None:
    assert kinds(replace(OTHER, trainer=(BORA, "Bora Usta"))) == [ClashKind.TRAINER]


def test_a_trainer_who_learns_elsewhere_is_busy() -> None:
    assert kinds(replace(OTHER, people={BORA: ""})) == [ClashKind.TRAINER]


def test_a_teacher_learns_once_at_a_time() -> None:
    assert kinds(replace(OTHER, people={ANNE: ""})) == [ClashKind.TEACHER]


def test_a_teacher_who_teaches_elsewhere_is_busy() -> None:
    assert kinds(replace(OTHER, trainer=(ANNE, "Anne Er"))) == [ClashKind.TEACHER]


def test_lessons_that_only_touch_do_not_clash() -> None:
    assert kinds(replace(OTHER, room="Atölye 1", starts_at=580, ends_at=620)) == []


def test_lessons_on_other_days_do_not_clash() -> None:
    assert kinds(replace(OTHER, room="Atölye 1", day=date(2026, 11, 17))) == []


def test_a_group_has_one_lesson_at_a_time() -> None:
    assert kinds(replace(OTHER, group_id=MINE.group_id)) == [ClashKind.GROUP]


def test_a_clash_names_who_when_and_where() -> None:
    found = clashes([MINE], [replace(OTHER, people={ANNE: ""})])
    assert found == (Clash(ClashKind.TEACHER, "Anne Er", DAY, 560, 580, "Kaynak", "B"),)


def test_people_taken_knows_everybody_of_the_other_lesson() -> None:
    cem: UUID = new_id()
    taken = people_taken([MINE], [replace(OTHER, people={cem: ""}, trainer=(BORA, "Bora Usta"))])
    assert taken.keys() == {cem, BORA}


def test_people_of_the_own_group_are_not_taken_by_it() -> None:
    assert people_taken([MINE], [replace(OTHER, group_id=MINE.group_id, people={ANNE: ""})]) == {}
