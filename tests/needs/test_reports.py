"""Reports: the same bytes for the same facts, what they say, and whom they keep hidden."""

from dataclasses import replace
from pathlib import Path

import pytest

from smm_desktop.needs.documents.report import methods_used, needs_report_pdf
from smm_desktop.needs.documents.report_words import ReportWords
from smm_desktop.needs.documents.report_workbook import needs_report_xlsx
from smm_desktop.needs.documents.school_pages import school_pages_pdf
from smm_desktop.needs.terms import (
    SOURCES,
    Analysis,
    Dimension,
    FreeAnswers,
    Method,
    Moments,
    NeedsReportSnapshot,
    Pairing,
    Quadrant,
    ReportScope,
    Scale,
    Silence,
)
from smm_desktop.paper.preview import page_count
from smm_desktop.paper.spreadsheets.cells import text_of
from smm_desktop.paper.spreadsheets.reading import read_workbook
from smm_desktop.paper.spreadsheets.workbook import Workbook
from smm_desktop.paper.terms import DocumentLanguage
from tests.needs.made_up_report import snapshot
from tests.paper.builders import text_of as text_of_pdf
from tests.verapdf import assert_pdf_a, needs_verapdf

TR, EN = DocumentLanguage.TURKISH, DocumentLanguage.ENGLISH
MAKERS = [needs_report_pdf, school_pages_pdf, needs_report_xlsx]
HIDDEN = ("Örnek MTAL B", "Örnek MTAL D")


@pytest.fixture(scope="module")
def facts() -> NeedsReportSnapshot:
    return snapshot()


def squeezed(pdf: bytes) -> str:
    return " ".join(text_of_pdf(pdf).split())


def book_of(facts: NeedsReportSnapshot, folder: Path) -> Workbook:
    path = folder / "report.xlsx"
    path.write_bytes(needs_report_xlsx(facts, TR))
    return read_workbook(path)


@pytest.mark.parametrize("make", MAKERS)
def test_the_same_facts_give_the_same_bytes(make: object, facts: NeedsReportSnapshot) -> None:
    assert callable(make)
    assert make(facts, TR) == make(snapshot(), TR) != make(facts, EN)


def test_the_report_names_what_was_measured(facts: NeedsReportSnapshot) -> None:
    text = squeezed(needs_report_pdf(facts, TR))
    first = facts.analysis.items[0].competency
    assert all(
        one in text for one in ("EĞİTİM İHTİYACI ANALİZİ RAPORU", first, "Anonim; küçük gruplar gizlenir")
    )


def test_every_method_in_use_stands_with_its_source(facts: NeedsReportSnapshot) -> None:
    text = squeezed(needs_report_pdf(facts, EN))
    assert all(SOURCES[method].split(")")[0] in text for method in methods_used(facts))


def test_a_hidden_school_has_no_figure_in_the_report(facts: NeedsReportSnapshot) -> None:
    text = squeezed(needs_report_pdf(facts, TR))
    assert all(text.count(school) == 1 and f"{school} – gizlendi – –" in text for school in HIDDEN)


def test_a_hidden_school_has_no_page(facts: NeedsReportSnapshot) -> None:
    pages = school_pages_pdf(facts, TR)
    assert page_count(pages) == 3
    assert not any(school in text_of_pdf(pages) for school in HIDDEN)


def test_a_hidden_school_has_no_figure_in_the_workbook(facts: NeedsReportSnapshot, tmp_path: Path) -> None:
    groups = next(sheet for sheet in book_of(facts, tmp_path).sheets if sheet.name == "Kırılımlar")
    rows = [[text_of(cell) for cell in row] for row in groups.rows if row and text_of(row[1]) in HIDDEN]
    assert [row[2:] for row in rows] == [["", "", "", "gizlendi"]] * 2


