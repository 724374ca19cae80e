"""The spreadsheet form: drop-downs where there are choices, keys that lead back, no formula from a question."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from smm_desktop.needs import queries
from smm_desktop.needs.documents.form_sheets import FormMark
from smm_desktop.needs.service.answer_sheets import read_marked
from smm_desktop.needs.terms import Anonymity, Words
from smm_desktop.paper.terms import DocumentLanguage
from tests.needs.builders import CHOICE, NUMBER, TEXT, Asking, instrument_draft, paired

ROUND = UUID("01a20716-9df0-76c1-8db1-85a9c9ee241b")


def form(asking: Asking, **changes: Any) -> Any:
    draft = replace(instrument_draft(3, (CHOICE, NUMBER, TEXT)), **changes)
    round_id = asking.opened(8, Anonymity.ANONYMOUS, draft)
    return load_workbook(BytesIO(asking.forms.workbook(round_id).data))


def test_every_point_is_chosen_from_a_list(asking: Asking) -> None:
    sheet = form(asking).worksheets[1]
    places = {str(one.sqref) for one in sheet.data_validations.dataValidation if one.type == "list"}
    rows = [row[0].row for row in sheet.iter_rows() if str(row[0].value).startswith("q")]
    assert places == {f"{column}{rows[0]}:{column}{rows[-1]}" for column in "CD"}


def test_choices_and_backgrounds_are_lists_too(asking: Asking) -> None:
    book = form(asking)
    lists = book["_lists"]
    offered = {cell.value for row in lists.iter_rows() for cell in row if cell.value}
    assert {"Evet", "Hayır", "6–10", "Örnek 1 MTAL"} <= offered


def test_every_sheet_names_its_round(asking: Asking) -> None:
    for sheet in form(asking).worksheets[:-1]:
        marks = [FormMark.read(str(row[0].value)) for row in sheet.iter_rows(max_row=12)]
        assert any(marks)


def test_an_introduction_is_told_and_the_form_still_found(asking: Asking, tmp_path: Path) -> None:
    said = " ".join(f"sözcük{number:03d}" for number in range(300))
    book = form(asking, introduction=Words(f"Giriş: {said}"))
    lines = [str(row[0].value) for row in book.worksheets[0].iter_rows(max_row=8)]
    assert lines[1].startswith("Giriş: sözcük000")
    assert lines[5].endswith(" …")
    book.save(tmp_path / "form.xlsx")
    assert read_marked(tmp_path / "form.xlsx").mark.language == "tr"


def test_a_question_does_not_become_a_formula(asking: Asking) -> None:
    sections = instrument_draft(0, (paired(1, words=Words("=1+1")),)).sections
    sheet = form(asking, sections=sections).worksheets[1]
    [cell] = [row[1] for row in sheet.iter_rows() if row[0].value == "q1"]
    assert (cell.data_type, cell.value) == ("s", "=1+1")


def test_the_form_speaks_english_too(asking: Asking) -> None:
    round_id = asking.opened(8, Anonymity.ANONYMOUS)
    data = asking.forms.workbook(round_id, language=DocumentLanguage.ENGLISH).data
    texts = {
        cell.value for sheet in load_workbook(BytesIO(data)) for row in sheet.iter_rows() for cell in row
    }
    assert {"Competency 1", "Importance", "Your years in the profession"} <= texts


@pytest.mark.parametrize("anonymity", Anonymity)
def test_a_form_of_an_anonymous_round_says_that_it_is_not_encrypted(
    asking: Asking, anonymity: Anonymity
) -> None:
    data = asking.forms.workbook(asking.opened(8, anonymity)).data
    for sheet in load_workbook(BytesIO(data)).worksheets[:2]:
        lines = [str(row[0].value) for row in sheet.iter_rows(max_row=8)]
        assert any("şifrelenmez" in line for line in lines) is (anonymity is Anonymity.ANONYMOUS)
        assert max(map(len, lines)) < 125  # what a merged cell of this width shows


def test_a_personal_form_names_the_person_and_asks_for_less(asking: Asking) -> None:
    round_id = asking.opened()
    member = asking.database.ask(queries.members, round_id)[0]
    data = asking.forms.workbook(round_id, member.id).data
    texts = " ".join(
        str(cell.value) for sheet in load_workbook(BytesIO(data)) for row in sheet.iter_rows() for cell in row
    )
    assert member.name in texts
    assert member.code in texts
    assert "Görev yaptığınız okul ya da işletme" not in texts


@pytest.mark.parametrize("code", ["", "AB23CD"])
def test_a_mark_is_read_again(code: str) -> None:
    mark = FormMark(ROUND, "tr", code)
    assert FormMark.read(mark.text) == mark


@pytest.mark.parametrize(
    "text", ["", "SMM-ANKET", "SMM-ANKET 2 tr 00", "SMM-ANKET 1 tr xyz", "Anket 1 tr 00"]
)
def test_other_texts_are_no_marks(text: str) -> None:
    assert FormMark.read(text) is None
