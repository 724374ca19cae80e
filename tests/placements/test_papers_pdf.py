"""What stands on the papers, how they page, their codes, and that they are true and repeatable PDF/A."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from smm_desktop.centers.terms import LetterheadSnapshot
from smm_desktop.core.ids import new_id
from smm_desktop.paper.code_reading import read_codes
from smm_desktop.paper.preview import render_page
from smm_desktop.paper.sheet_code import CornerCode
from smm_desktop.paper.terms import DocumentLanguage
from smm_desktop.placements.documents.assignment_list import assignment_list
from smm_desktop.placements.documents.daily_log import daily_log
from smm_desktop.placements.documents.evaluation_form import evaluation_form, item_text
from smm_desktop.placements.documents.final_report import final_report
from smm_desktop.placements.documents.letters import company_letter, school_letter
from smm_desktop.placements.documents.protocol_summary import protocol_summary
from smm_desktop.placements.documents.scan_page import Subject
from smm_desktop.placements.documents.words import DrawnPaper
from smm_desktop.placements.rules.evaluations import items_of
from smm_desktop.placements.terms import (
    CompanySnapshot,
    ContactSnapshot,
    EvaluationSnapshot,
    Evaluator,
    FinalReport,
    LogLine,
    OutcomeSnapshot,
    PaperHead,
    PaperKind,
    PlacementFigures,
    PlacementSnapshot,
    PlacementState,
    ProtocolSnapshot,
    Signer,
)
from tests.paper.builders import CREATED, page_texts_of, text_of
from tests.verapdf import assert_pdf_a, needs_verapdf

TURKISH, ENGLISH = DocumentLanguage.TURKISH, DocumentLanguage.ENGLISH
START = date(2026, 12, 7)
OWN = UUID("019ab000-0000-7000-8000-7a3b9c4d5e6f")
LONG = "Fatma Zehra Nur Karaosmanoğlu Büyükkılıçarslan"
HEAD = PaperHead(
    created=CREATED,
    day=date(2026, 11, 23),
    number="",
    letterhead=LetterheadSnapshot(("Millî Eğitim Bakanlığı",), "Örnek Mesleki ve Teknik Anadolu Lisesi"),
    center="Örnek Merkez",
    principal=Signer("Örnek Müdür", "Okul Müdürü"),
    coordinator=Signer("Örnek Koordinatör", "SMM Koordinatörü"),
)
PROTOCOL = ProtocolSnapshot("2026/17", "Beş eksenli işleme", None, date(2026, 1, 1), date(2027, 12, 31))
COMPANY = CompanySnapshot(
    OWN, "Örnek Makine A.Ş.", "Sincan / Ankara", "", "", "", "", (), (), "", (), ()
)  # fmt: skip
FIGURES = PlacementFigures(5, 2400, 5, 5, 0, 0, 2400, 2400, 100, 100, 40, True, True)

REPORT = FinalReport("Frezeleme", "Beş eksen", "Atölye", "Yok")


def days(count: int) -> tuple[date, ...]:
    return tuple(START + timedelta(days=place) for place in range(count))


def a_placement(count: int = 5, **changes: Any) -> PlacementSnapshot:
    usual: dict[str, Any] = {
        "id": OWN, "code": "İE-2026-001", "sequence": 3, "teacher_id": OWN, "teacher": "Işıl Çağrı",
        "school": "Örnek MTAL", "school_district": "Çankaya", "school_province": "Ankara", "field": "Makine",
        "title": "Beş eksenli işleme", "title_en": "Five-axis machining", "company": COMPANY,
        "protocol": PROTOCOL, "mentor": "Deniz Usta", "starts_on": START, "ends_on": days(count)[-1],
        "days": days(count), "daily_minutes": 480, "hour_minutes": 60, "state": PlacementState.PROPOSED,
        "is_company_agreed": False, "is_school_agreed": False,
    }  # fmt: skip
    return PlacementSnapshot(**{**usual, **changes})


def a_log(placement: PlacementSnapshot, language: DocumentLanguage = TURKISH) -> DrawnPaper:
    return daily_log(Subject(OWN, PaperKind.DAILY_LOG, HEAD, placement, language))


def a_form(kind: PaperKind, language: DocumentLanguage = TURKISH) -> DrawnPaper:
    return evaluation_form(Subject(OWN, kind, HEAD, a_placement(), language))


def a_letter(placement: PlacementSnapshot, language: DocumentLanguage = TURKISH) -> str:
    return " ".join(text_of(company_letter(HEAD, (placement,), (), language).pdf).split())


def every_paper(language: DocumentLanguage) -> list[DrawnPaper]:
    one = a_placement()
    outcome = OutcomeSnapshot(FIGURES, 80, tuple(LogLine(day, 480, "Frezeleme", None) for day in one.days))
    return [
        company_letter(HEAD, (one,), (), language),
        school_letter(HEAD, (one,), (), language),
        assignment_list(HEAD, (one,), language),
        protocol_summary(HEAD, PROTOCOL, (one,), language),
        final_report(HEAD, one, outcome, language),
        a_log(one, language),
        a_form(PaperKind.MENTOR_EVALUATION, language),
        a_form(PaperKind.TEACHER_EVALUATION, language),
    ]


def marks_of(paper: DrawnPaper) -> list[str]:
    geometry: Any = paper.geometry
    return [mark[1] for page in geometry["pages"] for mark in page["marks"]]


def test_a_letter_addresses_the_company_in_turkish_capitals() -> None:
    assert "ÖRNEK MAKİNE A.Ş. MÜDÜRLÜĞÜNE" in a_letter(a_placement())


def test_a_letter_refers_to_the_protocol() -> None:
    assert "01.01.2026 tarihli ve 2026/17 sayılı" in a_letter(a_placement())


def test_a_letter_asks_until_the_company_agreed() -> None:
    asks = "uygun görülmesi hâlinde"
    assert asks in a_letter(a_placement())
    assert asks not in a_letter(a_placement(is_company_agreed=True))


def test_the_english_letter_has_the_english_title() -> None:
    assert "Five-axis machining" in a_letter(a_placement(), ENGLISH)


def test_a_teacher_without_school_is_asked_of_the_province() -> None:
    drawn = school_letter(HEAD, (a_placement(school=""),), (), TURKISH)
    assert "ANKARA İL MİLLÎ EĞİTİM MÜDÜRLÜĞÜNE" in text_of(drawn.pdf)


def test_the_letter_counts_only_what_is_printed_with_it() -> None:
    drawn = company_letter(HEAD, (a_placement(),), {PaperKind.DAILY_LOG}, TURKISH)
    text = text_of(drawn.pdf)
    assert "1- Devam ve günlük çalışma çizelgesi (1 adet)" in text
    assert "2-" not in text


def test_the_longest_name_is_not_cut() -> None:
    text = " ".join(text_of(assignment_list(HEAD, (a_placement(teacher=LONG),), TURKISH).pdf).split())
    assert "Büyükkılıçarslan" in text


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (17, 1), (60, 3)])
def test_a_long_placement_takes_as_many_pages_as_it_needs(count: int, pages: int) -> None:
    assert a_log(a_placement(count)).page_count == pages


def test_every_day_has_its_marks_once() -> None:
    marks = marks_of(a_log(a_placement(60)))
    wanted = [f"{key}/{number}" for number in range(1, 61) for key in ("work", "absent", "hours", "mentor")]
    assert all(marks.count(key) == 1 for key in wanted)


def test_rows_know_their_days() -> None:
    geometry: Any = a_log(a_placement(3)).geometry
    assert geometry["rows"] == {str(n): day.isoformat() for n, day in enumerate(days(3), start=1)}


@pytest.mark.parametrize("evaluator", list(Evaluator))
def test_every_item_has_five_bubbles(evaluator: Evaluator) -> None:
    marks = marks_of(a_form(PaperKind(f"{evaluator.value}_evaluation")))
    assert [mark for mark in marks if mark.split("/")[0] in items_of(evaluator)] == [
        f"{item}/{mark}" for item in items_of(evaluator) for mark in range(1, 6)
    ]


def test_the_corners_name_the_sheet() -> None:
    drawn = a_log(a_placement())
    found = read_codes(render_page(drawn.pdf, 0, dpi=150.0).png(), wanted=4)
    codes = {code for code in (CornerCode.read(one.text) for one in found) if code is not None}
    assert {(code.page.sheet, code.corner) for code in codes} == {(drawn.code, n) for n in range(1, 5)}


def test_an_empty_report_has_lines_to_write_on() -> None:
    drawn = final_report(HEAD, a_placement(), OutcomeSnapshot(FIGURES, 80), ENGLISH)
    assert "Suggestions" in text_of(drawn.pdf)


def test_a_report_says_that_too_few_hours_were_reached_for_good() -> None:
    figures = replace(FIGURES, has_passed=False, can_still_pass=False)
    drawn = final_report(HEAD, a_placement(), OutcomeSnapshot(figures, 80), TURKISH)
    assert "Devam koşulu sağlanmadı" in text_of(drawn.pdf)


@pytest.mark.parametrize("lines", range(2, 11, 2))
def test_the_table_of_an_evaluation_stays_on_one_page(lines: int) -> None:
    marks = tuple((item, 4) for item in items_of(Evaluator.MENTOR))
    evaluation = EvaluationSnapshot(Evaluator.MENTOR, marks, "", START, 4.0)
    log = tuple(LogLine(day, 480, "Frezeleme", None) for day in days(lines))
    drawn = final_report(
        HEAD, a_placement(), OutcomeSnapshot(FIGURES, 80, log, (evaluation,), REPORT), TURKISH
    )
    said = [item_text(Evaluator.MENTOR, item, TURKISH) for item, _mark in marks]
    assert any(all(one in page for one in said) for page in page_texts_of(drawn.pdf))


def test_a_short_summary_of_a_protocol_takes_one_page() -> None:
    people = tuple(
        ContactSnapshot(f"Deneme Kişi {place}", "Ustabaşı", "0500 000 00 00") for place in range(2)
    )
    company = replace(COMPANY, address="Örnek Mahallesi 1", representatives=people[:1], mentors=people)
    placements = tuple(a_placement(company=company, teacher=f"Öğretmen {place}") for place in range(2))
    assert protocol_summary(HEAD, PROTOCOL, placements, TURKISH).page_count == 1


@pytest.mark.parametrize("language", list(DocumentLanguage))
def test_the_same_facts_give_the_same_bytes(language: DocumentLanguage) -> None:
    assert [one.pdf for one in every_paper(language)] == [one.pdf for one in every_paper(language)]


def test_another_id_gives_another_code() -> None:
    subject = Subject(OWN, PaperKind.DAILY_LOG, HEAD, a_placement(), TURKISH)
    assert daily_log(subject).code != daily_log(replace(subject, id=new_id())).code


@needs_verapdf
def test_all_papers_are_pdf_a() -> None:
    assert_pdf_a(*(one.pdf for language in DocumentLanguage for one in every_paper(language)))
