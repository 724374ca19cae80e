"""Every term of the register has its words."""

import pytest
from pytestqt.qtbot import QtBot

from smm_desktop.core.official_numbers import IdentityFault
from smm_desktop.core.refusals import Refusal
from smm_desktop.core.terms import CoreReason
from smm_desktop.paper.spreadsheets.terms import FileKind, SpreadsheetReason
from smm_desktop.teachers.terms import (
    Employment,
    FieldChange,
    ImportField,
    LikenessGround,
    Problem,
    RowDecision,
    RowProblem,
    RowVerdict,
    TeacherReason,
)
from smm_desktop.teachers.ui import wording
from smm_desktop.widgets.list_import import RowFate, fate_text

VALUES = {
    "file": "liste.xlsx",
    "found": FileKind.PDF,
    "megabytes": 3,
    "limit": 2,
    "sheet": "Sayfa1",
    "row": 7,
    "count": 9,
    "name": "Ayşe Işık",
    "rows": "2, 3",
    "fault": IdentityFault.OBVIOUS_FAKE,
}


@pytest.mark.parametrize("term", [*TeacherReason, *SpreadsheetReason])
def test_every_refusal_is_worded(qtbot: QtBot, term: TeacherReason) -> None:
    sentence = wording.word_refusal(Refusal(term, **VALUES))
    assert sentence
    assert "{" not in sentence


@pytest.mark.parametrize("kind", RowProblem)
def test_every_problem_of_a_row_is_worded(qtbot: QtBot, kind: RowProblem) -> None:
    text = wording.problem_text(Problem(kind, ImportField.SCHOOL, "bulunan", None, 4))
    assert "{" not in text


@pytest.mark.parametrize("fault", IdentityFault)
def test_every_fault_of_a_number_is_worded(qtbot: QtBot, fault: IdentityFault) -> None:
    assert wording.identity_fault_text(fault)


def test_labels_of_one_kind_differ(qtbot: QtBot) -> None:
    for texts in (
        [wording.employment_text(one) for one in Employment],
        [wording.import_field_text(one) for one in ImportField],
        [wording.likeness_ground_text(one) for one in LikenessGround],
        [wording.row_verdict_text(one) for one in RowVerdict],
        [wording.row_decision_text(one) for one in RowDecision],
        [fate_text(one) for one in RowFate],
    ):
        assert len(set(texts)) == len(texts)


def test_another_rooms_refusal_is_left_to_it(qtbot: QtBot) -> None:
    assert wording.word_refusal(Refusal(CoreReason.DISK_FULL)) is None


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        (ImportField.IDENTITY_NUMBER, "12345678950", "123******50"),
        (ImportField.PHONE, "5321234567", "0532 123 45 67"),
        (ImportField.PROVINCE, 6, "Ankara"),
        (ImportField.FIELD, "bilisim-teknolojileri", "Bilişim Teknolojileri"),
        (ImportField.SCHOOL, "", "–"),
        (ImportField.LANGUAGES, {"en": "B2"}, "English (B2)"),
    ],
)
def test_stored_values_are_shown_as_people_read_them(
    qtbot: QtBot, field: ImportField, value: object, text: str
) -> None:
    assert wording.value_text(field, value) == text


def test_a_change_names_both_sides(qtbot: QtBot) -> None:
    change = FieldChange(ImportField.SCHOOL, "Eski", "Yeni")
    assert wording.change_text(change).endswith(": Eski → Yeni")
