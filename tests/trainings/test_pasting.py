"""A list pasted from a spreadsheet: found, doubtful, unknown, already there."""

from uuid import UUID

import pytest

from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.rules.identity import generate_identity_number
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import PasteVerdict, TrainingReason
from tests.trainings.builders import ACTOR, Center

NUMBER, OTHER_NUMBER = generate_identity_number(1), generate_identity_number(2)


@pytest.fixture
def group_id(center: Center) -> UUID:
    for first, last, number, school in (
        ("Ayşe", "Yılmaz", NUMBER, "Örnek 1 MTAL"),
        ("Işıl", "Şahin", OTHER_NUMBER, "Örnek 2 MTAL"),
        ("Veli", "Kaya", None, "Örnek 3 MTAL"),
        ("Veli", "Kaya", None, "Örnek 4 MTAL"),
        ("Zehra Nur", "Demir", None, "Örnek 5 MTAL"),
    ):
        center.teachers.register(TeacherDraft(first, last, number, school), actor=ACTOR)
    return center.group_of(center.activity())


def verdicts(center: Center, group_id: UUID, text: str) -> list[PasteVerdict]:
    return [line.verdict for line in center.enrolments.plan_from_text(group_id, text).lines]


def test_numbers_are_found(center: Center, group_id: UUID) -> None:
    assert verdicts(center, group_id, f"{NUMBER}\n{OTHER_NUMBER}") == [PasteVerdict.FOUND] * 2


def test_names_are_found_in_any_case_and_order(center: Center, group_id: UUID) -> None:
    assert verdicts(center, group_id, "ŞAHİN IŞIL\nayşe yılmaz\n1\tIŞIL\tŞAHİN") == [
        PasteVerdict.FOUND,
        PasteVerdict.FOUND,
        PasteVerdict.REPEATED,
    ]


def test_two_people_of_one_name_are_a_doubt(center: Center, group_id: UUID) -> None:
    plan = center.enrolments.plan_from_text(group_id, "Veli Kaya")
    assert [choice.school for choice in plan.lines[0].choices] == ["Örnek 3 MTAL", "Örnek 4 MTAL"]


def test_half_a_name_is_a_doubt(center: Center, group_id: UUID) -> None:
    assert verdicts(center, group_id, "Zehra Demir") == [PasteVerdict.AMBIGUOUS]


def test_a_number_beside_somebody_elses_name_is_a_doubt(center: Center, group_id: UUID) -> None:
    assert verdicts(center, group_id, f"{NUMBER}\tIşıl Şahin") == [PasteVerdict.AMBIGUOUS]


def test_an_unknown_number_beside_a_known_name_is_a_doubt(center: Center, group_id: UUID) -> None:
    assert verdicts(center, group_id, f"{generate_identity_number(9)}\tIşıl Şahin") == [
        PasteVerdict.AMBIGUOUS
    ]


def test_strangers_are_not_found(center: Center, group_id: UUID) -> None:
    assert verdicts(center, group_id, "Kimse Bilinmez") == [PasteVerdict.NOT_FOUND]


def test_who_is_enrolled_is_said_to_be(center: Center, group_id: UUID) -> None:
    center.enrolments.enrol_from_text(center.enrolments.plan_from_text(group_id, NUMBER), actor=ACTOR)
    assert verdicts(center, group_id, NUMBER) == [PasteVerdict.ALREADY_ENROLLED]


def test_found_people_and_chosen_ones_are_enrolled(center: Center, group_id: UUID) -> None:
    plan = center.enrolments.plan_from_text(group_id, f"{NUMBER}\nVeli Kaya\nKimse Bilinmez")
    chosen = {2: plan.lines[1].choices[1].teacher_id}
    center.enrolments.enrol_from_text(plan, chosen, actor=ACTOR)
    schools = [row.teacher.school for row in center.database.ask(queries.enrolments, group_id)]
    assert schools == ["Örnek 1 MTAL", "Örnek 4 MTAL"]


def test_doubtful_lines_are_left_out_without_a_choice(center: Center, group_id: UUID) -> None:
    plan = center.enrolments.plan_from_text(group_id, "Veli Kaya")
    assert center.enrolments.enrol_from_text(plan, actor=ACTOR).enrolled == ()


def test_a_paste_without_anybody_is_refused(center: Center, group_id: UUID) -> None:
    with pytest.raises(Refusal) as refused:
        center.enrolments.plan_from_text(group_id, "Adı Soyadı\tOkulu")
    assert refused.value.term is TrainingReason.NOTHING_PASTED
