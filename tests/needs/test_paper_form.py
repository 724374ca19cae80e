"""The printed form: pages that name themselves, bubbles with a meaning, and the same bytes for the same facts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from uuid import UUID

import pytest
from PIL import Image

from smm_desktop.needs import queries
from smm_desktop.needs.documents.paper_form import DrawnForm, paper_form
from smm_desktop.needs.terms import (
    Anonymity,
    Audience,
    Background,
    Choice,
    InstrumentDraft,
    NeedsReason,
    Section,
    Words,
)
from smm_desktop.paper.code_reading import read_codes
from smm_desktop.paper.preview import page_count, render_page
from smm_desktop.paper.sheet_code import CornerCode
from smm_desktop.paper.terms import DocumentLanguage
from tests.needs.builders import ACTOR, CHOICE, NUMBER, SINGLE, TEXT, Asking, instrument_draft, refused
from tests.paper.builders import text_of
from tests.verapdf import assert_pdf_a, needs_verapdf

LONG = instrument_draft(40, (CHOICE, NUMBER, SINGLE, TEXT))
FORM = UUID("01a20716-9df0-76c1-8db1-85a9c9ee241b")


@pytest.fixture
def drawn(asking: Asking) -> DrawnForm:
    round_id = asking.opened(8, Anonymity.ANONYMOUS, LONG)
    return paper_form(asking.forms.snapshot(round_id), FORM, 2, DocumentLanguage.TURKISH)


def marks(drawn: DrawnForm) -> list[list[object]]:
    pages = drawn.geometry["pages"]
    assert isinstance(pages, list)
    return [mark for page in pages for mark in page["marks"]]


def test_every_answer_has_its_bubble(drawn: DrawnForm) -> None:
    keys = Counter(str(mark[1]) for mark in marks(drawn))
    wanted = {
        f"q{number}/{side}/{point}" for number in range(1, 41) for side in (1, 2) for point in range(1, 6)
    }
    wanted |= {"uses/yes", "uses/no", *(f"happy/{point}" for point in range(1, 6)), "many"}
    assert wanted <= set(keys)
    assert set(keys.values()) == {1}


def test_backgrounds_are_asked_on_paper(drawn: DrawnForm) -> None:
    keys = {str(mark[1]).rsplit("/", 1)[0] for mark in marks(drawn) if str(mark[1]).startswith("background")}
    assert keys == {f"background/{one.value}" for one in (Background.SCHOOL, Background.EXPERIENCE)}


def test_no_mark_runs_into_the_corners(drawn: DrawnForm) -> None:
    tops = [(float(str(mark[3])), float(str(mark[3])) + float(str(mark[5]))) for mark in marks(drawn)]
    assert min(top for top, _ in tops) > 27
    assert max(bottom for _, bottom in tops) <= 297 - 27


def test_no_two_bubbles_touch(drawn: DrawnForm) -> None:
    for page in drawn.geometry["pages"]:  # type: ignore[attr-defined]  # plain JSON
        spots = [(mark[2], mark[3], mark[4]) for mark in page["marks"] if mark[0] == "bubble"]
        near = [
            (one, other)
            for place, one in enumerate(spots)
            for other in spots[:place]
            if abs(one[0] - other[0]) < one[2] and abs(one[1] - other[1]) < one[2]
        ]
        assert near == []


def pages_named(drawn: DrawnForm, number: int) -> set[int]:
    image = render_page(drawn.pdf, number, dpi=150)
    picture = Image.frombytes("RGBA", (image.width, image.height), image.rgba).convert("L")
    corners = [CornerCode.read(code.text) for code in read_codes(picture, wanted=4)]
    return {corner.page.page for corner in corners if corner is not None}


def test_every_page_of_every_copy_names_itself(drawn: DrawnForm) -> None:
    found = [pages_named(drawn, number) for number in range(page_count(drawn.pdf))]
    assert found == [{number + 1} for number in range(2 * drawn.page_count)]


def test_paper_says_whom_a_question_is_for(drawn: DrawnForm) -> None:
    assert "Yalnız 41. soruya “Evet” dediyseniz" in " ".join(text_of(drawn.pdf).split())


def test_the_same_facts_give_the_same_bytes(asking: Asking) -> None:
    snapshot = asking.forms.snapshot(asking.opened(8, Anonymity.ANONYMOUS, LONG))
    one, other = (paper_form(snapshot, FORM, 1, DocumentLanguage.ENGLISH).pdf for _ in range(2))
    assert one == other


def test_a_kept_form_is_found_by_its_code(asking: Asking) -> None:
    form = asking.forms.preview_paper(asking.opened(8, Anonymity.ANONYMOUS), 3)
    asking.forms.keep_paper(form, actor=ACTOR)
    row = asking.database.ask(queries.printed_form_by_code, form.drawn.code)
    assert row is not None
    assert (row.copies, row.geometry) == (3, form.drawn.geometry)


def test_a_batch_has_an_end(asking: Asking) -> None:
    round_id = asking.opened(8, Anonymity.ANONYMOUS)
    with refused(NeedsReason.COPIES_OUT_OF_RANGE):
        asking.forms.preview_paper(round_id, 1001)


@needs_verapdf
def test_the_form_is_pdf_a(drawn: DrawnForm) -> None:
    assert_pdf_a(drawn.pdf)


def test_long_wordings_stand_whole_on_paper(asking: Asking) -> None:
    """Introductions of survey and section, the labels of choices, the question beside the boxes."""
    long = " ".join(f"sözcük{number:02d}" for number in range(60))
    label = Words(" ".join(f"seçenek{number:02d}" for number in range(19)))
    questions = (
        replace(CHOICE, choices=(Choice("yes", label), Choice("no", Words("Hayır")))),
        replace(NUMBER, words=Words(f"Kaç? {long[:500]} sonu", "")),
    )
    section = Section(Words("Bölüm"), questions, Words(f"Bölüm {long} bitti"))
    draft = InstrumentDraft(
        Words("Anket"), Audience.TEACHERS, introduction=Words(f"Giriş {long} bitti"), sections=(section,)
    )
    drawn = asking.forms.preview_paper(asking.opened(8, Anonymity.ANONYMOUS, draft)).drawn
    told = " ".join(text_of(drawn.pdf).split())
    assert "…" not in told
    assert (told.count("bitti"), "seçenek18" in told, "sonu" in told) == (2, True, True)
