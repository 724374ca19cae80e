"""The certificates' sentences and labels: refusals, reasons, verdicts and what a verification answers."""

from smm_desktop.certificates.ui.wording.answers import (
    PROVEN,
    answer_facts,
    answer_lines,
    ground_text,
    must_be_compared,
    signature_text,
    verdict_sentence,
    verdict_text,
)
from smm_desktop.certificates.ui.wording.days import day_text, span_text
from smm_desktop.certificates.ui.wording.labels import (
    certificate_kind_text,
    certificate_language_text,
    certificate_state_text,
    hours_text,
    ineligible_text,
    level_text,
    placeholder_text,
    proof_text,
    revocation_text,
    subject_text,
)
from smm_desktop.certificates.ui.wording.refusals import word_refusal

__all__ = [
    "PROVEN",
    "answer_facts",
    "answer_lines",
    "certificate_kind_text",
    "certificate_language_text",
    "certificate_state_text",
    "day_text",
    "ground_text",
    "hours_text",
    "ineligible_text",
    "level_text",
    "must_be_compared",
    "placeholder_text",
    "proof_text",
    "revocation_text",
    "signature_text",
    "span_text",
    "subject_text",
    "verdict_sentence",
    "verdict_text",
    "word_refusal",
]