def test_figures_of_the_workbook_are_those_of_the_analysis(
    facts: NeedsReportSnapshot, tmp_path: Path
) -> None:
    sheet = book_of(facts, tmp_path).sheets[0]
    header = next(at for at, row in enumerate(sheet.rows) if row and row[0] == "Sıra")
    column = sheet.rows[header].index("MWDS")
    scores = [row[column] for row in sheet.rows[header + 1 :]]
    assert scores == pytest.approx([item.figures.mwds for item in facts.analysis.items])  # type: ignore[union-attr]


def test_single_questions_stand_in_the_report(facts: NeedsReportSnapshot) -> None:
    text = squeezed(needs_report_pdf(facts, TR))
    assert "Okulunuzda bu alanın atölyesi var mı?" in text
    assert "Kendi atölyemiz var 41 (%73,2)" in text


def test_a_hidden_count_is_in_no_report(facts: NeedsReportSnapshot) -> None:
    assert "Yok gizlendi" in squeezed(needs_report_pdf(facts, TR))


def test_a_hidden_count_is_in_no_workbook(facts: NeedsReportSnapshot, tmp_path: Path) -> None:
    sheet = next(sheet for sheet in book_of(facts, tmp_path).sheets if sheet.name == "Yanıt sayıları")
    rows = {text_of(row[1]): [text_of(cell) for cell in row[2:]] for row in sheet.rows[1:4]}
    assert rows["Kendi atölyemiz var"][:2] == ["verildi", "41"]
    assert rows["Yok"] == ["gizlendi"]


def test_the_workbook_reckons_with_single_questions(facts: NeedsReportSnapshot, tmp_path: Path) -> None:
    sheet = next(sheet for sheet in book_of(facts, tmp_path).sheets if sheet.name == "Diğer sorular")
    moments = facts.questions[2].moments
    row = next(row for row in sheet.rows if row and text_of(row[0]) == facts.questions[2].question)
    assert isinstance(moments, Moments)
    assert row[5:7] == pytest.approx([moments.mean, moments.deviation])


def test_free_answers_stand_in_turkish_order_and_are_no_formulas(
    facts: NeedsReportSnapshot, tmp_path: Path
) -> None:
    sheet = next(sheet for sheet in book_of(facts, tmp_path).sheets if sheet.name == "Açık uçlu")
    answers = [row[1] for row in sheet.rows[1:]]
    assert answers[1:4] == ['=HYPERLINK("x")', "Isıl işlem", "İş hukuku"]


def test_few_free_answers_of_an_anonymous_round_stay_hidden(facts: NeedsReportSnapshot) -> None:
    few = replace(facts, free_answers=(FreeAnswers("Neden?", ("gizli kalmalı",)),))
    assert "gizli kalmalı" not in text_of_pdf(needs_report_pdf(few, TR))


def test_a_report_on_a_field_names_it(facts: NeedsReportSnapshot) -> None:
    field = replace(facts, scope=ReportScope.FIELD, scope_name="Makine ve Tasarım Teknolojisi")
    assert "Makine ve Tasarım Teknolojisi alanı" in squeezed(needs_report_pdf(field, TR))


@pytest.mark.parametrize("make", MAKERS)
def test_a_round_without_answers_can_be_reported(make: object, facts: NeedsReportSnapshot) -> None:
    nothing = replace(facts, analysis=Analysis(0, 0, (), None), free_answers=())
    assert callable(make)
    assert make(nothing, TR)


@pytest.mark.parametrize("language", [TR, EN])
def test_every_term_has_its_words(language: DocumentLanguage) -> None:
    words = ReportWords(language)
    assert all(words.method(one) for one in Method)
    assert all(words.silence(one) for one in Silence)
    keys = {"quadrant": Quadrant, "dimension": Dimension, "scale": Scale, "pairing": Pairing}
    assert all(words.text(f"{key}.{one}") for key, terms in keys.items() for one in terms)


@needs_verapdf
def test_reports_are_archival(facts: NeedsReportSnapshot) -> None:
    assert_pdf_a(needs_report_pdf(facts, TR), school_pages_pdf(facts, EN))
