"""The register's sentences and labels: refusals of the register and of spreadsheets, rows of a list, people's facts."""

from smm_desktop.core.refusals import Refusal
from smm_desktop.teachers.ui.wording.labels import (
    employment_text,
    import_field_text,
    language_text,
    likeness_ground_text,
    row_decision_text,
    row_verdict_text,
)
from smm_desktop.teachers.ui.wording.problems import identity_fault_text, problem_text
from smm_desktop.teachers.ui.wording.refusals import word_register
from smm_desktop.teachers.ui.wording.spreadsheet_refusals import word_spreadsheet
from smm_desktop.teachers.ui.wording.values import change_text, languages_text, outcome_text, value_text

__all__ = [
    "change_text",
    "employment_text",
    "identity_fault_text",
    "import_field_text",
    "language_text",
    "languages_text",
    "likeness_ground_text",
    "outcome_text",
    "problem_text",
    "row_decision_text",
    "row_verdict_text",
    "value_text",
    "word_refusal",
]


def word_refusal(refusal: Refusal) -> str | None:
    """Return the sentence for a refusal of the register or of a spreadsheet; None for another house's."""
    return word_register(refusal) or word_spreadsheet(refusal)
