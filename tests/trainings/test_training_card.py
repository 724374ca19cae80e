"""A teacher's training card."""

from datetime import date

import pytest

from smm_desktop.core.ids import new_id
from smm_desktop.core.refusals import Refusal
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.paper.wording import load_wording
from smm_desktop.teachers.rules.identity import generate_identity_number, mask_identity
from smm_desktop.teachers.terms import TeacherDraft
from smm_desktop.trainings import queries
from smm_desktop.trainings.terms import CardLine, TrainingReason
from tests.paper.builders import text_of
from tests.trainings.builders import ACTOR, Center
from tests.verapdf import assert_pdf_a, needs_verapdf


def test_the_card_tells_trainings_hours_and_result(center: Center) -> None:
    group_id = center.running(people=1)
    activity_id = center.hold(group_id)
    center.activities.close_activity(activity_id, actor=ACTOR)
    teacher_id = center.database.ask(queries.enrolments, group_id)[0].teacher.id
    text = text_of(center.cards.training_card(teacher_id))
    told = (
        "Ayşe Yılmaz",
        "Endüstriyel Robot Programlama",
        "16–20 Kasım 2026",
        "100",
        "Devamı yeterli",
        "2026",
    )
    assert all(fact in " ".join(text.split()) for fact in told)


def test_the_identity_number_is_masked(center: Center) -> None:
    number = generate_identity_number(3)
    own = center.teachers.register(TeacherDraft("Ayşe", "Yılmaz", number), actor=ACTOR)
    text = text_of(center.cards.training_card(own))
    assert (number in text, mask_identity(number) in text) == (False, True)


def test_a_card_without_trainings_says_so(center: Center) -> None:
    assert "kayıtlı eğitimi yoktur" in text_of(center.cards.training_card(center.teacher()))


def test_a_higher_room_adds_its_lines(center: Center) -> None:
    extra = [CardLine(date(2026, 11, 20), "Katılım belgesi", "SMM07-2026-00001-10")]
    text = text_of(center.cards.training_card(center.teacher(), extra=extra, extra_title="Belgeler"))
    assert "SMM07-2026-00001-10" in text


def test_an_unknown_teacher_has_no_card(center: Center) -> None:
    with pytest.raises(Refusal) as refused:
        center.cards.training_card(new_id())
    assert refused.value.term is TrainingReason.TEACHER_UNKNOWN


@pytest.mark.parametrize("document", ["attendance_sheet", "training_card"])
def test_both_languages_have_the_same_words(document: str) -> None:
    turkish, english = (load_wording(document, language) for language in DocumentLanguage)
    placeholders = [
        {key: words.placeholders(key) for key in words.keys()}  # noqa: SIM118 -- not a mapping
        for words in (turkish, english)
    ]
    assert placeholders[0] == placeholders[1]


@needs_verapdf
def test_the_card_is_archivable(center: Center) -> None:
    teacher_id = center.teacher()
    assert_pdf_a(
        *(center.cards.training_card(teacher_id, language=language) for language in DocumentLanguage)
    )
