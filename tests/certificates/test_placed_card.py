"""On-the-job training on the training card: its hours stand there, apart from lesson hours, on paper and as values."""

from datetime import date
from uuid import UUID

import pytest

from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.trainings.service import CardService
from smm_desktop.trainings.terms import CardResult
from tests.certificates.builders import Office
from tests.certificates.placed import LONGEST_COMPANY, Workshop
from tests.paper.builders import text_of
from tests.trainings.builders import ACTOR
from tests.verapdf import assert_pdf_a, needs_verapdf


@pytest.fixture
def workshop(office: Office) -> Workshop:
    return Workshop(office)


def card(office: Office, teacher_id: UUID, language: DocumentLanguage = DocumentLanguage.TURKISH) -> bytes:
    placed = office.handing_out.placed_history(teacher_id)
    extra = office.handing_out.card_lines(teacher_id)
    cards = CardService(office.database, office.clock)
    return cards.training_card(teacher_id, language=language, extra=extra, placed=placed)


def teacher_of(workshop: Workshop, placement_id: UUID) -> UUID:
    return workshop.placing.row(placement_id).teacher_id


def test_hours_worked_count_by_year(workshop: Workshop, office: Office) -> None:
    (own,) = workshop.finished()
    found = office.handing_out.placed_history(workshop.placing.row(own).teacher_id)
    assert (found.hours_by_year, found.rows[0].hours) == (((2026, 40.0),), 40)
    assert (found.rows[0].result, found.rows[0].starts_on) == (CardResult.PASSED, date(2026, 12, 7))


def test_the_card_tells_company_hours_and_certificate(workshop: Workshop, office: Office) -> None:
    (own,) = workshop.finished()
    workshop.issue(own)
    text = " ".join(text_of(card(office, teacher_of(workshop, own))).split())
    told = (
        "Örnek Makine A.Ş.",
        "İşbaşı eğitimleri",
        "1 işbaşı eğitimi, 40 saat çalışma",
        "İşbaşı Eğitimi Belgesi",
    )
    assert all(fact in text for fact in told)


def test_lesson_hours_do_not_grow_by_it(workshop: Workshop, office: Office) -> None:
    (own,) = workshop.finished()
    assert "0 eğitim, 0 ders saati devam" in text_of(card(office, teacher_of(workshop, own)))


def test_a_cancelled_one_is_left_out(workshop: Workshop, office: Office) -> None:
    own = workshop.begun()
    workshop.placing.placements.cancel(own, "Vazgeçti", actor=ACTOR)
    assert office.handing_out.placed_history(workshop.placing.row(own).teacher_id).rows == ()


@needs_verapdf
def test_the_card_is_archivable(workshop: Workshop, office: Office) -> None:
    (own,) = workshop.finished(company=LONGEST_COMPANY)
    teacher = teacher_of(workshop, own)
    assert_pdf_a(*(card(office, teacher, language) for language in DocumentLanguage))
